import Deidentification

extension IdentifierGate {
  /// Of a year that stays, so that the same text is found the same for ever.
  static let shared = IdentifierGate(currentYear: 2026)
}
