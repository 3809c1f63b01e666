import Collective

/// The demo collective's members. Their account ids read like their handles.
public enum Person: String, CaseIterable, Sendable {
  case wren, heron, juniper, moss, linnet, alder

  public var account: AccountID { AccountID(rawValue: rawValue) }
  public var participant: Participant { .account(account) }
  public var author: Author { .participant(participant) }
  public var handle: Handle { name(rawValue) }

  /// Moss and alder are moderators, linnet is a mentor.
  public var roles: [Role: Moment] {
    var roles: [Role: Moment] = [.member: Moment(milliseconds: .max)]
    if self == .moss || self == .alder { roles[.moderator] = Moment(milliseconds: .max) }
    if self == .linnet { roles[.mentor] = Moment(milliseconds: .max) }
    return roles
  }
}

/// The circles of the demo collective.
public enum Place {
  /// Every member is in it.
  public static let trauma: CircleName = name("#trauma")
  /// By invitation; nobody is in it at first.
  public static let balint: CircleName = name("#balint")
  /// Nobody is in it, members may join.
  public static let ethics: CircleName = name("#ethics")

  public static let inTrauma = Target.circle(trauma)
}

/// A name that a test knows to be well formed.
public func name<Name: ChosenName>(_ text: String) -> Name {
  guard let name = Name(text) else { preconditionFailure("not a \(Name.self): \(text)") }
  return name
}

/// The commands that found the demo collective, each with whoever gives it.
public let foundingCommands: [(command: Command, by: Author)] =
  [
    (.found(Place.trauma, .membersCircle), .host), (.found(Place.balint, .closedCircle), .host),
    (.found(Place.ethics, .membersCircle), .host),
  ]
  + Person.allCases.map { (.openAccount($0.account, $0.handle, roles: $0.roles, invitation: nil), .host) }
  + Person.allCases.map { (.join(Place.trauma, founding: nil), $0.author) }
