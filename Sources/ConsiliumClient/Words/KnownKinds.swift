import Collective

/// The kinds that this client was built with. A server may offer fewer, or others.
extension Kinds {
  public static var all: [KindDeclaration] { standard.declarations }
  public static func named(_ name: String) -> KindDeclaration? { standard[name] }
}
