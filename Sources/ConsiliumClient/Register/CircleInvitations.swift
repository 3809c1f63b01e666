import ConsiliumProtocol

extension ConsiliumConnection {
  /// Lets a colleague enter a circle that is closed.
  /// - Throws: `refused` where one is not in it, she is, or there is nobody of that name.
  public func invite(_ nick: String, to circle: String) async throws(ConnectionError) {
    _ = try await ask { [Line(tags: [TagKey.label: $0], "INVITE", nick, circle)] }
  }

  /// Closed circles that one was invited to, and has not entered.
  public func invitedCircles() async throws(ConnectionError) -> [String] {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "INVITE")] }
    return Reply.allLines(in: reply.items).filter { Numeric(code: $0.command) == .inviteList }.compactMap {
      $0.parameters.last
    }
  }

  /// Whether a circle can be entered: it is open to one, or one was invited.
  public func isEnterable(_ circle: String) async throws(ConnectionError) -> Bool {
    if try await isOpen(circle) { return true }
    return try await invitedCircles().contains { casefolded($0) == casefolded(circle) }
  }
}
