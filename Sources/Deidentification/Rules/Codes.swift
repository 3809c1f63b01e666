/// Numbers that belong to the field and identify nobody, and those whose mere shape does.
enum Codes {
  private static let plateNouns = WordSet(
    "plate plates car truck van suv sedan tag bumper vehicle parked motorcycle jeep")
  private static let fieldNumbers = WordSet("cpt icd dsm cfr usc pos modifier hcpcs section sec code codes")

  /// Public lines for people in danger.
  private static let crisisLines: Set<Int> = [988, 911, 999, 112, 211, 741_741, 838_255, 116_123]

  /// Explains doses, scores, sections and billing codes before any rule takes their figures.
  static func explain(_ reading: Reading, _ marks: inout Marks) {
    for index in reading.indices {
      let token = reading[index]
      if token.kind == .number {
        if reading[index - 1].isMark("$") || reading[index + 1].isMark("%") { marks.explain(index) }
        if token.length <= 6, isAlone(index, reading), let value = reading.value(index), crisisLines.contains(value) {
          marks.explain(index)
        }
        if token.length == 5, isBilling(index, reading) { marks.explain(index) }
        if fieldNumbers.contains(reading[index - 1]), token.length <= 5 { marks.explain(index) }
      }
      // "Section 2799B-6".
      if token.kind == .mixed, reading.isAny(index - 1, "section", "sec", "title", "chapter", "article") {
        marks.explain(reading.compound(at: index).tokens)
      }
      if token.kind == .word,
        reading.isAny(index, "cfr", "icd", "dsm", "cpt")
          || reading.isWord(index, "usc") && reading[index - 1].kind == .number, reading[index + 1].kind != .edge
      {
        var end = index + 1
        while end < index + 10, reading[end].kind != .edge,
          end == index + 1 || reading[end].isGlued
            || reading[end].kind == .number || reading.isAny(end, "part", "and", "or", "vs")
        {
          if reading[end].kind == .word, !reading[end].isGlued, !reading.isAny(end, "part", "and", "or", "vs") { break }
          end += 1
        }
        marks.explain(index..<end)
      }
    }
  }

  private static func isAlone(_ index: Int, _ reading: Reading) -> Bool {
    reading[index - 1].kind != .number && reading[index + 1].kind != .number && !reading[index].isGlued
      && !(reading[index + 1].isMark("-") && reading[index + 1].isGlued)
      && reading.byte(Int(reading[index].start)) != 0x30
  }

  /// A procedure code of psychiatry, psychotherapy or office visits.
  private static func isBilling(_ index: Int, _ reading: Reading) -> Bool {
    guard let value = reading.value(index),
      !(reading[index].isGlued && reading[index - 1].kind == .mark && reading[index - 1].mark == 0x2D)
    else { return false }
    return (90785...90899).contains(value) || (96105...96171).contains(value) || (97129...97168).contains(value)
      || (99202...99499).contains(value) || (98966...98972).contains(value)
  }

  static func mark(_ reading: Reading, _ marks: inout Marks) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      let token = reading[index]
      guard token.kind == .number || token.kind == .mixed || token.kind == .word && reading[index + 1].isGlued,
        marks.isOpen(index), !token.isGlued || !reading[index - 1].isMark("-") || !marks.isOpen(index - 1)
      else {
        index += 1
        continue
      }
      if let plate = spacedPlate(index, reading, marks) {
        marks.find(.vehicle, plate, in: reading)
        index = plate.upperBound
        continue
      }
      let compound = reading.compound(at: index)
      if compound.digits >= 3, compound.tokens.allSatisfy({ marks.isOpen($0) }),
        let category = category(compound, reading)
      {
        let tokens = withPrefix(compound.tokens, reading, marks)
        marks.find(category, tokens, in: reading)
      }
      index = max(index + 1, compound.digits > 0 ? compound.tokens.upperBound : 0)
    }
  }

  /// With the sign or the letters before it ("#4471", "PBL 600123987 02").
  private static func withPrefix(_ tokens: Range<Int>, _ reading: Reading, _ marks: Marks) -> Range<Int> {
    var start = tokens.lowerBound
    var end = tokens.upperBound
    let before = reading[start - 1]
    if before.isMark("#") { start -= 1 }
    // "2:24-cv-00418", "AT-7F:20:9C:E1".
    if before.isMark(":"), before.isGlued, reading[start - 2].kind == .number, reading[start - 2].length == 1,
      marks.isOpen(start - 2)
    {
      start -= 2
    }
    if before.kind == .word, before.shape.contains(.allCapitals), before.length <= 4,
      !before.has([.fieldTerm, .common, .functionWord, .region])
    {
      start -= 1
    }
    while reading[end].kind == .number, !reading[end].isGlued, reading[end].length <= 4, marks.isOpen(end),
      !reading[end + 1].has(.unit),
      !reading[end].shape.contains(.lineBefore), end < tokens.upperBound + 3
    { end += 1 }
    return start..<end
  }

  private static let plateLabels = WordSet("plate plates tag vehicle bumper")

  /// "Plate's on the news: RAV 619": three letters and figures apart, after a plate was spoken of.
  private static func spacedPlate(_ index: Int, _ reading: Reading, _ marks: Marks) -> Range<Int>? {
    let letters = reading[index - 1]
    guard reading[index].kind == .number, (2...4).contains(reading[index].length), letters.kind == .word,
      letters.shape.contains(.allCapitals), (2...3).contains(letters.length), marks.isOpen(index - 1),
      !letters.has([.fieldTerm, .functionWord, .region]), !reading[index].isGlued || reading[index].kind == .number,
      (index - 10..<index - 1).contains(where: { plateLabels.contains(reading[$0]) })
    else { return nil }
    return index - 1..<index + 1
  }

  private static func category(_ compound: Reading.Compound, _ reading: Reading) -> Category? {
    let first = compound.tokens.lowerBound
    let after = reading[compound.tokens.upperBound]
    let letters = compound.tokens.contains { reading[$0].kind == .mixed || reading[$0].kind == .word }
    if compound.tokens.count == 1, reading[first].kind == .mixed, let category = single(first, compound, reading) {
      return category
    }
    // "2:24-cv-00418".
    if compound.tokens.contains(where: {
      reading.isAny($0, "cv", "cr", "md", "mc", "bk", "mj", "civ", "crim", "dr", "jv")
    }),
      compound.tokens.contains(where: { reading[$0].isMark("-") }), compound.digits >= 4
    {
      return .otherID
    }
    if letters {
      if LongFigures.isPresent(in: compound, reading) { return .otherID }
      let shouts = compound.tokens.allSatisfy { index in
        reading.bytes(of: reading[index]).allSatisfy { !$0.isASCIILetter || $0.isASCIIUpper }
      }
      guard shouts, compound.length >= 6, compound.digits >= 4,
        reading[first].kind != .word || reading[first].length <= 5
          || compound.digits >= 5
      else { return nil }
      if reading[first].kind == .word, reading[first].has(.fieldTerm), compound.digits < 5 { return nil }
      return nearby(first, plateNouns, reading) && compound.length <= 8 ? .vehicle : .otherID
    }
    return figures(compound, after, reading)
  }

  private static func single(_ index: Int, _ compound: Reading.Compound, _ reading: Reading) -> Category? {
    let bytes = Array(reading.bytes(of: reading[index]))
    let lead = bytes.prefix { $0.isASCIILetter }.count
    if bytes.count == 17, compound.digits >= 4, bytes.allSatisfy({ $0.isASCIIDigit || $0.isASCIIUpper }) {
      return .vehicle
    }
    if bytes.count == 9, lead == 2, compound.digits == 7, isPrescriber(bytes) { return .license }
    let plate =
      (5...8).contains(bytes.count) && compound.digits >= 2
      && bytes.allSatisfy { $0.isASCIIDigit || $0.isASCIIUpper } && compound.digits < bytes.count
    if plate, nearby(index, plateNouns, reading) { return .vehicle }
    return nil
  }

  /// The check digit of a DEA number.
  private static func isPrescriber(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.dropFirst(2).map { Int($0 & 0x0F) }
    let sum = digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])
    return sum % 10 == digits[6]
  }

  private static func nearby(_ index: Int, _ words: WordSet, _ reading: Reading) -> Bool {
    (index - 8..<index + 4).contains { words.contains(reading[$0]) }
  }

  /// Figures alone, or joined by hyphens and the like.
  private static func figures(_ compound: Reading.Compound, _ after: Token, _ reading: Reading) -> Category? {
    let first = compound.tokens.lowerBound
    let groups = compound.tokens.filter { reading[$0].kind == .number }.map { reading[$0].length }
    if reading[first - 1].isMark("$") { return nil }
    if after.isMark("%") || after.has(.unit) { return nil }
    if groups.count == 1 {
      if after.isMark(","), after.isGlued, reading[compound.tokens.upperBound + 1].isGlued { return nil }
      if reading[first].isGlued, reading[first - 1].isMark(",") { return nil }
      if groups[0] == 15 || groups[0] == 17 { return .device }
      if groups[0] == 16 { return .account }
      // "employee # 44120".
      if reading[first - 1].isMark("#"), (4...5).contains(groups[0]), reading[first - 2].kind == .word {
        return .otherID
      }
      if groups[0] == 5 { return isPostal(first, reading) ? .geography : nil }
      return groups[0] >= 6 ? .otherID : nil
    }
    if groups == [5, 4] { return .geography }
    if groups == [4, 4, 4, 4] { return .account }
    let areYears = groups.count == 2 && groups == [4, 4]
    if areYears || groups.count == 2 && groups[0] <= 3 && groups[1] <= 4 { return nil }
    let marks = compound.tokens.filter { reading[$0].kind == .mark }
    if marks.allSatisfy({ reading[$0].isMark(".") }), groups.count == 2 { return nil }
    return compound.digits >= 7 ? .otherID : nil
  }

  /// Five figures that stand where a ZIP code stands.
  private static func isPostal(_ index: Int, _ reading: Reading) -> Bool {
    let before = reading[index - 1]
    let after = reading[index + 1]
    // "codes for caregiver training, 97550".
    let isBilled = (index - 8..<index).contains {
      reading.isAny(
        $0, "codes", "cpt", "bill", "billing", "billed", "billable", "modifier", "hcpcs", "reimburse", "pays")
    }
    if isBilled, !reading.isAny(index - 1, "zip", "zipcode") { return false }
    if reading.isAny(index - 1, "zip", "zipcode", "code") || reading.isWord(index - 2, "zip") { return true }
    if before.has([.region, .place])
      || before.kind == .word && before.shape.contains(.allCapitals) && before.length == 2
    {
      return true
    }
    let closes = after.kind == .mark || after.kind == .edge || after.has(.functionWord)
    return closes && (before.isMark(",") || before.has(.placePreposition) || before.isMark("("))
  }
}
