/// The bytes that turn one screen into the next, and no more (ECMA-48: CUP, CUF, EL, ED, SGR; DECTCEM for the cursor).
///
/// Between frames the terminal's style is plain and its cursor where the frame said. Bytes come from clusters and from
/// the sequences written here, never from text directly.
public enum ScreenDiff {
  /// - Parameters:
  ///   - previous: what the terminal shows now; nil, or another size: unknown, everything is drawn.
  ///   - color: false leaves colors out and keeps bold, dim, underline and reverse (`NO_COLOR`).
  public static func bytes(from previous: Screen?, to next: Screen, color: Bool = true) -> [UInt8] {
    let known = previous.flatMap { $0.size == next.size ? $0 : nil }
    var pen = Pen(color: color, width: next.size.width, position: known?.cursor)
    if known == nil { pen.clear() }
    let shown = known ?? Screen(next.size)
    for row in 0..<next.size.height { pen.update(row, from: shown.row(row), to: next.row(row)) }
    pen.finish(cursor: next.cursor, wasVisible: known.map { $0.cursor != nil })
    return pen.bytes
  }
}

/// Follows the terminal's cursor and style while it writes.
private struct Pen {
  private(set) var bytes: [UInt8] = []
  let color: Bool
  let width: Int
  /// nil: not known.
  var position: Position?
  private var style = Style.plain

  init(color: Bool, width: Int, position: Position?) {
    self.color = color
    self.width = width
    self.position = position
  }

  mutating func clear() {
    bytes += "\u{1B}[m\u{1B}[H\u{1B}[2J".utf8
    position = Position(row: 0, column: 0)
  }

  mutating func update(_ row: Int, from old: ArraySlice<Cell>, to new: ArraySlice<Cell>) {
    if old == new { return }
    // Where terminals disagree about a width, cells to the right may not be where we think: draw all of the row.
    let isDoubtful = (old + new).contains { $0.cluster?.isWidthAgreed == false }
    let blank = [Cell](repeating: .blank, count: width)
    if isDoubtful { eraseRest(of: row, from: 0) }
    let old = isDoubtful ? blank : Array(old)
    let new = Array(new)

    let end = (new.lastIndex { !$0.looksBlank } ?? -1) + 1  // blanks follow
    let staleBlanks = (end..<width).count { old[$0] != new[$0] && !old[$0].looksBlank }
    let erases = staleBlanks > 3
    var column = 0
    while column < (erases ? end : width) {
      let cell = new[column]
      let isEqual = cell == old[column] || (cell.looksBlank && old[column].looksBlank)
      if let cluster = cell.cluster, !isEqual {
        move(to: Position(row: row, column: column), over: new)
        write(cluster, cell.style, row: row, column: column)
      }
      column += 1
    }
    if erases { eraseRest(of: row, from: end) }
  }

  private mutating func eraseRest(of row: Int, from column: Int) {
    move(to: Position(row: row, column: column), over: [])
    change(to: .plain)
    bytes += "\u{1B}[K".utf8
  }

  private mutating func write(_ cluster: Cluster, _ style: Style, row: Int, column: Int) {
    change(to: style)
    bytes += cluster.text.utf8
    let after = column + cluster.width
    // Past the last column some terminals wait with the wrap, some do not.
    position = cluster.isWidthAgreed && after < width ? Position(row: row, column: after) : nil
  }

  private mutating func change(to new: Style) {
    let new = color ? new : new.withoutColor
    bytes += new.sequence(after: style).utf8
    style = new
  }

  /// The shortest of: nothing, the cells between once more, forward, carriage return and line feed, the address.
  private mutating func move(to target: Position, over row: [Cell]) {
    if position == target { return }
    var best = Self.address(target)
    if let position, position.row == target.row, position.column < target.column {
      let distance = target.column - position.column
      let forward = distance == 1 ? "\u{1B}[C" : "\u{1B}[\(distance)C"
      if forward.utf8.count < best.utf8.count { best = forward }
      if let again = rewriting(position.column..<target.column, of: row), again.utf8.count < best.utf8.count {
        best = again
      }
    }
    if target.column == 0, let position {
      if position.row == target.row { best = "\r" }
      if position.row + 1 == target.row { best = "\r\n" }
    }
    bytes += best.utf8
    position = target
  }

  private func rewriting(_ columns: Range<Int>, of row: [Cell]) -> String? {
    guard columns.upperBound <= row.count else { return nil }
    var text = ""
    for cell in row[columns] {
      guard let cluster = cell.cluster, cluster.isWidthAgreed, (color ? cell.style : cell.style.withoutColor) == style
      else { return nil }
      text += cluster.text
      if text.utf8.count > 8 { return nil }
    }
    // A wide cluster whose right half lies beyond the target would be cut.
    return row[columns].last?.cluster?.width == 2 ? nil : text
  }

  private static func address(_ position: Position) -> String {
    if position == Position(row: 0, column: 0) { return "\u{1B}[H" }
    if position.column == 0 { return "\u{1B}[\(position.row + 1)H" }
    return "\u{1B}[\(position.row + 1);\(position.column + 1)H"
  }

  mutating func finish(cursor: Position?, wasVisible: Bool?) {
    change(to: .plain)
    if let cursor { move(to: cursor, over: []) }
    if wasVisible != (cursor != nil) { bytes += (cursor == nil ? "\u{1B}[?25l" : "\u{1B}[?25h").utf8 }
  }
}
