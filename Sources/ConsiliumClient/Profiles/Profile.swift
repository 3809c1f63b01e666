import ConsiliumProtocol
import SystemCrypto

/// What a client keeps of a server between two runs. No passphrase, and no word that anyone wrote.
public struct Profile: Hashable, Sendable, Codable {
  /// `HOST:PORT`.
  public var server: String
  public var account: String
  /// SHA-256 of the server's public key, or of its certificate.
  public var pin: SHA256Digest

  public init(server: ServerAddress, account: String, pin: SHA256Digest) {
    self.server = server.description
    self.account = account
    self.pin = pin
  }

  public var address: ServerAddress? { ServerAddress(server) }
}
