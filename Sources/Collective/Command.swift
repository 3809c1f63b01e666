/// Something that a participant, or the host at the machine, asks of the collective. `decide` answers it with events or a refusal.
public enum Command: Hashable, Sendable {
  // Membership
  /// The invitation is `nil` for the host's own `account add`.
  case openAccount(AccountID, Handle, roles: [Role: Moment], invitation: InvitationID?)
  case disableAccount(Handle)
  case recordPasswordSetByHost(Handle)
  case recordExportByHost(Handle)
  case issueInvitation(InvitationID, circles: [CircleName], expires: Moment, sponsor: AccountID?)
  case arrive(GuestID, nick: Handle)
  case rename(Handle)
  case leave(message: String)

  // Circles
  case found(CircleName, Charter)
  /// `founding`: the charter of a circle made by joining one that does not exist; `nil` where that is not done.
  case join(CircleName, founding: Charter?)
  case part(CircleName, message: String)
  case invite(Participant, CircleName)
  case setTopic(CircleName, String)

  // Talk
  case say(Target, text: String, isNotice: Bool, replyTo: EventID?)
  /// The author's own take-back of a message: hidden and erased at once.
  case takeBack(EventID, in: Target)

  // Posts
  case submit(PostDraft)
  case amend(PostRef, revision: Int, fields: [Body.Field], attested: [String])
  case advance(PostRef, to: String, note: String?)
  case respond(PostRef, choice: String)
}

extension Command {
  /// Whether somebody may see less once it is carried out. Such a command is committed alone, and acknowledged only after
  /// every reader has folded it.
  public var mayNarrowVisibility: Bool {
    switch self {
    case .disableAccount, .leave, .part, .takeBack, .amend, .advance, .respond: true
    default: false
    }
  }
}

/// A post as its author wrote it.
public struct PostDraft: Hashable, Sendable {
  public let circle: CircleName
  public let kind: String
  public let fields: [Body.Field]
  /// Categories of findings that the author attested are not about a client.
  public let attested: [String]

  public init(circle: CircleName, kind: String, fields: [Body.Field], attested: [String] = []) {
    self.circle = circle
    self.kind = kind
    self.fields = fields
    self.attested = attested
  }
}
