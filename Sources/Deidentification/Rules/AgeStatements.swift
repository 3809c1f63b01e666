/// What says that a bare figure is an age: "my clients are 94 and 91", "will be 90", "a man of 92", "F/97", "96, widowed".
enum AgeStatements {
  private static let people = WordSet(
    """
    couple couples clients patients parents grandparents sisters brothers siblings twins spouses women men aunts uncles
    friends partners folks pair both widows
    """)
  private static let reaching = WordSet("turn turns turned turning hit hits hitting pushing reach reached nearing")
  private static let measures = WordSet(
    "phq gad score scored scores scoring pulse hr bp weight iq index rate dose level pages sessions mg percent t")

  /// - Parameter next: the token after the figure or spelled number that begins at `index`.
  static func holds(_ index: Int, next: Int, _ reading: Reading) -> Bool {
    let after = reading[next]
    let isClosed = after.kind == .mark || after.kind == .edge || after.has(.functionWord)
    guard !(index - 6..<index).contains(where: { measures.contains(reading[$0]) || reading[$0].has(.rating) }) else {
      return false
    }
    if isPaired(index, next, reading) { return true }
    // "103 and counting", "91 and a half".
    if reading.isWord(next, "and"),
      reading.isWord(next + 1, "counting")
        || reading.isWord(next + 1, "a") && reading.isWord(next + 2, "half") && reading[index - 1].has(.personalPronoun)
    {
      return true
    }
    // "not yet 91".
    if reading.isWord(index - 1, "yet"), reading.isWord(index - 2, "not"), isClosed, !reading[next].has(.unit) {
      return true
    }
    guard isClosed else { return isSexed(index, next, reading) }
    return isReached(index, next, reading) || isOf(index, reading) || isSexed(index, next, reading)
      || opens(index, next, reading)
  }

  /// "94 and 91", "90 & 93" after people in the plural.
  private static func isPaired(_ index: Int, _ next: Int, _ reading: Reading) -> Bool {
    func joins(_ at: Int) -> Bool { reading.isWord(at, "and") || reading[at].isMark("&") || reading[at].isMark("/") }
    func isAge(_ at: Int) -> Bool {
      (reading.value(at).map { (40...115).contains($0) } ?? false) || reading[at].has(.tensWord)
    }
    let first: Int
    if joins(next), isAge(next + 1), !reading[next + 2].has(.unit) {
      first = index
    } else if joins(index - 1), isAge(index - 2), !after(next, isUnit: reading) {
      first = index - 2
    } else {
      return false
    }
    let before = reading[first - 1].kind == .mark ? first - 2 : first - 1
    return people.contains(reading[before])
      || reading.isAny(before, "are", "were", "aged", "ages")
        && (before - 4..<before).contains {
          people.contains(reading[$0]) || reading[$0].has([.kin, .clientNoun])
            || reading.isAny($0, "they", "who", "both")
        }
  }

  private static func after(_ next: Int, isUnit reading: Reading) -> Bool {
    reading[next].has(.unit) || reading[next].isMark("%")
  }

  /// "she'll be 90", "turning 100", "lived to be 98", "made it to 95", "her oldest is 94".
  private static func isReached(_ index: Int, _ next: Int, _ reading: Reading) -> Bool {
    if reaching.contains(reading[index - 1]) { return true }
    if reading.isWord(index - 1, "be") {
      return reading[index - 2].has(.personalPronoun) || reading.isAny(index - 2, "will", "to", "would")
    }
    if reading.isWord(index - 1, "to"), reading.isAny(index - 2, "lived", "it") { return true }
    if reading.isAny(index - 1, "is", "was") {
      return reading.isAny(index - 2, "oldest", "eldest", "mine", "ours")
        || reading[index - 2].isMark(".") && reading[index - 3].has(.clientNoun)
    }
    if reading.isAny(index - 1, "mine", "ours", "oldest", "eldest"), reading[index - 1].shape.contains(.possessive) {
      return true
    }
    if reading.isAny(index - 1, "nearly", "almost"), reading[index - 2].kind != .word {
      return !reading[next].has(.unit)
    }
    return false
  }

  /// "a man of 92", "the age of 92", "age: 92".
  private static func isOf(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isWord(index - 1, "of") {
      return reading.isAny(index - 2, "age", "man", "woman", "lady", "gentleman", "widow", "widower", "person")
        || reading[index - 2].has(.kin)
    }
    return reading[index - 1].isMark(":") && reading.isAny(index - 2, "age", "ages")
  }

  /// "F, 97", "F/97", "97/M", "97 M, retired".
  private static func isSexed(_ index: Int, _ next: Int, _ reading: Reading) -> Bool {
    func isSex(_ at: Int) -> Bool { reading.isAny(at, "f", "m") && reading[at].isCapitalized }
    if isSex(index - 2), reading[index - 1].isMark(",") || reading[index - 1].isMark("/") { return true }
    if isSex(next), reading[next + 1].kind != .word { return true }
    return reading[next].isMark("/") && isSex(next + 1)
  }

  /// "96, widowed, sharp": a post that opens with an age.
  private static func opens(_ index: Int, _ next: Int, _ reading: Reading) -> Bool {
    guard reading[index].kind == .number, reading[next].isMark(","), reading[next + 1].kind == .word,
      !reading[next + 1].has(.unit)
    else { return false }
    return reading[index - 1].kind == .edge || reading[index].shape.contains(.lineBefore)
      || reading[index - 1].isMark(".") && !reading[index].isGlued
  }
}
