import ConsiliumProtocol

extension Invitation {
  /// Asks the server whose it is and who invites, before anybody gives a name. It uses nothing up.
  ///
  /// - Returns: the server's sentence; nil where an older server knows no such question.
  /// - Throws: `link` where it is not the server that the invitation was made for, or nothing answers;
  ///   `signIn(.invitationRefused)` where the invitation opens nothing.
  public func greeting(within timeout: Duration = .seconds(20)) async throws(ConnectionError) -> String? {
    let link: ServerLink
    do {
      link = try await ServerLink.open(server, identity: .invited(token))
    } catch {
      throw .link(error)
    }
    let watch = Task {
      try? await Task.sleep(for: timeout)
      if !Task.isCancelled { link.close() }
    }
    defer {
      watch.cancel()
      link.close()
    }
    link.send([Line("INVITED", token.text)])
    do {
      for try await input in link.lines {
        guard case .line(let line) = input else { continue }
        if line.command == "PING" { link.send([Line("PONG", line.parameters)]) }
        if line.command == "ERROR" { throw ConnectionError.signIn(.closed(line.parameters.last ?? "")) }
        if let reply = StandardReply(line), reply.verb == "INVITED" {
          if reply.kind == .fail { throw ConnectionError.signIn(.invitationRefused(reply)) }
          return reply.text
        }
        if let numeric = Numeric(code: line.command), numeric.isError { return nil }
      }
    } catch let error as ConnectionError {
      throw error
    } catch {
      throw .link(error as? LinkError ?? .lost)
    }
    throw .link(.lost)
  }
}
