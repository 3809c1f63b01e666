/// What a character beyond ASCII becomes in the shadow.
///
/// Latin letters are folded by their Unicode names ("LATIN SMALL LETTER D WITH STROKE" is a `d`), Cyrillic and Greek
/// ones by a table from letter names to Latin letters, so that no decomposition tables are needed.
struct LetterFolding: Sendable {
  enum Folded: Sendable {
    /// A Latin letter or digit in some dress; the second byte is 0 where there is none.
    case latin(UInt8, UInt8)
    /// A letter of another cased alphabet, by sound.
    case letters(UInt8, UInt8)
    case mark(UInt8)
    case nothing
  }

  static let shared = LetterFolding()

  /// The scalars from U+0080 to U+052F, where most of what people write lies.
  private let near: [Folded]
  /// U+1E00 to U+1EFF: more Latin letters, among them the Vietnamese.
  private let additional: [Folded]

  private init() {
    near = (0x80...0x52F).map { Self.derive(Unicode.Scalar($0) ?? " ") }
    additional = (0x1E00...0x1EFF).map { Self.derive(Unicode.Scalar($0) ?? " ") }
  }

  func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x80...0x52F: near[Int(scalar.value) - 0x80]
    case 0x1E00...0x1EFF: additional[Int(scalar.value) - 0x1E00]
    case 0x2018, 0x2019, 0x201B, 0x2032: .mark(0x27)
    case 0x201C...0x201F, 0x2033: .mark(0x22)
    case 0x2010...0x2013, 0x2212: .mark(0x2D)
    case 0x2014, 0x2015: .mark(ShadowText.clauseDash)
    case 0x4E00...0x9FFF, 0x3040...0x30FF, 0xAC00...0xD7A3: .mark(ShadowText.caselessLetter)
    default: Self.derive(scalar)
    }
  }

  private static func derive(_ scalar: Unicode.Scalar) -> Folded {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return .nothing
    case .spaceSeparator: return .mark(0x20)
    case .lineSeparator, .paragraphSeparator: return .mark(0x0A)
    case .control: return .mark(scalar.value == 0x85 ? 0x0A : 0x20)
    case .decimalNumber, .otherNumber:
      guard let value = (UInt8(0)...9).first(where: { Double($0) == properties.numericValue }) else { break }
      return .latin(0x30 + value, 0)
    case .dashPunctuation: return .mark(0x2D)
    case .currencySymbol: return .mark(0x24)
    case .initialPunctuation, .finalPunctuation: return .mark(0x22)
    case .spacingMark: return .mark(ShadowText.caselessLetter)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .otherSymbol,
      .letterNumber:
      return letter(scalar)
    case .otherPunctuation, .mathSymbol:
      if let plain = fullWidth(scalar) { return .mark(plain) }
    default: break
    }
    return .mark(ShadowText.otherSign)
  }

  private static func fullWidth(_ scalar: Unicode.Scalar) -> UInt8? {
    (0xFF01...0xFF5E).contains(scalar.value) ? UInt8(scalar.value - 0xFEE0) : nil
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Folded {
    let category = scalar.properties.generalCategory
    let isSymbol = category == .otherSymbol || category == .letterNumber
    let other: Folded = .mark(isSymbol ? ShadowText.otherSign : ShadowText.caselessLetter)
    guard let name = scalar.properties.name else { return other }
    let words = name.split(separator: " ")
    if let special = specialLetters[scalar] { return .latin(special.0, special.1) }
    if words.first == "CYRILLIC" || words.first == "GREEK" {
      guard let start = words.firstIndex(of: "LETTER"), start + 1 < words.count else { return other }
      var sound = words[start + 1]
      if sound == "SHORT" || sound == "FINAL", start + 2 < words.count { sound = words[start + 2] }
      guard let letters = sounds[String(sound)]?.utf8, let first = letters.first else { return other }
      let second = letters.dropFirst().first ?? 0
      return words.contains("CAPITAL") ? .letters(first & 0xDF, second) : .letters(first, second)
    }
    // "LATIN CAPITAL LETTER A WITH GRAVE", "MATHEMATICAL BOLD SMALL B", "CIRCLED LATIN SMALL LETTER C".
    guard let size = words.firstIndex(where: { $0 == "CAPITAL" || $0 == "SMALL" }) else { return other }
    let body = words[(size + 1)...].prefix { $0 != "WITH" }
    guard let last = body.last?.utf8, last.count <= 2, let first = last.first, first.isASCIIUpper else { return other }
    let second = last.dropFirst().first ?? 0
    return words[size] == "CAPITAL"
      ? .latin(first, second == 0 ? 0 : second | 0x20) : .latin(first | 0x20, second == 0 ? 0 : second | 0x20)
  }

  /// Letters whose names do not end in the letter they read as.
  private static let specialLetters: [Unicode.Scalar: (UInt8, UInt8)] = [
    "ß": (0x73, 0x73), "ı": (0x69, 0), "ð": (0x64, 0), "Ð": (0x44, 0), "þ": (0x74, 0x68), "Þ": (0x54, 0x68),
    "ŋ": (0x6E, 0), "Ŋ": (0x4E, 0), "ɓ": (0x62, 0), "Ɓ": (0x42, 0), "ə": (0x65, 0), "Ə": (0x45, 0), "ɛ": (0x65, 0),
    "ɔ": (0x6F, 0), "ª": (0x61, 0), "º": (0x6F, 0), "ſ": (0x73, 0),
  ]

  /// Cyrillic and Greek letters by the names Unicode gives them.
  private static let sounds: [String: String] = [
    "A": "a", "BE": "b", "VE": "v", "GHE": "g", "DE": "d", "IE": "e", "IO": "yo", "ZHE": "zh", "ZE": "z", "I": "i",
    "KA": "k", "EL": "l", "EM": "m", "EN": "n", "O": "o", "PE": "p", "ER": "r", "ES": "s", "TE": "t", "U": "u",
    "EF": "f", "HA": "kh", "TSE": "ts", "CHE": "ch", "SHA": "sh", "SHCHA": "sh", "HARD": "y", "YERU": "y",
    "SOFT": "y", "E": "e", "YU": "yu", "YA": "ya", "JE": "j", "LJE": "lj", "NJE": "nj", "DJE": "dj", "TSHE": "c",
    "DZHE": "dz", "UKRAINIAN": "ye", "BYELORUSSIAN-UKRAINIAN": "i", "YI": "yi", "ALPHA": "a", "BETA": "v",
    "GAMMA": "g", "DELTA": "d", "EPSILON": "e", "ZETA": "z", "ETA": "i", "THETA": "th", "IOTA": "i", "KAPPA": "k",
    "LAMDA": "l", "MU": "m", "NU": "n", "XI": "x", "OMICRON": "o", "PI": "p", "RHO": "r", "SIGMA": "s", "TAU": "t",
    "UPSILON": "y", "PHI": "f", "CHI": "ch", "PSI": "ps", "OMEGA": "o",
  ]

  /// The Latin letter that a Cyrillic or Greek one is mistaken for.
  static func lookAlike(of scalar: Unicode.Scalar) -> UInt8? {
    lookAlikes[scalar]
  }

  private static let lookAlikes: [Unicode.Scalar: UInt8] = {
    let pairs: [(Unicode.Scalar, Character)] = Array(
      zip(
        "АВЕКМНОРСТУХІЈЅаеорсухіјѕԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανικρυ".unicodeScalars,
        "ABEKMHOPCTYXIJSaeopcyxijsdqwhABEZHIKMNOPTYXoavikpu"))
    return Dictionary(
      pairs.compactMap { scalar, letter in letter.asciiValue.map { (scalar, $0) } }, uniquingKeysWith: { one, _ in one }
    )
  }()
}
