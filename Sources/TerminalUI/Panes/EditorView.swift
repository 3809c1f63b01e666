/// A stretch of an editor's text to be shown in another style, such as words the identifier gate marked.
public struct Mark: Hashable, Sendable {
  /// UTF-8 bytes of the editor's text.
  public var range: Range<Int>
  public var style: Style
  public init(_ range: Range<Int>, _ style: Style) {
    self.range = range
    self.style = style
  }
}

extension LineEditor {
  private static let dot: Character = "·"

  /// Where everything is at a width. Made once for a picture: a text may be long.
  struct Placement {
    fileprivate var glyphs: [Glyph]
    fileprivate var rows: [Range<Int>]
    fileprivate var indent: Int
    fileprivate var cursor: Position

    var height: Int { rows.count }

    fileprivate func line(_ row: Int) -> [Glyph] {
      let blank = Glyph(cluster: .space, style: .plain, source: 0)
      let margin = row == 0 ? [] : [Glyph](repeating: blank, count: indent)
      return margin + glyphs[rows[row]].filter { !$0.isLineFeed }
    }
  }

  /// Rows needed to show all of it in `width` columns.
  public func height(width: Int, prompt: StyledText = "") -> Int {
    placement(prompt: prompt, marks: [], width: width).height
  }

  /// The text behind its prompt, wrapped, and the cursor in view. Secrets show a dot for each character.
  ///
  /// - Parameters:
  ///   - marks: where they overlap, the later one wins. Not shown in a secret.
  ///   - hasFocus: whether the cursor is shown.
  public func render(size: Size, prompt: StyledText = "", marks: [Mark] = [], hasFocus: Bool = true) -> Screen {
    render(placement(prompt: prompt, marks: marks, width: size.width), size: size, hasFocus: hasFocus)
  }

  func render(_ placed: Placement, size: Size, hasFocus: Bool) -> Screen {
    var screen = Screen(size)
    let top = max(min(placed.cursor.row - size.height + 1, placed.height - size.height), 0)
    for row in 0..<min(size.height, placed.height - top) { screen.write(placed.line(top + row), row: row) }
    if hasFocus, size.height > 0, size.width > 0 {
      screen.cursor = Position(row: placed.cursor.row - top, column: min(placed.cursor.column, size.width - 1))
    }
    return screen
  }

  func placement(prompt: StyledText = "", marks: [Mark], width: Int) -> Placement {
    let start = prompt.spans.reduce(0) { $0 + $1.text.count }
    let glyphs = prompt.glyphs + shownGlyphs(from: start, marks: marks)
    let room = max(width - 1, 1)  // the cursor finds a place behind the last character
    let indent = usableIndent(prompt.width, width: room)
    let rows = lineRanges(glyphs, width: room, hangingIndent: indent)
    // Counted once: it is as long as the text.
    let cursorSource = start + cursor
    let cursorGlyph = glyphs.firstIndex { $0.source >= cursorSource } ?? glyphs.count
    let row = rows.firstIndex { $0.contains(cursorGlyph) } ?? rows.count - 1
    let before = glyphs[rows[row].lowerBound..<cursorGlyph].reduce(0) { $0 + $1.width }
    return Placement(
      glyphs: glyphs, rows: rows, indent: indent,
      cursor: Position(row: row, column: (row == 0 ? 0 : indent) + before))
  }

  private func shownGlyphs(from start: Int, marks: [Mark]) -> [Glyph] {
    var glyphs: [Glyph] = []
    var source = start
    var offset = 0
    for character in text {
      let bytes = offset..<offset + character.utf8.count
      let style = kind == .secret ? nil : marks.last { $0.range.overlaps(bytes) }?.style
      let isLineFeed = character == "\n" && kind == .multiline
      for cluster in Cluster.shown(kind == .secret ? Self.dot : character) {
        glyphs.append(Glyph(cluster: cluster, style: style ?? .plain, source: source, isLineFeed: isLineFeed))
      }
      source += 1
      offset = bytes.upperBound
    }
    return glyphs
  }
}
