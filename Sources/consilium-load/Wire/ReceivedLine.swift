import ConsiliumProtocol
import Foundation

/// A line as the bytes it came in, looked at where they lie: a run receives millions, most of which need no parsing.
///
/// Valid only while the call it is handed to runs.
struct ReceivedLine {
  let bytes: UnsafeBufferPointer<UInt8>
  private let commandStart: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var start = 0
    if bytes.first == UInt8(ascii: "@") { start = Self.afterWord(in: bytes, from: start) }
    if start < bytes.count, bytes[start] == UInt8(ascii: ":") { start = Self.afterWord(in: bytes, from: start) }
    commandStart = start
  }

  private static func afterWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    bytes.index(of: UInt8(ascii: " "), from: start).map { $0 + 1 } ?? bytes.count
  }

  func isCommand(_ name: StaticString) -> Bool {
    let end = commandStart + name.utf8CodeUnitCount
    guard end < bytes.count, bytes[end] == UInt8(ascii: " "), let start = bytes.baseAddress else { return false }
    return memcmp(start + commandStart, name.utf8Start, name.utf8CodeUnitCount) == 0
  }

  /// The stamp of a message, if this is one of the run's messages.
  var stamp: Stamp? {
    guard isCommand("PRIVMSG") else { return nil }
    var search = commandStart
    while let colon = bytes.index(of: UInt8(ascii: ":"), from: search) {
      if bytes[colon - 1] == UInt8(ascii: " ") { return Stamp(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])) }
      search = colon + 1
    }
    return nil
  }

  /// The whole line as a value that may be kept; nil where it is none.
  var parsed: Line? { try? Line.parse(bytes) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte at or after `start`, found by the system's own vector code.
  func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let first = baseAddress, let found = memchr(first + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(first)
  }
}
