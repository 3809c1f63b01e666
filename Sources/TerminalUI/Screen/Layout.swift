/// Columns and rows of cells, never negative.
public struct Size: Hashable, Sendable {
  public let width: Int
  public let height: Int
  public init(width: Int, height: Int) {
    self.width = max(width, 0)
    self.height = max(height, 0)
  }
}

/// A cell's place, from 0 at the upper left.
public struct Position: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// How much of a row or column of a layout one part wants.
public enum Extent: Hashable, Sendable {
  /// Exactly this many cells.
  case fixed(Int)
  /// A share of what is left, by weight, but never under `min` cells while there are any.
  case flex(_ weight: Int = 1, min: Int = 0)

  fileprivate var least: Int {
    switch self {
    case .fixed(let cells): max(cells, 0)
    case .flex(_, let min): max(min, 0)
    }
  }
  fileprivate var weight: Int {
    switch self {
    case .fixed: 0
    case .flex(let weight, _): max(weight, 0)
    }
  }
}

/// A part of the screen.
public struct Rect: Hashable, Sendable {
  public let origin: Position
  public let size: Size
  public init(row: Int = 0, column: Int = 0, width: Int, height: Int) {
    origin = Position(row: row, column: column)
    size = Size(width: width, height: height)
  }
  public init(_ size: Size) { self.init(width: size.width, height: size.height) }

  /// Side by side from the left, `gap` cells apart. Where room is short, the later ones get less, down to none.
  public func columns(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    Self.shares(of: size.width, among: extents, gap: gap).map { offset, length in
      Rect(row: origin.row, column: origin.column + offset, width: length, height: size.height)
    }
  }

  /// One under another from the top, `gap` cells apart. Where room is short, the later ones get less, down to none.
  public func rows(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    Self.shares(of: size.height, among: extents, gap: gap).map { offset, length in
      Rect(row: origin.row + offset, column: origin.column, width: size.width, height: length)
    }
  }

  private static func shares(of total: Int, among extents: [Extent], gap: Int) -> [(offset: Int, length: Int)] {
    let gap = max(gap, 0)
    var left = max(total - gap * max(extents.count - 1, 0), 0)
    var lengths = extents.map { extent in
      let length = min(extent.least, left)
      left -= length
      return length
    }
    // Rounding by what is left of weight and room gives every cell away, to the last flexible part.
    var weights = extents.reduce(0) { $0 + $1.weight }
    for (index, extent) in extents.enumerated() where extent.weight > 0 {
      let share = left * extent.weight / weights
      lengths[index] += share
      left -= share
      weights -= extent.weight
    }
    var offset = 0
    return lengths.map { length in
      defer { offset += length + gap }
      return (min(offset, total), length)
    }
  }
}
