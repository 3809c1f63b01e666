/// Finds what may identify a person in text written for peer consultation.
///
/// Pure and deterministic: no I/O, no clock, no model. One value serves all threads.
public struct IdentifierGate: Sendable {
  /// Shown where a scan is empty. Never a verdict.
  public static let noFindingsNotice =
    "No identifiers found by the checker. You decide whether this identifies anyone."

  private let lexicon: Lexicon
  private let words: CollectiveWords
  private let currentYear: Int

  /// - Parameters:
  ///   - words: what the collective has added to allow or deny.
  ///   - currentYear: a year of birth 90 or more years before it is an identifier. The gate has no clock.
  public init(words: CollectiveWords = .none, currentYear: Int) {
    lexicon = .shared
    self.words = words
    self.currentYear = currentYear
  }

  /// Marks what may identify someone.
  ///
  /// Takes linear time in the length of the text, whatever it holds.
  public func scan(_ text: String, profile: Profile = .caseField, known: KnownNames = .none) -> Scan {
    let reading = Reading(text, lexicon: lexicon)
    var marks = Marks(reading)
    markStructured(reading, &marks)
    markNames(reading, &marks)
    Combinations.mark(reading, &marks)
    markDenied(reading, &marks)
    let findings = marks.merged()
      .filter { profile == .caseField || $0.concernsTalk }
      .filter { !isKnown($0, reading, known) }
      .map { mark in
        Finding(
          range: reading.shadow.origin(of: mark.range.lowerBound)..<reading.shadow.origin(of: mark.range.upperBound),
          category: mark.category, severity: mark.severity,
          suggestion: mark.suggestion ?? Suggestions.general(for: mark.category))
      }
    return Scan(findings: findings, risk: AcuteRisk.isPresent(in: reading))
  }

  /// The text with every suggestion applied; scanned again, nothing is found in it.
  public func rewrite(_ text: String, profile: Profile = .caseField, known: KnownNames = .none) -> String {
    var text = text
    // A replacement may bring words together that are telling only then; what is left after that is taken out.
    for pass in 0..<4 {
      let findings = scan(text, profile: profile, known: known).findings
      if findings.isEmpty { break }
      var bytes: [UInt8] = []
      var copied = 0
      let source = Array(text.utf8)
      for finding in findings {
        bytes.append(contentsOf: source[copied..<finding.range.lowerBound])
        bytes.append(contentsOf: (pass < 2 ? finding.suggestion : "[left out]").utf8)
        copied = finding.range.upperBound
      }
      bytes.append(contentsOf: source[copied...])
      text = String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  /// The classes that show in the form of a number or address alone.
  private func markStructured(_ reading: Reading, _ marks: inout Marks) {
    Contacts.mark(reading, &marks)
    Codes.explain(reading, &marks)
    NumericDates.mark(reading, &marks)
    Phones.mark(reading, &marks)
    LabelledNumbers.mark(reading, &marks)
    CalendarDates.mark(reading, &marks)
    DateRanges.mark(reading, &marks)
    Ages.mark(reading, &marks, currentYear: currentYear)
    Codes.mark(reading, &marks)
  }

  /// Names of persons, places and organizations.
  private func markNames(_ reading: Reading, _ marks: inout Marks) {
    let sorts = WordSorts(reading, lexicon: lexicon)
    WorkTitles.mark(reading, &marks, sorts)
    KnownPhrases.mark(reading, &marks)
    Addresses.mark(reading, &marks)
    Initials.mark(reading, &marks, lexicon: lexicon)
    Venues.mark(reading, &marks, sorts)
    Names.mark(reading, &marks, sorts)
    Venues.joinSeats(reading, &marks, sorts)
    Venues.joinStreets(reading, &marks, sorts)
    Venues.joinPurposes(reading, &marks)
    Venues.joinGrades(reading, &marks)
    PlainNames.mark(reading, &marks, sorts, lexicon: lexicon)
    NameLists.mark(reading, &marks, sorts)
    Repetition.mark(reading, &marks, sorts)
  }

  private func markDenied(_ reading: Reading, _ marks: inout Marks) {
    guard words.hasDenied else { return }
    for index in reading.indices where isDenied(reading[index], reading) {
      marks.find(.name, index..<index + 1, in: reading, suggestion: "[left out]")
    }
  }

  private func isDenied(_ token: Token, _ reading: Reading) -> Bool {
    words.hasDenied && (token.kind == .word || token.kind == .mixed) && words.denies(reading.bytes(of: token))
  }

  /// A handle, name or place that consists of members' or allowed words only.
  private func isKnown(_ mark: Marks.Mark, _ reading: Reading, _ known: KnownNames) -> Bool {
    guard mark.category == .name || mark.category == .geography || mark.category == .otherID,
      !mark.tokens.contains(where: { isDenied(reading[$0], reading) })
    else { return false }
    return mark.tokens.allSatisfy {
      reading[$0].kind == .mark || !known.isEmpty && known.contains(reading[$0]) || words.allows(reading[$0])
    }
  }
}
