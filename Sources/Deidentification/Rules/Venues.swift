/// Places and organizations that show by what stands beside them rather than by a head word of their own: units of
/// hospitals, teams, towns before a state, shops on streets, houses of faith.
enum Venues {
  static func mark(_ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    guard !sorts.isShouted else { return }
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      let token = reading[index]
      var end: Int?
      if marks.isOpen(index) || token.kind == .number {
        if token.kind == .number || token.kind == .mixed {
          end = unit(index, reading, &marks)
        } else if token.kind == .word, token.isCapitalized {
          end = numbered(index, reading, &marks) ?? signed(index, reading, &marks, sorts)
          if end == nil { end = stated(index, reading, &marks, sorts) }
          if end == nil { end = dealer(index, reading, &marks, sorts) }
          if end == nil { end = hosting(index, reading, &marks, sorts) }
        }
      }
      index = end ?? index + 1
    }
  }

  private static func numbered(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    spelledUnit(index, reading, &marks) ?? beforeState(index, reading, &marks) ?? shop(index, reading, &marks)
      ?? homeland(index, reading, &marks) ?? parted(index, reading, &marks)
  }

  /// "on the Blackfeet reservation".
  private static func homeland(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard reading[index].has(.people), reading.isAny(index + 1, "reservation", "rez", "rancheria", "pueblo", "reserve")
    else { return nil }
    return find(index..<index + 2, reading, &marks, "a reservation")
  }

  private static let makers = WordSet(
    """
    chevrolet chevy ford toyota honda nissan hyundai kia subaru mazda volkswagen buick gmc dodge jeep ram chrysler lexus
    acura volvo harley-davidson harley kubota polaris
    """)

  /// "from Lundgren Chevrolet": a dealer's name and what he deals in.
  private static func dealer(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    guard isName(index, reading), makers.contains(reading[index + 1]), reading[index + 1].isCapitalized,
      reading.isAny(index - 1, "at", "from", "for", "of", "to", "near"),
      sorts[index].isTelling || sorts[index] == .ambiguous
    else { return nil }
    return find(index..<index + 2, reading, &marks, "a dealership")
  }

  private static let prisons = WordSet("mci sci fci usp fmc cci rjd wci nci fdc mdc")

  /// "18F, Liberty Bend, first semester", "now at MCI Plum": a capital after an age, or after a prison's letters.
  private static func stated(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    guard isName(index, reading), !sorts.isTitled, !reading[index].shape.contains(.possessive) else { return nil }
    if prisons.contains(reading[index]), reading[index].shape.contains(.allCapitals), isName(index + 1, reading) {
      return find(index..<index + 2, reading, &marks, "a prison")
    }
    guard reading[index - 1].isMark(","), isAge(index - 2, reading),
      sorts[index] == .common || sorts[index] == .ambiguous
    else { return nil }
    var end = index
    while end < index + 3, isName(end, reading) {
      guard sorts[end] == .common || sorts[end] == .ambiguous || sorts[end] == .place,
        !reading[end].has(notTowns), !BareCapital.isAbstract(end, reading)
      else { return nil }
      end += 1
    }
    guard reading[end].isMark(",") || reading[end].isMark("."), reading[end + 1].kind == .word,
      !reading[end + 1].isCapitalized || reading[end].isMark(".")
    else { return nil }
    return find(index..<end, reading, &marks)
  }

  private static let notTowns: WordClasses = [
    .functionWord, .region, .people, .theorist, .fieldTerm, .brand, .weekday, .month, .holiday, .role, .title, .kin,
    .clientNoun, .organizationHead, .unit, .rating, .personalPronoun,
  ]

  private static func isAge(_ index: Int, _ reading: Reading) -> Bool {
    if let age = reading.value(index) {
      return (4...99).contains(age) && !reading[index - 1].isMark(",")
        || (12...99).contains(age) && reading[index - 2].isCapitalized
    }
    let letters = reading.bytes(of: reading[index])
    return reading[index].kind == .mixed && (2...4).contains(letters.count) && letters.first?.isASCIIDigit == true
      && [0x6D, 0x66].contains(letters.last?.loweredASCII)
  }

  private static let units = WordSet(
    "unit ward floor campus wing stepdown step-down inpatient php iop residential ed er icu nicu picu cpep cath ot pt")
  private static let settling = WordSet(
    "live lives lived living moved moving home back town city hometown house based born")

  /// "off the McLean unit", "where they live now (Duluth)": whatever else the word is elsewhere.
  private static func parted(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let token = reading[index]
    guard isName(index, reading), !isName(index - 1, reading),
      !isName(index + 1, reading) || reading[index + 1].shape.contains(.allCapitals)
    else { return nil }
    // "c/o Angola", "inmate 44812, Angola".
    let isHeld =
      reading.isWord(index - 1, "o") && reading[index - 2].isMark("/") && reading.isWord(index - 3, "c")
      || reading[index - 1].isMark(",")
        && reading[index - 2].kind == .number
        && (index - 5..<index - 2).contains { reading.isAny($0, "inmate", "doc", "cdcr", "prisoner") }
    if isHeld, !token.shape.contains(.allCapitals) { return find(index..<index + 1, reading, &marks, "a prison") }
    if reading.isWord(index - 1, "the"), units.contains(reading[index + 1]),
      token.has([.theorist, .surname]) || FieldUse.isShapedAsSurname(index, reading),
      !token.has([.common, .fieldTerm, .people, .region])
    {
      return find(index..<index + 1, reading, &marks, "a hospital unit")
    }
    guard token.has(.place), reading[index - 1].isMark("("), reading[index + 1].isMark(")"),
      (index - 8..<index - 1).contains(where: { settling.contains(reading[$0]) })
    else { return nil }
    return find(index..<index + 1, reading, &marks)
  }

  private static func signed(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    if let end = collective(index, reading, &marks, sorts) { return end }
    if let end = congregation(index, reading, &marks, sorts) { return end }
    if let end = team(index, reading, &marks, sorts) { return end }
    return plainHead(index, reading, &marks, sorts)
  }

  private static func hosting(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    if let end = titled(index, reading, &marks) { return end }
    if let end = kept(index, reading, &marks, sorts) { return end }
    if let end = named(index, reading, &marks, sorts) { return end }
    if let end = residence(index, reading, &marks, sorts) { return end }
    return host(index, reading, &marks, sorts)
  }

  static func find(_ tokens: Range<Int>, _ reading: Reading, _ marks: inout Marks, _ suggestion: String? = nil)
    -> Int
  {
    marks.find(.geography, tokens, in: reading, concernsTalk: false, suggestion: suggestion)
    return tokens.upperBound
  }

  static func isName(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    return token.kind == .word && token.isCapitalized && token.length > 1 && !token.has(.functionWord)
  }

  private static let compass = WordSet("north south east west northeast northwest southeast southwest tower")

  /// "on 4 West", "unit 3 North".
  private static func unit(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard reading[index].length <= 2, compass.contains(reading[index + 1]), reading[index + 1].isCapitalized,
      !reading[index + 1].isGlued, !reading[index + 2].isCapitalized || reading[index + 2].kind != .word,
      reading.isAny(index - 1, "on", "unit", "to", "from", "at", "floor", "ward", "in", "off", "the")
        || reading[index - 1].isMark("(")
    else { return nil }
    return find(index..<index + 2, reading, &marks, "a hospital unit")
  }

  /// "On Six North".
  private static func spelledUnit(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard reading[index].has([.digitWord, .tensWord]), compass.contains(reading[index + 1]),
      reading[index + 1].isCapitalized, reading.isAny(index - 1, "on", "to", "from", "at", "off")
    else { return nil }
    return find(index..<index + 2, reading, &marks, "a hospital unit")
  }

  private static let denominations = WordSet(
    """
    baptist methodist presbyterian lutheran congregational pentecostal unitarian episcopal ame nazarene adventist
    mennonite anglican evangelical apostolic
    """)
  private static let branches = WordSet(
    """
    southern american free independent missionary primitive united national general reformed fundamental african
    evangelical black white korean german strict old seventh seventh-day latino hispanic conservative progressive
    swedish norwegian orthodox a an the ex former raised devout lapsed
    """)

  /// "New Hope Baptist", "Mt. Pleasant AME".
  private static func congregation(
    _ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts
  ) -> Int? {
    guard isName(index, reading), !branches.contains(reading[index]), !reading[index].has([.people, .region]),
      !reading[index].shape.contains(.sentenceStart) || sorts[index].isTelling
        || isName(index + 1, reading) && denominations.contains(reading[index + 2])
    else { return nil }
    for end in index + 1...index + 3 {
      guard isName(end, reading),
        !branches.contains(reading[end]) || denominations.contains(reading[end])
          || denominations.contains(reading[end + 1])
      else {
        return nil
      }
      if denominations.contains(reading[end]) {
        let isChurch = reading[end + 1].has(.organizationHead) && reading[end + 1].isCapitalized
        return find(index..<end + (isChurch ? 2 : 1), reading, &marks, "a faith community")
      }
    }
    return nil
  }

  /// "Normal, IL", "Truth, NM".
  private static func beforeState(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let state = index + 2
    guard isName(index, reading), reading[index + 1].isMark(","), reading[index + 1].isGlued,
      reading[state].has(.region), reading[state].length == 2, reading[state].shape.contains(.allCapitals),
      !reading.isAny(state, "or", "in", "me", "ok", "hi", "pa", "ma", "id", "la", "al", "de", "oh")
        || reading.isAny(index - 1, "in", "from", "near", "to", "outside"),
      !reading[index].has([.region, .people, .weekday, .month]), !isDegree(index, reading)
    else { return nil }
    let before =
      isName(index - 1, reading) && marks.isOpen(index - 1) && !reading[index - 1].shape.contains(.sentenceStart)
    return find((before ? index - 1 : index)..<state + 1, reading, &marks)
  }

  /// "PhD, MD".
  private static func isDegree(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].length <= 5 && !reading[index].shape.isDisjoint(with: [.innerCapital, .allCapitals])
      && reading.isAny(index + 2, "md", "ma", "pa", "nd", "dc", "ms", "mt")
  }

  private static let sports = WordSet(
    """
    plays played play playing lineman quarterback linebacker pitcher catcher goalie goalkeeper striker captain coach
    coaches coached shortstop point forward guard winger center swims runs wrestles skates fights drafted cheers
    cheerleader mascot benched bench tackle receiver kicker halfback fullback midfielder setter
    """)

  /// "a lineman for the Kahuku Red Raiders", "plays for the Lightning".
  private static func team(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    guard isName(index, reading), reading.isWord(index - 1, "the"), reading.isAny(index - 2, "for", "with", "on", "of"),
      (index - 6..<index - 2).contains(where: { sports.contains(reading[$0]) })
    else { return nil }
    var end = index + 1
    while end < index + 4, isName(end, reading), !reading[end].shape.contains(.lineBefore) { end += 1 }
    return find(index..<end, reading, &marks, "a team")
  }

  private static let heads = WordSet(
    """
    lodge clinic church hospital shelter campus parish mosque temple synagogue congregation warehouse plant store
    factory dealership refinery mill mine office facility branch location rehab daycare preschool dorm dorms barracks
    compound ranch orchard farm house apartments projects reservation rez neighborhood precinct courthouse jail bridge
    station terminal depot league chapter fraternity sorority diner cafe bar tavern pub salon gym pharmacy
    """)

  /// "the Elks lodge", "the Rat City league", "Trader Vic's waitress".
  private static func plainHead(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    guard isName(index, reading), reading.isAny(index - 1, "the", "our", "their", "a", "his", "her", "at", "my") else {
      return nil
    }
    var end = index + 1
    while end < index + 4, isName(end, reading) { end += 1 }
    // "the Harmony tribal clinic".
    if qualities.contains(reading[end]), !reading[end].isCapitalized, heads.contains(reading[end + 1]) { end += 1 }
    guard heads.contains(reading[end]), !reading[end].isCapitalized, !reading[end].shape.contains(.lineBefore) else {
      return nil
    }
    let isNamed = (index..<end).contains {
      (sorts[$0] != .allowed || reading[$0].has(.brand)) && sorts[$0] != .acronym
        && !reading[$0].has([.people, .region, .fieldTerm, .weekday, .month, .holiday, .role, .title, .kin])
        && !generic.contains(reading[$0])
        && (!reading[$0].shape.contains(.possessive) || end - index > 1
          || reading[end].has(.organizationHead) && reading.isWord(index - 1, "at"))
    }
    guard isNamed else { return nil }
    return find(index..<pastStreet(end + 1, reading, otherwise: end), reading, &marks)
  }

  private static let qualities = WordSet(
    "tribal community outpatient behavioral health methadone youth family eating dental detox recovery treatment urgent"
  )

  private static let generic = WordSet(
    """
    emergency state county federal family juvenile main front home head regional local community first second day
    night white big new old red blue green public private mental inpatient outpatient crisis sober women's men's
    half halfway group oval catholic methodist baptist episcopal lutheran presbyterian anglican pentecostal quaker
    amish mormon evangelical primary urgent free safe animal title
    """)

  /// "at the Kroger on Peachtree": a chain's shop is a place where it stands somewhere.
  private static func shop(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard reading[index].has(.brand) else { return nil }
    var end = index + 1
    while isName(end, reading), end < index + 3 { end += 1 }
    let isWorkplace = reading.isAny(end, "shift", "shifts", "uniform", "coworker", "coworkers", "paycheck")
    // "Boeing in Everett", "in the bathroom at Wegmans".
    let isInTown =
      reading.isWord(end, "in") && reading[end + 1].has(.place) && reading[end + 1].isCapitalized
      && !reading[end + 1].has([.region, .fieldTerm])
    let isHere = reading.isWord(index - 1, "at") && (index - 5..<index - 1).contains { premises.contains(reading[$0]) }
    guard isShop(index, end: end, reading) || isWorkplace || isInTown || isHere else { return nil }
    return find(index..<pastStreet(end, reading, otherwise: end), reading, &marks, "a shop")
  }

  private static let premises = WordSet(
    """
    bathroom restroom lot aisle counter register checkout cashier manager shift shifts job stockroom entrance pharmacy
    overdosed collapsed arrested caught fired hired jumped seizure stocker clerk greeter line
    """)

  /// Whether a brand's name stands for one of its shops.
  static func isShop(_ index: Int, end: Int, _ reading: Reading) -> Bool {
    guard reading.isWord(index - 1, "the"),
      reading.isAny(
        index - 2, "at", "in", "manages", "managed", "from", "runs", "robbed", "outside", "near", "behind")
    else { return false }
    return reading.isAny(
      end, "on", "in", "off", "by", "near", "down", "across", "where", "bathroom", "restroom", "parking", "lot",
      "drive-thru", "pharmacy", "checkout")
  }

  /// With the street it stands on: "the bus station on Alder".
  private static func pastStreet(_ index: Int, _ reading: Reading, otherwise end: Int) -> Int {
    let isStreet =
      reading.isAny(index, "on", "off") && isName(index + 1, reading)
      && !reading[index + 1].has([.weekday, .month, .clientNoun, .kin])
    return isStreet ? index + 2 : end
  }

  private static let dwelling = WordSet(
    "lives live lived living moved move grew raised born stays stayed staying relocated")

  /// "lives off Hawthorne", "grew up in Orange", "moved to Normal": a capital there is a place whatever the word is.
  private static func residence(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    guard isName(index, reading),
      !reading[index].has([.region, .people, .fieldTerm, .weekday, .month, .clientNoun, .kin]),
      sorts[index] != .acronym, !reading[index].shape.contains(.possessive),
      reading.isAny(index - 1, "in", "off", "near", "outside", "on", "to", "from", "around")
    else { return nil }
    let isDwelling = (index - 4...index - 2).contains { dwelling.contains(reading[$0]) }
    let isStreet = reading.isWord(index - 1, "off") && (sorts[index].isTelling || sorts[index] == .ambiguous)
    guard isDwelling && !reading[index].has(.organizationHead) || isStreet, !sorts.isTitled else { return nil }
    var end = index + 1
    while end < index + 3, isName(end, reading), sorts[end] != .acronym { end += 1 }
    return find(index..<end, reading, &marks)
  }
}
