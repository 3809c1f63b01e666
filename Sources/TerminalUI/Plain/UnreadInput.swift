/// What was read and not taken yet, by the line. Bytes that are not UTF-8 become U+FFFD.
public struct UnreadInput: Sendable {
  private var bytes: [UInt8] = []
  /// So many bytes have no line end among them.
  private var searched = 0

  public init() {}

  public var count: Int { bytes.count }

  public mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

  /// The next line, without its end; nil where none is complete.
  public mutating func line() -> String? {
    guard let end = bytes[searched...].firstIndex(of: 0x0A) else {
      searched = bytes.count
      return nil
    }
    let line = bytes[..<end]
    defer {
      bytes.removeSubrange(...end)
      searched = 0
    }
    return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }

  /// What is left at the end of the input, where there is no line end; nil where nothing is.
  public mutating func lastLine() -> String? {
    let rest = all()
    return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
  }

  /// All of it, as it came.
  public mutating func all() -> [UInt8] {
    defer { self = UnreadInput() }
    return bytes
  }
}
