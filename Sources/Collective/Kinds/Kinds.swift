/// The kinds of post that a collective has. A value: whoever serves or reads a log says which they are.
///
/// A new kind is one declaration, added to these: `Kinds.standard.adding(bookClub)`.
public struct Kinds: Sendable {
  public let declarations: [KindDeclaration]
  private let byName: [String: KindDeclaration]

  /// - Parameter declarations: of two of the same name, the first.
  public init(_ declarations: [KindDeclaration]) {
    self.declarations = declarations
    byName = Dictionary(declarations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Those that every collective has. A kind of this program's own is one new file beside this one, and its word here.
  public static let standard = Kinds([
    caseKind, questionKind, learningNoteKind, mentoringKind, officeHoursKind, mentorshipKind, flagKind, appealKind,
    conversationKind,
    unsealKind,
    proposalKind, sessionKind,
    licenceKind, supervisionKind, entryKind,
  ])

  public func adding(_ kinds: KindDeclaration...) -> Kinds { Kinds(declarations + kinds) }

  public subscript(name: String) -> KindDeclaration? { byName[name] }

  /// How somebody asks to come into a circle.
  var entry: KindDeclaration? { declarations.first(where: \.isFromOutside) }
}

/// A kind as the log has it, which is its name, with its declaration where this collective has one of that name.
struct PostKind: Sendable {
  let name: String
  let declaration: KindDeclaration?

  init(_ name: String, among kinds: Kinds) {
    self.name = name
    declaration = kinds[name]
  }
}

/// Stored by name. Whoever decodes says which kinds there are.
extension PostKind: Hashable, Codable {
  static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self), among: Kinds.offered(to: decoder))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

extension Kinds: Hashable, Codable {
  /// By which a decoder of states says what kinds there are.
  public static let userInfoKey = CodingUserInfoKey(rawValue: "consilium.kinds")

  fileprivate static func offered(to decoder: any Decoder) -> Kinds {
    userInfoKey.flatMap { decoder.userInfo[$0] as? Kinds } ?? .standard
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.declarations.map(\.name) == right.declarations.map(\.name)
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(declarations.map(\.name)) }

  public init(from decoder: any Decoder) throws { self = Kinds.offered(to: decoder) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(declarations.map(\.name))
  }
}
