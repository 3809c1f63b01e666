/// Why a request has no answer, or a connection did not come about.
public enum ConnectionError: Error, Hashable, Sendable {
  case link(LinkError)
  case signIn(SignInError)
  /// Refused, and why.
  case refused(ServerRefusal)
  /// No answer in time. A write may have been stored nonetheless.
  case timedOut
  /// The connection was closed from this side, or given up.
  case closed
  /// An answer that is none to the question.
  case notUnderstood

  /// Set where trying again would only end the same way.
  var lastingReason: EndReason? {
    switch self {
    case .signIn(.closed), .signIn(.refused), .link(.unreachable), .link(.lost), .link(.tls): nil
    case .signIn(let error): .signIn(error)
    case .link(let error): .link(error)
    case .refused, .timedOut, .closed, .notUnderstood: nil
    }
  }
}
