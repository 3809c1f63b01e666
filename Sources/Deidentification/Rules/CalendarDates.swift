/// Dates in words: months with or without a day, ordinals that stand for a day, named holidays.
enum CalendarDates {
  private static let ordinalSuffixes = WordSet("st nd rd th")
  private static let repetition = WordSet("every each")
  private static let monthQualifiers = WordSet(
    "early mid late last this next since until till in by through from during past")
  private static let looseQualifiers = WordSet("to between before after around for starting about")
  private static let owners = WordSet("the my her his their our")
  private static let afterMonth = WordSet("of")

  static func mark(_ reading: Reading, _ marks: inout Marks) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      let token = reading[index]
      var end: Int?
      if marks.isOpen(index) {
        if token.has(.month), reading.phrase(at: index)?.classes.contains(.holiday) != true {
          end = month(index, reading, &marks)
        } else if token.has(.holiday) || token.shape.contains(.beginsPhrase) || reading.isAny(index, "new", "valentine")
        {
          end = holiday(index, reading, &marks)
        } else if reading.isWord(index, "day"), token.isCapitalized, let start = namedDay(index, reading, marks) {
          marks.find(.date, start..<index + 1, in: reading, concernsTalk: false, suggestion: "a holiday")
        } else if reading.isWord(index, "feast"), reading.isWord(index + 1, "of"), token.isCapitalized {
          end = feast(index, reading, &marks)
        } else if token.kind == .mixed || token.has(.ordinalWord) {
          end = loneDay(index, reading, &marks)
        }
      }
      index = end ?? index + 1
    }
  }

  /// A day of the month written as "28th", "3", "twenty-second"; the number of tokens it takes.
  private static func day(_ index: Int, _ reading: Reading) -> Int? {
    let token = reading[index]
    if let value = reading.value(index) { return (1...31).contains(value) && token.length <= 2 ? 1 : nil }
    if ordinal(index, reading) != nil { return 1 }
    guard token.kind == .word else { return nil }
    if token.has(.tensWord), reading[index + 1].isMark("-") || reading[index + 1].has(.ordinalWord) {
      let last = reading[index + 1].isMark("-") ? index + 2 : index + 1
      return reading[last].has(.ordinalWord) ? last - index + 1 : nil
    }
    return token.has(.ordinalWord) ? 1 : nil
  }

  /// The value of "22nd" written with a figure.
  private static func ordinal(_ index: Int, _ reading: Reading) -> Int? {
    let token = reading[index]
    guard token.kind == .mixed, (3...4).contains(token.length) else { return nil }
    let bytes = Array(reading.bytes(of: token))
    let digits = bytes.prefix { $0.isASCIIDigit }
    let suffix = bytes.dropFirst(digits.count).map(\.loweredASCII)
    guard !digits.isEmpty, digits.count == bytes.count - 2,
      [[0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]].contains(suffix)
    else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return (1...31).contains(value) ? value : nil
  }

  private static func isYear(_ index: Int, _ reading: Reading) -> Bool {
    if let value = reading.value(index), reading[index].length == 4 { return (1850...2199).contains(value) }
    return reading[index].isMark("'") && reading[index + 1].kind == .number && reading[index + 1].length == 2
  }

  private static func month(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let token = reading[index]
    let isAmbiguous = token.has(.ambiguousMonth)
    var start = index
    var end = index + 1
    if reading[end].isMark("."), reading[end].isGlued, token.length <= 4 { end += 1 }
    // A day before: "17 May", "the 17th of May", "ninth of April".
    var hasDay = false
    // "14. Oktober", "3 de enero".
    let isPointed =
      reading[index - 1].isMark(".") && reading[index - 1].isGlued && reading[index - 2].kind == .number
      && reading[index - 2].length <= 2 && token.has(.ambiguousMonth)
    let before = reading.isAny(index - 1, "of", "de") || isPointed ? index - 2 : index - 1
    let isCompound =
      reading[before].has(.ordinalWord) && reading[before - 2].has(.tensWord) && reading[before - 1].isMark("-")
    if isCompound {
      hasDay = true
      start = before - 2
    } else if reading.isWord(before - 1, "the"), day(before, reading) == 1 || reading[before].isMark("-") {
      hasDay = true
      start = before - 1
    } else if day(before, reading) == 1, !isFigureOfElse(before, reading, of: before != index - 1) {
      hasDay = true
      start = before
    }
    if hasDay, reading[start].has(.ordinalWord), reading[start - 1].has(.tensWord) { start -= 1 }
    if hasDay, reading[start].has(.ordinalWord), reading[start - 1].isMark("-"), reading[start - 2].has(.tensWord) {
      start -= 2
    }
    // A day after: "May 17", "Dec 24-26", "April the ninth".
    let after = reading.isWord(end, "the") ? end + 1 : end
    if !hasDay, let count = day(after, reading), !reading[after].shape.contains(.lineBefore),
      !reading[after + count].isMark("%"),
      !reading[after + count].has(.unit) || isAmbiguous == false && token.isCapitalized
    {
      hasDay = true
      end = after + count
      if reading[end].isMark("-") || reading.isAny(end, "to", "and", "through"), let more = day(end + 1, reading),
        reading[end + 1].kind != .word, !reading[end + 1 + more].has(.unit), !reading[end + 1 + more].isMark("/")
      {
        end += 1 + more
      }
    }
    // A year.
    let yearAt = reading[end].isMark(",") || reading.isWord(end, "of") ? end + 1 : end
    let hasYear = isYear(yearAt, reading)
    if hasYear { end = yearAt + (reading[yearAt].isMark("'") ? 2 : 1) }
    guard hasDay || hasYear || standsAlone(index, reading) || isMonthRange(end, token, reading) else { return nil }
    // "June/July".
    if reading[end].isMark("/") || reading[end].isMark("-"), reading[end].isGlued, reading[end + 1].has(.month),
      reading[end + 1].isCapitalized, token.isCapitalized
    {
      end += 2
    }
    if isAmbiguous, !token.isCapitalized, !hasYear, hasDay == false, !isIntroduced(index, reading) { return nil }
    if reading[end - 1].isMark("."), !hasDay, !hasYear { end -= 1 }
    let isBirth = (start - 5..<start).contains { reading[$0].has(.birthLabel) }
    marks.find(
      .date, start..<end, in: reading, concernsTalk: isBirth, suggestion: Seasons.suggestion(for: reading, month: index)
    )
    return end
  }

  /// "session 3 May help": a figure that belongs to the word before it.
  private static func isFigureOfElse(_ index: Int, _ reading: Reading, of: Bool) -> Bool {
    !of && reading[index - 1].has([.rating, .unit]) && !reading[index - 1].has(.datePreposition)
      && !reading.isWord(index - 1, "out")
      || reading[index].isGlued && reading[index - 1].kind == .mark && !reading[index - 1].isMark("(")
  }

  private static func isMonthRange(_ end: Int, _ token: Token, _ reading: Reading) -> Bool {
    reading[end].isMark("/") && reading[end].isGlued && reading[end + 1].has(.month) && token.isCapitalized
      && reading[end + 1].isCapitalized
  }

  private static func isIntroduced(_ index: Int, _ reading: Reading) -> Bool {
    let before = reading[index - 1].isMark("-") ? index - 2 : index - 1
    if monthQualifiers.contains(reading[before]) { return true }
    // "gone june to october".
    if isSpan(index, reading) { return true }
    // "her September relapse", "to december".
    if owners.contains(reading[before]) {
      return reading[index].isCapitalized && reading[index + 1].kind == .word && !reading[index + 1].isCapitalized
        && !reading[index + 1].has([.functionWord, .speechVerb, .personVerb])
    }
    // "the end of March", "the last Friday of April", "the ides of March".
    if reading.isWord(before, "of"), reading[index].isCapitalized || !reading[index].has(.ambiguousMonth) {
      return portions.contains(reading[before - 1]) || reading[before - 1].has(.weekday)
    }
    guard looseQualifiers.contains(reading[before]) else { return false }
    return !reading[index].has(.ambiguousMonth) || reading[index].isCapitalized && !reading[index].has(.givenName)
  }

  private static func isSpan(_ index: Int, _ reading: Reading) -> Bool {
    func joins(_ at: Int) -> Bool { reading.isAny(at, "to", "through", "thru", "till", "until") }
    func isMonth(_ at: Int) -> Bool {
      reading[at].has(.month) && (!reading.isWord(at, "may") || reading[at].isCapitalized)
    }
    return joins(index + 1) && isMonth(index + 2) || joins(index - 1) && isMonth(index - 2)
  }

  private static let portions = WordSet(
    """
    end beginning start middle rest week weeks weekend part half ides month all most first second third fourth last
    days day weekends early late thick dead
    """)

  /// A month with neither day nor year.
  private static func standsAlone(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    if repetition.contains(reading[index - 1]) { return false }
    if reading.isAny(index - 1, "dry", "sober"), reading[index - 1].isCapitalized { return false }
    if token.length <= 4, !token.has(.ambiguousMonth) || token.length == 3 {
      // Abbreviations ("Jan", "sept") and "June", "July".
      guard isIntroduced(index, reading) || token.length == 4 && token.isCapitalized else { return false }
      return token.isCapitalized || token.length == 4
        || reading.isAny(index - 1, "since", "until", "till") && !reading.isAny(index, "mar", "may")
        || token.length == 3 && !token.has(.ambiguousMonth) && monthQualifiers.contains(reading[index - 1])
    }
    if token.has(.ambiguousMonth) {
      guard isIntroduced(index, reading) else { return false }
      return token.isCapitalized || !reading.isAny(index - 1, "this", "from", "through")
    }
    return token.isCapitalized || isIntroduced(index, reading)
  }

  /// "the Feast of the Assumption", "Feast of St. Anne".
  /// "on Patriots' Day", "before Cesar Chavez Day": a holiday of a region, by its capitals; its first token.
  private static func namedDay(_ day: Int, _ reading: Reading, _ marks: Marks) -> Int? {
    var start = day
    while start > day - 5 {
      let before = reading[start - 1]
      guard before.isMark("'") || before.kind == .word && before.isCapitalized && !before.has(.functionWord),
        marks.isOpen(start - 1)
      else { break }
      start -= 1
    }
    guard start < day, reading[start].kind == .word, !reading[start].shape.contains(.sentenceStart),
      reading.isAny(start - 1, "on", "since", "until", "till", "by", "before", "after")
    else { return nil }
    // "Snow Day", "Moving Day": no more than a day's name.
    let isNamed =
      (start..<day).contains { reading[$0].kind == .mark || !reading[$0].has(.common) }
      || reading[day - 1].shape.contains(.possessive)
    return isNamed ? start : nil
  }

  private static func feast(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    var end = index + 2
    while end < index + 7,
      reading[end].kind == .word && (reading[end].isCapitalized || reading.isWord(end, "the"))
        || reading[end].isMark(".") && reading[end - 1].length <= 2
    { end += 1 }
    guard end > index + 2 else { return nil }
    marks.find(
      .date, (reading.isWord(index - 1, "the") ? index - 1 : index)..<end, in: reading, concernsTalk: false,
      suggestion: "a holiday")
    return end
  }

  private static func holiday(
    _ index: Int, _ reading: Reading, _ marks: inout Marks
  ) -> Int? {
    var end = index + 1
    if reading.isWord(index, "new"), reading[index].isCapitalized, reading.isWord(index + 1, "year"),
      reading[index + 1].shape.contains(.possessive)
    {
      end = index + 2
    } else if reading.isWord(index, "valentine"), reading[index].shape.contains(.possessive),
      reading[index].isCapitalized,
      reading[index - 1].has(.datePreposition) || reading.isAny(index - 1, "at", "for", "over")
        || reading.isWord(index + 1, "day")
    {
      end = reading.isWord(index + 1, "day") ? index + 2 : index + 1
    } else if let phrase = reading.phrase(at: index), phrase.classes.contains(.holiday) {
      end = index + phrase.count
    } else if !reading[index].has(.holiday) {
      return nil
    }
    let first = reading[index]
    if repetition.contains(reading[index - 1]) { return end }
    // A common word ("tet", "holi") must look like a name; "christmas" need not.
    let isPhrase =
      reading[index - 1].has(.datePreposition)
      && (end > index + 1 || reading.isWord(index, "eid") && !reading.isAny(index - 1, "of", "about"))
    if !first.isCapitalized, first.length < 6, !isPhrase, !reading.isWord(index, "xmas") { return end }
    // "Christmas is always hard": none in particular.
    let isFixed =
      reading.isAny(end, "is", "was", "falls", "fell")
      && (reading[end + 1].has(.weekday)
        || reading.isAny(end + 1, "today", "tomorrow", "next", "this", "in", "on", "coming", "when", "the"))
    if first.shape.contains(.sentenceStart), !isFixed,
      reading.isAny(end, "is", "are", "isn't", "always", "gets", "shifts", "makes", "brings", "will", "can")
    {
      return end
    }
    if reading.isAny(
      end, "lights", "card", "cards", "tree", "music", "break", "dinner", "dinners", "themed", "costume", "decorations",
      "season", "shopping", "fasting", "fast", "meal", "meals", "traditions", "party", "parties", "stuff", "blues",
      "songs", "movies", "movie")
    {
      return end
    }
    // "Easter bonnets": none in particular.
    if !reading[index - 1].has(.datePreposition), reading[end].kind == .word, !reading[end].isCapitalized,
      reading[end].has(.common) || reading[end].classes.isEmpty,
      !reading[end].has([.functionWord, .speechVerb, .personVerb, .looseVerb]),
      !reading.isAny(
        end, "eve", "day", "morning", "night", "weekend", "week", "evening", "relapse", "incident", "fight")
    {
      return end
    }
    while reading.isAny(end, "eve", "day", "morning", "night", "sunday", "monday", "weekend") { end += 1 }
    marks.find(.date, index..<end, in: reading, concernsTalk: false, suggestion: "a holiday")
    return end
  }

  /// "until the 28th", with no month.
  private static func loneDay(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    // "Thursday 8th".
    if reading[index - 1].isMark("."), reading[index - 1].isGlued, reading[index - 2].has(.weekday),
      ordinal(index, reading) != nil
    {
      marks.find(.date, index - 2..<index + 1, in: reading, concernsTalk: false, suggestion: "later that month")
      return index + 1
    }
    if reading[index - 1].has(.weekday), ordinal(index, reading) != nil {
      marks.find(.date, index - 1..<index + 1, in: reading, concernsTalk: false, suggestion: "later that month")
      return index + 1
    }
    guard reading.isWord(index - 1, "the") else { return nil }
    let isFigure = ordinal(index, reading) != nil
    // "on the 5th and the 12th", "Friday the 13th".
    let isSecond = reading.isAny(index - 2, "and", "or", "to", "through") && marks.isFound(index - 3)
    let isWeekday =
      reading[index - 2].has(.weekday) || reading[index - 2].isMark(".") && reading[index - 3].has(.weekday)
    if isFigure, isSecond || isWeekday {
      marks.find(.date, index - 1..<index + 1, in: reading, concernsTalk: false, suggestion: "later that month")
      return index + 1
    }
    if reading[index].has(.ordinalWord), reading.isWord(index + 1, "of"),
      reading.isAny(index + 2, "the", "this", "last", "next", "each", "every"), reading.isWord(index + 3, "month")
    {
      marks.find(.date, index - 1..<index + 4, in: reading, concernsTalk: false, suggestion: "early that month")
      return index + 4
    }
    guard
      isFigure
        || reading[index - 2].has(.datePreposition) && !reading.isAny(index - 2, "of", "about", "from", "next", "last")
          && reading[index].has(.ordinalWord) && !reading.isAny(index, "first", "second")
    else { return nil }
    // "the 1st and 2nd sessions".
    if reading.isAny(index + 1, "and", "or"), ordinal(index + 2, reading) != nil, reading[index + 3].kind == .word,
      !reading[index + 3].has(.functionWord)
    {
      return nil
    }
    let next = reading[index + 1]
    let endsThere =
      next.kind != .word && next.kind != .mixed && next.kind != .number && !next.isMark("-") || next.has(.functionWord)
      || next.shape.contains(.lineBefore)
    guard endsThere, !reading[index + 2].has(.unit) || next.kind != .mark else { return nil }
    guard
      reading[index - 2].has(.datePreposition) || isFigure && next.kind == .mark || next.has(.functionWord) && isFigure
    else { return nil }
    let isOfMonth =
      reading.isWord(index + 1, "of") && reading.isAny(index + 2, "the", "this", "last", "next", "each", "every")
      && reading.isWord(index + 3, "month")
    let end = isOfMonth ? index + 4 : index + 1
    marks.find(.date, index - 1..<end, in: reading, concernsTalk: false, suggestion: "later that month")
    return end
  }
}

/// The season a month lies in, which may stay.
enum Seasons {
  private static let names: [(StaticString, String)] = [
    ("jan", "in winter"), ("feb", "late in winter"), ("mar", "early spring"), ("apr", "in spring"),
    ("may", "late spring"),
    ("jun", "early summer"), ("jul", "in summer"), ("aug", "late summer"), ("sep", "early fall"),
    ("oct", "in the fall"),
    ("nov", "late in the fall"), ("dec", "early winter"),
  ]

  static func suggestion(for reading: Reading, month index: Int) -> String {
    let start = Int(reading[index].start)
    for (prefix, season) in names
    where (0..<3).allSatisfy({ reading.byte(start + $0).loweredASCII == prefix.utf8Start[$0] }) {
      return season
    }
    return "around that time"
  }
}
