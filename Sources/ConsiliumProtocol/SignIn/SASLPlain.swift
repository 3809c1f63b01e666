/// The message of SASL PLAIN: authorization identity, account and password. Source: RFC 4616.
public struct SASLPlain: Hashable, Sendable {
  /// Whom to act as; empty for the account itself.
  public var authorizationIdentity: String
  public var account: String
  public var password: String

  public init(authorizationIdentity: String = "", account: String, password: String) {
    self.authorizationIdentity = authorizationIdentity
    self.account = account
    self.password = password
  }

  /// Reads `authzid NUL authcid NUL password`; nil where it is anything else, or a part is empty that must not be.
  public init?(_ message: some Collection<UInt8>) {
    let parts = message.split(separator: 0, omittingEmptySubsequences: false)
    guard parts.count == 3, let identity = String(validating: parts[0], as: UTF8.self),
      let account = String(validating: parts[1], as: UTF8.self), !account.isEmpty,
      let password = String(validating: parts[2], as: UTF8.self), !password.isEmpty
    else { return nil }
    self.init(authorizationIdentity: identity, account: account, password: password)
  }

  public var message: [UInt8] {
    Array(authorizationIdentity.utf8) + [0] + Array(account.utf8) + [0] + Array(password.utf8)
  }
}

extension SASLPlain: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Names the account, never the password.
  public var description: String { "SASLPlain(account: \(account))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["account": account]) }
}
