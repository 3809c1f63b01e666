/// What was done about one's text or oneself:
/// `NOTE POSTS ACT ref act article circle msgid until appeal-until :text`.
public struct ActNote: Note {
  public static let code = NoteCode.act
  /// The concern that it was decided on: what an appeal names.
  public var ref: String
  /// As the record calls it, such as `takeOut`.
  public var act: String
  public var article: Int?
  public var circle: String
  /// The message or post that it is about.
  public var msgid: String?
  /// When it ends by itself.
  public var until: ServerTime?
  /// Until when two others can be asked to look again.
  public var appealUntil: ServerTime?
  public var text: String

  public init(
    ref: String, act: String, article: Int?, circle: String, msgid: String?, until: ServerTime?,
    appealUntil: ServerTime?, text: String
  ) {
    (self.ref, self.act, self.article, self.circle) = (ref, act, article, circle)
    (self.msgid, self.until, self.appealUntil, self.text) = (msgid, until, appealUntil, text)
  }

  public var context: [String] {
    [
      ref, act, orNothing(article.map(String.init)), circle, orNothing(msgid), orNothing(until?.description),
      orNothing(appealUntil?.description),
    ]
  }

  public init?(context: [String], text: String) {
    guard context.count >= 7 else { return nil }
    self.init(
      ref: context[0], act: context[1], article: Int(context[2]), circle: context[3], msgid: unlessNothing(context[4]),
      until: ServerTime(context[5]), appealUntil: ServerTime(context[6]), text: text)
  }
}

/// Which backups still hold what was deleted for good: `NOTE POSTS HELD ref day… :text`.
public struct HeldNote: Note {
  public static let code = NoteCode.held
  /// The concern that it was deleted on.
  public var ref: String?
  /// When those backups are to be deleted, as `2027-05-31`; none where no backup holds it.
  public var days: [String]
  public var text: String

  public init(ref: String?, days: [String], text: String) {
    (self.ref, self.days, self.text) = (ref, days, text)
  }

  public var context: [String] { [orNothing(ref)] + days }

  public init?(context: [String], text: String) {
    guard let ref = context.first else { return nil }
    self.init(ref: unlessNothing(ref), days: Array(context.dropFirst()), text: text)
  }
}
