/// Finds what may identify a person in text written for peer consultation.
///
/// Pure and deterministic: no I/O, no clock, no model. One value serves all threads.
public struct IdentifierGate: Sendable {
  /// Shown where a scan is empty. Never a verdict.
  public static let noFindingsNotice =
    "No identifiers found by the checker. You decide whether this identifies anyone."

  public static let shared = IdentifierGate()

  private let lexicon: Lexicon
  private let currentYear: Int

  /// - Parameter currentYear: against which years of birth are read; only whether it lies more than 89 years back counts.
  public init(currentYear: Int = 2026) {
    lexicon = .shared
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
    let findings = marks.merged()
      .filter { profile == .caseField || $0.concernsTalk }
      .filter { mark in known.isEmpty || !isKnown(mark, reading, known) }
      .map { mark in
        Finding(
          range: reading.shadow.origin(of: mark.range.lowerBound)..<reading.shadow.origin(of: mark.range.upperBound),
          category: mark.category, severity: mark.severity,
          suggestion: mark.suggestion ?? Suggestions.general(for: mark.category))
      }
    return Scan(findings: findings, risk: false)
  }

  /// The text with every suggestion applied.
  public func rewrite(_ text: String, profile: Profile = .caseField, known: KnownNames = .none) -> String {
    var bytes = Array(text.utf8)
    for finding in scan(text, profile: profile, known: known).findings.reversed() {
      bytes.replaceSubrange(finding.range, with: Array(finding.suggestion.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The classes that show in the form of a number or address alone.
  private func markStructured(_ reading: Reading, _ marks: inout Marks) {
    Contacts.mark(reading, &marks)
    Codes.explain(reading, &marks)
    NumericDates.mark(reading, &marks)
    Phones.mark(reading, &marks)
    LabelledNumbers.mark(reading, &marks, lexicon: lexicon)
    CalendarDates.mark(reading, &marks, lexicon: lexicon)
    Ages.mark(reading, &marks, currentYear: currentYear)
    Codes.mark(reading, &marks)
  }

  /// Names of persons, places and organizations.
  private func markNames(_ reading: Reading, _ marks: inout Marks) {
    let sorts = WordSorts(reading, lexicon: lexicon)
    Addresses.mark(reading, &marks)
    KnownPhrases.mark(reading, &marks, lexicon: lexicon)
    Initials.mark(reading, &marks, lexicon: lexicon)
    Names.mark(reading, &marks, sorts)
    PlainNames.mark(reading, &marks, sorts, lexicon: lexicon)
    Repetition.mark(reading, &marks, sorts)
  }

  /// A handle or name that consists of known words only.
  private func isKnown(_ mark: Marks.Mark, _ reading: Reading, _ known: KnownNames) -> Bool {
    guard mark.category == .name || mark.category == .geography || mark.category == .otherID else { return false }
    return mark.tokens.allSatisfy { reading[$0].kind == .mark || known.contains(reading[$0]) }
  }
}
