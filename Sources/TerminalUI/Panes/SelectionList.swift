/// Entries of which one is selected. The selected one has a mark before it and is reversed, so that neither color nor
/// style alone tells.
public struct SelectionList: Sendable {
  public private(set) var entries: [StyledText]
  /// nil only where there are no entries.
  public private(set) var selected: Int?

  public init(_ entries: [StyledText]) {
    self.entries = entries
    selected = entries.isEmpty ? nil : 0
  }

  /// New entries; the selection keeps its place as far as it can.
  public mutating func replaceAll(with new: [StyledText]) {
    entries = new
    select(selected ?? 0)
  }

  /// Selects the entry nearest to `index`.
  public mutating func select(_ index: Int) {
    selected = entries.isEmpty ? nil : min(max(index, 0), entries.count - 1)
  }

  public enum Outcome: Hashable, Sendable {
    case handled
    /// Enter on this entry, or its digit from 1 to 9.
    case chosen(Int)
    case ignored
  }

  public mutating func handle(_ key: Key, size: Size) -> Outcome {
    guard let selected else { return .ignored }
    switch key {
    case .up, .control("p"): select(selected - 1)
    case .down, .control("n"): select(selected + 1)
    case .pageUp: select(selected - max(size.height - 1, 1))
    case .pageDown: select(selected + max(size.height - 1, 1))
    case .home: select(0)
    case .end: select(entries.count - 1)
    case .enter: return .chosen(selected)
    case .character(let digit):
      guard digit.isASCII, let number = digit.wholeNumberValue, number > 0, number <= entries.count else {
        return .ignored
      }
      select(number - 1)
      return .chosen(number - 1)
    default: return .ignored
    }
    return .handled
  }

  /// The selected entry, with as many around it as fit.
  public func render(size: Size) -> Screen {
    var screen = Screen(size)
    guard let selected, size.width > 0, size.height > 0 else { return screen }
    var row = 0
    for entry in firstShown(around: selected, size)..<entries.count where row < size.height {
      let isSelected = entry == selected
      let lines = lines(of: entry, width: size.width)
      for (number, glyphs) in lines.prefix(size.height - row).enumerated() {
        if isSelected { screen.fill(Rect(row: row, width: size.width, height: 1), .reverse) }
        let marked = StyledText(isSelected && number == 0 ? "> " : "  ") + StyledText(glyphs: glyphs)
        screen.write(isSelected ? marked.adding(.reverse) : marked, row: row)
        row += 1
      }
    }
    return screen
  }

  private func lines(of entry: Int, width: Int) -> [[Glyph]] {
    wrapped(entries[entry].glyphs, width: max(width - 2, 1), hangingIndent: 2)
  }

  /// Half of what is left goes above the selected entry, more at the end of the list.
  private func firstShown(around selected: Int, _ size: Size) -> Int {
    func height(_ entry: Int) -> Int { lines(of: entry, width: size.width).count }
    var below = 0
    var last = selected
    while last + 1 < entries.count, below < size.height {
      last += 1
      below += height(last)
    }
    let free = size.height - height(selected)
    var above = max(free - below, free / 2)
    var first = selected
    while first > 0, height(first - 1) <= above {
      first -= 1
      above -= height(first)
    }
    return first
  }
}
