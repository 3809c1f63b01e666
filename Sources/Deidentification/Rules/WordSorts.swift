/// What a capitalized word most likely is, before anything around it is asked.
enum WordSort: UInt8 {
  /// Not capitalized, or not a word.
  case plain
  /// A word of grammar.
  case function
  /// An English word, or a role, title or the like.
  case common
  /// A state, nationality, author, drug, brand…: its capital needs no explanation.
  case allowed
  /// All capitals.
  case acronym
  /// In a list of names only.
  case name
  /// In the list of places only.
  case place
  /// A name or place that is also something else; its surroundings decide.
  case ambiguous
  /// In no list and not built like an English word.
  case unknown

  var isTelling: Bool { self == .name || self == .place || self == .unknown }
}

/// The sorts of all tokens of a reading.
struct WordSorts {
  private let sorts: [WordSort]
  /// Whether capitals carry no meaning in this text, since nearly all of it is in capitals.
  let isShouted: Bool
  /// Whether Most Words Are Written Like This.
  let isTitled: Bool
  /// Whether the text is written without any capitals, or with acronyms only.
  let isWhispered: Bool

  init(_ reading: Reading, lexicon: Lexicon) {
    var words = 0
    var shouted = 0
    var capitalized = 0
    var named = 0
    for index in reading.indices where reading[index].kind == .word && reading[index].length > 3 {
      words += 1
      shouted += reading[index].shape.contains(.allCapitals) ? 1 : 0
      capitalized += reading[index].isCapitalized ? 1 : 0
      named += reading[index].isCapitalized && !reading[index].shape.contains(.allCapitals) ? 1 : 0
    }
    let isShouted = words >= 4 && shouted * 3 > words * 2
    self.isShouted = isShouted
    isWhispered = words >= 4 && named == 0
    isTitled = words >= 6 && capitalized * 3 > words * 2
    sorts = (0..<reading.indices.upperBound + Reading.padding).map { index in
      Self.sort(index, reading, isShouted: isShouted, lexicon: lexicon)
    }
  }

  subscript(index: Int) -> WordSort { sorts[index] }

  private static func sort(
    _ index: Int, _ reading: Reading, isShouted: Bool, lexicon: Lexicon
  ) -> WordSort {
    let token = reading[index]
    guard token.kind == .word, token.isCapitalized else { return .plain }
    let classes = token.classes
    let isName = !classes.isDisjoint(with: [.givenName, .surname])
    if classes.contains(.functionWord), !isName || token.length < 3 { return .function }
    if isAcronym(token, reading), !isShouted { return .acronym }
    let isElse = !classes.isDisjoint(with: [.common, .functionWord]) || !classes.isDisjoint(with: .allowedCapital)
    if isName {
      if isElse { return .ambiguous }
      // "Powers", "Rivers": surnames that are forms of English words.
      let isForm =
        !classes.contains(.givenName)
        && reading.bytes(of: token).withUnsafeBufferPointer { Inflection.isEnglish($0, lexicon: lexicon) }
      return isForm ? .ambiguous : .name
    }
    if classes.contains(.place) { return isElse || !classes.isDisjoint(with: .organizationHead) ? .ambiguous : .place }
    if !classes.isDisjoint(with: .allowedCapital) { return .allowed }
    if !classes.subtracting(.phraseStart).isEmpty {
      // "Pál": no English word has an accent on it, but for a few that came from elsewhere.
      let isForeign =
        reading.isAccented(token) && token.length >= 3 && token.length <= 8 && classes.subtracting(.common).isEmpty
      return isForeign && !borrowed.contains(token) ? .unknown : .common
    }
    if token.length == 1 { return .common }
    let letters = reading.bytes(of: token)
    if isNamedLikePlace(letters) { return .place }
    let isEnglish = letters.withUnsafeBufferPointer { Inflection.isEnglish($0, lexicon: lexicon) }
    if isEnglish { return .common }
    // "Larkmead", "Riverbend": coined of two words, and no word of the language where its capital is its own.
    let isCompound = letters.withUnsafeBufferPointer { Inflection.isCompound($0, lexicon: lexicon) }
    if isCompound {
      let next = reading[index + 1]
      if siteEndings.contains(where: { letters.count > $0.count + 2 && letters.suffix($0.count).elementsEqual($0) }) {
        return .unknown
      }
      return token.shape.contains(.sentenceStart) && !(next.isCapitalized && next.kind == .word) ? .common : .unknown
    }
    if isProduct(token, letters, lexicon) { return .allowed }
    return isDerivedFromAuthor(letters, lexicon) ? .allowed : .unknown
  }

  /// "CyberTipline", "DaTscan": a capital inside that no name has.
  private static func isProduct(_ token: Token, _ letters: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
    guard token.shape.contains(.innerCapital), !token.shape.contains(.apostrophe),
      let inner = letters.indices.dropFirst().first(where: { letters[$0].isASCIIUpper && !letters[$0 - 1].isASCIIUpper }
      )
    else { return false }
    let first = letters[..<inner]
    let second = letters[inner...].withUnsafeBufferPointer { lexicon.classes(of: $0, hash: WordHash.of($0)) }
    let start = first.withUnsafeBufferPointer { lexicon.classes(of: $0, hash: WordHash.of($0)) }
    // "AirPod", "FaceTime": two words; but "LaRose", "DeLong".
    if first.count >= 3, start.contains(.common), second.contains(.common),
      !start.contains(any: [.givenName, .surname])
    {
      return true
    }
    if first.count > 3 {
      // "MaryBeth".
      let classes = first.withUnsafeBufferPointer { lexicon.classes(of: $0, hash: WordHash.of($0)) }
      return !classes.contains(any: [.givenName, .surname, .people])
    }
    let rest = letters[inner...]
    return rest.dropFirst().contains(where: \.isASCIIUpper) || first.count == 3 && rest.count <= 2
      || first.count == 1 && second.contains(.common)
      || first.dropFirst().contains(where: \.isASCIIUpper) || rest.count == 1
      || letters.suffix(4).elementsEqual(Array("scan".utf8))
  }

  private static let placeEndings = ["town", "ville", "burg", "burgh", "shire", "borough", "mouth", "minster", "haven"]
    .map { Array($0.utf8) }

  /// Words of other languages that keep their accents in English.
  private static let borrowed = WordSet(
    """
    cafe naive resume cliche fiance fiancee passe expose decor facade melange soiree entree puree saute touche risque
    protege attache emigre divorcee manque outre blase debut role elite seance premiere consomme jalapeno pinata nino
    nina pokemon uber angst deja creme brulee crepe applique habitue matinee negligee neee nee pate roue cortege manege
    communique canape frappe melee ole senora senorita senor manana curandera curandero abuela quinceanera susto ataque
    """)

  private static let siteEndings = [
    "wood", "field", "ford", "dale", "brook", "ridge", "view", "port", "vale", "mead", "hurst", "crest", "bend",
    "creek",
    "shore", "cove", "meadows", "hills", "lake", "falls", "haven", "stead", "gate", "mont", "moor", "bury", "point",
    "grove", "glen", "acres", "wick",
  ]
  .map { Array($0.utf8) }

  /// "Frogtown", "Fairhaven".
  private static func isNamedLikePlace(_ letters: ArraySlice<UInt8>) -> Bool {
    placeEndings.contains { letters.count > $0.count + 2 && letters.suffix($0.count).elementsEqual($0) }
  }

  /// "CPEP", "SSRIs".
  private static func isAcronym(_ token: Token, _ reading: Reading) -> Bool {
    guard token.length >= 2 else { return false }
    if token.shape.contains(.allCapitals) { return true }
    let letters = reading.bytes(of: token)
    return token.length >= 3 && letters.last == 0x73 && letters.dropLast().allSatisfy(\.isASCIIUpper)
  }

  /// "Winnicottian", "Yalomesque".
  private static func isDerivedFromAuthor(_ letters: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
    for count in [2, 3, 4, 5] where letters.count > count + 3 {
      let tail = letters.suffix(count).map(\.loweredASCII)
      guard [Array("an".utf8), Array("ian".utf8), Array("esque".utf8), Array("ians".utf8)].contains(tail) else {
        continue
      }
      let found = letters.dropLast(count).withUnsafeBufferPointer { lexicon.classes(of: $0, hash: WordHash.of($0)) }
      if found.contains(.theorist) { return true }
    }
    return false
  }
}
