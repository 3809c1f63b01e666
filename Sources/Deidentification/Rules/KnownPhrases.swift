/// Entries of several words: full names of authors, programs and the like are explained, places are found.
enum KnownPhrases {
  static func mark(_ reading: Reading, _ marks: inout Marks) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      let token = reading[index]
      guard token.has(.phraseStart), marks.isOpen(index), let phrase = reading.phrase(at: index)
      else {
        index += 1
        continue
      }
      // "Our Lady" goes on with "of Sorrows".
      let goesOn =
        phrase.classes.contains(.place) && reading.isWord(index + phrase.count, "of")
        && reading[index + phrase.count + 1].isCapitalized && reading[index].isCapitalized
      var end = index + phrase.count + (goesOn ? 2 : 0)
      // "Our Lady of Perpetual Help".
      while goesOn, end < index + 8, reading[end].isCapitalized, reading[end].kind == .word, marks.isOpen(end) {
        end += 1
      }
      // "Broken Arrow Stables": a town's name may begin another one.
      if phrase.classes.contains(.place), token.isCapitalized {
        while end < index + 8, reading[end].isCapitalized, reading[end].kind == .word, marks.isOpen(end),
          reading[end].has([.organizationHead, .placePart, .streetSuffix])
        { end += 1 }
        // "Pine Ridge Youth Ranch": up to two words before the head.
        if let head = (end..<end + 3).first(where: { reading[$0].has(.organizationHead) }),
          (end...head).allSatisfy({
            reading[$0].isCapitalized && reading[$0].kind == .word && marks.isOpen($0)
              && !reading[$0].shape.contains(.sentenceStart)
          })
        {
          end = head + 1
        }
      }
      // "Mercy Cedar Rapids": the name of a house before that of its town.
      let isPreceded =
        phrase.classes.contains(.place) && token.isCapitalized && reading[index - 1].isCapitalized
        && reading[index - 1].kind == .word && reading[index - 1].length > 1 && marks.isOpen(index - 1)
        && !reading[index - 1].shape.contains(.sentenceStart) && !reading[index - 1].has([.functionWord, .kin, .title])
        && reading.isAny(index - 2, "at", "from", "to", "in", "the", "of")
      let tokens = (isPreceded ? index - 1 : index)..<end
      let isCapitalized = token.isCapitalized && tokens.contains { $0 != index && reading[$0].isCapitalized }
      if phrase.classes.contains(.place) {
        // "bay area", "new york city": in small letters only after a preposition.
        if isCapitalized || reading[index - 1].has(.placePreposition) {
          marks.find(.geography, tokens, in: reading, concernsTalk: false)
        }
        index = tokens.upperBound
      } else if phrase.classes.contains(.brand), isCapitalized, Venues.isShop(index, end: tokens.upperBound, reading) {
        marks.find(.geography, tokens, in: reading, concernsTalk: false, suggestion: "a shop")
        index = tokens.upperBound
      } else if phrase.classes.contains(any: .allowedCapital) {
        // "D.D. has 5 kids": letters alone are left to the rule for initials.
        let isLetters = tokens.allSatisfy { reading[$0].kind == .mark || reading[$0].length == 1 }
        if isLetters {
          index += 1
          continue
        }
        let isBegun = token.shape.contains(.sentenceStart) && !NameContext.introduces(index, reading)
        if isCapitalized || isBegun || token.kind == .word && !token.isCapitalized { marks.explain(tokens) }
        index = tokens.upperBound
      } else {
        index += 1
      }
    }
  }
}
