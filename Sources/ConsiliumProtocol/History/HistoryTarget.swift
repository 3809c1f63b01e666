/// A place or a person with whom one talked, in the answer to `CHATHISTORY TARGETS`: `CHATHISTORY TARGETS name time`.
///
/// Source: IRCv3 draft/chathistory.
public struct HistoryTarget: Hashable, Sendable {
  public var name: String
  /// When something was said there last.
  public var latest: ServerTime

  public init(name: String, latest: ServerTime) {
    (self.name, self.latest) = (name, latest)
  }

  public func line(from server: String) -> Line {
    Line(source: Source(nick: server), "CHATHISTORY", "TARGETS", name, latest.description)
  }

  public init?(_ line: Line) {
    guard line.command == "CHATHISTORY", line[0] == "TARGETS", let name = line[1],
      let latest = line[2].flatMap(ServerTime.init)
    else { return nil }
    self.init(name: name, latest: latest)
  }
}
