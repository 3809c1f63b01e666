/// One place of a screen: a cluster in a style, or the right half of a wide cluster that begins one to the left.
public struct Cell: Hashable, Sendable {
  let cluster: Cluster?
  public var style: Style

  public static let blank = Cell(.space, .plain)

  init(_ cluster: Cluster?, _ style: Style) {
    self.cluster = cluster
    self.style = style
  }

  /// What stands here; empty for the right half of a wide cluster.
  public var text: String { cluster?.text ?? "" }
  var isRightHalf: Bool { cluster == nil }
  var looksBlank: Bool { cluster == .space && style.isInvisibleOnBlank }
}

/// A grid of cells, and where the cursor stands. Views make one of their own size; a program puts them together.
public struct Screen: Hashable, Sendable {
  public let size: Size
  /// nil: hidden.
  public var cursor: Position?
  private var cells: [Cell]

  /// All blank, no cursor.
  public init(_ size: Size) {
    self.size = size
    cells = [Cell](repeating: .blank, count: size.width * size.height)
  }

  /// The cell at a place; blank outside.
  public subscript(row: Int, column: Int) -> Cell {
    guard contains(row: row, column: column) else { return .blank }
    return cells[row * size.width + column]
  }

  func row(_ number: Int) -> ArraySlice<Cell> { cells[number * size.width..<(number + 1) * size.width] }

  private func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.height && column >= 0 && column < size.width
  }
}

// MARK: - Drawing

extension Screen {
  /// Puts text on one row from `column` on, cut at the edge. A wide cluster that only half fits leaves a blank.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(_ text: StyledText, row: Int, column: Int = 0) -> Int {
    write(text.glyphs, row: row, column: column)
  }

  @discardableResult
  mutating func write(_ glyphs: some Sequence<Glyph>, row: Int, column: Int = 0) -> Int {
    var column = column
    for glyph in glyphs {
      put(glyph.cluster, glyph.style, row: row, column: column)
      column += glyph.width
      if column >= size.width { break }
    }
    return min(column, size.width)
  }

  /// Blanks of one style over a part of the screen.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    for row in rect.origin.row..<rect.origin.row + rect.size.height {
      for column in rect.origin.column..<rect.origin.column + rect.size.width {
        put(.space, style, row: row, column: column)
      }
    }
  }

  /// A smaller screen at `rect`, cut to it. Its cursor, if it shows one, becomes this screen's.
  public mutating func draw(_ part: Screen, in rect: Rect) {
    let width = min(part.size.width, rect.size.width)
    for row in 0..<min(part.size.height, rect.size.height) {
      for column in 0..<width {
        let cell = part[row, column]
        guard let cluster = cell.cluster else { continue }
        let fits = column + cluster.width <= width
        put(fits ? cluster : .space, cell.style, row: rect.origin.row + row, column: rect.origin.column + column)
      }
    }
    if let cursor = part.cursor, cursor.row < rect.size.height, cursor.column < rect.size.width {
      self.cursor = Position(row: rect.origin.row + cursor.row, column: rect.origin.column + cursor.column)
    }
  }

  /// The rows from `top` on as a screen of their own, blank where there are none.
  func window(from top: Int, height: Int) -> Screen {
    var part = Screen(Size(width: size.width, height: height))
    for row in 0..<height {
      for column in 0..<size.width { part.cells[row * size.width + column] = self[top + row, column] }
    }
    if let cursor, (top..<top + height).contains(cursor.row) {
      part.cursor = Position(row: cursor.row - top, column: cursor.column)
    }
    return part
  }

  /// Keeps the grid sound: a wide cluster owns two cells, and one that loses a half leaves a blank.
  private mutating func put(_ cluster: Cluster, _ style: Style, row: Int, column: Int) {
    guard contains(row: row, column: column) else { return }
    let index = row * size.width + column
    guard cluster.width == 1 || column + 1 < size.width else { return put(.space, style, row: row, column: column) }
    if cells[index].isRightHalf { cells[index - 1] = Cell(.space, cells[index - 1].style) }
    let last = index + cluster.width - 1
    if let covered = cells[last].cluster, covered.width == 2 { cells[last + 1] = Cell(.space, cells[last + 1].style) }
    cells[index] = Cell(cluster, style)
    if cluster.width == 2 { cells[last] = Cell(nil, style) }
  }
}

// MARK: - Pictures

extension Screen {
  /// The text of all rows, joined by line feeds, without the blanks at their ends: for tests and for looking.
  public var picture: String { picture { $0.text } }

  /// A picture of something else, such as the style: `draw` says what stands for a cell.
  public func picture(_ draw: (Cell) -> String) -> String {
    (0..<size.height).map { number in
      let line = row(number).map(draw).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
