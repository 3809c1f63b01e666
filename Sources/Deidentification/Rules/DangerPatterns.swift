/// A few words in order, with others between them: what is said where someone is in danger.
///
/// Written as words between blanks: alternatives by `|`, `~` for at most three words between, `~~` for at most seven,
/// and `NEG` (any negation), `PERSON` (kin, a client, a role, a pronoun as object), `MEANS` (a lethal means), `NUM`.
/// All patterns lie in two flat arrays, so that trying one copies nothing.
struct DangerPatterns: Sendable {
  private enum Element: Sendable {
    case words(start: Int, count: Int)
    case negation, person, means, number
    case gap(Int)
  }

  private struct Pattern: Sendable {
    let sign: DangerStructure.Sign
    let start: Int
    let count: Int
  }

  private var elements: [Element] = []
  private var hashes: [UInt32] = []
  private var patterns: [Pattern] = []
  /// Patterns by the word they may begin with: its hash, and the first of a chain in `links`.
  private var slots: [(hash: UInt32, link: Int32)] = []
  private var links: [(pattern: Int32, next: Int32)] = []
  private var startingWithMeans: [Int32] = []

  init(_ phrases: [(DangerStructure.Sign, [String])]) {
    slots = Array(repeating: (0, -1), count: 4096)
    for (sign, texts) in phrases {
      for text in texts { add(sign, text) }
    }
  }

  private mutating func add(_ sign: DangerStructure.Sign, _ text: String) {
    let start = elements.count
    for part in text.split(separator: " ") {
      switch part {
      case "~": elements.append(.gap(3))
      case "~~": elements.append(.gap(7))
      case "NEG": elements.append(.negation)
      case "PERSON": elements.append(.person)
      case "MEANS": elements.append(.means)
      case "NUM": elements.append(.number)
      default:
        let words = part.split(separator: "|")
        elements.append(.words(start: hashes.count, count: words.count))
        for word in words { hashes.append(Array(word.utf8).withUnsafeBufferPointer { WordHash.of($0) }) }
      }
    }
    let pattern = Int32(patterns.count)
    patterns.append(Pattern(sign: sign, start: start, count: elements.count - start))
    switch elements[start] {
    case .words(let first, let count): for hash in hashes[first..<first + count] { link(hash, to: pattern) }
    case .means: startingWithMeans.append(pattern)
    default: break
    }
  }

  private mutating func link(_ hash: UInt32, to pattern: Int32) {
    let slot = slot(of: hash)
    links.append((pattern, slots[slot].link))
    slots[slot] = (hash, Int32(links.count - 1))
  }

  private func slot(of hash: UInt32) -> Int {
    var slot = Int(WordHash.spread(hash)) & (slots.count - 1)
    while slots[slot].link >= 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The signs of the patterns that stand at this token; `end` is the first token beyond the sentence.
  func signs(at index: Int, end: Int, _ reading: Reading, _ found: (DangerStructure.Sign) -> Void) {
    var link = slots[slot(of: reading[index].hash)].link
    while link >= 0 {
      let (pattern, next) = links[Int(link)]
      if matches(Int(pattern), at: index, end, reading) { found(patterns[Int(pattern)].sign) }
      link = next
    }
  }

  /// The same for a token that is a lethal means.
  func signs(ofMeansAt index: Int, end: Int, _ reading: Reading, _ found: (DangerStructure.Sign) -> Void) {
    for pattern in startingWithMeans where matches(Int(pattern), at: index, end, reading) {
      found(patterns[Int(pattern)].sign)
    }
  }

  private func matches(_ pattern: Int, at index: Int, _ end: Int, _ reading: Reading) -> Bool {
    var at = index + 1
    var reach = 1
    for position in patterns[pattern].start + 1..<patterns[pattern].start + patterns[pattern].count {
      if case .gap(let words) = elements[position] {
        reach = words + 1
        continue
      }
      var steps = 0
      var isFound = false
      while at < end, steps < reach, !isFound {
        if reading[at].kind != .mark {
          isFound = fits(position, at, reading)
          steps += 1
        }
        at += 1
      }
      guard isFound else { return false }
      reach = 1
    }
    return true
  }

  private static let negations = WordSet(
    "not no never nobody noone none nothing wont dont isnt cant wasnt doesnt didnt couldnt wouldnt wnt neither nor without"
  )
  private static let objects = WordSet("him her them us me everyone everybody somebody someone anyone anybody")
  private static let pointed = WordSet("won don isn can wasn doesn didn couldn wouldn hasn haven shouldn aren weren")

  private static let afterPersons = WordSet("tonight today tomorrow now first too dead again last this unless before")

  private func fits(_ position: Int, _ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    switch elements[position] {
    case .words(let start, let count):
      return (token.kind == .word || token.kind == .mixed) && hashes[start..<start + count].contains(token.hash)
    case .negation:
      return Self.negations.contains(token)
        || token.shape.contains(.contraction) && (token.has(.negation) || Self.pointed.contains(token))
    case .person:
      // "kill her tonight", but "kill her perfectionism".
      if reading.isWord(index, "her"), reading[index + 1].kind == .word,
        !reading[index + 1].has([.functionWord, .kin]), !Self.afterPersons.contains(reading[index + 1])
      {
        return false
      }
      return Self.objects.contains(token) || token.has([.kin, .clientNoun, .role])
        || token.kind == .word && token.isCapitalized && !token.has([.functionWord, .common])
    case .means: return DangerStructure.means.contains(token)
    case .number: return token.kind == .number || token.has([.digitWord, .tensWord])
    case .gap: return false
    }
  }
}
