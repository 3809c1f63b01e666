import ConsiliumProtocol

/// A post in a file.
///
///     ## question
///     How can I pace exposure?
///     ## account
///     He cancels after hard sessions …
///     ## attest geography
///     the town of our own meeting
///
/// A line `## NAME`, with a field's name or label, begins a field; all lines up to the next heading are its text, byte
/// for byte, without the line end before that heading or at the end of the file. A line of text that would read as a
/// heading is written with `\` before it. A file without headings is, as a whole, the text of the kind's main field.
/// Line ends are LF; CR LF becomes LF on its way.
public enum PostFile {
  /// Why a file is no post.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    case unknownField(String, line: Int, fields: [String])
    case textBeforeFirstHeading
    case twice(String)
    case noMainField

    public var description: String {
      switch self {
      case .unknownField(_, let line, let fields):
        "Line \(line): there is no such field. The fields are: \(fields.joined(separator: ", ")). "
          + "A line of text that begins with ## is written \\## in a file with headings."
      case .textBeforeFirstHeading: "Text before the first heading belongs to no field."
      case .twice(let name): "The field \(name) comes twice."
      case .noMainField: "This kind of post needs headings: ## and the name of a field."
      }
    }
  }

  private static let heading = "## "
  private static let attest = "attest "

  /// Fills a form from a file's text.
  public static func fill(_ form: inout PostForm, from text: String) throws(Fault) {
    let text = text.utf8.last == 0x0A ? String(text.dropLast()) : text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { name(in: $0).map { subject($0, form) != nil } ?? false }) else {
      guard let main = form.mainField else { throw .noMainField }
      form[main.name] = text
      return
    }
    try fill(&form, fromHeaded: lines)
  }

  private enum Subject: Hashable {
    case field(String)
    case attestation(String)
  }

  private static func name(in line: Substring) -> Substring? {
    line.hasPrefix(heading) ? line.dropFirst(heading.count) : nil
  }

  private static func subject(_ name: Substring, _ form: PostForm) -> Subject? {
    let name = name.reversed().drop { $0 == " " }.reversed()
    if let field = form.field(called: String(name)) { return .field(field.name) }
    let words = String(name).lowercased()
    return words.hasPrefix(attest) ? .attestation(String(words.dropFirst(attest.count))) : nil
  }

  private static func fill(_ form: inout PostForm, fromHeaded lines: [Substring]) throws(Fault) {
    var current: Subject?
    var texts: [Subject: [Substring]] = [:]
    var order: [Subject] = []
    for (number, line) in lines.enumerated() {
      guard let name = name(in: line) else {
        guard let current else {
          if line.allSatisfy(\.isWhitespace) { continue }
          throw .textBeforeFirstHeading
        }
        texts[current, default: []].append(unescaped(line))
        continue
      }
      guard let subject = subject(name, form) else {
        throw .unknownField(String(name), line: number + 1, fields: form.kind.fields.map(\.name))
      }
      guard texts[subject] == nil else { throw .twice(String(name)) }
      texts[subject] = []
      order.append(subject)
      current = subject
    }
    for subject in order {
      let text = texts[subject, default: []].joined(separator: "\n")
      switch subject {
      case .field(let name): form[name] = text
      case .attestation(let category): form.attestations.append(Attestation(category: category, reason: text))
      }
    }
  }

  private static func unescaped(_ line: Substring) -> Substring {
    let rest = line.drop { $0 == "\\" }
    return rest.startIndex > line.startIndex && rest.hasPrefix(heading) ? line.dropFirst() : line
  }

  /// The form as such a file, with a line feed at the end.
  public static func text(of form: PostForm) -> String {
    var text = ""
    for field in form.kind.fields where !form[field.name].isEmpty {
      text += heading + field.name + "\n"
      for line in form[field.name].split(separator: "\n", omittingEmptySubsequences: false) {
        let needsEscape = line.drop { $0 == "\\" }.hasPrefix(heading)
        text += (needsEscape ? "\\" : "") + line + "\n"
      }
    }
    return text
  }
}
