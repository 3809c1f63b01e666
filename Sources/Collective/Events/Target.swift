/// The one place an event happens in, and so the one thing that decides who sees it (promise P5).
public enum Target: Hashable, Sendable {
  /// The collective as a whole: its register, readable by every member.
  case collective
  case circle(CircleName)
  /// The room of a post: whoever may read its body is in it.
  case room(PostRef)
  /// Between two people; the pair is kept in one order, so that both sides name the same place.
  case direct(Participant, Participant)
  /// One participant's own place: nobody else ever sees it.
  case own(Participant)

  public var isOwn: Bool { if case .own = self { true } else { false } }

  public static func between(_ one: Participant, _ other: Participant) -> Target {
    one.rawValue <= other.rawValue ? .direct(one, other) : .direct(other, one)
  }
}

/// The stored form. Its first character tells the kind of place.
extension Target: RawRepresentable, Codable {
  public var rawValue: String {
    switch self {
    case .collective: "*"
    case .circle(let name): name.folded
    case .room(let ref): "&" + ref.text
    case .direct(let one, let other): "=\(one.rawValue),\(other.rawValue)"
    case .own(let participant): "@" + participant.rawValue
    }
  }

  public init?(rawValue: String) {
    let rest = String(rawValue.dropFirst())
    switch rawValue.first {
    case "*": self = .collective
    case "#":
      guard let name = CircleName(rawValue) else { return nil }
      self = .circle(name)
    case "&":
      guard let ref = PostRef(rest) else { return nil }
      self = .room(ref)
    case "=":
      let pair = rest.split(separator: ",").compactMap { Participant(rawValue: String($0)) }
      guard pair.count == 2 else { return nil }
      self = .direct(pair[0], pair[1])
    case "@":
      guard let participant = Participant(rawValue: rest) else { return nil }
      self = .own(participant)
    default: return nil
    }
  }
}
