import ConsiliumProtocol

extension ServerAddress {
  /// What the server at this address presents, for somebody who compares it before she trusts it. Nothing is sent to it.
  ///
  /// - Returns: that, or why there is nothing: nobody answers, or no secure connection can be made.
  public func presentedCertificate() async -> Result<PresentedCertificate, LinkError> {
    let link: ServerLink
    do {
      link = try await ServerLink.open(self, identity: .unknown)
    } catch {
      return .failure(error)
    }
    defer { link.close() }
    do {
      for try await _ in link.lines {}
    } catch {
      switch error as? LinkError {
      case .serverUnknown(let presented): return .success(presented)
      case let other: return .failure(other ?? .lost)
      }
    }
    return .failure(.lost)
  }
}
