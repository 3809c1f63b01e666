import Glibc
import Testing

@testable import TerminalUI

struct SystemError: Error { let number = errno }

/// Two ends of a pipe. To be closed by `defer`: a value may be gone once its descriptors have been handed on.
struct Pipe: Sendable {
  let readEnd: Int32
  let writeEnd: Int32

  init(holding text: String? = nil) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError() }
    (readEnd, writeEnd) = (ends[0], text == nil ? ends[1] : -1)
    guard let text else { return }
    try Descriptor(number: ends[1]).write(Array(text.utf8))
    Glibc.close(ends[1])
  }
  func close() {
    Glibc.close(readEnd)
    if writeEnd >= 0 { Glibc.close(writeEnd) }
  }

  /// What has been written so far, at most a page.
  func readAll() -> String {
    String(decoding: (try? Descriptor(number: readEnd).read(limit: 4096)) ?? [], as: UTF8.self)
  }
}

/// A terminal whose other end the test holds. To be closed by `defer`, too.
struct PseudoTerminal: Sendable {
  let master: Int32
  let slave: Int32
  let path: String

  init(width: UInt16 = 40, height: UInt16 = 10) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // Linux's TIOCSPTLCK and TIOCGPTN; Glibc's module leaves out grantpt, unlockpt and ptsname.
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0, ioctl(master, 0x8004_5430, &number) == 0
    else { throw SystemError() }
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw SystemError() }
    resize(width: width, height: height)
  }
  func close() {
    Glibc.close(slave)
    Glibc.close(master)
  }

  func resize(width: UInt16, height: UInt16) {
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  private var settings: termios {
    var settings = termios()
    tcgetattr(slave, &settings)
    return settings
  }
  var isCanonical: Bool { settings.c_lflag & UInt32(ICANON) != 0 }
  var echoes: Bool { settings.c_lflag & UInt32(ECHO) != 0 }

  func type(_ text: String) throws { try Descriptor(number: master).write(Array(text.utf8)) }

  /// What the program wrote, up to and with `end`.
  func output(until end: String) throws -> String {
    var text: [UInt8] = []
    while !text.suffix(end.utf8.count).elementsEqual(end.utf8) {
      let more = try Descriptor(number: master).read(limit: 1)
      if more.isEmpty { break }
      text += more
    }
    return String(decoding: text, as: UTF8.self)
  }
}
