import ConsiliumProtocol

/// A line as the bytes it came in, looked at where they lie: a run receives millions, most of which need no parsing.
///
/// Valid only while the call it is handed to runs.
struct ReceivedLine {
  let bytes: UnsafeBufferPointer<UInt8>
  private let commandStart: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var start = 0
    for mark in [UInt8(ascii: "@"), UInt8(ascii: ":")] where start < bytes.count && bytes[start] == mark {
      start = bytes[start...].firstIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? bytes.count
    }
    commandStart = start
  }

  func isCommand(_ name: String) -> Bool {
    let rest = bytes[commandStart...]
    return rest.starts(with: name.utf8) && rest.dropFirst(name.utf8.count).first == UInt8(ascii: " ")
  }

  /// The stamp of a message, if this is one of the run's messages.
  var stamp: Stamp? {
    guard isCommand("PRIVMSG") else { return nil }
    var index = commandStart
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: " "), bytes[index + 1] == UInt8(ascii: ":") {
        return Stamp(bytes[(index + 2)...])
      }
      index += 1
    }
    return nil
  }

  /// The whole line as a value that may be kept; nil where it is none.
  var parsed: Line? { try? Line.parse(bytes) }
}
