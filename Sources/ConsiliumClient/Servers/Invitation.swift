import ConsiliumProtocol
import SystemCrypto

/// The line a newcomer is given, `HOST:PORT/TOKEN`: where the server is, how to know it, and a secret that works once.
public struct Invitation: Sendable {
  public let server: ServerAddress
  public let token: InvitationToken

  public init(server: ServerAddress, token: InvitationToken) {
    self.server = server
    self.token = token
  }

  /// Reads the line as people paste it, with blanks around it; nil for anything else.
  public init?(_ text: String) {
    let line = text.drop { $0.isWhitespace }
    guard let slash = line.lastIndex(of: "/"), let server = ServerAddress(String(line[..<slash])) else { return nil }
    let rest = line[line.index(after: slash)...]
    let symbols = rest.reversed().drop { $0.isWhitespace }.reversed()
    guard let token = InvitationToken(String(symbols)) else { return nil }
    self.init(server: server, token: token)
  }
}

/// The token is a secret until it is used.
extension Invitation: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Invitation(\(server)/***)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["server": server]) }
}
