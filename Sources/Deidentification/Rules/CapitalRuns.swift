/// Capitalized words that stand together and make one name.
struct CapitalRun {
  var tokens: Range<Int>

  private static let nameParticles = WordSet(
    "de la del van der den von bin ibn bint al el da dos das di du le ter ten zu abu af av y e st ap lo")
  private static let titleParticles = WordSet("of the at on in for and")

  /// The runs of a reading, in order, without what earlier rules have taken.
  static func all(_ reading: Reading, _ sorts: WordSorts, _ marks: Marks) -> [CapitalRun] {
    var runs: [CapitalRun] = []
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      guard begins(index, reading, sorts, marks) else {
        index += 1
        continue
      }
      let end = extent(from: index, reading, sorts, marks)
      runs.append(CapitalRun(tokens: index..<end))
      index = end
    }
    return runs
  }

  private static func begins(_ index: Int, _ reading: Reading, _ sorts: WordSorts, _ marks: Marks) -> Bool {
    let sort = sorts[index]
    guard sort != .plain, sort != .function, marks.isOpen(index) else { return false }
    let token = reading[index]
    if token.length == 1, !reading[index + 1].isMark(".") { return false }
    let hasNext = follows(index + 1, reading, sorts, marks)
    if sort == .common || sort == .ambiguous, token.has([.title, .kin, .role, .clientNoun]) {
      // "Grandma Dot", "Dr. Hartmann": context, not part of the name; but "Bishop" alone may be one.
      let next = reading[index + 1].isMark(".") ? index + 2 : index + 1
      if sort == .common || reading[next].isCapitalized && reading[next].kind == .word {
        return token.has(.organizationHead) && hasNext && !token.has(.title)
      }
    }
    // The first word of a sentence belongs to a run only if the next one does not stand by itself.
    if sort == .common, token.has(.placePrefix),
      reading[index + 1].isMark(".") || token.length > 2 && !reading[index + 1].has(.common),
      follows(index + (reading[index + 1].isMark(".") ? 2 : 1), reading, sorts, marks)
    {
      return true
    }
    if sort == .common, token.shape.contains(.sentenceStart) {
      if reading.isAny(index, "see", "cf", "per", "citing", "cite") { return false }
      if NameContext.isUnmistakable(index, reading) { return true }
      return hasNext && sorts[index + 1] == .common && !token.has([.kin, .role, .clientNoun])
    }
    return true
  }

  private static func follows(_ index: Int, _ reading: Reading, _ sorts: WordSorts, _ marks: Marks) -> Bool {
    let sort = sorts[index]
    return sort != .plain && sort != .function && marks.isOpen(index) && reading[index].kind == .word
      && !reading[index].shape.contains(.lineBefore)
  }

  private static func extent(from start: Int, _ reading: Reading, _ sorts: WordSorts, _ marks: Marks) -> Int {
    var end = start + 1
    while end < start + 12 {
      let last = reading[end - 1]
      let token = reading[end]
      if token.kind == .mark {
        if token.isMark("."), token.isGlued, isAbbreviation(end - 1, reading), follows(end + 1, reading, sorts, marks) {
          end += 2
          continue
        }
        if token.isMark("-"), token.isGlued, reading[end + 1].isGlued, reading[end + 1].kind == .word,
          marks.isOpen(end + 1),
          reading[end + 1].isCapitalized
            || sorts[end - 1].isTelling && reading[end + 1].length >= 2
              && !reading[end + 1].has(.common) && !FieldUse.isAttribute(reading[end + 1])
            || isSyllable(end + 1, reading) && last.has(.givenName)
            || isGivenPair(end - 1, reading)
        {
          end += 2
          continue
        }
        if token.isMark("&"), follows(end + 1, reading, sorts, marks) {
          end += 2
          continue
        }
        break
      }
      if last.shape.contains(.possessive), !token.has([.organizationHead, .placePart]) { break }
      if follows(end, reading, sorts, marks) {
        // "Maria Tuesday", "Kai Zoloft": two things.
        if sorts[end] == .acronym, !token.has(.organizationHead) { break }
        end += 1
        continue
      }
      if nameParticles.contains(token), !token.isCapitalized, let next = afterParticles(end, nameParticles, reading),
        follows(next, reading, sorts, marks), sorts[end - 1].isTelling || last.has([.givenName, .surname, .placePart])
      {
        end = next + 1
        continue
      }
      if titleParticles.contains(token), !token.isCapitalized, let next = afterParticles(end, titleParticles, reading),
        follows(next, reading, sorts, marks), joinsTitle(start..<end, end, next, reading)
      {
        end = next + 1
        continue
      }
      break
    }
    return end
  }

  private static let secondSyllables = WordSet(
    """
    ho jin hee min young yeong soo su seo eun ah yeon hyun woo joon jun suk seok sook ja kyung kyu il gi ki ju jae rim
    ran ra ri lim yong ok won chul shik sik bin hwa hwan seung tae taek ling hua mei yan ying fang xia hong lan ming
    wei xin jia hao yi ning qing lin
    """)

  /// "Jun-ho": a short word and the second half of such a name.
  static func isGivenPair(_ index: Int, _ reading: Reading) -> Bool {
    let first = reading[index]
    return first.isCapitalized && (2...5).contains(first.length) && !first.has(.functionWord)
      && reading[index + 1].isMark("-") && reading[index + 1].isGlued && reading[index + 2].isGlued
      && !reading[index + 2].isCapitalized && secondSyllables.contains(reading[index + 2])
  }

  /// "Jun-ho", "Mei-ling": the second half of a name in small letters.
  private static func isSyllable(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    return !token.isCapitalized && (2...5).contains(token.length)
      && (token.has([.givenName, .surname]) && !token.has(.functionWord) || token.classes.isEmpty && token.length <= 4)
      && !FieldUse.isAttribute(token)
  }

  private static func afterParticles(_ index: Int, _ particles: WordSet, _ reading: Reading) -> Int? {
    var next = index
    while particles.contains(reading[next]), !reading[next].isCapitalized, next < index + 3 { next += 1 }
    if next > index, reading[next].isMark("-"), reading[next].isGlued, reading[next + 1].isGlued { next += 1 }
    return next > index ? next : nil
  }

  /// "University of Leeds", "Our Lady of Sorrows", "Church of the Nazarene".
  private static func joinsTitle(_ run: Range<Int>, _ particle: Int, _ next: Int, _ reading: Reading) -> Bool {
    guard reading.isWord(particle, "of") else { return false }
    return run.contains {
      reading[$0].has([.organizationHead, .placePart]) || reading.isAny($0, "lady", "house", "sisters")
    }
  }

  private static func isAbbreviation(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].length == 1 || reading.isAny(index, "st", "mt", "ft", "jr", "sr", "n", "s", "e", "w")
  }
}
