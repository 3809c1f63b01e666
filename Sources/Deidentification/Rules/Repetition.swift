/// A name once found is found all through the text, also where its surroundings would not have shown it.
enum Repetition {
  static func mark(_ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    var categories: [UInt32: (Category, Bool)] = [:]
    for mark in marks.found where mark.category == .name || mark.category == .geography {
      for index in mark.tokens where reading[index].kind == .word && reading[index].length >= 3 {
        let token = reading[index]
        if mark.category == .geography, !sorts[index].isTelling { continue }
        if token.has([.functionWord, .organizationHead]), !token.has(.givenName) { continue }
        guard token.isCapitalized || !token.has(.common) else { continue }
        let old = categories[token.hash]
        categories[token.hash] = (mark.category, mark.concernsTalk || old?.1 ?? false)
      }
    }
    guard !categories.isEmpty else { return }
    for index in reading.indices {
      let token = reading[index]
      guard token.kind == .word, !marks.isFound(index), let (category, concernsTalk) = categories[token.hash] else {
        continue
      }
      if token.isCapitalized {
        // "Will he attend?"
        if token.has(.functionWord), token.shape.contains(.sentenceStart),
          reading[index + 1].has([.functionWord, .personalPronoun])
        {
          continue
        }
      } else if token.has([.common, .functionWord]) {
        continue
      }
      marks.find(category, index..<index + 1, in: reading, concernsTalk: concernsTalk)
    }
  }
}
