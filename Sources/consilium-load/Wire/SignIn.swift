import ConsiliumProtocol

/// Who a connection signs in as: a guest, or an account with its password.
struct Identity: Sendable {
  let name: String
  let password: String?
}

extension Identity: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String { name }
  var debugDescription: String { name }
  var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}

extension LoadConnection {
  /// The capabilities a run asks for, of which a server may lack any.
  static let usualCapabilities: Set<String> = [
    "message-tags", "server-time", "batch", "echo-message", "labeled-response", "account-tag", "draft/chathistory",
  ]

  /// Registers the connection and waits for the end of the welcome.
  func signIn(as identity: Identity, capabilities: Set<String> = usualCapabilities) async throws {
    let offer = try await request(["CAP LS 302"]) { $0.command == "CAP" && $0.parameters.count == 3 }
    let offered = Set(
      offer.filter { $0.command == "CAP" }.flatMap { ($0.parameters.last ?? "").split(separator: " ") }
        .map { String($0.prefix { $0 != "=" }) })
    var wanted = capabilities.intersection(offered)
    if identity.password != nil { wanted.insert("sasl") }
    if !wanted.isEmpty {
      let answer = try await request(["CAP REQ :\(wanted.sorted().joined(separator: " "))"]) {
        $0.command == "CAP" && ["ACK", "NAK"].contains($0[1])
      }
      if let refused = answer.last, refused[1] == "NAK" { throw LoadError.refused(refused.description) }
    }
    if let password = identity.password { try await authenticate(identity.name, password) }
    let ends: Set<String> = ["376", "422"]
    let refusals: Set<String> = ["432", "433", "464", "465", "ERROR", "FAIL"]
    let welcome = try await request(["NICK \(identity.name)", "USER load 0 * :load", "CAP END"]) {
      ends.contains($0.command) || refusals.contains($0.command)
    }
    if let last = welcome.last, refusals.contains(last.command) { throw LoadError.refused(last.description) }
  }

  private func authenticate(_ account: String, _ password: String) async throws {
    _ = try await request(["AUTHENTICATE PLAIN"]) { $0.command == "AUTHENTICATE" }
    let message = SASLPlain(account: account, password: password)
    let ends: Set<String> = ["902", "903", "904", "905", "908", "FAIL"]
    let answer = try await request(SASLChunks.lines(of: message.message).map(\.text)) { ends.contains($0.command) }
    if let last = answer.last, last.command != "903" { throw LoadError.refused(last.description) }
  }

  /// Joins a channel, if it is not in it already: an account is in where it was.
  func join(_ channel: String) async throws {
    let refusals: Set<String> = ["403", "405", "471", "473", "474", "475", "476", "477", "FAIL"]
    let answer = try await request(["JOIN \(channel)", "PING :joined"]) {
      $0.command == "PONG" && $0.parameters.last == "joined"
    }
    if let refused = answer.first(where: { refusals.contains($0.command) }) {
      throw LoadError.refused(refused.description)
    }
  }
}
