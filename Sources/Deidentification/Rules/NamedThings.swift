/// Things that bear the names of persons: apps, films, syndromes, an illness that was given one, somebody's likeness.
enum NamedThings {
  private static let products = WordSet(
    """
    app apps podcast podcasts game games software platform website series trilogy album film films movie movies video
    videos tapes deck decks chatbot bot character characters meme memes doll dolls cartoon musical emoji hashtag
    schedule protocol inventory questionnaire manoeuvre maneuver paradigm syndrome palsy chorea triangle hotline
    lifeline helpline warmline
    """)
  private static let inner = WordSet(
    """
    critic depression anxiety voice voices part parts disorder illness ocd addiction monster panic worry tumor tumour
    bag ostomy stoma car truck boat plant cactus roomba puppet doll avatar chatbot bot ai stuffie stuffy pump walker
    wheelchair anger shame cancer brain inner amygdala adhd bpd bulimia anorexia grief alter alters scooter computer siri
    """)
  private static let naming = WordSet("call calls called calling name names named naming nicknamed dubbed")
  private static let playing = WordSet("plays blasts blasting hums humming sings singing streams streaming")

  static func holds(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    guard let first = tokens.first, let last = tokens.last, tokens.count <= 2 else { return false }
    let isOwner = reading[last].shape.contains(.possessive)
    let next = tokens.upperBound
    if products.contains(reading[next]), !reading[next].isCapitalized,
      !isOwner || reading.isAny(next, "palsy", "syndrome", "chorea", "triangle", "paradigm")
    {
      return true
    }
    guard !isOwner else { return false }
    // "the Trevor text number".
    if reading.isWord(first - 1, "the"), reading.isAny(next, "text", "crisis", "chat"),
      reading.isAny(next + 1, "number", "line", "chat", "service")
    {
      return true
    }
    // "the Dobbs decision".
    if reading.isWord(first - 1, "the"),
      reading.isAny(next, "decision", "ruling", "waiver", "act", "amendment", "doctrine", "standard", "exemption")
    {
      return true
    }
    // "the Sisyphus of her office".
    if reading.isWord(first - 1, "the"), reading.isWord(next, "of"),
      reading.isAny(next + 1, "her", "his", "their", "our", "my", "the", "this")
    {
      return true
    }
    if isGivenToThing(first, reading) { return true }
    // "he plays Adele in the shower".
    return playing.contains(reading[first - 1]) && !reading[first - 1].isCapitalized
      && (reading[next].kind == .mark || reading.isAny(next, "in", "on", "at", "while", "and", "when", "all"))
  }

  /// "calls his depression "Gary"", "her inner critic is named Brenda", "calls every woman "Karen"".
  private static func isGivenToThing(_ index: Int, _ reading: Reading) -> Bool {
    var at = index - 1
    if reading[at].isMark("\"") { at -= 1 }
    if reading[at].isMark(",") { at -= 1 }
    if naming.contains(reading[at]) || reading.isAny(at, "is", "as") {
      let noun = reading.isAny(at - 1, "is", "was", "been") ? at - 2 : at - 1
      if inner.contains(reading[noun]) { return true }
    }
    guard !reading[at].has([.functionWord, .placePreposition]) else { return false }
    var isPerson = false
    for noun in stride(from: at, to: at - 5, by: -1) {
      let token = reading[noun]
      guard token.kind == .word, !token.isCapitalized else { return false }
      if reading.isAny(noun, "his", "her", "their", "my", "our", "the", "every", "any", "all") {
        let isEvery = reading.isAny(noun, "every", "any", "all")
        return noun < at && naming.contains(reading[noun - 1]) && (!isPerson || isEvery)
      }
      isPerson =
        isPerson || token.has([.kin, .clientNoun, .role, .title]) || reading.isAny(noun, "self", "name", "unit")
    }
    return false
  }
}
