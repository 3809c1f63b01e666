/// What an event is about, and whom it reaches: declared once for each fact, with no default, so that whoever adds one has
/// to say it. Who is shown an event, what history withholds, how long it is kept and how it is delivered follow from here.
extension Facts {
  /// What an event is about.
  public enum Subject: Hashable, Sendable {
    /// No post, or one whose name every member may read: the register is everybody's.
    case noPost
    case post(PostRef)
    /// Words, by the events that hold them: of a post, or of talk.
    case words([EventID])
  }

  public var subject: Subject {
    switch self {
    case .submitted(let submitted): .post(submitted.ref)
    case .presented(let ref, _), .called(let ref, _), .asked(let ref), .askerAnswered(let ref), .met(let ref, _),
      .objectionQuestioned(let ref, _),
      .rang(let ref, _):
      .post(ref)
    case .amended(let amended): .post(amended.ref)
    case .moved(let move): .post(move.ref)
    case .responded(let response): .post(response.ref)
    case .reminded(let reminder): .post(reminder.ref)
    case .moderated(let moderated): moderated.post.map(Subject.post) ?? .noPost
    case .obscured(let act): .words(act.subjects)
    case .erased(let erasure): .words(erasure.subjects)
    case .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued,
      .invitationTriedAgain, .guestArrived, .guestRenamed, .guestLeft, .circleFounded, .invited, .joined, .parted,
      .topicSet, .modesChanged, .kicked, .circleRenamed, .deviceNoted, .guestSignedIn, .accountRenamed, .accountLeft,
      .said, .tagged, .remindersChosen, .remindedOutside, .expired, .restored, .registered, .governed:
      .noPost
    }
  }

  /// Something that its author can take back.
  public var isMessage: Bool { holds == .message }

  /// Words of a post, which a newer wording may replace.
  public var isWording: Bool { holds == .wording }

  /// What the words are that come with it.
  private enum Holding { case message, wording, other }

  private var holds: Holding {
    switch self {
    case .said, .tagged: .message
    case .submitted, .presented, .amended: .wording
    case .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued,
      .invitationTriedAgain, .guestArrived, .guestRenamed, .guestLeft, .circleFounded, .invited, .joined, .parted,
      .topicSet, .modesChanged, .kicked, .circleRenamed, .deviceNoted, .guestSignedIn, .accountRenamed, .accountLeft,
      .moved, .responded, .reminded, .called, .asked, .askerAnswered, .objectionQuestioned, .met, .rang,
      .remindersChosen, .remindedOutside,
      .obscured, .erased, .expired, .restored, .registered, .governed, .moderated:
      .other
    }
  }

  /// Whether somebody may see less once this happened. It is acknowledged only after every reader has folded it.
  public var narrowsVisibility: Bool {
    switch self {
    case .accountDisabled, .guestLeft, .guestSignedIn, .accountLeft, .parted, .kicked, .circleRenamed, .moved, .amended,
      .responded, .rang, .obscured, .erased, .expired, .restored, .governed, .moderated:
      true
    case .accountOpened, .passwordSetByHost, .exportedByHost, .invitationIssued, .invitationTriedAgain, .guestArrived,
      .guestRenamed, .circleFounded, .invited, .joined, .topicSet, .modesChanged, .deviceNoted, .accountRenamed, .said,
      .tagged, .submitted, .presented, .reminded, .called, .asked, .askerAnswered, .objectionQuestioned, .met,
      .remindersChosen,
      .remindedOutside, .registered:
      false
    }
  }

  /// Who learns of an event as it happens.
  public enum Witnesses: Hashable, Sendable {
    /// Whoever is in its target.
    case target
    /// Whoever shares a circle with somebody, and she herself.
    case neighbours(Participant)
    /// The same, of operators' channels alone.
    case channelNeighbours(Participant)
  }

  public var witnesses: Witnesses {
    switch self {
    case .guestRenamed(let id, _, _), .guestLeft(let id, _), .guestSignedIn(let id, _): .neighbours(.guest(id))
    case .accountRenamed(let id, _, _): .neighbours(.account(id))
    case .accountLeft(let id, _): .channelNeighbours(.account(id))
    case .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued,
      .invitationTriedAgain, .guestArrived, .circleFounded, .invited, .joined, .parted, .topicSet, .modesChanged,
      .kicked, .circleRenamed, .deviceNoted, .said, .tagged, .submitted, .presented, .amended, .moved, .responded,
      .reminded, .called, .asked, .askerAnswered, .objectionQuestioned, .met, .rang, .remindersChosen, .remindedOutside,
      .obscured, .erased,
      .expired, .restored, .registered, .governed, .moderated:
      .target
    }
  }

  /// Whether those who see it are those of before: whoever goes is still told that she went.
  public var isSeenByThoseBefore: Bool {
    switch self {
    case .parted, .kicked, .circleRenamed, .guestRenamed, .guestLeft, .guestSignedIn, .accountRenamed, .accountLeft:
      true
    case .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued,
      .invitationTriedAgain, .guestArrived, .circleFounded, .invited, .joined, .topicSet, .modesChanged, .deviceNoted,
      .said, .tagged, .submitted, .presented, .amended, .moved, .responded, .reminded, .called, .asked, .askerAnswered,
      .objectionQuestioned,
      .met, .rang, .remindersChosen, .remindedOutside, .obscured, .erased, .expired, .restored, .registered, .governed,
      .moderated:
      false
    }
  }
}

extension Moderated {
  /// The post it was decided on, or that somebody comes to.
  fileprivate var post: PostRef? {
    switch self {
    case .noticed(let notice): notice.concern
    case .drawn(let ref, _, _): ref
    case .stillHeld(let ref, _): ref
    case .quieted, .quietEnded, .paused, .pauseEnded: nil
    }
  }
}

extension Collective {
  /// The post that an event is about, where it is about one.
  public func post(_ facts: Facts) -> Post? {
    switch facts.subject {
    case .noPost: nil
    case .post(let ref): posts[ref]
    case .words(let events): events.lazy.compactMap(post(of:)).first
    }
  }
}
