/// What the lexicon knows of a word, apart from its place in the text. A word may be of several classes ("rose").
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64

  private static func bit(_ index: UInt64) -> WordClasses { WordClasses(rawValue: 1 << index) }

  // What capitalized words may be.
  /// An English word that is not by itself a name.
  static let common = bit(0)
  static let givenName = bit(1)
  static let surname = bit(2)
  /// Smaller than a state: town, county, neighborhood, landmark.
  static let place = bit(3)
  /// A state, country or larger region.
  static let region = bit(4)
  /// A nationality, language, ethnic or religious group.
  static let people = bit(5)
  /// An author of the field whose surname may be named.
  static let theorist = bit(6)
  /// Drug, instrument, modality, diagnosis, eponym, programme, acronym of the field.
  static let fieldTerm = bit(7)
  /// A platform, product or company named in general.
  static let brand = bit(8)
  /// Head word of an organization's or building's name ("Hospital", "Elementary").
  static let organizationHead = bit(9)
  /// "Street", "Ave", "Lane".
  static let streetSuffix = bit(10)
  /// An organization that employs or hosts, known by this word alone.
  static let employer = bit(11)

  // Words that tell what stands beside them.
  static let kin = bit(12)
  static let clientNoun = bit(13)
  static let role = bit(14)
  static let title = bit(15)
  /// "named", "called", "goes by".
  static let naming = bit(16)
  static let speechVerb = bit(17)
  static let functionWord = bit(18)
  static let placePreposition = bit(19)
  static let personalPronoun = bit(20)
  /// "works", "employed", "teaches".
  static let employment = bit(21)
  static let unit = bit(22)
  static let rating = bit(23)

  // Time.
  static let month = bit(24)
  /// A month whose name is also another word or a given name ("May", "March", "June").
  static let ambiguousMonth = bit(25)
  static let weekday = bit(26)
  static let holiday = bit(27)
  static let datePreposition = bit(28)

  // Spelled numbers.
  static let digitWord = bit(29)
  static let tensWord = bit(30)
  static let ordinalWord = bit(31)

  // Labels of numbers.
  static let phoneLabel = bit(32)
  static let faxLabel = bit(33)
  static let ssnLabel = bit(34)
  static let mrnLabel = bit(35)
  static let planLabel = bit(36)
  static let accountLabel = bit(37)
  static let licenseLabel = bit(38)
  static let vehicleLabel = bit(39)
  static let deviceLabel = bit(40)
  static let biometricLabel = bit(41)
  static let photoLabel = bit(42)
  static let otherLabel = bit(43)
  static let birthLabel = bit(44)
  static let handleLabel = bit(45)
  /// Stands between a label and its value ("number", "no", "id").
  static let labelConnector = bit(46)
  static let anyLabel: WordClasses = [
    .phoneLabel, .faxLabel, .ssnLabel, .mrnLabel, .planLabel, .accountLabel, .licenseLabel, .vehicleLabel,
    .deviceLabel, .biometricLabel, .otherLabel, .handleLabel,
  ]

  // Combinations and risk.
  static let minority = bit(47)
  static let rareOccupation = bit(48)
  static let rareDiagnosis = bit(49)
  static let rarity = bit(50)
  static let smallCommunity = bit(51)
  static let substanceProgram = bit(52)
  static let lethalMeans = bit(53)
  static let selfHarm = bit(54)
  static let imminence = bit(55)
  static let intent = bit(56)
  static let negation = bit(57)

  /// First word of an entry of several words.
  static let phraseStart = bit(58)
  /// Follows a place's name as part of it ("County", "Heights") or precedes it ("Fort").
  static let placePart = bit(59)
  /// Compass words and the like that may begin a place's name.
  static let placePrefix = bit(60)

  // Predicates.
  /// A verb, in the third person or the past, whose subject is a person.
  static let personVerb = bit(61)
  /// A verb that persons and things may have, or that is a noun too.
  static let looseVerb = bit(62)

  /// A given name that is an English word first of all ("Peaches").
  static let wordName = bit(63)

  /// Capitals that need no explanation.
  static let allowedCapital: WordClasses = [
    .region, .people, .theorist, .fieldTerm, .brand, .weekday, .month, .holiday,
  ]
}
