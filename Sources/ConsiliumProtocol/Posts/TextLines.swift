/// One line of a text on its way over the wire; `continues` joins it to the one before without a line end.
struct TextLine: Hashable, Sendable {
  var text: String
  var continues: Bool
}

extension TextLine {
  /// Cuts a text at its line ends, at the byte offsets `cuts`, and wherever more than `maxBytes` would go on one
  /// line. CR LF and CR are line ends too, and NUL, which no line may hold, is left out.
  static func lines(of text: String, cuts: [Int] = [], maxBytes: Int) -> [TextLine] {
    let isClean = !text.utf8.contains { $0 == ASCII.carriageReturn || $0 == ASCII.nul }
    // Offsets mean something only in the text they were counted in.
    let cuts = isClean ? cuts[...] : []
    let text = isClean ? text : withoutCarriageReturns(text)
    var lines: [TextLine] = []
    var rowStart = 0
    var remaining = cuts
    for row in text.utf8.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false) {
      let rowEnd = rowStart + row.count
      var parts: [Substring] = []
      var partStart = row.startIndex
      while let cut = remaining.first, cut < rowEnd {
        remaining.removeFirst()
        guard cut > rowStart else { continue }
        let index = text.utf8.index(row.startIndex, offsetBy: cut - rowStart)
        guard index > partStart, index.samePosition(in: text.unicodeScalars) != nil else { continue }
        parts.append(text[partStart..<index])
        partStart = index
      }
      parts.append(text[partStart..<row.endIndex])
      var continues = false
      for piece in parts.flatMap({ splitText(String($0), maxBytes: maxBytes) }) {
        lines.append(TextLine(text: piece, continues: continues))
        continues = true
      }
      rowStart = rowEnd + 1
    }
    return lines
  }

  private static func withoutCarriageReturns(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 where byte != ASCII.nul {
      if byte == ASCII.carriageReturn {
        bytes.append(ASCII.lineFeed)
      } else if byte != ASCII.lineFeed || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == ASCII.carriageReturn
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Joins the lines of a text again as they arrive.
struct TextJoiner: Hashable, Sendable {
  private(set) var text = ""
  /// Byte offsets at which a line went on without a line end.
  private(set) var cuts: [Int] = []
  private(set) var lineCount = 0

  /// Bytes that `append` would add.
  func cost(of line: TextLine) -> Int {
    line.text.utf8.count + (lineCount > 0 && !line.continues ? 1 : 0)
  }

  mutating func append(_ line: TextLine) {
    if lineCount > 0 {
      if line.continues { cuts.append(text.utf8.count) } else { text += "\n" }
    }
    text += line.text
    lineCount += 1
  }
}

/// The fields of a post as their lines arrive, in the order in which each name came first.
struct FieldJoiner: Hashable, Sendable {
  private var names: [String] = []
  private var joiners: [TextJoiner] = []
  private var positions: [String: Int] = [:]

  var fields: [PostField] {
    zip(names, joiners).map { PostField(name: $0, value: $1.text) }
  }

  func cost(of line: TextLine, in name: String) -> Int {
    positions[name].map { joiners[$0].cost(of: line) } ?? line.text.utf8.count
  }

  mutating func append(_ line: TextLine, to name: String) {
    let position = positions[name] ?? names.count
    if position == names.count {
      names.append(name)
      joiners.append(TextJoiner())
      positions[name] = position
    }
    joiners[position].append(line)
  }
}

extension [PostField] {
  /// The FIELD lines of these fields inside a batch.
  func lines(batch reference: String, source: Source?) -> [Line] {
    flatMap { field in
      TextLine.lines(of: field.value, maxBytes: textRoom(source: source, "FIELD", field.name)).map { line in
        var tags: Tags = [TagKey.batch: reference]
        if line.continues { tags[TagKey.concat] = "" }
        return Line(tags: tags, source: source, "FIELD", [field.name, line.text]).withTrailing
      }
    }
  }
}

/// Bytes left for the text of a line. A client leaves room for the source that the server will set before it.
func textRoom(source: Source?, _ command: String, _ parameter: String) -> Int {
  let prefix = source.map { $0.description.utf8.count } ?? 110
  let overhead = prefix + 2 + command.utf8.count + 1 + parameter.utf8.count + 2 + 2
  return max(32, LineLimits.standardBodyBytes - overhead)
}
