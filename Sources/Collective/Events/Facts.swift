/// What an event did, free of content: all that the fold reads. A body never decides anything.
public enum Facts: Hashable, Codable, Sendable {
  // Membership
  case accountOpened(AccountOpened)
  case accountDisabled(AccountID)
  /// The host set a member's password: no secret is in here, but the fact is never hidden.
  case passwordSetByHost(AccountID)
  /// The host took out a copy of a member's own data.
  case exportedByHost(AccountID)
  case invitationIssued(InvitationIssued)
  /// Somebody came with an invitation that had been used; in the own place of whoever had made it, once.
  case invitationTriedAgain(InvitationID)
  case guestArrived(GuestID, nick: Handle)
  case guestRenamed(GuestID, from: Handle, to: Handle)
  case guestLeft(GuestID, nick: Handle)
  case circleFounded(CircleName, Charter)
  case invited(CircleName, Participant)
  case joined(CircleName)
  case parted(CircleName)
  case topicSet(CircleName)
  case modesChanged(CircleName, [ModeChange])
  case kicked(CircleName, Participant)
  case circleRenamed(from: CircleName, to: CircleName)
  /// A certificate of this member's signs in from here on, or no longer does.
  case deviceNoted(isEnrolled: Bool)
  case guestSignedIn(GuestID, AccountID)
  case accountRenamed(AccountID, from: Handle, to: Handle)
  /// Out of every operator's channel; circles of the collective are not left this way.
  case accountLeft(AccountID, nick: Handle)

  // Talk
  case said(Said)
  /// Tags without words.
  case tagged(Said)

  // Posts
  case submitted(Submitted)
  /// The body of a post whose outline stands in its circle; happens in the post's room.
  case presented(PostRef, kind: String)
  case amended(Amended)
  case moved(Moved)
  case responded(Responded)
  /// A declared deadline passed, and somebody whose turn it is was told.
  case reminded(Reminded)
  /// Somebody is called to a post that cannot wait; stands in her own place.
  case called(PostRef, AccountID)
  /// Somebody asked the author, without a name; stands in the author's own place.
  case asked(PostRef)
  /// The author's answer; stands in the asker's own place.
  case askerAnswered(PostRef)
  /// Whoever facilitates asked whether somebody's objection is one.
  case objectionQuestioned(PostRef, AccountID)
  /// What happened in a consult meeting.
  case met(PostRef, MeetingStep)
  /// A declared deadline passed that moves nothing.
  case rang(PostRef, timer: String)
  /// Whether a member wants to be told by other means that something waits for her; by which, the body says. In her own
  /// place.
  case remindersChosen(isOn: Bool)
  /// She is told so; in her own place.
  case remindedOutside

  // Acts
  case obscured(Obscured)
  case erased(Erased)
  /// The end of the days that a circle keeps things for.
  case expired(Expired)
  /// The host restored a backup.
  case restored(Restored)
  case registered(Act)
  /// The collective, or the host before there was one, changed what it is.
  case governed(Governed)
  /// What an act of moderation did to somebody.
  case moderated(Moderated)
}

public struct AccountOpened: Hashable, Codable, Sendable {
  public let id: AccountID
  public let handle: Handle
  /// Each role with the moment it ends by itself; no end for plain membership.
  public let roles: [Role: Moment]
  public let invitation: InvitationID?
  public let sponsor: AccountID?
}

public struct InvitationIssued: Hashable, Codable, Sendable {
  public let id: InvitationID
  public let circles: [CircleName]
  public let expires: Moment
  public let sponsor: AccountID?
}

public struct Said: Hashable, Codable, Sendable {
  /// NOTICE instead of PRIVMSG: nobody answers it automatically.
  public let isNotice: Bool
  /// How the speaker was called, where no account keeps the name.
  public let guestNick: Handle?

  public init(isNotice: Bool, guestNick: Handle? = nil) {
    self.isNotice = isNotice
    self.guestNick = guestNick
  }
}

public struct Submitted: Hashable, Codable, Sendable {
  public let ref: PostRef
  public let kind: String
  public let circle: CircleName
  public let state: String
  /// What decisions need of its fields, by name. Colleagues named in `not_for` cannot come in, and to others look like
  /// anyone who has not answered.
  public let values: [String: FieldValue]
  /// The event a flag is about.
  public let subject: EventID?
  /// The post whose room the subject stands in, if it does.
  public let subjectPost: PostRef?
  /// Who was drawn for it: the reviewers of a concern, the mentors that a question is offered to.
  public let drawn: [AccountID]
  /// The hat that each of them has to keep.
  public var hats: [AccountID: Role]?
  /// Whom a concern is about: the author of its subject.
  public var against: Participant?
  /// Of the post it is about, the wording.
  public var subjectRevision: Int?
}

public struct Amended: Hashable, Codable, Sendable {
  public let ref: PostRef
  public let revision: Int
  public let values: [String: FieldValue]
}

public struct Moved: Hashable, Codable, Sendable {
  public let ref: PostRef
  public let from: String
  public let to: String
  /// Who holds the post from here on.
  public let holder: Participant?
  /// The article of the guidelines that the act rests on.
  public let article: Int?
  /// The day on which the post comes back.
  public let due: Moment?
  /// Times to choose from.
  public var offered: [OfferedTime]?
}

public struct Reminded: Hashable, Codable, Sendable {
  /// A case that she left is over.
  public static let mayReturn = "may-return"
  /// No mentor could be asked.
  public static let nobodyToAsk = "nobody-to-ask"
  /// It came to a state whose declaration says what to do there.
  public static let arrived = "arrived"
  /// Her objection was asked about.
  public static let questioned = "questioned"
  /// She is asked to sit with two who talk.
  public static let toSit = "asked-to-sit"
  /// Everybody who was asked stepped out.
  public static let nobodyCanHelp = "nobody-can-help"

  public let ref: PostRef
  /// The declared timer that rang, or what else there is to tell.
  public let timer: String
  public let state: String
}

public struct Responded: Hashable, Codable, Sendable {
  /// What the answer did, recorded so that a later change of the declaration changes no past.
  public enum Effect: String, Codable, Sendable {
    case none
    case entered
    /// Out of the room, for good.
    case left
    /// Never in the room, for good.
    case declined
    /// Waits for the author's answer.
    case asked
    /// Into the queue, and out of it.
    case queued, steppedBack
  }

  public let ref: PostRef
  public let choice: String
  public let effect: Effect
}

/// What became of the view of some texts. They are still stored.
public struct Obscured: Hashable, Codable, Sendable {
  public enum Manner: String, Codable, Sendable {
    /// Hidden while a colleague looks.
    case hidden
    /// In view again.
    case restored
    /// Taken out by a moderator.
    case takenOut
    /// Taken back by their author; an `Erased`, never an `Obscured`, brings this about.
    case takenBack
    /// Deleted for good by two; an `Erased` as well.
    case deleted
  }

  public let subjects: [EventID]
  public let manner: Manner
  public let article: Int?
  /// Of what is hidden: she still reads it.
  public var author: Participant?
}

/// Names the events whose bodies left the storage: what makes an absent body no fault.
public struct Erased: Hashable, Codable, Sendable {
  public enum Cause: String, Codable, Sendable {
    /// By the author's own take-back.
    case takenBack
    /// A newer wording stands in its place.
    case amended
    /// Taken out before, and deleted for good by two without a part in it.
    case deleted
  }

  public let subjects: [EventID]
  public let cause: Cause
}

/// A line of the register: who did what by which article, without case words.
public struct Act: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case hide, keep, takeOut, attest
    /// Put out of a circle.
    case exclude
    /// A reviewer was shown the words.
    case view
    /// The author was written to.
    case writeTo
    /// No talking in a circle for a while.
    case quiet
    case pause, confirmPause
    /// A pause ended by the clock.
    case endPause
    case askDeletion, delete
    /// What two without a part in it said of an act.
    case overturn, uphold
    /// A connection was ended by a moderator.
    case disconnect
    /// Colleagues were called to a case about acute risk.
    case call
    /// Two moderators learned who wrote a post without a name.
    case unseal
    /// Colleagues talked about harm and repair, and both sides let the register say so.
    case conversation
  }

  public let kind: Kind
  public let article: Int?
  /// The post the act was decided on, where there is one.
  public let ref: PostRef?
  /// Categories attested as "not about a client", for `attest`.
  public let categories: [String]
  /// Whoever sees this place reads the reason, which is the body; others read that there is one. `nil` where none was
  /// given.
  public var reasonPlace: Target?
  /// Of words deleted for good: the days on which backups that still hold them are to be deleted.
  public var heldUntil: [Moment]?

  public init(
    kind: Kind, article: Int? = nil, ref: PostRef? = nil, categories: [String] = [], reasonPlace: Target? = nil
  ) {
    self.kind = kind
    self.article = article
    self.ref = ref
    self.categories = categories
    self.reasonPlace = reasonPlace
  }
}
