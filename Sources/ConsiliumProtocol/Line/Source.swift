/// Who a line comes from, printed `nick!user@host`. A server's name stands in `nick`, alone.
public struct Source: Hashable, Sendable, CustomStringConvertible {
  public var nick: String
  public var user: String?
  public var host: String?

  public init(nick: String, user: String? = nil, host: String? = nil) {
    self.nick = nick
    self.user = user
    self.host = host
  }

  /// Reads `nick`, `nick!user`, `nick@host` and `nick!user@host`; any text is a source.
  public init(_ text: String) {
    let bytes = text.utf8
    let at = bytes.lastIndex(of: ASCII.at)
    let beforeHost = text[..<(at ?? text.endIndex)]
    if let at { host = String(text[bytes.index(after: at)...]) }
    if let mark = beforeHost.utf8.firstIndex(of: ASCII.exclamation) {
      nick = String(beforeHost[..<mark])
      user = String(beforeHost[beforeHost.utf8.index(after: mark)...])
    } else {
      nick = String(beforeHost)
    }
  }

  public var description: String {
    var text = nick
    if let user { text += "!" + user }
    if let host { text += "@" + host }
    return text
  }
}
