import ConsiliumProtocol

/// The words of the guidelines as lines for any terminal: paragraphs wrapped, headings without their marks.
struct GuidelinesText: Sendable {
  /// Characters of a line, so that it reads well beside a nick in a small window.
  static let width = 60

  /// That a version is in force and not read yet, for clients that know posts.
  /// - Parameter read: the last version that was acknowledged, 0 where none was; nil where that is not known.
  static func unread(version: Int, after read: Int?) -> UnreadGuidelinesNote {
    UnreadGuidelinesNote(
      version: version, read: read,
      text: "Version \(version) of the guidelines is in force, and still to be read.")
  }

  /// As they were written, without line ends.
  private let source: [Substring]

  init(_ text: String) {
    source = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let end = line.lastIndex { !$0.isWhitespace }
      return end.map { line[...$0] } ?? ""
    }
  }

  /// All of it; a blank line between paragraphs.
  var lines: [String] {
    var lines: [String] = []
    var paragraph: [Substring] = []
    func close() {
      if !paragraph.isEmpty { lines += wrapped(paragraph.joined(separator: " "), width: Self.width) }
      paragraph = []
    }
    for line in source {
      if line.isEmpty {
        close()
        if lines.last?.isEmpty == false { lines.append("") }
      } else if line.hasPrefix("#") {
        close()
        lines += wrapped(Self.unmarked(line), width: Self.width)
      } else {
        paragraph.append(line)
      }
    }
    close()
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// What a newer wording took out (`- `) and put in (`+ `), each under the heading it stands below.
  func changes(to newer: GuidelinesText) -> [String] {
    let difference = newer.source.difference(from: source)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var heading: Substring?
    var shown: Substring?
    func note(_ mark: String, _ line: Substring) {
      guard !line.isEmpty else { return }
      if let heading, heading != shown {
        if heading != line { lines.append(Self.unmarked(heading)) }
        shown = heading
      }
      lines += wrapped(Self.unmarked(line), width: Self.width - 2).map { mark + $0 }
    }
    var old = 0
    var new = 0
    while old < source.count || new < newer.source.count {
      if removed.contains(old), old < source.count {
        note("- ", source[old])
        old += 1
      } else if new < newer.source.count {
        let line = newer.source[new]
        if line.hasPrefix("#") { heading = line }
        if inserted.contains(new) { note("+ ", line) } else { old += 1 }
        new += 1
      } else {
        break
      }
    }
    return lines
  }

  /// `## 2. Least information` reads `2. Least information`.
  private static func unmarked(_ line: Substring) -> String {
    guard line.hasPrefix("#") else { return String(line) }
    return String(line.drop { $0 == "#" }.drop { $0 == " " })
  }
}

/// Words in lines of at most `width` characters; a longer word has a line of its own.
private func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var count = 0
  for word in text.split(separator: " ") {
    let length = word.count
    if count > 0, count + 1 + length > width {
      lines.append(line)
      (line, count) = ("", 0)
    }
    if count > 0 {
      line += " "
      count += 1
    }
    line += word
    count += length
  }
  if !line.isEmpty { lines.append(line) }
  return lines.flatMap { splitText($0, maxBytes: 400) }
}
