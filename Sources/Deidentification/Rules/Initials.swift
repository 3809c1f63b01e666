/// Initials that stand for a name: "J.R.", "my client KT".
enum Initials {
  private static let abbreviations: Set<[UInt8]> = Set(
    ["PS", "AM", "PM", "BC", "AD", "QS", "RSVP", "TV", "ID", "BS", "BA", "NB", "PPS", "OK", "TLC", "RIP", "POC", "AKA"]
      .map { Array($0.utf8) })

  static func mark(_ reading: Reading, _ marks: inout Marks, lexicon: Lexicon) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      let token = reading[index]
      if token.length == 1, token.kind == .word, !token.isCapitalized, marks.isOpen(index), isSmall(index, reading) {
        marks.find(.name, index..<index + 4, in: reading)
        index += 4
        continue
      }
      guard token.kind == .word, token.shape.contains(.allCapitals), marks.isOpen(index) else {
        index += 1
        continue
      }
      if token.length == 1, isLone(index, reading) {
        marks.find(.name, index..<index + 2, in: reading)
        index += 2
      } else if token.length == 1, isTitled(index, reading) {
        marks.find(.name, index..<index + 1, in: reading, suggestion: Suggestions.person(before: index, reading))
        index += 1
      } else if token.length == 1, let end = dotted(index, reading, &marks, lexicon) {
        index = end
      } else if (2...3).contains(token.length), isBareInitials(index, reading) {
        marks.find(.name, index..<index + 1, in: reading, concernsTalk: true)
        index += 1
      } else {
        index += 1
      }
    }
  }

  /// "k.w. texts only in lower case".
  private static func isSmall(_ index: Int, _ reading: Reading) -> Bool {
    guard reading[index + 1].isMark("."), reading[index + 1].isGlued, reading[index + 2].kind == .word,
      reading[index + 2].length == 1, reading[index + 2].isGlued, reading[index + 3].isMark("."),
      reading[index + 3].isGlued, !reading[index + 4].isGlued,
      !reading.isAny(index, "e", "i", "a", "q", "n", "u") || reading[index - 1].has([.clientNoun, .naming]),
      !reading.isAny(index + 2, "m", "e", "g", "o", "d", "s") || !reading.isAny(index, "p", "b", "t"),
      reading[index].shape.contains(.sentenceStart) || reading[index - 1].has([.clientNoun, .kin, .naming])
    else { return false }
    // "b.t., 37f".
    if reading[index + 4].isMark(","), reading[index + 5].kind == .number || reading[index + 5].kind == .mixed {
      return true
    }
    return PersonPredicate.strength(after: index + 4, reading) != .none || reading[index - 1].has([.clientNoun, .kin])
  }

  /// "S. is 14 and Q. is 9."
  private static func isLone(_ index: Int, _ reading: Reading) -> Bool {
    guard reading[index + 1].isMark("."), reading[index + 1].isGlued, !reading[index + 2].isGlued,
      !reading.isWord(index, "i"),
      reading[index - 1].kind != .word || reading.isWord(index - 1, "and")
        || reading[index - 1].has([.clientNoun, .kin, .naming])
    else { return false }
    if reading.isAny(index + 2, "is", "was", "has") { return !reading[index + 2].isCapitalized }
    return reading[index + 2].has(.speechVerb) && !reading[index + 2].isCapitalized
  }

  /// "Ms. T", "Mr. B's".
  private static func isTitled(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isWord(index - 1, "baby"), reading[index - 1].isCapitalized, !reading.isWord(index, "i") { return true }
    if isPersonLetter(index, reading) { return true }
    guard !reading.isWord(index, "i"), !(reading[index + 1].isMark(".") && reading[index + 2].isCapitalized) else {
      return false
    }
    let title = reading[index - 1].isMark(".") ? index - 2 : index - 1
    return reading.isAny(title, "mr", "mrs", "ms", "miss", "mx", "dr", "br", "sr", "fr", "rev", "sister", "brother")
      && reading[title].isCapitalized
  }

  /// "your daughter K.", "D is 14", "M's mom"; but "partner A", "client B", "vitamin D".
  private static func isPersonLetter(_ index: Int, _ reading: Reading) -> Bool {
    guard !reading.isAny(index, "i", "a", "b", "x", "y", "z"),
      !reading[index].isGlued || reading[index - 1].kind != .mark
    else { return false }
    let before = reading[index - 1]
    if before.has(.kin), !before.isCapitalized, !before.shape.contains(.possessive),
      !reading.isAny(index - 1, "partner", "parent", "sibling", "twin", "child"), !reading[index + 1].isMark("-")
    {
      return true
    }
    guard reading[index].shape.contains(.sentenceStart) || reading.isAny(index - 1, "and", "that", "when") else {
      return false
    }
    if reading[index].shape.contains(.possessive), reading[index + 1].has(.kin) { return true }
    return reading.isAny(index + 1, "is", "was") && PersonPredicate.strength(after: index + 1, reading) == .certain
  }

  /// "J.R.", "L.M.K.", "K. T.".
  private static func dotted(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ lexicon: Lexicon) -> Int? {
    var end = index
    var letters: [UInt8] = []
    while reading[end].kind == .word, reading[end].length == 1, reading[end].shape.contains(.allCapitals),
      reading[end + 1].isMark("."), reading[end + 1].isGlued, end == index || reading[end].isGlued || letters.count < 2
    {
      letters.append(contentsOf: reading.bytes(of: reading[end]))
      end += 2
      if letters.count > 4 { return nil }
    }
    // "R.J" without its last point.
    if letters.count == 1, reading[end].kind == .word, reading[end].isGlued, reading[end].length == 1,
      reading[end].shape.contains(.allCapitals)
    {
      letters.append(contentsOf: reading.bytes(of: reading[end]))
      end += 1
    }
    guard letters.count >= 2, !reading[end].isGlued || reading[end].kind != .word else { return nil }
    let classes = letters.withUnsafeBufferPointer { lexicon.classes(of: $0, hash: WordHash.of($0)) }
    let isAbbreviation =
      classes.contains(any: [.region, .fieldTerm, .functionWord, .place, .licenseLabel])
      || abbreviations.contains(letters)
    let last = reading[end - 1].isMark(".") ? end - 1 : end
    if isAbbreviation, !NameContext.introduces(index, reading), !NameContext.continuesAsPerson(end, reading),
      PersonPredicate.strength(after: end, reading) != .certain
    {
      return nil
    }
    if reading.isAny(end, "jr", "sr"), reading[end].isCapitalized {
      let isPointed = reading[end + 1].isMark(".") && reading[end + 1].isGlued
      marks.find(.name, index..<end + (isPointed ? 2 : 1), in: reading)
      return end + 1
    }
    // A surname after them is taken in by the rule for runs.
    if reading[end].isCapitalized, reading[end].kind == .word, !reading[end].has([.common, .functionWord]) {
      return nil
    }
    marks.find(.name, index..<max(last, index + 1) + (reading[end - 1].isMark(".") ? 1 : 0), in: reading)
    return end
  }

  /// "my client KT", "JD, 34,".
  private static func isBareInitials(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    if reading[index + 1].isMark("("), reading.isAny(index + 2, "they", "she", "he") { return true }
    guard !token.has([.fieldTerm, .region, .common, .place, .brand, .functionWord]) else { return false }
    let before = reading[index - 1]
    let after = reading[index + 1]
    if reading.isWord(index - 1, "initials") { return true }
    if before.has([.clientNoun, .naming]), !before.isCapitalized || token.length == 2 {
      return after.kind != .word || !after.isCapitalized
    }
    return token.shape.contains(.sentenceStart) && after.isMark(",") && reading[index + 2].kind == .number
  }
}
