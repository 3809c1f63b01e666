/// Surnames in a row that are cited together: "Cooper, Heron and Heward have no chapter on it", "week 1 (Talmon, Hoyt)".
enum Coauthors {
  private static let verbs = WordSet(
    """
    say argue have found find show showed call wrote write suggest suggested describe described disagree would put agree
    note report reported think recommend use used define propose proposed see had published said called never don't
    """)

  static func include(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    var first = index
    while first > index - 8, let other = joined(first, step: -1, reading) { first = other }
    var last = index
    while last < index + 8, let other = joined(last, step: 1, reading) { last = other }
    guard first < last, !NameContext.introduces(first, reading) else { return false }
    let members = (first...last).filter { reading[$0].kind == .word && reading[$0].isCapitalized }
    let hasAuthor = members.contains { reading[$0].has(.theorist) && !reading[$0].has(.givenName) }
    guard hasAuthor || members.allSatisfy({ mayBeSurname($0, reading, sorts) }),
      members.contains(where: { !reading[$0].has(.givenName) })
    else { return false }
    let isEnclosed =
      reading[first - 1].isMark("(") && reading[last + 1].isMark(")")
      && !reading[first - 2].has([.kin, .clientNoun, .role, .personalPronoun]) && !reading[first - 2].isCapitalized
      && !reading.isAny(first - 2, "kids", "children", "twins", "siblings", "boys", "girls", "names", "three", "two")
    if isEnclosed { return true }
    return verbs.contains(reading[last + 1]) && Authorship.isImpersonal(after: last, reading)
      && !(last + 2..<last + 8).contains { reading.isAny($0, "their", "each", "they", "both") }
  }

  private static func mayBeSurname(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    let token = reading[index]
    return token.length >= 3 && !token.has([.kin, .clientNoun, .role, .title, .people, .region, .weekday, .month])
      && (token.has([.surname, .theorist]) || sorts[index] == .unknown)
      && !token.shape.contains(.possessive) && !token.shape.contains(.allCapitals)
  }

  /// The capitalized word past a comma, "and" or "&", with no other beside it.
  private static func joined(_ index: Int, step: Int, _ reading: Reading) -> Int? {
    var at = index + step
    var joins = 0
    while joins < 2, reading[at].isMark(",") || reading[at].isMark("&") || reading.isAny(at, "and", "or") {
      at += step
      joins += 1
    }
    guard joins > 0, reading[at].kind == .word, reading[at].isCapitalized, !reading[at].has(.functionWord),
      !(reading[at + step].kind == .word && reading[at + step].isCapitalized)
    else { return nil }
    return at
  }
}
