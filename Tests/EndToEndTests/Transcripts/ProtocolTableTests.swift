import Foundation
import Testing

/// Tables in the specification are those that the declarations give.
@Suite struct ProtocolTableTests {
  /// `UPDATE_PROTOCOL_TABLES=1` writes them instead of comparing.
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_PROTOCOL_TABLES"] != nil

  @Test("each table of a page is the one that the declarations give", arguments: ProtocolPages.names)
  func tablesAreCurrent(page: String) throws {
    let text = try ProtocolPages.text(of: page)
    let current = try Self.withCurrentTables(text)
    if Self.isUpdating, current != text {
      try current.write(to: ProtocolPages.folder.appending(path: page), atomically: true, encoding: .utf8)
    } else {
      #expect(text == current, "run with UPDATE_PROTOCOL_TABLES=1")
    }
  }

  @Test("every table stands on some page")
  func everyTableIsPrinted() throws {
    let pages = try ProtocolPages.names.map(ProtocolPages.text(of:)).joined()
    for name in ProtocolTables.all.keys { #expect(pages.contains(Self.opening(name)), "\(name)") }
  }

  private struct UnknownTable: Error { let name: String }

  private static let closing = "<!-- end of table -->"

  private static func opening(_ name: String) -> String { "<!-- table: \(name) -->" }

  private static func withCurrentTables(_ text: String) throws -> String {
    var written = ""
    var rest = text[...]
    while let mark = rest.firstRange(of: "<!-- table: "), let end = rest[mark.upperBound...].firstRange(of: " -->") {
      let name = String(rest[mark.upperBound..<end.lowerBound])
      guard let table = ProtocolTables.all[name], let close = rest[end.upperBound...].firstRange(of: closing) else {
        throw UnknownTable(name: name)
      }
      written += rest[..<end.upperBound] + "\n" + table
      rest = rest[close.lowerBound...]
    }
    return written + rest
  }
}
