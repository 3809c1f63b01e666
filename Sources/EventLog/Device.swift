import Collective
import SystemCrypto

/// A device that signs in to an account by its certificate (SASL EXTERNAL). Kept beside the log, never exported.
public struct Device: Hashable, Sendable {
  public let account: AccountID
  /// As its owner calls it.
  public let name: String
  /// Of the whole certificate: a renewed certificate is another device.
  public let fingerprint: SHA256Digest
  public let enrolled: Moment

  public init(account: AccountID, name: String, fingerprint: SHA256Digest, enrolled: Moment) {
    self.account = account
    self.name = name
    self.fingerprint = fingerprint
    self.enrolled = enrolled
  }
}
