/// Something that a participant, or the host at the machine, asks of the collective. `decide` answers it with events or a refusal.
public enum Command: Hashable, Sendable {
  // Membership
  /// The invitation is `nil` for the host's own `account add`.
  case openAccount(AccountID, Handle, roles: [Role: Moment], invitation: InvitationID?)
  case disableAccount(Handle)
  case recordPasswordSetByHost(Handle)
  case recordExportByHost(Handle)
  /// A member leaves the collective.
  case closeOwnAccount
  case issueInvitation(InvitationID, circles: [CircleName], expires: Moment, sponsor: AccountID?)
  /// Somebody came with an invitation that had been used. Only the server says so.
  case noteInvitationTriedAgain(InvitationID)
  case arrive(GuestID, nick: Handle)
  case rename(Handle)
  case leave(message: String)
  /// Somebody registers by herself, where access allows it.
  case registerAccount(AccountID, Handle, roles: [Role: Moment])
  /// A member comes in under a nick of her own choice.
  case attend(nick: Handle)
  case signIn(AccountID)
  /// A device was enrolled or revoked, to be told to its owner on all devices.
  case noteDevice(String, isEnrolled: Bool)
  case leaveChannels(message: String)

  // Circles
  case found(CircleName, Charter)
  /// `founding`: the charter of a circle made by joining one that does not exist; `nil` where that is not done.
  case join(CircleName, founding: Charter?, key: String? = nil)
  case part(CircleName, message: String)
  case invite(Participant, CircleName)
  case setTopic(CircleName, String)
  case setModes(CircleName, [ModeChange])
  case kick(Participant, from: CircleName, reason: String)
  case renameCircle(CircleName, to: CircleName, reason: String)
  /// A moderator ends somebody's connections (KILL).
  case disconnect(Participant)

  // Talk
  case say(Target, text: String, isNotice: Bool, replyTo: EventID?, tags: [Body.Field] = [])
  /// Tags without words: a reaction.
  case tag(Target, tags: [Body.Field], replyTo: EventID?)
  /// The author's own take-back of a message: hidden and erased at once. Of somebody else's, the act of an operator in an
  /// operator's channel, and of a moderator in the collective.
  case takeBack(EventID, in: Target, reason: String = "")

  // Posts
  case submit(PostDraft)
  case amend(PostRef, revision: Int, fields: [Body.Field], attested: [String])
  /// - Parameter format: of the meeting that is called by it, where it calls one and the server has the format.
  case advance(PostRef, to: String, note: String?, format: Format? = nil)
  /// A meeting begins, by its format as the server has it now.
  case convene(PostRef, Format)
  /// Somebody who was in a meeting is connected no longer. Only the server says so.
  case noteAbsence(PostRef, Participant)
  case respond(PostRef, choice: String, note: String? = nil)

  // Governance
  /// The host says what a new collective is called.
  case nameCollective(String)
  /// Somebody has read a version of the guidelines.
  case acknowledge(version: Int)
  /// How a member wants to be told that something waits for her; `nil` for not at all.
  case chooseReminders(ReminderWishes?)
  /// A member is about to be told. Only the clock asks for this.
  case remindOutside(AccountID)
  /// Deadlines passed. Only the clock asks for this.
  case passTime
  /// Places that were found to have come to the end of their days: those to go as a whole, and those whose words go. Only
  /// the clock asks for this.
  case expire(entries: SeqSpans, words: SeqSpans)
  /// What happened after the backup that this log was restored from. Only the host asks for this.
  case reapply(Reapplied)
}

/// A post as its author wrote it.
public struct PostDraft: Hashable, Sendable {
  public let circle: CircleName
  public let kind: String
  public let fields: [Body.Field]
  /// Categories of findings that the author attested are not about a client.
  public let attested: [String]
  /// The words tell of acute danger to somebody, as the gate reads them.
  public let describesAcuteRisk: Bool
  /// The format that a field names, where the server has it.
  public let format: Format?

  public init(
    circle: CircleName, kind: String, fields: [Body.Field], attested: [String] = [], describesAcuteRisk: Bool = false,
    format: Format? = nil
  ) {
    self.circle = circle
    self.kind = kind
    self.fields = fields
    self.attested = attested
    self.describesAcuteRisk = describesAcuteRisk
    self.format = format
  }
}
