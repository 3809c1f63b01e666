/// What the rules have said so far of each token of a reading.
struct Marks {
  enum State: UInt8 {
    case open
    /// A dose, score, code of the field or the like: later rules leave it alone.
    case explained
    case found
  }

  struct Mark {
    /// Offsets in the shadow.
    var range: Range<Int>
    /// The tokens it covers.
    var tokens: Range<Int>
    var category: Category
    var severity: Severity = .hard
    /// Whether ordinary talk is refused for it as well.
    var concernsTalk = true
    /// What the rule itself proposes; otherwise the category decides.
    var suggestion: String?
  }

  private(set) var states: [State]
  private(set) var found: [Mark] = []

  init(_ reading: Reading) {
    states = Array(repeating: .open, count: reading.indices.upperBound + Reading.padding)
  }

  func isOpen(_ index: Int) -> Bool { states[index] == .open }
  func isFound(_ index: Int) -> Bool { states[index] == .found }

  mutating func explain(_ tokens: Range<Int>) {
    for index in tokens where states[index] == .open { states[index] = .explained }
  }

  mutating func explain(_ token: Int) { explain(token..<token + 1) }

  /// Marks tokens as identifying; a possessive ending stays outside.
  mutating func find(
    _ category: Category, _ tokens: Range<Int>, in reading: Reading, severity: Severity = .hard,
    concernsTalk: Bool = true, suggestion: String? = nil
  ) {
    guard let last = tokens.last else { return }
    for index in tokens { states[index] = .found }
    // "St. Brigid's", "New Year's": the ending belongs to a place's or a day's name, not to a person's.
    let ending = (category == .geography || category == .date) && reading[last].shape.contains(.possessive) ? 2 : 0
    found.append(
      Mark(
        range: Int(reading[tokens.lowerBound].start)..<Int(reading[last].end) + ending, tokens: tokens,
        category: category,
        severity: severity, concernsTalk: concernsTalk, suggestion: suggestion))
  }
}

extension Marks {
  /// The marks in order of position; where several overlap, one that covers them all, of the widest one's category.
  func merged() -> [Mark] {
    var result: [Mark] = []
    for mark in found.sorted(by: {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }) {
      guard var last = result.last, mark.range.lowerBound < last.range.upperBound else {
        result.append(mark)
        continue
      }
      let wider = mark.range.count > last.range.count ? mark : last
      last.category = wider.category
      last.suggestion = wider.suggestion
      last.severity = last.severity == .hard || mark.severity == .hard ? .hard : .soft
      last.concernsTalk = last.concernsTalk || mark.concernsTalk
      last.range = last.range.lowerBound..<max(last.range.upperBound, mark.range.upperBound)
      last.tokens = last.tokens.lowerBound..<max(last.tokens.upperBound, mark.tokens.upperBound)
      result[result.count - 1] = last
    }
    return result
  }
}
