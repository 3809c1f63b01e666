#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

// Width

static locale_t utf8;
static pthread_once_t utf8_once = PTHREAD_ONCE_INIT;

static void open_utf8(void) {
  static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8", ""};
  for (size_t i = 0; i < sizeof names / sizeof *names && !utf8; i++)
    utf8 = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
}

int cterminal_width(uint32_t scalar) {
  pthread_once(&utf8_once, open_utf8);
  if (!utf8) return wcwidth((wchar_t)scalar);
  locale_t mine = uselocale(utf8);
  int width = wcwidth((wchar_t)scalar);
  uselocale(mine);
  return width;
}

int cterminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return errno;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

// Holding: what a signal handler needs lives here, since it may call no Swift.

static volatile sig_atomic_t held;
static int held_input, held_output;
static struct termios before;
static char farewell_bytes[129];
static volatile sig_atomic_t farewell_length;

static const int deadly[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP,  // faults
                             SIGHUP, SIGINT, SIGQUIT, SIGTERM};                          // asked to end
enum { deadly_count = sizeof deadly / sizeof *deadly, fault_count = 7 };
static struct sigaction earlier[deadly_count];

static void restore(void) {
  if (!held) return;
  held = 0;
  const char *rest = farewell_bytes;
  size_t left = (size_t)farewell_length;
  while (left > 0) {
    ssize_t written = write(held_output, rest, left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    rest += written;
    left -= (size_t)written;
  }
  tcsetattr(held_input, TCSANOW, &before);
}

static void on_deadly(int signal, siginfo_t *info, void *context) {
  (void)context;
  int kept = errno;
  restore();
  for (int i = 0; i < deadly_count; i++)
    if (deadly[i] == signal) sigaction(signal, &earlier[i], NULL);
  // A fault comes again by itself, from the faulting place, which keeps backtraces true; what was sent is sent again.
  if (info->si_code <= 0 || signal == SIGTRAP || signal == SIGSYS) raise(signal);
  errno = kept;
}

static void guard_signals(void) {
  struct sigaction mine = {0};
  mine.sa_sigaction = on_deadly;
  mine.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigfillset(&mine.sa_mask);  // SIGTTOU too: the terminal is put back even from the background
  for (int i = 0; i < deadly_count; i++) {
    sigaction(deadly[i], NULL, &earlier[i]);
    int is_default = !(earlier[i].sa_flags & SA_SIGINFO) && earlier[i].sa_handler == SIG_DFL;
    // Who handles or ignores a request to end has plans of their own; a fault's handler is called after ours.
    if (i < fault_count || is_default) sigaction(deadly[i], &mine, NULL);
  }
}

static void unguard_signals(void) {
  for (int i = 0; i < deadly_count; i++) {
    struct sigaction now;
    sigaction(deadly[i], NULL, &now);
    if ((now.sa_flags & SA_SIGINFO) && now.sa_sigaction == on_deadly) sigaction(deadly[i], &earlier[i], NULL);
  }
}

static pthread_once_t exit_once = PTHREAD_ONCE_INIT;

static void restore_at_exit(void) { atexit(cterminal_release); }

int cterminal_hold(int input, int output, const char *farewell) {
  size_t length = strlen(farewell);
  if (held) return EBUSY;
  if (length >= sizeof farewell_bytes) return EMSGSIZE;
  if (tcgetattr(input, &before) != 0) return errno;
  held_input = input;
  held_output = output;
  memcpy(farewell_bytes, farewell, length);
  farewell_length = (sig_atomic_t)length;
  pthread_once(&exit_once, restore_at_exit);
  held = 1;
  guard_signals();
  return 0;
}

int cterminal_raw(void) {
  if (!held) return ENOTTY;
  struct termios raw = before;
  raw.c_iflag &= (tcflag_t) ~(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON | PARMRK);
  raw.c_oflag &= (tcflag_t)~OPOST;
  raw.c_lflag &= (tcflag_t) ~(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  raw.c_cflag = (raw.c_cflag & (tcflag_t) ~(CSIZE | PARENB)) | CS8;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  return tcsetattr(held_input, TCSADRAIN, &raw) == 0 ? 0 : errno;
}

int cterminal_hide_echo(void) {
  if (!held) return ENOTTY;
  struct termios silent = before;
  silent.c_lflag &= (tcflag_t) ~(ECHO | ECHOE | ECHOK | ECHONL);
  return tcsetattr(held_input, TCSADRAIN, &silent) == 0 ? 0 : errno;
}

void cterminal_release(void) {
  if (!held) return;
  restore();
  unguard_signals();
}

const int cterminal_busy = EBUSY;

void cterminal_stop(void) {
  sigset_t stop, mine;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mine);  // threads of a pool have it blocked
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mine, NULL);
}

// Waking the reader

static volatile sig_atomic_t wake_end = -1;

static void on_watched(int signal) {
  int kept = errno;
  char note = signal == SIGWINCH ? 'w' : 'c';
  if (wake_end >= 0 && write(wake_end, &note, 1) < 0) errno = kept;
  errno = kept;
}

void cterminal_watch(int wake) {
  wake_end = wake;
  struct sigaction action = {0};
  if (wake >= 0) action.sa_handler = on_watched;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGWINCH, &action, NULL);
  sigaction(SIGCONT, &action, NULL);
}

int cterminal_wake_pipe(int ends[2]) {
  if (pipe(ends) != 0) return errno;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  return 0;
}
