import ConsiliumProtocol
import Deidentification

/// A place that the identifier gate marked, here or on the server, in the author's own text.
public struct MarkedPlace: Hashable, Sendable {
  /// The field's name in a post; nil in a message.
  public let field: String?
  /// UTF-8 bytes of the value.
  public let range: Range<Int>
  public let category: Category
  public let severity: Severity
  public let suggestion: String

  public init(_ finding: Finding, in field: String?) {
    self.field = field
    range = finding.range
    category = finding.category
    severity = finding.severity
    suggestion = finding.suggestion
  }

  /// Reads what a server marked; nil for a severity it does not have. A category of a newer server is shown as an
  /// identifying detail.
  public init?(_ row: FindingRow) {
    guard let severity = Severity(rawValue: row.severity) else { return nil }
    field = row.verb == "PRIVMSG" || row.verb == "NOTICE" ? nil : row.field
    range = row.start..<row.end
    category = Category(rawValue: row.category) ?? .otherID
    self.severity = severity
    suggestion = row.suggestion
  }

  /// Whether the author may let it stand with a reason.
  public var isAttestable: Bool { severity == .soft || category.isAttestable }

  /// Where it is in a text: line and column from 1, and the words themselves, for the author alone.
  public func place(in text: String) -> (line: Int, column: Int, words: String) {
    let bytes = Array(text.utf8)
    let start = min(range.lowerBound, bytes.count)
    let end = min(max(range.upperBound, start), bytes.count)
    let lineStart = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = bytes[..<start].count { $0 == 0x0A } + 1
    let column = String(decoding: bytes[lineStart..<start], as: UTF8.self).count + 1
    return (line, column, String(decoding: bytes[start..<end], as: UTF8.self))
  }

  /// The text with this place replaced by the suggestion; unchanged where the place is not in it.
  public func applied(to text: String) -> String {
    var bytes = Array(text.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return text }
    bytes.replaceSubrange(range, with: Array(suggestion.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }
}
