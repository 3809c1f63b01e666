/// The token of an invitation line: a secret that works once, and enough of the server's public-key digest to know the
/// server by on the very first connection.
///
/// 30 bytes: 15 of the secret, then the first 15 of SHA-256 over the server's SubjectPublicKeyInfo. As text they are
/// 48 symbols of Crockford's base 32 in groups of four, joined by hyphens.
public struct InvitationToken: Hashable, Sendable {
  public static let secretByteCount = 15
  public static let pinByteCount = 15
  private static let symbolsPerGroup = 4

  /// What the server redeems, once. It keeps `secretHash` only.
  public let secret: [UInt8]
  /// The start of the digest of the server's public key.
  public let pin: [UInt8]

  private init(secret: [UInt8], pin: [UInt8]) {
    self.secret = secret
    self.pin = pin
  }

  /// A fresh token of the server whose public key has this digest.
  public static func make(spki: SHA256Digest) -> Self {
    Self(secret: SystemRandom.bytes(secretByteCount), pin: Array(spki.bytes.prefix(pinByteCount)))
  }

  /// Reads a token as people hand it on: either case, with or without hyphens, look-alikes resolved. Nil unless it
  /// encodes 30 bytes.
  public init?(_ text: String) {
    guard let bytes = CrockfordBase32.decode(text), bytes.count == Self.secretByteCount + Self.pinByteCount
    else { return nil }
    self.init(
      secret: Array(bytes.prefix(Self.secretByteCount)), pin: Array(bytes.dropFirst(Self.secretByteCount)))
  }

  /// `K7QM-4TXR-…`, with the secret in it: for the invitation line and for REGISTER, never for a log.
  public var text: String {
    var text = ""
    for (position, symbol) in CrockfordBase32.encode(secret + pin).enumerated() {
      if position > 0, position % Self.symbolsPerGroup == 0 { text.append("-") }
      text.append(symbol)
    }
    return text
  }

  /// What a server stores of the token; the secret has 120 random bits, so that its digest tells nothing of it.
  public var secretHash: SHA256Digest { SHA256.digest(secret) }

  /// Whether a server with this public-key digest is the one that invites.
  public func matches(spki: SHA256Digest) -> Bool {
    ConstantTime.equal(pin, Array(spki.bytes.prefix(Self.pinByteCount)))
  }
}

/// Printing a token anywhere but in its invitation would give it away.
extension InvitationToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "InvitationToken(***)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
