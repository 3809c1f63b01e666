/// Named schools, employers, clinics, congregations and parts of towns: runs that hold a head word, or that stand where
/// such a name stands.
enum Organizations {
  /// Words that make a common thing of a head word ("Family Court", "Emergency Department").
  private static let generic = WordSet(
    """
    mental community behavioral general state county family juvenile supreme superior district federal local
    public private central emergency intensive outpatient inpatient partial day night group residential national
    international american world high middle elementary junior senior early head special adult child children
    children's youth women women's men men's veterans crisis student campus primary urgent social human home sober
    skilled nursing assisted memory long term acute rapid peer legal police fire department health care healthcare
    hospital school clinic center centre services service program programme unit office law ethics review
    licensing medical board court university college church house the of and for at in on new old big good best
    first second higher continuing training research support self safe treatment recovery counseling counselling
    therapy play animal equine advanced basic mutual aid great open online trauma addiction grief couples marriage
    art music pastoral genetic career individual integrated
    """)
  /// Heads of terms, acts, tests and methods.
  private static let termHeads = WordSet(
    """
    model scale inventory interview disorder disorders syndrome act index test questionnaire theory triangle
    method technique protocol protocols association month week cycle effect step steps therapy treatment training
    prevention assessment survey schedule checklist screen screener screening profile battery task guideline
    guidelines code codes manual workbook book list log plan planning system wheel skills skill stage stages phase
    phases axis criteria cluster relationship mind intelligence awareness paradigm principle principles law laws
    rule rules statement letter form forms card cards diary chart map project initiative journal review press
    administration medal prize award day days committee council commission task force amendment clause exam
    examination boards rounds hour hours
    """)
  /// Heads that by themselves make a name of any words before them.
  private static let strong = WordSet(
    """
    elementary academy hospital church fellowship temple synagogue masjid mosque mandir gurdwara monastery convent
    abbey clinic clinics shelter mission plant factory coffee cafe bakery diner grill pub tavern brewery salon
    barbershop mall hotel motel inn casino ranch farm farms orchard vineyard motors airlines prison jail
    penitentiary correctional detention manor villa villas estates apartments apts towers terrace yeshiva seminary
    conservatory orchestra choir ballet foods construction plumbing trucking landscaping roofing daycare preschool
    montessori chapel cathedral tabernacle ministries congregation infirmary hospice behavioral living recovery
    counseling wellness high ymca ywca jcc club inpatient pharmacy market school college university middle prep
    preparatory county parish township borough heights avenue ave street blvd boulevard road lane reservation
    rancheria pueblo bridge courthouse library stadium arena park intermediate
    """)
  /// Heads only at the end: "Harbor Recovery", not "Recovery Capital".
  private static let topics = WordSet(
    "behavioral living recovery counseling wellness high middle intermediate market park mission")
  /// Heads of terms and of institutions alike: "at", "from" or "in" before them decides.
  private static let institutional = WordSet(
    """
    network alliance institute institutes academy society federation foundation league group groups circle
    circles house houses
    """)
  private static let workplaces = WordSet("warehouse plant store factory depot dealership refinery mill mine")
  private static let organizationNouns = WordSet(
    """
    school church clinic hospital facility shelter agency plant company firm restaurant team employer program
    practice rehab cult congregation parish mosque temple synagogue university college camp daycare nursery
    hospice bar gym cafe store shop bakery warehouse factory farm prison jail district group neighborhood town
    village suburb city county
    """)

  enum Verdict {
    case place
    case term
    case undecided
  }

  static func judge(_ run: Range<Int>, _ reading: Reading, _ sorts: WordSorts) -> Verdict {
    guard let last = run.last else { return .undecided }
    let words = run.filter { reading[$0].kind == .word && reading[$0].isCapitalized }
    let heads = words.filter {
      (reading[$0].has([.organizationHead, .placePart, .streetSuffix]) || institutional.contains(reading[$0]))
        && (!reading[$0].has([.givenName]) || reading[$0].has(.streetSuffix) && $0 > run.lowerBound)
    }
    let stands = standsForPlace(run.lowerBound, reading)
    let isHouse = reading.isWord(last, "house") && words.count == 2 && !openHouses.contains(reading[run.lowerBound])
    let isTerm =
      termHeads.contains(reading[last]) || institutional.contains(reading[last]) && !stands && !isHouse
    // "Levine Children's".
    if words.count >= 2, reading.isWord(last, "children"), reading[last].shape.contains(.possessive) { return .place }
    // "Upper Ninth Ward", "West End".
    if words.count >= 2, reading[run.lowerBound].has(.placePrefix), reading[last].has(.placePart),
      reading[run.lowerBound].length > 3
    {
      return .place
    }
    // "the Amazon warehouse".
    if workplaces.contains(reading[run.upperBound]), reading.isAny(run.lowerBound - 1, "the", "a", "an", "our"),
      words.contains(where: { sorts[$0] != .common && !reading[$0].has([.fieldTerm, .people, .region]) })
    {
      return .place
    }
    let isTitled = NameContext.introduces(run.lowerBound, reading) && reading[run.lowerBound - 1].has(.title)
    if words.count >= 2, !heads.isEmpty, !isTitled {
      let specific = words.filter {
        !generic.contains(reading[$0]) && !reading[$0].has(.organizationHead) && sorts[$0] != .allowed
      }
      let isAuthorsName = words.contains { reading[$0].has(.theorist) && sorts[$0] == .allowed }
      let isTelling = specific.contains { sorts[$0].isTelling || sorts[$0] == .ambiguous }
      let isStrong = heads.contains {
        strong.contains(reading[$0]) && ($0 > run.lowerBound || !topics.contains(reading[$0]))
      }
      if isTelling, !isTerm || isStrong { return .place }
      if !specific.isEmpty || isAuthorsName, isStrong, !isTerm { return .place }
      if !specific.isEmpty || words.contains(where: { sorts[$0] == .allowed }), stands, !isTerm || specific.count >= 2 {
        return .place
      }
    }
    if words.count >= 2, isTerm,
      !words.contains(where: { sorts[$0] == .name && reading[$0].has(.givenName) })
    {
      return .term
    }
    if employs(run.lowerBound, reading) || isAnnounced(run.lowerBound, reading) {
      let isGig = words.count == 1 && gigs.contains(reading[run.lowerBound])
      if isGig { return .undecided }
      let isNameable =
        (words.contains { sorts[$0] != .common || words.count >= 2 } || isSetOff(run.lowerBound, reading))
        && !words.allSatisfy { generic.contains(reading[$0]) }
      let isPlainAcronym = words.allSatisfy {
        reading[$0].has([.fieldTerm, .people, .region, .theorist, .weekday, .month, .role, .title])
      }
      if isNameable, !isPlainAcronym { return .place }
    }
    if words.count >= 2, words.allSatisfy({ sorts[$0] == .common || sorts[$0] == .ambiguous }),
      words.contains(where: { sorts[$0] == .common || reading[$0].has(.common) }), !isTitled,
      isAtHost(run.lowerBound, reading),
      !reading.isAny(run.lowerBound - 1, "in", "from") || !BareCapital.isAbstract(last, reading)
        || reading.bytes(of: reading[last]).suffix(3).elementsEqual(Array("ing".utf8)),
      !words.contains(where: {
        generic.contains(reading[$0]) || termHeads.contains(reading[$0]) || institutional.contains(reading[$0])
      })
    {
      return .place
    }
    // "the Snake River".
    if (2...3).contains(words.count), landforms.contains(reading[last]), !generic.contains(reading[run.lowerBound]),
      sorts[run.lowerBound] != .allowed,
      !reading[run.lowerBound].shape.contains(.sentenceStart)
        || reading.isWord(run.lowerBound - 1, "the")
    {
      return .place
    }
    // "Harbor House".
    if words.count == 2, reading.isWord(last, "house"), !reading[run.lowerBound].has([.functionWord, .fieldTerm]),
      !openHouses.contains(reading[run.lowerBound])
    {
      return .place
    }
    return .undecided
  }

  /// Companies that name no place of work.
  private static let gigs = WordSet("uber lyft doordash instacart grubhub onlyfans youtube twitch etsy shipt rover")
  private static let landforms = WordSet(
    """
    river creek lake canyon bay island valley mountain beach falls springs harbor bridge forest reservoir gulch bayou
    pond peninsula ridge mesa butte prairie inlet sound
    """)
  private static let openHouses = WordSet(
    "full open halfway sober white safe group crack opera coffee guest boarding recovery upper lower green doll")

  /// "at Sandy Hook", "behind the Golden Dragon".
  private static func isAtHost(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isAny(index - 1, "at", "from", "in", "near", "above", "behind", "outside") { return true }
    return reading.isWord(index - 1, "the")
      && reading.isAny(index - 2, "at", "above", "behind", "outside", "near", "beside")
  }

  /// "in", "at", "from", "near" before it, past an article.
  static func standsForPlace(_ index: Int, _ reading: Reading) -> Bool {
    let before = reading.isAny(index - 1, "the", "a", "old", "downtown", "rural", "suburban") ? index - 2 : index - 1
    return reading.isAny(
      before, "in", "at", "from", "near", "outside", "to", "off", "around", "via", "through", "toward", "into", "of")
  }

  /// "works at", "teaches for", "admitted to", "nurse at".
  private static func employs(_ index: Int, _ reading: Reading) -> Bool {
    let article = reading.isAny(index - 1, "the", "a", "an", "our", "my", "her", "his", "their") ? index - 2 : index - 1
    if reading.isWord(article, "of"), reading.isWord(index - 1, "the"),
      reading.isAny(
        article - 1, "board", "member", "members", "elder", "elders", "trustee", "chair", "founder", "president")
    {
      return true
    }
    guard reading.isAny(article, "at", "for", "by", "to", "from", "with", "in") else { return false }
    let isAt = reading.isWord(article, "at")
    for back in stride(from: article - 1, to: article - 5, by: -1) {
      let token = reading[back]
      if token.kind == .edge || token.kind == .mark && token.mark != 0x2D { return false }
      if token.has(.employment) {
        if reading.isAny(article, "for", "by", "with"),
          !reading.isAny(back, "works", "work", "worked", "working", "employed", "interns", "drives", "drove")
        {
          return false
        }
        if reading.isWord(article, "in") || reading.isWord(article, "from") || reading.isWord(article, "to") {
          return reading.isAny(
            back, "admitted", "discharged", "transferred", "detained", "graduated", "enrolled", "hospitalized",
            "referred", "detox", "rehab", "deployed", "stationed")
        }
        return true
      }
    }
    return isAt && false
  }

  /// "their church, Crossroads, told her".
  private static func isSetOff(_ index: Int, _ reading: Reading) -> Bool {
    reading[index - 1].isMark(",") && reading[index + 1].isMark(",") && organizationNouns.contains(reading[index - 2])
      && !reading[index].shape.contains(.sentenceStart)
  }

  /// "School is …", "facility (…)", "the clinic "…"".
  private static func isAnnounced(_ index: Int, _ reading: Reading) -> Bool {
    var before = index - 1
    if reading.isWord(before, "the") { before -= 1 }
    let hasSign =
      reading[before].isMark(",") && (reading[index + 1].isCapitalized || reading[index + 1].isMark(","))
      || reading[before].isMark("(")
      || reading[before].isMark("\"") || reading.isAny(before, "is", "was", "called", "named", "like")
    guard hasSign else { return false }
    before -= 1
    if reading[before].isMark(",") || reading.isAny(before, "is", "was") { before -= 1 }
    return organizationNouns.contains(reading[before])
  }
}
