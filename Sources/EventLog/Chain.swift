import Collective
import SystemCrypto

/// The hash chain over the log (promise P4):
///
///     digest(body) = SHA256(2 ‖ salt' ‖ body)
///     leaf         = SHA256(0 ‖ salt ‖ envelope ‖ facts ‖ digest(body))
///     chain(n)     = SHA256(1 ‖ chain(n-1) ‖ leaf(n))
///
/// The first byte keeps the three apart (RFC 6962, section 2.1, does the same). Every part of variable length stands behind
/// its length, so no two entries encode alike.
public enum Chain {
  public static let saltByteCount = 16

  public static func bodyDigest(of body: StoredBody) -> SHA256Digest {
    var hash = SHA256()
    hash.update(byte: 2)
    hash.update(body.salt)
    hash.update(body.bytes)
    return hash.finish()
  }

  public static func leaf(
    envelope: Envelope, kind: String, facts: [UInt8], salt: [UInt8], bodyDigest: SHA256Digest?
  ) -> SHA256Digest {
    var hash = SHA256()
    hash.update(byte: 0)
    hash.update(salt)
    hash.update(bigEndian: envelope.seq)
    hash.update(bigEndian: envelope.at.milliseconds)
    for text in [
      envelope.id.rawValue, envelope.author.rawValue, envelope.target.rawValue, envelope.ref?.rawValue ?? "", kind,
    ] {
      hash.update(bigEndian: UInt32(text.utf8.count))
      hash.update(text)
    }
    hash.update(bigEndian: UInt32(facts.count))
    hash.update(facts)
    hash.update(byte: bodyDigest == nil ? 0 : 1)
    if let bodyDigest { hash.update(bodyDigest) }
    return hash.finish()
  }

  public static func head(after previous: SHA256Digest, leaf: SHA256Digest) -> SHA256Digest {
    var hash = SHA256()
    hash.update(byte: 1)
    hash.update(previous)
    hash.update(leaf)
    return hash.finish()
  }
}
