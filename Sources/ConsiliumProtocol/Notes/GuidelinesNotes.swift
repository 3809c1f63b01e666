/// A version of the guidelines is in force that one has not said one has read: `NOTE ACKNOWLEDGE UNREAD version read :text`.
public struct UnreadGuidelinesNote: Note {
  public static let code = NoteCode.guidelinesUnread
  public var version: Int
  /// The last version that was read, 0 where there is none; nil where the server does not say.
  public var read: Int?
  public var text: String

  public init(version: Int, read: Int?, text: String) {
    (self.version, self.read, self.text) = (version, read, text)
  }

  public var context: [String] { [String(version), orNothing(read.map(String.init))] }

  public init?(context: [String], text: String) {
    guard context.count >= 2, let version = Int(context[0]) else { return nil }
    self.init(version: version, read: Int(context[1]), text: text)
  }
}

/// Until when one can post without having read a version: `NOTE ACKNOWLEDGE DUE version day :text`.
public struct DueGuidelinesNote: Note {
  public static let code = NoteCode.guidelinesDue
  public var version: Int
  /// As `2027-05-31`.
  public var day: String
  public var text: String

  public init(version: Int, day: String, text: String) {
    (self.version, self.day, self.text) = (version, day, text)
  }

  public var context: [String] { [String(version), day] }

  public init?(context: [String], text: String) {
    guard context.count >= 2, let version = Int(context[0]) else { return nil }
    self.init(version: version, day: context[1], text: text)
  }
}
