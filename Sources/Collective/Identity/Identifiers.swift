/// A string that names one thing and is nothing else: random, opaque, never derived from what it names.
///
/// Fifteen characters at most stay inline in a Swift string, so an identifier costs no allocation.
public protocol OpaqueIdentifier: RawRepresentable, Hashable, Codable, Sendable, CodingKeyRepresentable,
  CustomStringConvertible
where RawValue == String {
  init(rawValue: String)
}

extension OpaqueIdentifier {
  public var description: String { rawValue }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var codingKey: any CodingKey { IdentifierKey(stringValue: rawValue) }

  public init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }

  /// A fresh identifier of 75 random bits.
  public static func random(using generator: inout some RandomNumberGenerator) -> Self {
    Self(rawValue: Alphabet.lowercaseWord(of: 15, using: &generator))
  }
}

/// Dictionary keys as JSON object keys, so that snapshots stay readable.
private struct IdentifierKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// An account, for as long as the log lives: a handle freed and taken again is another account.
public struct AccountID: OpaqueIdentifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A visitor without an account, for one connection (`open` access only).
public struct GuestID: OpaqueIdentifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// Stands for an author in every event of one post of hers that is without her name. Who she is stands outside the log.
public struct SealID: OpaqueIdentifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An invitation. Its secret token is kept elsewhere, as a hash.
public struct InvitationID: OpaqueIdentifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// One event of the log; `msgid` on the wire.
public struct EventID: OpaqueIdentifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The alphabets of random words: no letter that is read as a digit, and for what people type no vowel that makes words.
enum Alphabet {
  private static let lowercase: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  static let refs: [Character] = Array("23456789BCDFGHJKMNPQRTVWXYZ")

  /// Five random bits for each of its characters. The system's generator costs a call of the kernel each time it is asked,
  /// and every event has an identifier, so the bits are drawn 64 at a time.
  static func lowercaseWord(of length: Int, using generator: inout some RandomNumberGenerator) -> String {
    var bits: UInt64 = 0
    var bitCount = 0
    return String(unsafeUninitializedCapacity: length) { word in
      for index in 0..<length {
        if bitCount < 5 {
          bits = generator.next()
          bitCount = 64
        }
        word[index] = lowercase[Int(bits & 31)]
        bits >>= 5
        bitCount -= 5
      }
      return length
    }
  }

  static func word(
    of length: Int, from alphabet: [Character], using generator: inout some RandomNumberGenerator
  ) -> String {
    var word = ""
    for _ in 0..<length { word.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
    return word
  }
}
