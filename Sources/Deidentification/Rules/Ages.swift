/// Ages of 90 and more, in figures and words, and years of birth that imply one.
enum Ages {
  private static let suggestion = "90 or older"
  private static let ageWords = WordSet("yo yr yrs year years y")
  private static let turning = WordSet("age aged turned turning turns ages is was at be nearly almost now reached")

  static func mark(_ reading: Reading, _ marks: inout Marks, currentYear: Int) {
    for index in reading.indices where marks.isOpen(index) {
      let token = reading[index]
      switch token.kind {
      case .number: number(index, reading, &marks, currentYear)
      case .mixed: mixed(index, reading, &marks)
      case .word where token.has(.tensWord) || token.length >= 8: word(index, reading, &marks)
      default: break
      }
    }
  }

  private static func find(_ tokens: Range<Int>, _ reading: Reading, _ marks: inout Marks) {
    marks.find(.age, tokens, in: reading, suggestion: suggestion)
  }

  private static func isOld(_ value: Int) -> Bool { (90...122).contains(value) }

  private static func number(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ currentYear: Int) {
    guard let value = reading.value(index) else { return }
    if reading[index].length == 4, (1880...(currentYear - 90)).contains(value) {
      if (index - 3..<index).contains(where: { reading[$0].has(.birthLabel) || reading.isWord($0, "birth") }) {
        marks.find(.date, index..<index + 1, in: reading, concernsTalk: false, suggestion: "90 or more years ago")
      }
      return
    }
    guard isOld(value), reading[index].length <= 3 else { return }
    if reading[index].isGlued, reading[index - 1].kind == .mark, ![0x28, 0x22].contains(reading[index - 1].mark),
      !reading.isAny(index - 2, "f", "m")
    {
      return
    }
    if let end = ageUnit(after: index, reading) {
      find(index..<end, reading, &marks)
    } else if isStated(index, next: index + 1, reading) {
      find(index..<index + 1, reading, &marks)
    }
  }

  /// "-year-old", "yo", "y/o", "years old", "yr old"; the token after it.
  private static func ageUnit(after index: Int, _ reading: Reading) -> Int? {
    var next = index + 1
    if reading[next].isMark("-") { next += 1 }
    // "a 90-something widow", "ninety-odd".
    if reading[index + 1].isMark("-"), reading.isAny(next, "something", "odd", "ish") { return next + 1 }
    guard ageWords.contains(reading[next]) else { return nil }
    if reading.isWord(next, "yo") { return next + 1 }
    if reading.isWord(next, "y"), reading.isWord(next + 1, "old") { return next + 2 }
    if reading.isWord(next, "y"), reading[next + 1].isMark("-"), reading.isWord(next + 2, "o") { return next + 3 }
    if reading.isWord(next, "y") {
      let mark = reading[next + 1]
      guard mark.isMark("/") || mark.isMark("."), reading.isWord(next + 2, "o") else { return nil }
      return next + 3
    }
    var last = next + 1
    if reading[last].isMark("-") || reading[last].isMark(".") { last += 1 }
    guard reading.isWord(last, "old") || reading.isWord(last, "olds") || reading.isWord(last, "young") else {
      return reading.isAny(last, "of") && reading.isWord(last + 1, "age") ? last + 2 : nil
    }
    return last + 1
  }

  /// "she's 102", "age 93", "Mara, 94,", "his mother (97)".
  private static func isStated(_ index: Int, next: Int, _ reading: Reading) -> Bool {
    let after = reading[next]
    let isSexNext = after.isMark("/") && reading.isAny(next + 1, "m", "f")
    if after.has(.unit) || after.isMark("%") || after.isMark("/") && !isSexNext { return false }
    if after.isMark("-") || after.isMark("."), reading[next + 1].isGlued, reading[next + 1].kind != .edge {
      return false
    }
    let before = reading[index - 1]
    let isClosed = after.kind == .mark || after.kind == .edge || after.has(.functionWord)
    if AgeStatements.holds(index, next: next, reading) { return true }
    if reading.isAny(index - 1, "age", "aged", "ages", "turned", "turning", "turns") {
      return !reading.isAny(next, "percent")
    }
    if before.has(.personalPronoun), before.shape.intersection([.possessive, .contraction]).isEmpty == false {
      return isClosed && (isOnADay(next, reading) || !reading.isAny(next, "of", "in", "on", "to", "for", "out"))
    }
    if reading.isAny(index - 1, "is", "was", "nearly", "almost", "now", "be", "just"), isClosed {
      let subject = reading.isAny(index - 1, "is", "was", "be") ? index - 2 : index - 3
      let isPerson = reading[subject].has([.personalPronoun, .kin, .clientNoun]) || isName(reading[subject])
      return isPerson && !reading.isWord(subject, "it")
        && (isOnADay(next, reading) || !reading.isAny(next, "of", "in", "on", "to", "for", "out"))
    }
    if before.isMark("."), reading.isAny(next, "and", "but"),
      !(index - 6..<index).contains(where: { reading[$0].has(.rating) })
    {
      return true
    }
    let isApart = before.isMark(",") || before.isMark(";") || before.isMark("(")
    let isPerson = reading[index - 2].has([.kin, .clientNoun, .role]) || isName(reading[index - 2])
    if isApart, !before.isMark("(") || isPerson, after.isMark(",") || after.isMark(";") || after.isMark(")"),
      reading[index - 2].kind != .number,
      reading[next + 1].kind != .number,
      !(index - 5..<index).contains(where: { reading[$0].has([.rating, .fieldTerm]) })
    {
      return true
    }
    if isApart {
      let subject = reading[index - 2]
      let closes =
        after.isMark(",") || after.isMark(")") || after.isMark(".") || after.kind == .edge || after.isMark(";")
      return closes
        && (subject.has([.kin, .clientNoun]) || isName(subject)
          || reading.isAny(index - 2, "woman", "man", "widow", "widower", "female", "male"))
    }
    if reading.isWord(index - 1, "at"),
      after.isMark(",") || after.isMark(".") || after.kind == .edge || after.has(.personalPronoun)
        || reading.isAny(next, "is", "was", "and") || after.isMark("?") || after.isMark("!")
    {
      // A weight, a pulse, a price of theirs.
      if (index - 4..<index).contains(where: { thresholds.contains(reading[$0]) }) { return false }
      return !(index - 10..<index).contains {
        reading[$0].has(.rating) || reading.isAny($0, "bpm", "mmhg", "mg", "hr", "bp")
      }
    }
    return (before.has(.kin) || before.has(.clientNoun)) && isClosed
  }

  /// "is 101 on Sunday", "was 92 in May": a day one turns, where "95 on the scale" is a score.
  private static func isOnADay(_ next: Int, _ reading: Reading) -> Bool {
    reading.isAny(next, "on", "in") && reading[next + 1].has([.weekday, .month, .holiday])
      && !reading[next + 1].shape.contains(.possessive)
  }

  private static let thresholds = WordSet(
    "discharge discharged cutoff cap capped limit target goal set flagged below under above stays sits hovers pulse weight"
  )

  private static func isName(_ token: Token) -> Bool {
    token.isCapitalized && token.kind == .word && (token.has([.givenName, .surname]) || token.classes.isEmpty)
      && !token.shape.contains(.allCapitals)
  }

  /// "91M", "F93", "94yo".
  private static func mixed(_ index: Int, _ reading: Reading, _ marks: inout Marks) {
    let token = reading[index]
    guard token.length <= 6 else { return }
    let bytes = reading.bytes(of: token).map(\.loweredASCII)
    let digits = bytes.filter(\.isASCIIDigit)
    guard (2...3).contains(digits.count), isOld(digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }) else {
      if digits == [0x39, 0x30], bytes == [0x39, 0x30, 0x73] { decade(index, reading, &marks) }
      return
    }
    let letters = bytes.filter { !$0.isASCIIDigit }
    // "her 90th", "celebrated his 100th."
    if letters == Array("th".utf8) || letters == Array("st".utf8) || letters == Array("nd".utf8),
      reading.isAny(index - 1, "her", "his", "my", "their"),
      reading[index + 1].kind == .mark || reading[index + 1].kind == .edge || reading[index + 1].has(.functionWord)
    {
      return find(index..<index + 1, reading, &marks)
    }
    if letters == [0x73] { return decade(index, reading, &marks) }
    // "her 94th birthday".
    if [Array("th".utf8), Array("st".utf8), Array("nd".utf8), Array("rd".utf8)].contains(letters),
      reading.isAny(index + 1, "birthday", "bday", "year") && reading[index - 1].has(.personalPronoun)
        || reading.isAny(index + 1, "birthday", "bday")
    {
      return find(index..<index + 1, reading, &marks)
    }
    let isAge = [[0x6D], [0x66], [0x79, 0x6F], [0x79], [0x79, 0x72]].contains(letters)
    let isJoined = reading[index].isGlued && (reading[index - 1].kind != .mark || reading[index - 1].isMark("-"))
    guard isAge, !isJoined || reading[index - 1].kind == .edge else { return }
    if letters == [0x6D], reading.isAny(index + 1, "in", "dollars", "people") || reading[index - 1].isMark("$") {
      return
    }
    if letters == [0x79] || letters == [0x79, 0x72] {
      guard reading[index + 1].isMark("/") || reading.isWord(index + 1, "old") || reading[index + 1].isMark("-") else {
        return
      }
      return find(
        index..<index + 2 + (reading[index + 1].isMark("/") || reading[index + 1].isMark("-") ? 1 : 0), reading, &marks)
    }
    find(index..<index + 1, reading, &marks)
  }

  /// "in her 90s", "late nineties".
  private static func decade(_ index: Int, _ reading: Reading, _ marks: inout Marks) {
    let qualified =
      reading.isAny(index - 1, "mid", "early", "late")
      || reading[index - 1].isMark("-") && reading.isAny(index - 2, "mid", "early", "late")
    let possessive = qualified ? (reading[index - 1].isMark("-") ? index - 3 : index - 2) : index - 1
    guard
      reading.isAny(possessive, "her", "his", "their", "my", "your") || qualified && !reading.isWord(possessive, "the")
    else { return }
    let start =
      reading.isAny(possessive, "her", "his", "their", "my", "your")
      ? (reading.isWord(possessive - 1, "in") ? possessive - 1 : possessive)
      : (reading.isWord(possessive, "in") ? possessive : possessive + 1)
    marks.find(.age, start..<index + 1, in: reading, suggestion: suggestion)
  }

  private static func word(_ index: Int, _ reading: Reading, _ marks: inout Marks) {
    if reading.isAny(index, "ninetieth", "hundredth"), reading.isAny(index + 1, "birthday", "bday") {
      return find(index..<index + 1, reading, &marks)
    }
    if reading.isWord(index, "nineties") { return decade(index, reading, &marks) }
    if reading.isAny(index, "nonagenarian", "centenarian", "supercentenarian") {
      return find(index..<index + 1, reading, &marks)
    }
    var start = index
    var end = index + 1
    if reading.isWord(index, "ninety") {
      let last = reading[end].isMark("-") ? end + 1 : end
      if reading[last].has(.digitWord) { end = last + 1 }
    } else if reading.isWord(index, "hundred"), reading.isAny(index - 1, "a", "one") {
      start = index - 1
      if reading.isWord(end, "and"), reading[end + 1].has(.digitWord) {
        end += 2
      } else if reading[end].has(.digitWord) {
        end += 1
      }
    } else {
      return
    }
    if let unit = ageUnit(after: end - 1, reading) {
      find(start..<unit, reading, &marks)
    } else if isStated(start, next: end, reading) {
      find(start..<end, reading, &marks)
    }
  }
}
