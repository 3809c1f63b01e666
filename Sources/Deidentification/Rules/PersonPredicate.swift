/// What is said of a word, and whether only a person can be meant: "cried", "is nine", "has ADHD", "won't eat".
enum PersonPredicate {
  enum Strength: Int, Comparable {
    case none
    /// Things have it as well: "came back", "visits".
    case likely
    case certain

    static func < (first: Strength, second: Strength) -> Bool { first.rawValue < second.rawValue }
  }

  private static let adverbs = WordSet(
    """
    also still just never always really actually recently already now even only sometimes suddenly finally then often
    rarely usually apparently barely once again literally basically simply quietly probably definitely
    eventually almost not ever first both all
    """)
  private static let modals = WordSet("will would could might may should must can cannot shall did does didn't")
  private static let personalStems = WordSet(
    """
    eat sleep talk come call stop leave go answer do take let admit attend engage speak say tell touch look sit wear
    use return see try want like need cry call text bring meet get open drink smoke write read be have keep give ask
    listen share stay wait think know believe understand make move quit wake shower drive ride walk sign agree commit
    participate follow report remember forgive forget relapse hurt kill die die cut hit bite harm show join trust
    recite play sing dance laugh breathe focus learn count spell name draw cook lie steal fight spend save earn afford
    apologize start finish respond reply email swallow tolerate accept consider discuss mention name hear
    """)
  private static let traits = WordSet(
    """
    sober married divorced single pregnant autistic bipolar trans nonbinary gay lesbian bi queer straight adopted
    homeless undocumented suicidal homicidal psychotic manic depressed anxious scared afraid angry furious upset sad
    mad ashamed embarrassed guilty lonely jealous tired exhausted drunk high hungover mute deaf blind disabled hurt
    dead alive gone asleep awake sick hospitalized inpatient stable unstable motivated avoidant guarded tearful
    flat dysregulated dissociative verbal nonverbal talkative quiet polite rude smart bright funny kind sweet gifted
    unemployed employed retired widowed engaged separated estranged incarcerated safe unsafe ready willing unwilling
    reluctant grateful worried nervous terrified convinced sure unsure proud desperate paranoid delusional oriented
    oppositional defiant compliant noncompliant medicated unmedicated dying terminal bilingual biracial latina latino
    black white asian muslim jewish catholic mormon christian amish hmong somali haitian mexican nigerian vietnamese
    placed raised arrested fired diagnosed removed molested abused assaulted raped born seen referred admitted
    discharged bullied expelled suspended evicted deported detained hit beaten trafficked orphaned fostered laid
    promoted deployed stationed enrolled due late early here back home
    """)
  private static let settings = WordSet(
    """
    grade therapy treatment recovery foster custody jail prison rehab college school denial tears crisis remission
    residential inpatient labor pain love kindergarten preschool detox hospice court group care high middle law med
    medical nursing graduate grad third fourth fifth sixth seventh eighth ninth tenth her his their
    """)
  private static let occupations = WordSet(
    """
    teacher nurse lineman firefighter fireman policeman cop trucker driver farmer rancher fisherman logger miner welder
    plumber electrician carpenter roofer painter mechanic machinist cook chef waiter waitress bartender barista cashier
    clerk janitor custodian housekeeper maid gardener landscaper baker butcher barber hairdresser seamstress tailor
    programmer developer engineer architect accountant banker broker realtor salesman teller paralegal librarian writer
    poet painter singer drummer dancer actor actress musician violinist artist photographer journalist reporter editor
    professor student freshman sophomore senior dropout postdoc scientist chemist biologist pharmacist paramedic emt
    medic dentist hygienist phlebotomist cna rn lpn np marine sailor soldier airman veteran pilot steward stewardess
    guard bouncer detective sergeant captain monk nun pastor missionary imam rabbi steelworker ironworker longshoreman
    dispatcher courier mailman crossing volunteer retiree smoker drinker addict alcoholic hoarder cutter gamer quaker
    loner perfectionist twin widow widower grandmother grandfather redhead lefty liar runner swimmer wrestler goalie
    """)
  private static let belongings = WordSet(
    "review recital audition midterm finals game prom wedding c-section ultrasound biopsy mri history crush panic job interview hearing exam surgery appointment deadline flight baby boyfriend girlfriend tic stutter seizure temper lawyer gun plan diagnosis trauma"
  )

  private static let desks = WordSet(
    "billing hr accounting reception records intake admissions scheduling payroll accounts dispatch procurement legal radiology"
  )

  /// - Parameter end: the token after the word.
  static func strength(after end: Int, _ reading: Reading) -> Strength {
    var at = end
    while at < end + 2, adverbs.contains(reading[at]) || isAdverb(at, reading) { at += 1 }
    let verb = reading[at]
    // "Patience in billing".
    if reading.isAny(end, "in", "from", "at"),
      desks.contains(reading[end + 1]) || reading.isWord(end + 1, "it") && reading[end + 1].shape.contains(.allCapitals)
    {
      return .certain
    }
    guard verb.kind == .word, !verb.isCapitalized, !verb.shape.contains(.possessive) else { return .none }
    if verb.has(.personVerb) { return .certain }
    if reading.isAny(at, "is", "was", "isn't", "wasn't") || isContracted(at, "isn", "wasn", reading) {
      return state(at + 1, reading)
    }
    if reading.isAny(at, "has", "had", "hasn't", "hadn't") { return possession(at + 1, reading) }
    if verb.has(.negation), verb.shape.contains(.contraction) {
      return personalStems.contains(reading[skippingAdverbs(at + 1, reading)]) ? .certain : .likely
    }
    if reading.isWord(at, "did"), reading.isAny(at + 1, "everything", "it", "that", "all", "well", "nothing", "great") {
      return .certain
    }
    if modals.contains(verb) {
      let next = skippingAdverbs(at + 1, reading)
      if reading.isAny(
        next, "recite", "sing", "dance", "cry", "apologize", "sleep", "laugh", "draw", "lie", "text", "swallow",
        "spell", "breathe")
      {
        return .certain
      }
      return personalStems.contains(reading[next]) ? (at == end ? .likely : .certain) : .none
    }
    if reading.isWord(at, "turned"), let age = reading.value(at + 1) {
      return (1...115).contains(age) ? .certain : .none
    }
    if reading.isAny(at, "cut", "quit", "hit", "hurt"), reading[at + 1].kind == .word { return .certain }
    if reading.isWord(at, "ran"), reading.isAny(at + 1, "away", "off", "from", "to", "into", "out") { return .certain }
    // "goes away at minute 20", "went quiet".
    if reading.isAny(at, "goes", "went", "drifts", "drifted"),
      reading.isAny(at + 1, "away", "silent", "quiet", "blank", "numb", "home", "mute", "limp", "still", "offline")
    {
      return .certain
    }
    if verb.has(.looseVerb) {
      let next = reading[at + 1]
      let isTransitive = reading.isAny(
        at + 1, "me", "her", "him", "them", "us", "that", "his", "my", "their", "herself", "himself", "themselves")
      if isTransitive { return .certain }
      return next.has(.functionWord) || next.kind == .mark || next.kind == .edge ? .likely : .none
    }
    return .none
  }

  private static func skippingAdverbs(_ index: Int, _ reading: Reading) -> Int {
    adverbs.contains(reading[index]) ? index + 1 : index
  }

  private static func isContracted(_ index: Int, _ first: StaticString, _ second: StaticString, _ reading: Reading)
    -> Bool
  {
    reading[index].shape.contains(.contraction) && reading.isAny(index, first, second)
  }

  private static func isAdverb(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    guard token.kind == .word, !token.isCapitalized, token.length >= 5 else { return false }
    return reading.bytes(of: token).suffix(2).elementsEqual([0x6C, 0x79]) && !token.has([.personVerb, .functionWord])
  }

  /// After "is": an age, a trait, a role, a place in care.
  private static func state(_ start: Int, _ reading: Reading) -> Strength {
    let at = skippingAdverbs(start, reading)
    let token = reading[at]
    if let value = reading.value(at) {
      let next = reading[at + 1]
      let isOther = next.isMark("%") || next.isMark("/") || next.isMark(":") || next.isMark("-") && !next.isGlued
      if next.isMark("."), reading[at + 2].kind == .number, reading[at + 2].isGlued { return .none }
      let isAge = !next.has(.unit) || reading.isAny(at + 1, "yo", "y", "year", "years", "yr", "yrs")
      return (1...115).contains(value) && !isOther && isAge && !reading.isAny(at + 1, "percent", "points")
        ? .certain : .none
    }
    if token.kind == .mixed, token.length <= 5, reading.bytes(of: token).first?.isASCIIDigit == true {
      return reading.bytes(of: token).contains { $0.isASCIILetter } && !reading.isAny(at, "50mg") ? .likely : .none
    }
    if token.has([.digitWord, .tensWord]), !reading.isWord(at, "one") || reading[at + 1].kind == .mark {
      return reading[at + 1].has(.functionWord) || reading[at + 1].kind == .mark || reading[at + 1].kind == .edge
        ? .certain : .none
    }
    if traits.contains(token) { return .certain }
    if reading.isAny(at, "a", "an", "my", "the", "our", "her", "his", "their") {
      let isPerson = (at + 1...at + 3).contains {
        reading[$0].has([.clientNoun, .kin, .role]) || reading[$0].kind == .mixed && reading[$0].length <= 5
          || occupations.contains(reading[$0])
      }
      return isPerson ? .certain : .none
    }
    if reading.isWord(at, "in") {
      return settings.contains(reading[at + 1]) || isGrade(at + 1, reading) ? .certain : .none
    }
    if reading.isWord(at, "on"),
      reading[at + 1].has(.fieldTerm) || reading.isAny(at + 1, "probation", "leave", "parole")
    {
      return .certain
    }
    if reading.isAny(at, "afraid", "out", "off", "from", "with", "at") { return .likely }
    if token.kind == .word, token.length > 4, reading.bytes(of: token).suffix(3).elementsEqual(Array("ing".utf8)) {
      let isSeen = reading.isAny(
        at, "doing", "seeing", "asking", "refusing", "talking", "crying", "drinking", "using", "cutting", "dating",
        "living", "eating", "sleeping", "skipping", "lying", "texting", "calling", "begging", "hiding", "looking",
        "saying", "thinking", "wanting", "trying", "raising", "avoiding", "wearing", "taking", "struggling",
        "dissociating")
      return isSeen ? .certain : .likely
    }
    return .none
  }

  /// "7th", "11th": a grade or the like.
  private static func isGrade(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].kind == .mixed && reading[index].length <= 4 && reading.isWord(index + 1, "grade")
  }

  /// After "has": a diagnosis, kin, a history, something done.
  private static func possession(_ start: Int, _ reading: Reading) -> Strength {
    let at = skippingAdverbs(start, reading)
    let token = reading[at]
    if token.has(.personVerb)
      || reading.isAny(
        at, "worn", "eaten", "slept", "spoken", "written", "drunk", "bitten", "hidden", "met", "cried", "sworn",
        "driven")
    {
      return .certain
    }
    if reading.isWord(at, "been") { return max(state(at + 1, reading), .likely) }
    if token.has(.fieldTerm), token.isCapitalized { return .certain }
    let noun =
      reading.isAny(at, "a", "an", "the", "no", "two", "three", "four", "five", "one", "her", "his", "some")
        || reading[at].kind == .number ? at + 1 : at
    if reading[noun].has(.kin) || reading[noun + 1].has(.kin) && noun > at || belongings.contains(reading[noun]) {
      return .certain
    }
    if reading[noun].has(.fieldTerm), reading[noun].isCapitalized { return .certain }
    return token.has(.looseVerb) || reading.isAny(at, "never", "no", "a") ? .likely : .none
  }
}
