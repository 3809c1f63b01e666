/// Whoever can be in a target: a member by her account, a guest for as long as the connection lasts, or the author of a post
/// without her name.
public enum Participant: Hashable, Sendable {
  case account(AccountID)
  case guest(GuestID)
  case sealed(SealID)

  public var accountID: AccountID? {
    if case .account(let id) = self { id } else { nil }
  }
}

/// One short text, so that participants can be keys in snapshots and parts of a target's name.
extension Participant: RawRepresentable, Codable, CodingKeyRepresentable, CustomStringConvertible {
  public var rawValue: String {
    switch self {
    case .account(let id): "a" + id.rawValue
    case .guest(let id): "g" + id.rawValue
    case .sealed(let id): "s" + id.rawValue
    }
  }

  public init?(rawValue: String) {
    let rest = String(rawValue.dropFirst())
    guard !rest.isEmpty else { return nil }
    switch rawValue.first {
    case "a": self = .account(AccountID(rawValue: rest))
    case "g": self = .guest(GuestID(rawValue: rest))
    case "s": self = .sealed(SealID(rawValue: rest))
    default: return nil
    }
  }

  public var description: String { rawValue }
  public var codingKey: any CodingKey { EventID(rawValue: rawValue).codingKey }
  public init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }
}

/// Who caused an event.
public enum Author: Hashable, Sendable {
  case participant(Participant)
  /// The person at the machine's keyboard, by `consiliumd`'s commands: no role, so every act of hers stands in the register.
  case host
  /// A declared deadline that passed: nobody's act.
  case clock

  public var participant: Participant? {
    if case .participant(let participant) = self { participant } else { nil }
  }
}

extension Author: RawRepresentable, Codable {
  public var rawValue: String {
    switch self {
    case .participant(let participant): participant.rawValue
    case .host: "host"
    case .clock: "clock"
    }
  }

  public init?(rawValue: String) {
    if rawValue == "host" {
      self = .host
    } else if rawValue == "clock" {
      self = .clock
    } else if let participant = Participant(rawValue: rawValue) {
      self = .participant(participant)
    } else {
      return nil
    }
  }
}
