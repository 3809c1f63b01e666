import Collective
import Foundation

/// Words as they are stored. Most of a log is talk, so a text stands as it is behind a mark; fields are JSON.
enum BodyCoding {
  /// No JSON begins with it.
  private static let textMark = UInt8(ascii: "=")

  static func encode(_ body: Body) throws -> [UInt8] {
    switch body {
    case .text(let text): [textMark] + text.utf8
    case .message, .fields: [UInt8](try JSONEncoder().encode(body))
    }
  }

  /// - Throws: `LogStorageError.damagedRecord`, or what is wrong with the JSON.
  static func decode(_ bytes: [UInt8], seq: Int64) throws -> Body {
    guard bytes.first == textMark else { return try JSONDecoder().decode(Body.self, from: Data(bytes)) }
    guard let text = String(validating: bytes.dropFirst(), as: UTF8.self) else {
      throw LogStorageError.damagedRecord(seq: seq)
    }
    return .text(text)
  }
}
