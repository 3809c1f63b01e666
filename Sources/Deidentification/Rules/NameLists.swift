/// Words in a row with a name are names: "Poppy, Jet and Wren", "Dusty/Robin".
enum NameLists {
  private static let barred: WordClasses = [
    .functionWord, .region, .people, .fieldTerm, .weekday, .month, .holiday, .theorist, .kin, .role, .title,
    .clientNoun, .organizationHead, .brand, .anyLabel,
  ]

  static func mark(_ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    guard !sorts.isShouted, !sorts.isTitled else { return }
    for mark in marks.found where mark.category == .name {
      guard let first = mark.tokens.first, reading[first].isCapitalized else { continue }
      spread(from: mark.tokens.upperBound, step: 1, reading, &marks, sorts)
      spread(from: mark.tokens.lowerBound - 1, step: -1, reading, &marks, sorts)
    }
  }

  private static func spread(
    from start: Int, step: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts
  ) {
    var at = start
    for _ in 0..<6 {
      at = pastAge(at, step, reading)
      guard let word = joined(at, step, reading), isMember(word, step, reading, marks, sorts) else { return }
      marks.find(.name, word..<word + 1, in: reading)
      at = word + step
    }
  }

  /// "Ash (7) and Clover".
  private static func pastAge(_ at: Int, _ step: Int, _ reading: Reading) -> Int {
    let (opening, closing): (Unicode.Scalar, Unicode.Scalar) = step > 0 ? ("(", ")") : (")", "(")
    guard reading[at].isMark(opening), reading[at + 2 * step].isMark(closing),
      reading[at + step].kind == .number || reading[at + step].kind == .mixed
    else { return at }
    return at + 3 * step
  }

  /// The word past a comma, "and", "&" or slash.
  private static func joined(_ at: Int, _ step: Int, _ reading: Reading) -> Int? {
    if reading.isWord(at, "and") || reading[at].isMark("&") {
      let next = at + step
      return reading[next].isMark(",") ? next + step : next
    }
    if reading[at].isMark("/"), reading[at].isGlued { return at + step }
    guard reading[at].isMark(",") else { return nil }
    return reading.isWord(at + step, "and") ? at + 2 * step : at + step
  }

  private static func isMember(
    _ index: Int, _ step: Int, _ reading: Reading, _ marks: Marks, _ sorts: WordSorts
  ) -> Bool {
    let token = reading[index]
    guard token.kind == .word, token.isCapitalized, token.length > 1, marks.isOpen(index), sorts[index] != .acronym,
      !token.has(barred.subtracting(token.has(.givenName) ? [.month, .region, .brand, .fieldTerm] : []))
    else { return false }
    let isAlone =
      !(reading[index + 1].isCapitalized && reading[index + 1].kind == .word)
      && !(reading[index - 1].isCapitalized && reading[index - 1].kind == .word)
    guard isAlone else { return false }
    if token.shape.contains(.sentenceStart) { return token.has(.givenName) }
    // Farther on, the row has to end or go on.
    if step > 0, reading[index + 1].kind == .word {
      return token.has(.givenName) || PersonPredicate.strength(after: index + 1, reading) != .none
        || reading.isAny(index + 1, "and", "are", "were", "share", "have", "who", "all")
    }
    return true
  }
}
