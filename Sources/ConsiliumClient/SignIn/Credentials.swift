import SystemCrypto

/// How to come in.
public enum Credentials: Sendable {
  case password(account: String, password: String)
  /// Makes the account first, with an invitation that works once.
  case invitation(InvitationToken, account: String, password: String)

  public var account: String {
    switch self {
    case .password(let account, _), .invitation(_, let account, _): account
    }
  }

  var password: String {
    switch self {
    case .password(_, let password), .invitation(_, _, let password): password
    }
  }

  /// The same person once the account exists.
  public var afterRegistration: Credentials { .password(account: account, password: password) }
}

/// Says who, never how.
extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Credentials(\(account))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["account": account]) }
}
