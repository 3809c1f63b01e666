#ifndef CPROCESS_H
#define CPROCESS_H

/// Has the kernel write no core file of this process and let nobody else's process read its memory.
/// Returns 0, or -1 where the system does not offer it.
int consilium_forbid_dumps(void);

#endif
