import ConsiliumProtocol
import SystemCrypto

/// What came of holding a server's record against what this client saw of it before.
public enum RegisterVerdict: Hashable, Sendable {
  /// The record goes on from what was seen, and nothing before was altered.
  case complete(Checkpoint)
  /// It is another record, or was cut off; what was seen before.
  case altered(Checkpoint)
}

public struct RegisterAudit: Sendable {
  /// What the collective did since the checkpoint, oldest first.
  public var lines: [RegisterLine] = []
  public var verdict: RegisterVerdict
}

/// Follows the record's hashes from a checkpoint to its end.
///
///     chain(n) = SHA256(1 ‖ chain(n-1) ‖ leaf(n))
public struct RegisterChain: Sendable {
  public private(set) var seq: Int64
  public private(set) var hash: SHA256Digest

  public init(from checkpoint: Checkpoint) {
    seq = checkpoint.seq
    hash = checkpoint.hash
  }

  /// Returns whether the entry is the next one.
  public mutating func take(_ leaf: SHA256Digest, at place: Int64) -> Bool {
    guard place == seq + 1 else { return false }
    var next = SHA256()
    next.update(byte: 1)
    next.update(hash)
    next.update(leaf)
    seq = place
    hash = next.finish()
    return true
  }
}

extension ConsiliumConnection {
  /// Reads the register from a checkpoint on, and says whether it is the record that was seen then.
  ///
  /// - Parameter checkpoint: nil for the whole of it.
  public func audit(from checkpoint: Checkpoint?, now: ServerTime) async throws(ConnectionError) -> RegisterAudit {
    let start = checkpoint ?? .beginning(at: now)
    var chain = RegisterChain(from: start)
    var audit = RegisterAudit(verdict: .altered(start))
    while true {
      let page = try await registerPage(after: chain.seq)
      audit.lines += page.lines
      for (seq, leaf) in page.leaves where !chain.take(leaf, at: seq) { return audit }
      guard let head = page.head else { throw .notUnderstood }
      if chain.seq >= head.seq {
        guard chain.seq == head.seq, chain.hash == head.hash else { return audit }
        audit.verdict = .complete(Checkpoint(seq: head.seq, hash: head.hash, since: start.since))
        return audit
      }
      // The record is longer than what was sent of it: there is no end to come to.
      guard !page.leaves.isEmpty else { return audit }
    }
  }

  /// Acts of a year by kind and article; this year's where none is given.
  public func registerNumbers(of year: Int? = nil) async throws(ConnectionError) -> [RegisterCount] {
    let reply = try await ask { label in
      [Line(tags: [TagKey.label: label], "AUDIT", ["numbers"] + (year.map { [String($0)] } ?? []))]
    }
    return Reply.allLines(in: reply.items).compactMap(RegisterCount.init)
  }

  private struct Page {
    var lines: [RegisterLine] = []
    var leaves: [(Int64, SHA256Digest)] = []
    var head: (seq: Int64, hash: SHA256Digest)?
  }

  private func registerPage(after seq: Int64) async throws(ConnectionError) -> Page {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "AUDIT", String(seq))] }
    var page = Page()
    for line in Reply.allLines(in: reply.items) {
      if let entry = RegisterLine(line) { page.lines.append(entry) }
      guard let link = ChainLine(line), let hash = SHA256Digest(hex: link.hash) else { continue }
      switch link.kind {
      case .leaf: page.leaves.append((link.seq, hash))
      case .head: page.head = (link.seq, hash)
      }
    }
    return page
  }
}
