/// A new post or a new text of one, as a client sends it: a batch `consilium/posts`.
public struct Submission: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case submit(target: String, kind: String)
    /// `revision` is the one that was changed.
    case amend(ref: String, revision: Int)
  }

  public var subject: Subject
  public var fields: [PostField]
  public var attestations: [Attestation]
  /// Makes it safe to send the same again (`consilium/nonce`).
  public var nonce: String?
  public var label: String?

  public init(
    _ subject: Subject, fields: [PostField], attestations: [Attestation] = [], nonce: String? = nil,
    label: String? = nil
  ) {
    self.subject = subject
    self.fields = fields
    self.attestations = attestations
    self.nonce = nonce
    self.label = label
  }

  public func batchLines(reference: String) -> [Line] {
    var tags = Tags()
    tags[TagKey.label] = label
    tags[TagKey.nonce] = nonce
    let open = Line.openBatch(reference, BatchType.posts, subject.parameters, tags: tags)
    let attests = attestations.map { attestation in
      Line(tags: [TagKey.batch: reference], "ATTEST", [attestation.category, attestation.reason]).withTrailing
    }
    return [open] + fields.lines(batch: reference, source: nil) + attests + [Line.closeBatch(reference)]
  }
}

extension Submission.Subject {
  var parameters: [String] {
    switch self {
    case .submit(let target, let kind): ["SUBMIT", target, kind]
    case .amend(let ref, let revision): ["AMEND", ref, String(revision)]
    }
  }
}
