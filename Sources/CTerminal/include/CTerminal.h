#pragma once

#include <stdint.h>

/// Columns that one Unicode scalar takes: 0, 1 or 2, and -1 for a control or a scalar the C library does not know.
/// Needs no `setlocale`: it asks a UTF-8 locale of its own.
int cterminal_width(uint32_t scalar);

/// The size of the terminal behind `descriptor`, in cells. Returns 0, or an errno.
int cterminal_size(int descriptor, int *columns, int *rows);

/// Remembers the settings of the terminal `input` and, until `cterminal_release`, puts them back and writes `farewell`
/// (at most 128 bytes) to `output` when the process exits or a deadly signal comes. One holder at a time.
/// Returns 0, or an errno (EBUSY: held already).
int cterminal_hold(int input, int output, const char *farewell);

/// Raw mode on the held terminal: bytes as typed, no echo, no signals from keys. Returns 0, or an errno.
int cterminal_raw(void);

/// Lines as typed, but not shown, on the held terminal. Returns 0, or an errno.
int cterminal_hide_echo(void);

/// Puts the held terminal back as it was. Safe to call when nothing is held.
void cterminal_release(void);

/// What `cterminal_hold` returns when held already.
extern const int cterminal_busy;

/// Stops the process as Ctrl-Z does; returns when it is continued.
void cterminal_stop(void);

/// Makes a pipe whose two ends do not block and are closed on exec. Returns 0, or an errno.
int cterminal_wake_pipe(int ends[2]);

/// Writes 'w' on a change of size and 'c' when the process continues after a stop to `wake`; -1 ends that.
void cterminal_watch(int wake);
