/// Values that a label before them declares to be identifying ("MRN 00482913", "claim #2201874-B").
enum LabelledNumbers {
  private static let categories: [(WordClasses, Category)] = [
    (.ssnLabel, .ssn), (.mrnLabel, .mrn), (.planLabel, .healthPlan), (.licenseLabel, .license),
    (.vehicleLabel, .vehicle), (.deviceLabel, .device), (.biometricLabel, .biometric), (.accountLabel, .account),
    (.faxLabel, .fax), (.otherLabel, .otherID), (.phoneLabel, .phone), (.handleLabel, .otherID),
  ]

  static func mark(_ reading: Reading, _ marks: inout Marks) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      let token = reading[index]
      var classes = token.classes
      var next = index + 1
      if let phrase = reading.phrase(at: index), phrase.classes.contains(any: .anyLabel) {
        classes = phrase.classes
        next = index + phrase.count
      }
      if token.kind == .mixed, marks.isOpen(index), let found = glued(at: index, reading) {
        marks.find(found.category, found.value, in: reading)
        next = found.value.upperBound
      } else if token.kind == .word, reading.isAny(index, "no", "nr"), let value = numbered(index, reading, marks) {
        marks.find(.otherID, value, in: reading)
        next = value.upperBound
      } else if token.kind == .word, classes.contains(any: .anyLabel),
        let category = categories.first(where: { classes.contains($0.0) })?.1
      {
        if classes.contains(.handleLabel), let end = handle(after: next, reading, &marks) {
          next = end
        } else if let value = value(after: next, label: classes, reading, marks) {
          marks.find(category, value, in: reading)
          next = value.upperBound
        }
      }
      index = next
    }
  }

  /// "mrn4471", "plate8ZRT119", "claim7741920-B": the label is part of the token.
  private static func glued(at index: Int, _ reading: Reading) -> (category: Category, value: Range<Int>)? {
    let label = reading.gluedWord(before: index)
    guard let category = categories.first(where: { label.classes.contains($0.0) })?.1,
      !label.classes.contains(.handleLabel), !reading.gluedWord(after: index).contains(.unit)
    else { return nil }
    let compound = reading.compound(at: index)
    let length = Int(reading[index].end) - label.end
    let isYear = compound.digits == 4 && length == 4
    let digits = reading.figures(.longest, of: reading[index])
    let year = isYear ? reading.shadow.bytes[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) } : 0
    if (1900...2099).contains(year), category != .mrn { return nil }
    let needed =
      switch category {
      case .mrn, .biometric: 3
      case .vehicle: length >= 5 ? 2 : 3
      case .phone, .fax: 7
      default: 4
      }
    return compound.digits >= needed ? (category, compound.tokens) : nil
  }

  /// "record no. 5512-K", "permit no. 44718": whatever is numbered, where the number is longer than a room's.
  private static func numbered(_ index: Int, _ reading: Reading, _ marks: Marks) -> Range<Int>? {
    let noun = reading[index - 1]
    guard reading[index + 1].isMark("."), reading[index + 1].isGlued, noun.kind == .word, noun.length > 2,
      !noun.has([.functionWord, .speechVerb, .personVerb, .anyLabel]), !reading[index].isGlued, marks.isOpen(index + 2)
    else { return nil }
    let compound = reading.compound(at: index + 2)
    guard compound.digits >= 4, !reading[compound.tokens.upperBound].has(.unit) else { return nil }
    if compound.tokens.count == 1, let year = reading.value(index + 2), (1900...2099).contains(year) { return nil }
    return compound.tokens
  }

  /// "A 219 884 006": the letter belongs to the value.
  private static func startsGroups(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].length == 1 && reading[index].shape.contains(.allCapitals) && reading[index + 1].kind == .number
      && reading[index + 1].length >= 2
  }

  /// The tokens of the value, past signs and words that only connect it with its label.
  private static func value(
    after label: Int, label classes: WordClasses, _ reading: Reading, _ marks: Marks
  ) -> Range<Int>? {
    var index = label
    var isDeclared = false
    var classes = classes
    while index < label + 7 {
      let token = reading[index]
      if token.kind == .mark,
        [0x23, 0x3A, 0x2E, 0x3D, 0x22, 0x28, 0x2D].contains(token.mark)
          || token.isMark(",") && classes.contains(any: [.licenseLabel, .vehicleLabel, .deviceLabel])
      {
        // A full stop before a space ends the sentence, unless it belongs to "no.".
        if token.mark == 0x2E, !reading[index - 1].has(.labelConnector),
          !reading[index - 1].has(.anyLabel) || reading[index - 1].length > 5 || reading[index - 1].has(.common)
        {
          return nil
        }
        isDeclared = isDeclared || token.mark == 0x23 || token.mark == 0x3A || token.mark == 0x3D
      } else if token.kind == .word,
        token.has([.labelConnector, .functionWord])
          || reading.isAny(index, "looking", "string", "ending", "ends", "end"),
        !token.has(.personalPronoun),
        reading.compound(at: index).digits == 0, !startsGroups(index, reading)
      {
        isDeclared = isDeclared || token.has(.labelConnector)
      } else if token.kind == .word, token.has(.anyLabel), reading.compound(at: index).digits == 0 {
        classes.formUnion(token.classes.intersection(.anyLabel))
      } else {
        break
      }
      index += 1
    }
    guard marks.isOpen(index) else { return nil }
    let compound = reading.compound(at: index)
    var end = compound.tokens.upperBound
    var digits = compound.digits
    var length = compound.length
    // "PSY 27716", "W2217 40935 01": groups apart from each other.
    if digits == 0 {
      guard reading[index].kind == .word, reading[index].shape.contains(.allCapitals),
        reading[index].length <= (classes.contains(.vehicleLabel) ? 8 : 5),
        reading[end].kind == .number || reading[end].kind == .mixed, reading[end].length >= 2
      else { return nil }
    }
    while end < index + 10, reading[end].kind == .number || reading[end].kind == .mixed, !reading[end].isGlued,
      !reading[end].shape.contains(.lineBefore), reading[end].length >= 2, !reading[end + 1].has(.unit),
      digits == 0 || digits >= 2 || isDeclared || reading[index].kind == .mixed && classes.contains(any: .anyLabel)
    {
      let more = reading.compound(at: end)
      guard more.digits > 0 else { break }
      digits += more.digits
      length += more.length
      end = more.tokens.upperBound
    }
    // "OR 991 KLM".
    if classes.contains(.vehicleLabel), reading[end].kind == .word, reading[end].shape.contains(.allCapitals),
      reading[end].length <= 4, !reading[end].isGlued, reading[end].length > 1
    {
      length += reading[end].length
      digits += digits < 4 ? 1 : 0
      end += 1
    }
    // "00 4417 29935 K", "442718 6": a last sign that stands apart.
    if end > compound.tokens.upperBound, !reading[end].isGlued, reading[end].length == 1, digits >= 6,
      reading[end].kind == .number && !reading[end + 1].has(.unit)
        || reading[end].kind == .word && reading[end].shape.contains(.allCapitals) && !reading.isWord(end, "i")
    {
      end += 1
      length += 1
    }
    let isStrong = classes.contains(any: [.ssnLabel, .mrnLabel, .biometricLabel]) || isDeclared
    let isPlain = compound.tokens.count == 1 && reading[index].kind == .number
    if reading[end].has(.unit), !isDeclared { return nil }
    if isPlain, let year = reading.value(index), (1900...2099).contains(year), !isDeclared { return nil }
    // "checks her phone 30x/day".
    let isCalled = classes.intersection(.anyLabel) == .phoneLabel && !isDeclared
    let needed = isCalled ? 5 : isStrong ? 3 : isPlain ? 4 : 2
    guard digits >= needed || (isDeclared && length >= 4 && digits >= 2), length >= (isStrong ? 3 : 4) else {
      return nil
    }
    return index..<end
  }

  /// A user name after "user", "handle", "Instagram is".
  private static func handle(after label: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    var index = label
    while index < label + 3,
      reading[index].isMark(":") || reading[index].isMark("\"") || reading[index].has(.labelConnector)
        || reading.isAny(index, "is", "was", "handle", "name", "user", "username", "account")
    { index += 1 }
    guard marks.isOpen(index), index > label || reading[label - 1].has(.handleLabel) else { return nil }
    let compound = reading.compound(at: index)
    let token = reading[index]
    let looksMade =
      token.kind == .mixed || token.shape.contains(.innerCapital)
      || compound.tokens.count > 1 && (compound.digits > 0 || index > label)
    let isStrange = token.kind == .word && token.classes.isEmpty && !token.isCapitalized && index > label
    guard looksMade || isStrange else { return nil }
    marks.find(.otherID, index..<compound.tokens.upperBound, in: reading, suggestion: "[a user name]")
    return compound.tokens.upperBound
  }
}

extension WordClasses {
  func contains(any others: WordClasses) -> Bool { !isDisjoint(with: others) }
}

extension Reading {
  /// Letters and digits joined by `-`, `/`, `.`, `_` or `#` without spaces, and what they amount to.
  struct Compound {
    let tokens: Range<Int>
    let digits: Int
    let length: Int
    let hasLetters: Bool
  }

  func compound(at index: Int) -> Compound {
    var end = index
    var digits = 0
    var length = 0
    var letters = false
    while end < index + Self.padding - 2 {
      let token = self[end]
      guard end == index || token.isGlued else { break }
      switch token.kind {
      case .number:
        digits += token.length
        length += token.length
      case .mixed:
        digits += bytes(of: token).count { $0.isASCIIDigit }
        length += token.length
        letters = true
      case .word:
        letters = true
        length += token.length
      case .mark where end > index && [0x2D, 0x2F, 0x2E, 0x5F, 0x23].contains(token.mark):
        let next = self[end + 1]
        guard next.isGlued, next.kind == .number || next.kind == .mixed || next.kind == .word else {
          return Compound(tokens: index..<end, digits: digits, length: length, hasLetters: letters)
        }
      default:
        return Compound(tokens: index..<end, digits: digits, length: length, hasLetters: letters)
      }
      end += 1
    }
    return Compound(tokens: index..<end, digits: digits, length: length, hasLetters: letters)
  }
}
