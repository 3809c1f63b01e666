import Collective
import Foundation

/// Words as they are stored. Most of a log is talk, so a text stands as it is behind a mark; the fields of posts, which lists
/// read by the hundred, stand behind another, each name and value after its length. The rest is JSON, and so were fields once.
enum BodyCoding {
  /// No JSON begins with them.
  private static let textMark = UInt8(ascii: "=")
  private static let fieldsMark = UInt8(ascii: "#")

  static func encode(_ body: Body) throws -> [UInt8] {
    switch body {
    case .text(let text): [textMark] + text.utf8
    case .fields(let fields):
      fields.reduce(into: [fieldsMark]) { bytes, field in
        append(field.name, to: &bytes)
        append(field.value, to: &bytes)
      }
    case .message: [UInt8](try JSONEncoder().encode(body))
    }
  }

  /// Four bytes of length, the highest first, and so many bytes of UTF-8.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let length = UInt32(clamping: text.utf8.count)
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: length >> shift)) }
    bytes += text.utf8
  }

  /// - Throws: `LogStorageError.damagedRecord`, or what is wrong with the JSON.
  static func decode(_ bytes: [UInt8], seq: Int64) throws -> Body {
    let body: Body? =
      switch bytes.first {
      case textMark: String(validating: bytes.dropFirst(), as: UTF8.self).map(Body.text)
      case fieldsMark: fields(bytes.dropFirst()).map(Body.fields)
      default: try JSONDecoder().decode(Body.self, from: Data(bytes))
      }
    guard let body else { throw LogStorageError.damagedRecord(seq: seq) }
    return body
  }

  private static func fields(_ bytes: ArraySlice<UInt8>) -> [Body.Field]? {
    var rest = bytes
    var fields: [Body.Field] = []
    while !rest.isEmpty {
      guard let name = takeText(from: &rest), let value = takeText(from: &rest) else { return nil }
      fields.append(Body.Field(name: name, value: value))
    }
    return fields
  }

  private static func takeText(from bytes: inout ArraySlice<UInt8>) -> String? {
    guard bytes.count >= 4 else { return nil }
    let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    bytes = bytes.dropFirst(4)
    guard bytes.count >= length else { return nil }
    defer { bytes = bytes.dropFirst(length) }
    return String(validating: bytes.prefix(length), as: UTF8.self)
  }
}
