/// The kinds of post there are. A new kind is one new file beside this one, and its line here.
public enum Kinds {
  public static let all: [KindDeclaration] = [
    caseKind, questionKind, mentoringKind, mentorshipKind, flagKind, appealKind, unsealKind, proposalKind, sessionKind,
    licenceKind, supervisionKind, entryKind,
  ]

  /// How somebody asks to come into a circle.
  static let entry = all.first(where: \.isFromOutside)

  private static let byName: [String: KindDeclaration] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  public static func named(_ name: String) -> KindDeclaration? { byName[name] }
}
