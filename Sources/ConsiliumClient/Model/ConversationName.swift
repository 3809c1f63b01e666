extension Conversation {
  /// What a name of the wire names.
  public enum Name: Hashable, Sendable {
    /// `#trauma`
    case circle(String)
    /// `&C-7QXM`: the room of a post.
    case room(ref: String)
    /// A colleague.
    case person(String)

    public init(_ name: String) {
      switch name.utf8.first {
      case UInt8(ascii: "#"): self = .circle(name)
      case UInt8(ascii: "&"): self = .room(ref: name.dropFirst().uppercased())
      default: self = .person(name)
      }
    }

    public var isCircle: Bool { if case .circle = self { true } else { false } }
    public var isPerson: Bool { if case .person = self { true } else { false } }

    /// Whose room it is: the ref of a post.
    public var ref: String? { if case .room(let ref) = self { ref } else { nil } }

    /// Circles stand before rooms, and rooms before people.
    var rank: Int {
      switch self {
      case .circle: 0
      case .room: 1
      case .person: 2
      }
    }
  }

  /// The refs of the rooms among these names.
  public static func rooms(among names: some Sequence<String>) -> Set<String> {
    Set(names.compactMap { Name($0).ref })
  }
}
