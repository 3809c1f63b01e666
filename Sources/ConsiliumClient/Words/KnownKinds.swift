import Collective

/// The kinds that this client was built with. A server may offer fewer, or others.
extension Kinds {
  public static var all: [KindDeclaration] { standard.declarations }
  public static func named(_ name: String) -> KindDeclaration? { standard[name] }

  /// The kind of a post: refs begin with the letter of their kind.
  public static func of(_ ref: PostRef) -> KindDeclaration? { all.first { ref.text.first == $0.prefix } }

  /// The same of what may be a ref, in upper or lower case.
  public static func of(_ ref: String) -> KindDeclaration? { PostRef(ref).flatMap(of) }
}
