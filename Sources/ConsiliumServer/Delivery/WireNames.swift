import Collective
import ConsiliumProtocol

/// How people and places are called on the wire.
struct WireNames {
  let state: Collective
  let serverName: String

  /// Whether a name is that of a circle or a room, and not of a person.
  static func isPlace(_ name: String) -> Bool { name.hasPrefix("#") || name.hasPrefix("&") }

  /// `nick!nick@server` for members, `nick!guest@server` for guests: no address of a machine is ever shown.
  func source(of participant: Participant, knownAs nick: Handle? = nil) -> Source {
    let known = state.nick(of: participant)?.text
    if case .sealed = participant { return Source(nick: known ?? "gone", user: "sealed", host: "consilium") }
    return Source(nick: known ?? nick?.text ?? "gone", user: state.user(of: participant), host: serverName)
  }

  func source(of author: Author, knownAs nick: Handle? = nil) -> Source {
    switch author {
    case .participant(let participant): source(of: participant, knownAs: nick)
    case .host, .clock: Source(nick: serverName)
    }
  }

  /// The account's name; `nil` for a guest and for the host.
  func account(of author: Author) -> String? {
    author.participant?.accountID.flatMap { state.accounts[$0]?.handle.text }
  }

  /// Where an event stands, as its receivers write it. A direct message names who it is to.
  func name(of target: Target, author: Author) -> String {
    switch target {
    case .collective: "*"
    case .circle(let name): state.circles[name]?.name.text ?? name.text
    case .room(let ref): "&" + ref.text
    case .direct(let one, let other):
      state.nick(of: author.participant == one ? other : one)?.text ?? "gone"
    case .own(let participant): state.nick(of: participant)?.text ?? "*"
    }
  }

  /// What somebody means by a name; `nil` where there is nothing that she could mean.
  func target(named name: String, for participant: Participant) -> Target? {
    switch name.utf8.first {
    case UInt8(ascii: "#"): CircleName(name).map(Target.circle)
    case UInt8(ascii: "&"): PostRef(String(name.dropFirst())).map(Target.room)
    default:
      Handle(name).flatMap(state.participant(named:)).map { Target.between(participant, $0) }
    }
  }
}
