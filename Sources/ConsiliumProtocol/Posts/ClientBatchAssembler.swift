/// What a client may send in one batch.
public struct BatchLimits: Hashable, Sendable {
  /// `draft/multiline=max-bytes=…,max-lines=…`.
  public var multilineBytes: Int
  public var multilineLines: Int
  /// ISUPPORT `POSTLIMITS`.
  public var postBytes: Int
  public var postLines: Int

  public init(
    multilineBytes: Int = 65_536, multilineLines: Int = 400, postBytes: Int = 131_072, postLines: Int = 2_000
  ) {
    self.multilineBytes = multilineBytes
    self.multilineLines = multilineLines
    self.postBytes = postBytes
    self.postLines = postLines
  }
}

/// A batch that a client sent, complete and within its limits.
public enum ClientBatch: Hashable, Sendable {
  case message(MultilineMessage)
  case submission(target: String, kind: String, fields: [PostField], attestations: [Attestation])
  case amendment(ref: String, revision: Int, fields: [PostField], attestations: [Attestation])
}

/// Puts one client batch together, for a server. A value: it holds no more than `limits` allow.
///
/// A connection has at most one open batch. After a failure everything up to `BATCH -reference` is swallowed.
public struct ClientBatchAssembler: Sendable {
  public enum Progress: Hashable, Sendable {
    /// Taken, or swallowed after a failure; nothing to answer.
    case pending
    case complete(ClientBatch)
    /// To be answered `FAIL verb code context… :text`, with the label of `openingTags`.
    case failed(code: ErrorCode, context: [String], text: String)
    /// Not part of a batch: PING, PONG and QUIT may come inside one, everything may come outside.
    case aside
  }

  public let limits: BatchLimits
  /// The tags of the opening line of the batch that is open, or that was completed or failed last.
  public private(set) var openingTags = Tags()
  /// The verb that a failure names: SUBMIT or AMEND, or BATCH for a message.
  public private(set) var verb = "BATCH"
  private var state = State.idle

  private enum State: Sendable {
    case idle
    case message(reference: String, MessageDraft)
    case post(reference: String, PostDraft)
    case swallowing(reference: String)
  }

  public init(limits: BatchLimits = BatchLimits()) {
    self.limits = limits
  }

  /// Whether a batch is open, or what is left of a failed one is still to be swallowed.
  public var isOpen: Bool {
    if case .idle = state { false } else { true }
  }

  /// The reference of the batch that is open.
  public var reference: String? {
    switch state {
    case .idle: nil
    case .message(let reference, _), .post(let reference, _), .swallowing(let reference): reference
    }
  }

  /// Takes the next line of the connection.
  public mutating func receive(_ line: Line) -> Progress {
    guard let reference else { return receiveOutside(line) }
    let isInner = line.tags[TagKey.batch] == reference
    if !isInner, ["PING", "PONG", "QUIT"].contains(line.command) { return .aside }
    if case .swallowing = state { return swallow(line, reference) }
    if !line.tags.contains(TagKey.batch), line.closesBatch == reference { return close() }
    guard isInner, line.command != "BATCH" else {
      return fail(invalidCode, [], "Only lines of the open batch may come before it is closed.")
    }
    switch state {
    case .message(_, var draft):
      // The draft is taken out of the state while it changes, so that its text is not copied.
      state = .idle
      let refusal = draft.take(line, limits)
      state = .message(reference: reference, draft)
      return refusal.map { fail($0) } ?? .pending
    case .post(_, var draft):
      state = .idle
      let refusal = draft.take(line, limits)
      state = .post(reference: reference, draft)
      return refusal.map { fail($0) } ?? .pending
    case .idle, .swallowing:
      return .pending
    }
  }

  /// Gives the open batch up: the rest of it is swallowed. For a line of it that could not be read.
  public mutating func abandon() {
    if let reference { state = .swallowing(reference: reference) }
  }

  /// Gives the open batch up because it was left open for too long.
  public mutating func timeOut() -> Progress {
    guard let reference else { return .pending }
    if case .swallowing = state { return .pending }
    verb = "BATCH"
    return fail(.timeout, [reference], "The batch was open for too long. Nothing of it was stored.")
  }

  // MARK: - Opening and closing

  private mutating func receiveOutside(_ line: Line) -> Progress {
    let strayTag = line.tags.contains(TagKey.batch)
    guard line.command == "BATCH" || strayTag else { return .aside }
    openingTags = line.tags
    verb = "BATCH"
    if strayTag { return failed(.multilineInvalid, [], "No batch with this reference is open.") }
    guard let opened = line.opensBatch, isBatchReference(opened.reference) else {
      return line.parameters.isEmpty
        ? failed(.needMoreParams, [], "BATCH needs a reference and a type.")
        : failed(.unknownBatch, [], "No batch with this reference is open.")
    }
    return open(opened.reference, type: opened.type, parameters: opened.parameters)
  }

  private mutating func open(_ reference: String, type: String, parameters: [String]) -> Progress {
    state = .swallowing(reference: reference)
    switch type {
    case BatchType.multiline:
      guard let target = parameters.first, !target.isEmpty else {
        return failed(.multilineInvalid, [], "A message needs a target.")
      }
      state = .message(reference: reference, MessageDraft(target: target))
    case BatchType.posts:
      guard let name = parameters.first.map(CaseMapping.uppercased), let form = Verb.Posts(rawValue: name),
        form == .submit || form == .amend
      else { return failed(.invalidParams, [], "A batch of posts begins with SUBMIT or AMEND.") }
      verb = name
      guard parameters.count >= 3 else { return failed(.needMoreParams, [], "Write \(form.declared.syntax).") }
      if form == .submit {
        state = .post(reference: reference, PostDraft(.submit(target: parameters[1], kind: parameters[2])))
      } else {
        guard let revision = Int(parameters[2]), revision > 0 else {
          return failed(.invalidParams, [parameters[2]], "The revision is a number from 1.")
        }
        state = .post(reference: reference, PostDraft(.amend(ref: parameters[1], revision: revision)))
      }
    default:
      return failed(.unknownBatch, [type], "This server takes no batches of this type.")
    }
    return .pending
  }

  private mutating func close() -> Progress {
    defer { state = .idle }
    switch state {
    case .message(_, let draft):
      guard let message = draft.message(tags: openingTags) else {
        return failed(.multilineInvalid, [], "A message needs at least one line with text.")
      }
      return .complete(.message(message))
    case .post(_, let draft): return .complete(draft.batch)
    case .idle, .swallowing: return .pending
    }
  }

  // MARK: - Failing

  private var invalidCode: ErrorCode {
    if case .post = state { .invalidParams } else { .multilineInvalid }
  }

  private mutating func swallow(_ line: Line, _ reference: String) -> Progress {
    guard !line.tags.contains(TagKey.batch) else { return .pending }
    if line.closesBatch == reference {
      state = .idle
    } else if line.opensBatch != nil {
      // A client that gave up after the failure begins anew without closing.
      state = .idle
      return receiveOutside(line)
    }
    return .pending
  }

  private mutating func fail(_ refusal: BatchRefusal) -> Progress {
    fail(refusal.code, refusal.context, refusal.text)
  }

  private mutating func fail(_ code: ErrorCode, _ context: [String], _ text: String) -> Progress {
    abandon()
    return failed(code, context, text)
  }

  private func failed(_ code: ErrorCode, _ context: [String], _ text: String) -> Progress {
    .failed(code: code, context: context, text: text)
  }
}
