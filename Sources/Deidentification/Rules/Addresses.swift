/// Streets, boxes, crossings, routes, lines and numbered bodies ("Local 12").
enum Addresses {
  private static let directions = WordSet("n s e w ne nw se sw north south east west")
  private static let streetPrefixes = WordSet(
    "rue calle via avenida rua camino paseo avenue boulevard allee chemin ulica")
  private static let unitNouns = WordSet("apt apartment unit suite ste floor fl lot trailer bldg building rm")
  private static let routeNouns = WordSet("route rte highway hwy interstate exit us sr cr i")
  private static let bodyNouns = WordSet(
    "local troop ps ms precinct station lodge chapter post ladder engine pack vfw district")
  private static let unions = WordSet("seiu afscme ibew uaw ufcw afge cwa iatse liuna usw vfw bctgm nalc apwu")
  private static let lineColors = WordSet("red blue green orange purple silver yellow gold brown pink central northern")

  static func mark(_ reading: Reading, _ marks: inout Marks) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      index = place(at: index, reading, &marks) ?? index + 1
    }
  }

  private static func place(at index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let token = reading[index]
    guard marks.isOpen(index) || token.kind == .number else { return nil }
    if token.kind == .number || token.kind == .mixed {
      return street(index, reading, &marks) ?? crossing(index, reading, &marks) ?? postcode(index, reading, &marks)
    }
    guard token.kind == .word else { return nil }
    if reading.isAny(index, "exit", "route", "highway", "interstate", "hwy"), reading[index + 1].kind == .number,
      reading[index - 1].has(.functionWord)
    {
      marks.find(.geography, index..<index + 2, in: reading, concernsTalk: false, suggestion: "a highway")
      return index + 2
    }
    if reading.isWord(index, "po") || reading.isWord(index, "p") && reading.isWord(index + 2, "o") {
      return box(index, reading, &marks)
    }
    if token.isCapitalized {
      // "in Unit 5B".
      if reading.isAny(index, "unit", "ward", "pod", "cell", "room", "cellblock"), reading[index + 1].kind == .mixed,
        reading[index + 1].length <= 4, !reading[index + 1].isGlued
      {
        marks.find(.geography, index..<index + 2, in: reading, concernsTalk: false, suggestion: "a unit")
        return index + 2
      }
      return publicSchool(index, reading, &marks) ?? congregation(index, reading, &marks) ?? landform(
        index, reading, &marks)
        ?? corner(index, reading, &marks) ?? numberedBody(index, reading, &marks) ?? line(index, reading, &marks)
        ?? route(index, reading, &marks)
    }
    if unitNouns.contains(token), reading.isAny(index, "apt", "apartment"), reading[index + 1].kind == .mixed {
      marks.find(.geography, index..<index + 2, in: reading)
      return index + 2
    }
    return nil
  }

  /// "1418 Wexford Ave, Apt 3C".
  private static func street(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard marks.isOpen(index), reading[index].length <= 6,
      !reading[index].isGlued || reading[index - 1].kind != .mark || reading[index - 1].isMark("(")
        || reading[index - 1].isMark("\""),
      !isOrdinal(index, reading)
    else { return nil }
    // "2210 Rue Dessalines".
    if streetPrefixes.contains(reading[index + 1]), reading[index + 1].isCapitalized {
      var last = index + 2
      while reading.isAny(last, "de", "del", "la", "las", "los", "du", "des", "da", "do", "dos") { last += 1 }
      if reading[last].isCapitalized, reading[last].kind == .word {
        let end = reading[last + 1].isCapitalized && reading[last + 1].kind == .word ? last + 2 : last + 1
        marks.find(.geography, index..<end, in: reading, suggestion: "[address]")
        return end
      }
    }
    var end = index + 1
    var names = 0
    while names < 5, reading[end].kind != .edge {
      let token = reading[end]
      if token.isMark("."), token.isGlued {
        end += 1
        continue
      }
      guard token.kind == .word || token.kind == .mixed && isOrdinal(end, reading), !token.shape.contains(.lineBefore)
      else { return nil }
      if names > 0, token.has(.streetSuffix), isSuffix(end, reading, after: index) {
        end += 1
        if reading[end].isMark("."), reading[end].isGlued, !reading[end + 1].isCapitalized { end += 1 }
        end = unit(after: end, reading)
        marks.find(.geography, index..<end, in: reading, suggestion: "[address]")
        return end
      }
      guard token.isCapitalized || token.kind == .mixed || !token.has([.functionWord, .unit]) else { return nil }
      names += 1
      end += 1
    }
    return nil
  }

  /// In small letters only suffixes that are no other words count.
  private static func isSuffix(_ index: Int, _ reading: Reading, after number: Int) -> Bool {
    if reading[index].isCapitalized { return reading[number + 1].isCapitalized || reading[number + 1].kind == .mixed }
    return reading.isAny(
      index, "street", "st", "avenue", "ave", "road", "rd", "blvd", "boulevard", "ln", "lane", "pkwy")
      && !reading[number + 1].has(.unit)
  }

  /// ", Apt 3C", "#4".
  private static func unit(after end: Int, _ reading: Reading) -> Int {
    var next = reading[end].isMark(",") ? end + 1 : end
    if directions.contains(reading[next]), reading[next].shape.contains(.allCapitals) { next += 1 }
    guard unitNouns.contains(reading[next]) || reading[next].isMark("#") else { return end }
    var value = next + 1
    if reading[value].isMark(".") || reading[value].isMark("#") { value += 1 }
    guard reading[value].kind == .number || reading[value].kind == .mixed || reading[value].length == 1 else {
      return end
    }
    return value + 1
  }

  private static func isOrdinal(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    guard token.kind == .mixed, token.length <= 5 else { return false }
    let bytes = Array(reading.bytes(of: token))
    let tail = bytes.suffix(2).map(\.loweredASCII)
    return bytes.first?.isASCIIDigit == true
      && [[0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]].contains(tail)
      && bytes.dropLast(2).allSatisfy(\.isASCIIDigit)
  }

  /// "5th and Pike", "on 5th Ave".
  private static func crossing(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard isOrdinal(index, reading) else { return nil }
    if reading[index + 1].has(.streetSuffix), reading[index + 1].isCapitalized {
      let end = index + 2
      marks.find(.geography, index..<end, in: reading, concernsTalk: false)
      return end
    }
    if reading.isAny(index - 1, "on", "off", "at"),
      reading[index + 1].kind == .mark && !reading[index + 1].isMark("-") || reading[index + 1].kind == .edge
    {
      marks.find(.geography, index..<index + 1, in: reading, concernsTalk: false)
      return index + 1
    }
    guard reading.isWord(index + 1, "and") || reading[index + 1].isMark("&"),
      reading[index + 2].isCapitalized && reading[index + 2].kind == .word || isOrdinal(index + 2, reading),
      reading.isAny(index - 1, "at", "on", "near", "of", "by", "around", "corner")
    else { return nil }
    marks.find(.geography, index..<index + 3, in: reading, concernsTalk: false)
    return index + 3
  }

  /// "SE15 4QQ", "V5K 0A1".
  private static func postcode(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let outward = reading[index]
    let inward = reading[index + 1]
    guard outward.kind == .mixed, inward.kind == .mixed, inward.length == 3, (2...4).contains(outward.length),
      marks.isOpen(index),
      marks.isOpen(index + 1), !inward.isGlued
    else { return nil }
    let shape = reading.bytes(of: inward).map { $0.isASCIIDigit ? "d" : $0.isASCIIUpper ? "u" : "x" }.joined()
    let start = Array(reading.bytes(of: outward))
    guard start[0].isASCIIUpper, start.contains(where: \.isASCIIDigit), shape == "duu" || shape == "dud" else {
      return nil
    }
    marks.find(.geography, index..<index + 2, in: reading, suggestion: "[postal code]")
    return index + 2
  }

  private static let congregations = WordSet(
    """
    first second third grace calvary trinity zion bethel emmanuel immanuel faith christ mount new central
    community union
    """)
  private static let denominations = WordSet(
    "baptist methodist presbyterian lutheran congregational pentecostal unitarian episcopal ame assembly nazarene")

  /// "First Baptist", "Grace Lutheran".
  private static func congregation(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard congregations.contains(reading[index]), denominations.contains(reading[index + 1]),
      reading[index + 1].isCapitalized
    else { return nil }
    marks.find(.geography, index..<index + 2, in: reading, concernsTalk: false, suggestion: "a faith community")
    return index + 2
  }

  private static let landforms = WordSet("mount mt lake fort ft camp port cape san santa saint glen isla puerto rancho")

  /// "Mount Hood", "Camp Lemonnier".
  private static func landform(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    // "Little Haiti" is a quarter.
    if reading.isWord(index, "little"), reading[index + 1].has(.region), reading[index + 1].isCapitalized,
      !reading[index + 1].has(.givenName)
    {
      marks.find(.geography, index..<index + 2, in: reading, concernsTalk: false)
      return index + 2
    }
    guard landforms.contains(reading[index]), reading[index + 1].kind == .word, reading[index + 1].isCapitalized,
      !reading[index + 1].shape.contains(.lineBefore),
      !reading[index + 1].has([.functionWord, .organizationHead, .role])
    else { return nil }
    let end =
      reading[index + 2].isCapitalized && reading[index + 2].kind == .word && reading[index + 2].classes.isEmpty
      ? index + 3 : index + 2
    marks.find(.geography, index..<end, in: reading, concernsTalk: false)
    return end
  }

  /// "P.S. 41".
  private static func publicSchool(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard reading.isAny(index, "p", "i", "m"), reading[index + 1].isMark("."), reading.isWord(index + 2, "s"),
      reading[index + 3].isMark("."),
      reading[index + 4].kind == .number
    else { return nil }
    marks.find(.geography, index..<index + 5, in: reading, concernsTalk: false, suggestion: "a local school")
    return index + 5
  }

  private static let streetNames = WordSet(
    "main elm oak maple pine cedar walnut market broadway chestnut spruce willow peachtree mission vine sunset church")

  /// "at Shattuck and Vine", "on Elm".
  private static let notStreets: WordClasses = [
    .givenName, .region, .people, .fieldTerm, .brand, .weekday, .month, .holiday,
  ]

  private static func corner(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let isAt = reading.isAny(index - 1, "at", "near", "on", "by")
    let isCorner = reading.isWord(index - 1, "of") && reading.isAny(index - 2, "corner", "intersection")
    let isBetween = reading.isWord(index - 1, "between")
    guard isAt || isCorner || isBetween else { return nil }
    let other = index + 2
    if reading.isWord(index + 1, "and") || reading[index + 1].isMark("&"), isOrdinal(other, reading),
      reading[index].isCapitalized
    {
      marks.find(.geography, index..<other + 1, in: reading, concernsTalk: false)
      return other + 1
    }
    if isAt, streetNames.contains(reading[index]), !reading[index + 1].isCapitalized {
      marks.find(.geography, index..<index + 1, in: reading, concernsTalk: false)
      return index + 1
    }
    guard reading.isWord(index + 1, "and") || reading[index + 1].isMark("&"), reading[other].isCapitalized,
      isCorner || isBetween
        || !reading[other].has(notStreets) && !reading[index].has(notStreets),
      isCorner || isBetween || reading.isAny(index - 1, "at", "near"), !reading[index].has(.functionWord),
      isCorner || !reading[index].has([.theorist, .brand, .fieldTerm]) && !reading[other].has([.theorist, .brand])
    else { return nil }
    marks.find(.geography, index..<other + 1, in: reading, concernsTalk: false)
    return other + 1
  }

  private static func box(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    var next = index + 1
    if reading.isWord(index, "p") {
      guard reading[next].isMark("."), reading.isWord(next + 1, "o") else { return nil }
      next += reading[next + 2].isMark(".") ? 3 : 2
    }
    guard reading.isWord(next, "box"), reading[next + 1].kind == .number else { return nil }
    marks.find(.geography, index..<next + 2, in: reading, suggestion: "[address]")
    return next + 2
  }

  /// "IBEW Local 134", "Troop 12", "PS 118".
  private static func numberedBody(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    if unions.contains(reading[index]), reading[index].shape.contains(.allCapitals), reading[index + 1].kind == .number,
      !reading[index + 1].isGlued, marks.isOpen(index)
    {
      marks.find(.geography, index..<index + 2, in: reading, concernsTalk: false, suggestion: "an organization")
      return index + 2
    }
    // "on Fifth".
    if reading[index].has(.ordinalWord), reading.isAny(index - 1, "on", "off", "near"), marks.isOpen(index),
      !reading[index + 1].isCapitalized || reading[index + 1].has(.streetSuffix)
    {
      let end = reading[index + 1].isCapitalized ? index + 2 : index + 1
      marks.find(.geography, index..<end, in: reading, concernsTalk: false, suggestion: "[address]")
      return end
    }
    guard bodyNouns.contains(reading[index]), marks.isOpen(index), reading[index + 1].kind == .number,
      !reading[index + 1].isGlued, reading[index].isCapitalized
    else { return nil }
    if reading[index].shape.contains(.sentenceStart), !reading[index].shape.contains(.allCapitals),
      !reading.isAny(index, "local", "troop", "precinct")
    {
      return nil
    }
    let before = reading[index - 1]
    let start = before.kind == .word && before.shape.contains(.allCapitals) && before.length > 1 ? index - 1 : index
    marks.find(.geography, start..<index + 2, in: reading, concernsTalk: false, suggestion: "an organization")
    return index + 2
  }

  /// "the L train", "Red Line".
  private static func line(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let next = reading[index + 1]
    if reading[index].length == 1, reading.isAny(index + 1, "train", "line", "tram", "bus"),
      reading.isWord(index - 1, "the")
    {
      marks.find(.geography, index..<index + 2, in: reading, concernsTalk: false, suggestion: "a train line")
      return index + 2
    }
    guard lineColors.contains(reading[index]), reading.isWord(index + 1, "line"), next.isCapitalized else { return nil }
    marks.find(.geography, index..<index + 2, in: reading, concernsTalk: false, suggestion: "a train line")
    return index + 2
  }

  /// "County Road 214", "State Route 9", "FM 1960", "Mile Marker 88".
  private static func ruralRoad(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    var number = index + 1
    if reading.isAny(index, "fm", "rm"), reading[index].shape.contains(.allCapitals) {
      guard reading[number].length >= 3 else { return nil }
    } else {
      guard
        reading.isAny(index, "county", "state", "farm", "ranch", "forest", "rural", "township", "us", "mile", "parish"),
        reading.isAny(number, "road", "route", "rd", "rte", "highway", "hwy", "service", "marker", "market"),
        reading[number].isCapitalized
      else { return nil }
      number += 1
      if reading.isAny(number, "road", "rd") { number += 1 }
    }
    if reading[number].isMark("-") { number += 1 }
    guard reading[number].kind == .number || reading[number].kind == .mixed, reading[number].length <= 5 else {
      return nil
    }
    marks.find(.geography, index..<number + 1, in: reading, concernsTalk: false, suggestion: "a country road")
    return number + 1
  }

  /// "Route 9", "I-95", "Highway 101".
  private static func route(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard routeNouns.contains(reading[index]) else { return ruralRoad(index, reading, &marks) }
    let number = reading[index + 1].isMark("-") ? index + 2 : index + 1
    guard reading[number].kind == .number, reading[number].length <= 3 else { return nil }
    if reading[index].length <= 2 {
      // "I-95" and not "I 2 weeks ago".
      guard reading[index + 1].isMark("-"), reading[index + 1].isGlued, reading[index].shape.contains(.allCapitals)
      else {
        return nil
      }
      guard
        !reading.isWord(index, "i")
          || reading[number].length <= 3 && reading[index - 1].has([.placePreposition, .functionWord])
      else { return nil }
    }
    marks.find(.geography, index..<number + 1, in: reading, concernsTalk: false, suggestion: "a highway")
    return number + 1
  }
}
