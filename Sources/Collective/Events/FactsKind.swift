/// What happened, by its name alone.
extension Facts {
  /// The raw values are what is stored, and hashed into the chain.
  public enum Kind: String, Sendable {
    case accountOpened, accountDisabled, passwordSetByHost, exportedByHost, invitationIssued, invitationTriedAgain,
      guestArrived, guestRenamed, guestLeft, circleFounded, invited, joined, parted, topicSet, modesChanged, kicked,
      circleRenamed, deviceNoted, guestSignedIn, accountRenamed, accountLeft
    case said, tagged
    case submitted, presented, amended, moved, responded, reminded, rang, remindersChosen, remindedOutside, called,
      asked, askerAnswered, objectionQuestioned, met
    case obscured, erased, expired, restored, registered, governed, moderated

    /// Those that happen in the collective's own place: what the register's numbers are counted over.
    public static let inRegister: Set<Kind> = [
      .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued, .registered, .governed,
    ]
  }

  public var kind: Kind {
    switch self {
    case .accountOpened: .accountOpened
    case .accountDisabled: .accountDisabled
    case .passwordSetByHost: .passwordSetByHost
    case .exportedByHost: .exportedByHost
    case .invitationIssued: .invitationIssued
    case .invitationTriedAgain: .invitationTriedAgain
    case .guestArrived: .guestArrived
    case .guestRenamed: .guestRenamed
    case .guestLeft: .guestLeft
    case .circleFounded: .circleFounded
    case .invited: .invited
    case .joined: .joined
    case .parted: .parted
    case .topicSet: .topicSet
    case .modesChanged: .modesChanged
    case .kicked: .kicked
    case .circleRenamed: .circleRenamed
    case .deviceNoted: .deviceNoted
    case .guestSignedIn: .guestSignedIn
    case .accountRenamed: .accountRenamed
    case .accountLeft: .accountLeft
    case .said: .said
    case .tagged: .tagged
    case .submitted: .submitted
    case .presented: .presented
    case .amended: .amended
    case .moved: .moved
    case .responded: .responded
    case .reminded: .reminded
    case .rang: .rang
    case .remindersChosen: .remindersChosen
    case .remindedOutside: .remindedOutside
    case .called: .called
    case .asked: .asked
    case .askerAnswered: .askerAnswered
    case .objectionQuestioned: .objectionQuestioned
    case .met: .met
    case .obscured: .obscured
    case .erased: .erased
    case .expired: .expired
    case .restored: .restored
    case .registered: .registered
    case .governed: .governed
    case .moderated: .moderated
    }
  }
}
