/// A few words that one rule looks for: a table of their hashes, filled to a quarter at most.
struct WordSet: Sendable {
  private let slots: [UInt32]

  init(_ words: StaticString) {
    var hashes: [UInt32] = []
    WordList([], words).forEachEntry { hashes.append(WordHash.of($0)) }
    self.init(hashes: hashes)
  }

  init(hashes: [UInt32]) {
    var size = 16
    while size < hashes.count * 4 { size *= 2 }
    var slots: [UInt32] = Array(repeating: 0, count: size)
    for hash in hashes {
      var slot = Int(WordHash.spread(hash)) & (size - 1)
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (size - 1) }
      slots[slot] = hash
    }
    self.slots = slots
  }

  func contains(_ token: Token) -> Bool {
    guard token.kind == .word || token.kind == .mixed else { return false }
    let mask = slots.count - 1
    var slot = Int(WordHash.spread(token.hash)) & mask
    while slots[slot] != 0 {
      if slots[slot] == token.hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
