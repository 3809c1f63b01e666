import Collective

extension FieldDeclaration {
  /// Whether it takes more than a line.
  var isLong: Bool { isFreeText && maxBytes > 1_000 }
}
