#ifndef CPROCESS_H
#define CPROCESS_H

/// Has the kernel write no core file of this process and let nobody else's process read its memory.
/// Returns 0, or -1 where the system does not offer it.
int consilium_forbid_dumps(void);

/// Tells systemd, where it started this process, that the process does its work now (sd_notify(3)).
void consilium_notify_ready(void);

#endif
