/// Words and phrases with their classes: one hash table, built once from the lists in `Lexicons/`.
struct Lexicon: Sendable {
  static let shared = Lexicon(WordList.all)

  private struct Entry {
    let hash: UInt32
    let start: UInt32
    let length: UInt32
    var classes: WordClasses
  }

  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// Index into `entries` plus one, 0 where empty; a power of two in size.
  private var slots: [UInt32] = []

  init(_ lists: [WordList]) {
    slots = Array(repeating: 0, count: 1 << 16)
    for list in lists {
      list.forEachEntry { word in insert(word, list.classes) }
    }
  }

  var count: Int { entries.count }

  /// The classes of a word or phrase (its words joined by `_`), given its folded letters and their hash.
  func classes(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> WordClasses {
    let mask = slots.count - 1
    var slot = Int(WordHash.spread(hash)) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, entry.length == word.count, matches(entry, word) { return entry.classes }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// Whether an entry has this hash.
  func mayHold(_ hash: UInt32) -> Bool {
    let mask = slots.count - 1
    var slot = Int(WordHash.spread(hash)) & mask
    while slots[slot] != 0 {
      if entries[Int(slots[slot]) - 1].hash == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  func classes(of word: String) -> WordClasses {
    let folded = ShadowText(word.lowercased()).bytes.map { $0 == 0x20 ? UInt8(0x5F) : $0 }
    return folded.withUnsafeBufferPointer { classes(of: $0, hash: WordHash.of($0)) }
  }

  private func matches(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(entry.start)
    for offset in 0..<word.count where letters[start + offset] != word[offset].loweredASCII { return false }
    return true
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ classes: WordClasses) {
    if let underscore = word.firstIndex(of: 0x5F) {
      insert(UnsafeBufferPointer(rebasing: word[..<underscore]), .phraseStart)
    }
    let hash = WordHash.of(word)
    let mask = slots.count - 1
    var slot = Int(WordHash.spread(hash)) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, entries[index].length == word.count, matches(entries[index], word) {
        entries[index].classes.formUnion(classes)
        return
      }
      slot = (slot + 1) & mask
    }
    entries.append(
      Entry(hash: hash, start: UInt32(letters.count), length: UInt32(word.count), classes: classes))
    letters.append(contentsOf: word)
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var slot = Int(WordHash.spread(entry.hash)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }
}

/// A hash that can go on from one word to the next, so that phrases are found without copying.
enum WordHash {
  static let start: UInt32 = 2_166_136_261

  @inline(__always)
  static func add(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte.loweredASCII)) &* 16_777_619
  }

  static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    word.reduce(start) { add($1, to: $0) }
  }

  /// Of a lower-case word known when writing the rules.
  static func of(_ word: StaticString) -> UInt32 {
    of(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  @inline(__always)
  static func spread(_ hash: UInt32) -> UInt32 {
    (hash ^ hash >> 15) &* 0x2C1B_3C6D >> 8 ^ hash
  }
}

/// One list of `Lexicons/`: entries between white space, lower-case, the words of a phrase joined by `_`.
struct WordList: Sendable {
  let classes: WordClasses
  let text: StaticString

  init(_ classes: WordClasses, _ text: StaticString) {
    self.classes = classes
    self.text = text
  }

  func forEachEntry(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      body(UnsafeBufferPointer(rebasing: word))
    }
  }
}
