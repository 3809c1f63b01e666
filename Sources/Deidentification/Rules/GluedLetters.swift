/// Figures with letters directly before or after them: "ssn123-45-6789", "5309x", "mrn4471".
///
/// The letters make one token of them and hide the figures from rules that look at numbers; here they are taken apart.
extension Reading {
  enum GluedFigures {
    case leading, trailing, longest
  }

  /// The digits a mixed token begins with, ends with, or holds the most of in a row, as offsets in the shadow.
  func figures(_ which: GluedFigures, of token: Token) -> Range<Int> {
    let start = Int(token.start)
    let end = Int(token.end)
    switch which {
    case .leading: return start..<((start..<end).first { !byte($0).isASCIIDigit } ?? end)
    case .trailing: return ((start..<end).last { !byte($0).isASCIIDigit } ?? start - 1) + 1..<end
    case .longest:
      var best = start..<start
      var at = start
      while at < end {
        let first = at
        while at < end, byte(at).isASCIIDigit { at += 1 }
        if at - first > best.count { best = first..<at }
        at += 1
      }
      return best
    }
  }

  /// The classes of the word a mixed token begins with ("mrn4471", "plateRAV619") and where that word ends.
  func gluedWord(before index: Int) -> (classes: WordClasses, end: Int) {
    let start = Int(tokens[index].start)
    var end = start
    while end < tokens[index].end, byte(end).isASCIILetter { end += 1 }
    let whole = classes(ofLetters: start..<end)
    if whole.contains(any: .anyLabel) || whole.contains(.birthLabel) { return (whole, end) }
    guard let capital = (start..<end).dropFirst().first(where: { byte($0).isASCIIUpper }) else { return (whole, end) }
    return (classes(ofLetters: start..<capital), capital)
  }

  /// The classes of the letters a mixed token ends with ("250mg", "123456789ssn").
  func gluedWord(after index: Int) -> WordClasses {
    let end = Int(tokens[index].end)
    var start = end
    while start > tokens[index].start, byte(start - 1).isASCIILetter { start -= 1 }
    return classes(ofLetters: start..<end)
  }

  /// Of two letters and more: one letter is no label.
  private func classes(ofLetters range: Range<Int>) -> WordClasses {
    guard (2...16).contains(range.count) else { return [] }
    return shadow.bytes[range].withUnsafeBufferPointer { Lexicon.shared.classes(of: $0, hash: WordHash.of($0)) }
  }
}

/// A run of digits long enough to number a person or a record, within letters ("Zq8675309", "ab-44718-2093c").
enum LongFigures {
  /// Whether what stands without spaces from this token on holds such a run.
  static func isPresent(in compound: Reading.Compound, _ reading: Reading) -> Bool {
    guard compound.digits >= 7, let last = compound.tokens.last else { return false }
    let end = Int(reading[last].end)
    let start = Int(reading[compound.tokens.lowerBound].start)
    if reading.byte(start - 1) == 0x24 { return false }
    let runs = runs(start..<end, reading)
    let isHexadecimal = (start..<end).allSatisfy {
      let byte = reading.byte($0)
      return !byte.isASCIILetter || byte.loweredASCII <= 0x66
    }
    // A digest or a UUID; with few changes between letters and figures it may still hold a number.
    if isHexadecimal, runs.count >= 3 { return false }
    let needed = isHexadecimal ? 9 : 7
    return runs.contains { $0.digits >= needed && isTelling($0, last, reading) }
  }

  private struct Run {
    var range: Range<Int>
    var lengths: [Int] = []
    var areAllPoints = true
    var digits: Int { lengths.reduce(0, +) }
  }

  /// The figures with the marks between them, cut at letters.
  private static func runs(_ range: Range<Int>, _ reading: Reading) -> [Run] {
    var runs: [Run] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard reading.byte(at).isASCIIDigit else {
        at += 1
        continue
      }
      var run = Run(range: at..<at)
      while true {
        let first = at
        while at < range.upperBound, reading.byte(at).isASCIIDigit { at += 1 }
        run.lengths.append(at - first)
        run.range = run.range.lowerBound..<at
        guard at + 1 < range.upperBound, !reading.byte(at).isASCIILetter, reading.byte(at + 1).isASCIIDigit else {
          break
        }
        run.areAllPoints = run.areAllPoints && reading.byte(at) == 0x2E
        at += 1
      }
      runs.append(run)
    }
    return runs
  }

  /// Not a version, a date, two years, a round sum or an amount.
  private static func isTelling(_ run: Run, _ last: Int, _ reading: Reading) -> Bool {
    let lengths = run.lengths
    let digits = reading.shadow.bytes[run.range].filter(\.isASCIIDigit)
    if digits.suffix(3) == [0x30, 0x30, 0x30] { return false }
    if run.range.upperBound < Int(reading[last].end), reading.gluedWord(after: last).contains(.unit) { return false }
    if lengths.count == 1 { return lengths[0] != 8 || !isStamp(digits) }
    if run.areAllPoints || lengths.allSatisfy({ $0 <= 2 }) { return false }
    if lengths.count == 2 { return lengths[0] > 4 || lengths[1] > 4 }
    return !(lengths.count == 3 && lengths.sorted().dropLast().allSatisfy { $0 <= 2 } && lengths.contains(4))
  }

  /// "20261123": a day as machines write it.
  private static func isStamp(_ digits: [UInt8]) -> Bool {
    let value = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return (1900...2099).contains(value / 10_000) && (1...12).contains(value / 100 % 100)
      && (1...31).contains(value % 100)
  }
}
