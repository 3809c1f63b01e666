import Collective
import SystemCrypto

/// One entry as it is stored: columns to find it by, the exact bytes that were hashed, and its place in the chain.
public struct LogRecord: Hashable, Sendable {
  public let envelope: Envelope
  /// The name of the facts' case, so that pages can be chosen without decoding.
  public let kind: String
  /// The encoded facts, hashed as they stand.
  public let facts: [UInt8]
  /// 16 random bytes: envelope and facts cannot be guessed from the leaf.
  public let salt: [UInt8]
  /// The digest of salt and words; stays when the words are erased. `nil` where the event never had words.
  public let bodyDigest: SHA256Digest?
  /// `nil` where the event has no words, or where they were erased.
  public let body: StoredBody?
  public let leaf: SHA256Digest
  public let chain: SHA256Digest

  public init(
    envelope: Envelope, kind: String, facts: [UInt8], salt: [UInt8], bodyDigest: SHA256Digest?, body: StoredBody?,
    leaf: SHA256Digest, chain: SHA256Digest
  ) {
    self.envelope = envelope
    self.kind = kind
    self.facts = facts
    self.salt = salt
    self.bodyDigest = bodyDigest
    self.body = body
    self.leaf = leaf
    self.chain = chain
  }
}

/// What stays of every entry, also when all else of it has gone: its part in the chain, which tells nothing of what it was.
public struct StoredLeaf: Hashable, Sendable {
  public let seq: Int64
  public let leaf: SHA256Digest
  public let chain: SHA256Digest

  public init(seq: Int64, leaf: SHA256Digest, chain: SHA256Digest) {
    self.seq = seq
    self.leaf = leaf
    self.chain = chain
  }
}

/// The words with a salt of their own, which goes with them when they are erased.
public struct StoredBody: Hashable, Sendable {
  public let bytes: [UInt8]
  /// 16 random bytes.
  public let salt: [UInt8]

  public init(bytes: [UInt8], salt: [UInt8]) {
    self.bytes = bytes
    self.salt = salt
  }
}

/// The last entry and the digest over everything up to it. Two logs with the same head are the same log.
public struct ChainHead: Hashable, Sendable, CustomStringConvertible {
  /// 0 for an empty log.
  public let seq: Int64
  public let hash: SHA256Digest

  public static let empty = ChainHead(seq: 0, hash: .zero)

  public init(seq: Int64, hash: SHA256Digest) {
    self.seq = seq
    self.hash = hash
  }

  /// `SEQ:HEX`, the form that people and clients keep as a checkpoint.
  public var description: String { "\(seq):\(hash.hex)" }

  public init?(_ description: String) {
    let parts = description.split(separator: ":")
    guard parts.count == 2, let seq = Int64(parts[0]), seq >= 0, let hash = SHA256Digest(hex: String(parts[1]))
    else { return nil }
    self.init(seq: seq, hash: hash)
  }
}
