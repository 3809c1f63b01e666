/// Entries under one another, wrapped, that stay at the newest unless someone scrolls back. Only what is seen is laid
/// out, so its length costs nothing.
public struct ScrollingText: Sendable {
  /// Where the view stands: at the end, whatever comes; or with a line of an entry on top.
  private enum Anchor: Hashable, Sendable {
    case end
    case top(Line)
  }
  private struct Line: Hashable, Sendable {
    var entry: Int
    var line: Int
  }

  public private(set) var entries: [StyledText]
  /// Blank columns before the further lines of an entry.
  public let hangingIndent: Int
  private var anchor = Anchor.end

  public init(_ entries: [StyledText] = [], hangingIndent: Int = 0) {
    self.entries = entries
    self.hangingIndent = hangingIndent
  }

  /// Whether new entries come into view by themselves.
  public var isAtEnd: Bool { anchor == .end }

  public mutating func append(_ entry: StyledText) { entries.append(entry) }

  /// Older entries, before all others; what is seen stays.
  public mutating func prepend(_ older: [StyledText]) {
    entries.insert(contentsOf: older, at: 0)
    if case .top(var line) = anchor {
      line.entry += older.count
      anchor = .top(line)
    }
  }

  /// Another text in the same place, as when something is taken out. Does nothing outside the entries.
  public mutating func replace(at index: Int, with entry: StyledText) {
    if entries.indices.contains(index) { entries[index] = entry }
  }

  /// All of them anew, at the end.
  public mutating func replaceAll(with new: [StyledText]) {
    entries = new
    anchor = .end
  }

  private func lines(of entry: Int, width: Int) -> [[Glyph]] {
    wrapped(entries[entry].glyphs, width: width, hangingIndent: hangingIndent)
  }
}

// MARK: - Scrolling

extension ScrollingText {
  public enum Outcome: Hashable, Sendable {
    case handled
    /// The oldest entry is on top: the moment to fetch older ones.
    case reachedTop
    case ignored
  }

  /// PageUp and PageDown by a screen less one line, Home and End with Ctrl to the ends, Up and Down with Ctrl by a line.
  public mutating func handle(_ key: Key, size: Size) -> Outcome {
    switch key {
    case .pageUp: scroll(by: -max(size.height - 1, 1), size: size)
    case .pageDown: scroll(by: max(size.height - 1, 1), size: size)
    case .special(.up, .control): scroll(by: -1, size: size)
    case .special(.down, .control): scroll(by: 1, size: size)
    case .special(.home, .control):
      anchor = .top(Line(entry: 0, line: 0))
      scroll(by: 0, size: size)
    case .special(.end, .control): scrollToEnd()
    default: return .ignored
    }
    return top(size) == Line(entry: 0, line: 0) ? .reachedTop : .handled
  }

  public mutating func scrollToEnd() { anchor = .end }

  /// By lines: negative towards the older. Where the end comes into view, the view stays there.
  public mutating func scroll(by distance: Int, size: Size) {
    guard size.height > 0, !entries.isEmpty else { return }
    let target = line(distance, after: top(size), width: size.width)
    let last = lastTop(size)
    let isPast = target.entry > last.entry || (target.entry == last.entry && target.line >= last.line)
    anchor = isPast ? .end : .top(target)
  }

  /// Whether something stands below what is seen, be it the rest of an entry.
  public func hasMoreBelow(_ size: Size) -> Bool {
    let (first, last) = (top(size), lastTop(size))
    return (first.entry, first.line) < (last.entry, last.line)
  }

  private func top(_ size: Size) -> Line {
    guard case .top(let line) = anchor, entries.indices.contains(line.entry) else { return lastTop(size) }
    // A narrower or shorter text may have fewer lines than when it was put on top.
    return Line(entry: line.entry, line: min(line.line, lines(of: line.entry, width: size.width).count - 1))
  }

  /// The top line when the end is in view.
  private func lastTop(_ size: Size) -> Line {
    var missing = size.height
    for entry in entries.indices.reversed() {
      let count = lines(of: entry, width: size.width).count
      if count >= missing { return Line(entry: entry, line: count - missing) }
      missing -= count
    }
    return Line(entry: 0, line: 0)
  }

  private func line(_ distance: Int, after start: Line, width: Int) -> Line {
    var place = start
    var left = distance
    while left < 0 {
      if place.line >= -left { return Line(entry: place.entry, line: place.line + left) }
      left += place.line
      guard place.entry > 0 else { return Line(entry: 0, line: 0) }
      place.entry -= 1
      place.line = lines(of: place.entry, width: width).count
    }
    while left > 0, place.entry < entries.count {
      let below = lines(of: place.entry, width: width).count - place.line
      if left < below { return Line(entry: place.entry, line: place.line + left) }
      left -= below
      place = Line(entry: place.entry + 1, line: 0)
    }
    return place
  }
}

// MARK: - Drawing

extension ScrollingText {
  /// Entries fill from the top; when there are more than fit, the last line shows the newest.
  public func render(size: Size) -> Screen {
    var screen = Screen(size)
    var place = top(size)
    var row = 0
    while row < size.height, place.entry < entries.count {
      for glyphs in lines(of: place.entry, width: size.width).dropFirst(place.line).prefix(size.height - row) {
        screen.write(glyphs, row: row)
        row += 1
      }
      place = Line(entry: place.entry + 1, line: 0)
    }
    return screen
  }
}
