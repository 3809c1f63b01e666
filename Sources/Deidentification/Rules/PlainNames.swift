/// Names and places in small letters: only words that are nothing else, or that their surroundings declare.
enum PlainNames {
  static func mark(_ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts, lexicon: Lexicon) {
    // A word or two of another script in a text of ours is most likely a name. A text that is written in one is beyond what
    // is read here: its author is told so, and every word of it taken for a name would be no help.
    let isWrittenWithoutCase = reading.indices.lazy.filter { reading[$0].kind == .caseless }.prefix(9).count > 8
    for index in reading.indices {
      let token = reading[index]
      guard token.kind == .word, !token.isCapitalized, marks.isOpen(index) else {
        if token.kind == .caseless, marks.isOpen(index), token.length >= 2, !isWrittenWithoutCase {
          marks.find(.name, index..<index + 1, in: reading, concernsTalk: NameContext.concernsClient(index, reading))
        }
        continue
      }
      if isName(index, reading, lexicon) {
        var end = index + 1
        while end < index + 4, isSurname(end, reading, marks) { end += 1 }
        Names.findName(index, end - 1, reading, &marks, sorts)
      } else if isPlace(index, reading) {
        marks.find(.geography, index..<index + 1, in: reading, concernsTalk: false)
      }
    }
  }

  private static let elsewhere: WordClasses = [
    .common, .functionWord, .region, .people, .fieldTerm, .brand, .theorist, .month, .holiday, .weekday,
    .organizationHead,
    .unit, .digitWord, .anyLabel, .labelConnector,
  ]

  private static func isName(_ index: Int, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    let token = reading[index]
    if token.isGlued, reading[index - 1].kind == .mark,
      [0x2D, 0x2F, 0x2E, 0x23, 0x40].contains(reading[index - 1].mark)
    {
      return false
    }
    let isFree = token.classes.isDisjoint(with: elsewhere)
    if isStatedName(index, reading) {
      if token.has(.givenName) { return true }
      let letters = reading.bytes(of: token)
      if token.classes.isEmpty, !letters.withUnsafeBufferPointer({ Inflection.isEnglish($0, lexicon: lexicon) }) {
        return true
      }
    }
    if isFree, token.has(.givenName), token.length >= 4, !token.has(.place) { return true }
    let before = reading[index - 1].isMark(".") && reading[index - 2].has(.title) ? index - 2 : index - 1
    if reading.isAny(before, "mr", "mrs", "ms", "dr") || reading.isWord(before, "miss") && token.classes.isEmpty {
      return token.classes.isDisjoint(with: [.common, .functionWord, .theorist, .fieldTerm, .brand])
    }
    guard isFree else { return false }
    let isDeclared =
      reading[before].has([.clientNoun, .kin]) && !reading[before].shape.contains(.possessive)
      || reading.isAny(before, "named", "nicknamed")
    if isDeclared, token.has([.givenName, .surname]) { return token.length >= 2 }
    guard reading.isAny(before, "named", "client", "pt", "ct"), token.classes.subtracting(.phraseStart).isEmpty,
      token.length >= 3
    else { return false }
    let letters = reading.bytes(of: token)
    return !letters.withUnsafeBufferPointer { Inflection.isEnglish($0, lexicon: lexicon) }
  }

  /// "her name is joy", "goes by sunny".
  private static func isStatedName(_ index: Int, _ reading: Reading) -> Bool {
    var before = index - 1
    if reading.isAny(before, "literally", "actually", "really", "just", "also") { before -= 1 }
    if reading.isAny(before, "is", "was"), reading.isWord(before - 1, "name") { return true }
    if reading.isWord(before, "name"), reading[before].shape.contains(.possessive) { return true }
    return reading.isWord(before, "named") || reading.isWord(before, "by") && reading.isAny(before - 1, "goes", "going")
  }

  private static func isSurname(_ index: Int, _ reading: Reading, _ marks: Marks) -> Bool {
    let token = reading[index]
    guard token.kind == .word, !token.isCapitalized, marks.isOpen(index), !token.isGlued else { return false }
    return token.has([.surname, .givenName]) && token.classes.isDisjoint(with: elsewhere)
  }

  private static func isPlace(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    guard token.has(.place), token.length >= 3, token.classes.isDisjoint(with: elsewhere.subtracting(.organizationHead))
    else {
      return false
    }
    return reading.isAny(index - 1, "in", "from", "near", "to", "outside", "at", "around", "downtown")
  }
}
