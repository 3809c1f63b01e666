/// A name that people choose: compared without ASCII case, shown as it was written.
public protocol ChosenName: Hashable, Codable, Sendable, CodingKeyRepresentable, CustomStringConvertible {
  /// As written by whoever chose it.
  var text: String { get }
  /// Refuses a text that is no such name.
  init?(_ text: String)
}

extension ChosenName {
  public var description: String { text }
  /// What comparing goes by (CASEMAPPING=ascii).
  public var folded: String { asciiLowercased(text) }

  public static func == (left: Self, right: Self) -> Bool { left.folded == right.folded }
  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let name = Self(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no \(Self.self)"))
    }
    self = name
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  public var codingKey: any CodingKey { NameKey(stringValue: text) }
  public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

private struct NameKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// A member's name, which is also her nick: 1 to 32 bytes of letters, digits and `-_[]\{}|^` and back-tick, no digit or dash first.
public struct Handle: ChosenName {
  public static let maxBytes = 32
  public let text: String

  public init?(_ text: String) {
    guard (1...Self.maxBytes).contains(text.utf8.count), let first = text.utf8.first else { return nil }
    guard Self.isLetterOrSpecial(first) else { return nil }
    let dash = UInt8(ascii: "-")
    guard text.utf8.allSatisfy({ Self.isLetterOrSpecial($0) || (0x30...0x39).contains($0) || $0 == dash })
    else { return nil }
    self.text = text
  }

  /// Letter or special of RFC 2812, section 2.3.1.
  private static func isLetterOrSpecial(_ byte: UInt8) -> Bool {
    (0x41...0x7D).contains(byte)
  }
}

/// A circle's name: `#`, then 1 to 62 bytes without space, comma, colon, BELL or other controls.
public struct CircleName: ChosenName {
  public static let maxBytes = 63
  public let text: String

  public init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "#"), (2...Self.maxBytes).contains(text.utf8.count) else { return nil }
    let refused: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ":"), 0x7F]
    guard text.utf8.allSatisfy({ $0 > 0x20 && !refused.contains($0) }) else { return nil }
    self.text = text
  }
}

/// A post's short random reference (`C-7QXM`): the kind's letter and four or five characters, derived from nothing.
public struct PostRef: ChosenName {
  public let text: String

  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 1, (4...6).contains(parts[1].count) else { return nil }
    guard text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || isASCIIAlphanumeric($0) }) else { return nil }
    self.text = asciiUppercased(text)
  }

  init(prefix: Character, length: Int, using generator: inout some RandomNumberGenerator) {
    text = "\(prefix)-" + Alphabet.word(of: length, from: Alphabet.refs, using: &generator)
  }
}

func asciiLowercased(_ text: String) -> String {
  guard text.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return text }
  return String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}

func asciiUppercased(_ text: String) -> String {
  guard text.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return text }
  return String(decoding: text.utf8.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }, as: UTF8.self)
}

private func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
