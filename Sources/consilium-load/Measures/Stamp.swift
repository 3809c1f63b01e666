/// Which message of which sender a text is, written at its beginning in letters: a server that looks for identifiers takes
/// long numbers for what they may be.
struct Stamp: Hashable, Sendable {
  /// The position of the sender among the senders of the run.
  let sender: Int
  /// Counted from 0, by sender.
  let number: Int

  private static let prefix = Array("load ".utf8)
  private static let letters = Array("bcdfghjklmnpqrst".utf8)
  /// What each letter is worth; -1 for any other byte.
  private static let values: [Int] = (0..<128).map { letters.firstIndex(of: UInt8($0)) ?? -1 }
  private static let senderWidth = 4
  private static let numberWidth = 7
  /// The shortest text that holds a stamp, in bytes.
  static let byteCount = prefix.count + senderWidth + 1 + numberWidth

  private static let filler = Array(" the quiet room waits while we think".utf8)

  init(sender: Int, number: Int) {
    self.sender = sender
    self.number = number
  }

  /// Reads the stamp at the beginning of a text.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count >= Self.byteCount, text.starts(with: Self.prefix) else { return nil }
    let numberStart = Self.prefix.count + Self.senderWidth + 1
    guard let sender = Self.value(text[Self.prefix.count..<(numberStart - 1)]),
      let number = Self.value(text[numberStart..<Self.byteCount])
    else { return nil }
    self.init(sender: sender, number: number)
  }

  /// Reads the stamp at the beginning of a text.
  init?(_ text: String) {
    let stamp = Array(text.utf8).withUnsafeBufferPointer { Stamp($0) }
    guard let stamp else { return nil }
    self = stamp
  }

  /// A text of so many bytes that begins with the stamp; never shorter than the stamp itself.
  func text(byteCount: Int) -> String {
    var bytes = Self.prefix
    Self.append(sender, width: Self.senderWidth, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    Self.append(number, width: Self.numberWidth, to: &bytes)
    while bytes.count < byteCount { bytes += Self.filler.prefix(byteCount - bytes.count) }
    if bytes.last == UInt8(ascii: " ") { bytes[bytes.count - 1] = UInt8(ascii: "s") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ value: Int, width: Int, to bytes: inout [UInt8]) {
    for place in (0..<width).reversed() { bytes.append(letters[value >> (4 * place) & 0xF]) }
  }

  private static func value(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for byte in text {
      guard byte < values.count, values[Int(byte)] >= 0 else { return nil }
      value = value << 4 | values[Int(byte)]
    }
    return value
  }
}
