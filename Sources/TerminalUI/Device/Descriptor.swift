#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file descriptor that someone else opened and will close.
struct Descriptor: Hashable, Sendable {
  let number: Int32

  var isTerminal: Bool { isatty(number) == 1 }

  /// Writes all bytes, waiting where the other side is slow.
  func write(_ bytes: [UInt8]) throws(TerminalError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let (count, error) = rest.withUnsafeBytes { buffer in
        (systemWrite(number, buffer.baseAddress, buffer.count), errno)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if error == EAGAIN || error == EWOULDBLOCK {
        wait(for: Int16(POLLOUT))
      } else if error != EINTR {
        throw .system(error)
      }
    }
  }

  /// At most `limit` bytes; empty at the end of the file.
  func read(limit: Int) throws(TerminalError) -> [UInt8] {
    while true {
      var error: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        let result = systemRead(number, buffer.baseAddress, limit)
        error = result < 0 ? errno : 0
        count = max(result, 0)
      }
      switch error {
      case 0: return bytes
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: wait(for: Int16(POLLIN))
      default: throw .system(error)
      }
    }
  }

  private func wait(for events: Int16) {
    var polled = pollfd(fd: number, events: events, revents: 0)
    _ = poll(&polled, 1, -1)
  }
}

// `Descriptor.write` and `.read` hide the C functions of these names.
private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return write(number, bytes, count)
}
private func systemRead(_ number: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return read(number, bytes, count)
}

/// What may go wrong between a program and its terminal.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a pipe or a file.
  case notATerminal
  /// Another `Terminal` or prompt holds it.
  case inUse
  /// An `errno`.
  case system(Int32)
  /// A line longer than a program should take.
  case lineTooLong
}
