import ConsiliumProtocol
import SystemCrypto

/// Errors in people's words: what is so, and what to do next.
extension ConnectionError {
  public var sentence: String {
    switch self {
    case .link(let error): error.sentence
    case .signIn(let error): error.sentence
    case .refused(let refusal) where refusal.code == ErrorCode.acknowledgementNeeded.rawValue:
      "Read the guidelines first: /guidelines in the client, or: consilium guidelines --acknowledge"
    case .refused(let refusal): refusal.text
    case .timedOut: "The server did not answer in time. What you wrote may have arrived; sending it again is safe."
    case .closed: "The connection is closed."
    case .notUnderstood: "The server's answer could not be understood. Is this client as new as the server?"
    }
  }
}

extension LinkError {
  /// Before a server that nobody knows yet: what to compare. Empty for every other fault.
  public var question: String {
    guard case .serverUnknown(let presented) = self else { return "" }
    return """
      This server is not known yet. The digest of its public key is
        \(presented.spki.hex)
      Compare it with what the collective's host tells you.
      """
  }

  public var sentence: String {
    switch self {
    case .unreachable(let address): "Nothing answers at \(address)."
    case .serverUnknown(let presented):
      "\(question)\nIf it is the same, add: --pin \(presented.spki.hex)"
    case .serverNotRecognized(let presented):
      """
      This is not the server you know by this name: its key is another one. Nothing was sent to it.
      It presented a public key with the digest
        \(presented.spki.hex)
      Ask the collective's host, not over this connection, before you go on. If the key was changed on purpose, sign in
      again: consilium login --pin \(presented.spki.hex)
      """
    case .tls: "No secure connection could be made. This server may not speak TLS 1.2 or later."
    case .lost: "The connection was lost."
    }
  }
}

extension SignInError {
  public var sentence: String {
    switch self {
    case .wrongNameOrPassphrase: "Name or passphrase is not right."
    case .invitationRefused(let reply): reply.text
    case .refused(let text): text
    case .unsupported: "This server cannot do what this client needs."
    case .serverNotProven: "The server could not prove that it knows you. It may not be your server; nothing was sent."
    case .closed(let text): text.isEmpty ? "The server closed the connection." : text
    case .notUnderstood: "The server's answer could not be understood. Is this client as new as the server?"
    }
  }
}

extension EndReason {
  public var sentence: String {
    switch self {
    case .closed: "The connection is closed."
    case .signIn(let error): error.sentence
    case .link(let error): error.sentence
    }
  }
}
