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

  /// Rows needed to show all of it in `width` columns.
  public func height(width: Int, prompt: StyledText = "") -> Int {
    placed(prompt: prompt, marks: [], width: width).lines.count
  }

  /// The text behind its prompt, wrapped, and the cursor in view. Secrets show a dot for each character.
  ///
  /// - Parameters:
  ///   - marks: where they overlap, the later one wins. Not shown in a secret.
  ///   - hasFocus: whether the cursor is shown.
  public func render(size: Size, prompt: StyledText = "", marks: [Mark] = [], hasFocus: Bool = true) -> Screen {
    var screen = Screen(size)
    let placed = placed(prompt: prompt, marks: marks, width: size.width)
    let top = max(min(placed.cursor.row - size.height + 1, placed.lines.count - size.height), 0)
    for row in 0..<min(size.height, placed.lines.count - top) { screen.write(placed.lines[top + row], row: row) }
    if hasFocus, size.height > 0, size.width > 0 {
      screen.cursor = Position(row: placed.cursor.row - top, column: min(placed.cursor.column, size.width - 1))
    }
    return screen
  }

  private func placed(prompt: StyledText, marks: [Mark], width: Int) -> (lines: [[Glyph]], cursor: Position) {
    let start = prompt.spans.reduce(0) { $0 + $1.text.count }
    let glyphs = prompt.glyphs + shownGlyphs(from: start, marks: marks)
    let room = max(width - 1, 1)  // the cursor finds a place behind the last character
    let indent = usableIndent(prompt.width, width: room)
    let ranges = lineRanges(glyphs, width: room, hangingIndent: indent)
    let cursorGlyph = glyphs.firstIndex { $0.source >= start + cursor } ?? glyphs.count

    var lines: [[Glyph]] = []
    var place = Position(row: 0, column: 0)
    for (row, range) in ranges.enumerated() {
      let blank = Glyph(cluster: .space, style: .plain, source: 0)
      let margin = row == 0 ? [] : [Glyph](repeating: blank, count: indent)
      lines.append(margin + glyphs[range].filter { !$0.isLineFeed })
      if range.contains(cursorGlyph) || (row == ranges.count - 1 && cursorGlyph == glyphs.count) {
        place = Position(
          row: row, column: margin.count + glyphs[range.lowerBound..<cursorGlyph].reduce(0) { $0 + $1.width })
      }
    }
    return (lines, place)
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
