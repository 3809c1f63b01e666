/// What acts of moderation did, free of content. Each stands in the own place of whomever it touches.
public enum Moderated: Hashable, Codable, Sendable {
  /// Whoever was acted on is told: what, by which article, until when it can be looked at again. The reason is the body.
  case noticed(Notice)
  /// No talking in a circle for a while.
  case quieted(AccountID, CircleName, Span)
  case quietEnded(AccountID, CircleName)
  /// Out of everything but one's own, for a while. A second time for the same concern confirms it.
  case paused(AccountID, Span)
  case pauseEnded(AccountID)
  /// What was deleted for good, on a concern or by its author, is still in backups: the day on which each is to be
  /// deleted, earliest first.
  case stillHeld(PostRef?, until: [Moment])
  /// Others look at a post from here on; with the hat that each has to keep.
  case drawn(PostRef, [AccountID], hats: [AccountID: Role])

  /// An act for a time.
  public struct Span: Hashable, Codable, Sendable {
    public let began: Moment
    public let until: Moment
    /// The concern it was decided on.
    public let concern: PostRef
    public let by: Participant?
    /// By a second moderator.
    public let isConfirmed: Bool
  }

  /// The account whose deadlines it changes.
  var account: AccountID? {
    switch self {
    case .quieted(let id, _, _), .quietEnded(let id, _), .paused(let id, _), .pauseEnded(let id): id
    case .noticed, .drawn, .stillHeld: nil
    }
  }
}

/// What somebody is told who was acted on.
public struct Notice: Hashable, Codable, Sendable {
  /// So long one can ask others to look again.
  public static let appealDays: Int64 = 14

  public let act: Act.Kind
  /// The concern it was decided on: what an appeal names.
  public let concern: PostRef
  public let article: Int?
  public let circle: CircleName
  /// The text it is about, where it is about one.
  public let subject: EventID?
  /// When it ends by itself.
  public let until: Moment?
  /// `nil` where there is nothing to appeal against.
  public let appealUntil: Moment?

  public init(
    act: Act.Kind, concern: PostRef, article: Int?, circle: CircleName, subject: EventID?, until: Moment?,
    appealUntil: Moment?
  ) {
    self.act = act
    self.concern = concern
    self.article = article
    self.circle = circle
    self.subject = subject
    self.until = until
    self.appealUntil = appealUntil
  }
}
