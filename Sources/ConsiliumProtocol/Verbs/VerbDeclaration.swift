/// Everything about a verb that can be said once: dispatch checks, HELP, completion, tables and tests come from it.
public struct VerbDeclaration: Hashable, Sendable {
  /// When a verb may be sent.
  public enum Phase: String, Hashable, Sendable {
    /// Only before numeric 001.
    case registration
    /// Only after numeric 001.
    case registered
    case any
  }

  /// What a verb asks of the server, which decides where it runs and what it waits for.
  public enum Work: String, Hashable, Sendable {
    /// Answered from the session and the published state.
    case local
    /// Writes to the log; acknowledged once it is on disk.
    case append
    /// Reads the log or an index of it.
    case read
    /// Computes for long (password hashing): off the connection's thread.
    case work
  }

  public let name: String
  /// Name and parameters as one types them; optional ones in brackets.
  public let syntax: String
  /// How many parameters the verb takes. More than the upper bound are not an error: they are left unread.
  public let parameters: ClosedRange<Int>
  public let phase: Phase
  /// The capability that a connection must have requested to use the verb.
  public let capability: Capability?
  /// With as many parameters as it takes to do something; with fewer see `work(parameters:)`.
  public let work: Work
  /// With fewer parameters than these the verb only asks, and is answered from what is known.
  private let localBelow: Int
  /// Tokens that one use takes from the connection's rate.
  public let cost: Int
  /// Positions that hold a password or a token: printed nowhere.
  public let secretParameters: Set<Int>
  /// A paused member may still use it: for her own place, the register, her concerns and appeals, her data, and what the
  /// server says about itself.
  public let isOpenWhilePaused: Bool
  public let errors: [DeclaredError]
  /// One line for a list of verbs.
  public let summary: String
  /// Lines of at most 400 bytes each, in plain words.
  public let help: [String]
  /// One use, as it goes over the wire.
  public let example: String

  init(
    _ name: String, _ syntax: String, parameters: ClosedRange<Int>, phase: Phase = .registered,
    capability: Capability? = nil, work: Work = .local, localBelow: Int = 0, cost: Int = 1,
    secretParameters: Set<Int> = [], isOpenWhilePaused: Bool = false, numerics: [Numeric] = [], codes: [ErrorCode] = [],
    summary: String, help: [String], example: String
  ) {
    self.name = name
    self.syntax = syntax.isEmpty ? name : "\(name) \(syntax)"
    self.parameters = parameters
    self.phase = phase
    self.capability = capability
    self.work = work
    self.localBelow = localBelow
    self.cost = cost
    self.secretParameters = secretParameters
    self.isOpenWhilePaused = isOpenWhilePaused
    errors = numerics.map(DeclaredError.numeric) + codes.map(DeclaredError.code)
    self.summary = summary
    self.help = help
    self.example = example
  }

  /// What a line with so many parameters asks of the server.
  public func work(parameters count: Int) -> Work { count < localBelow ? .local : work }

  /// The refusal of a line with too few parameters: `NEED_MORE_PARAMS` for a verb that declares it, else numeric 461.
  public func tooFewParameters(from server: String, to nick: String) -> Line {
    let text = "Not enough parameters: \(syntax)"
    if errors.contains(.code(.needMoreParams)) {
      return StandardReply.fail(name, .needMoreParams, text: text).line(from: server)
    }
    return Numeric.needMoreParams.line(from: server, to: nick, name, text)
  }
}

/// An error that a verb may answer with.
public enum DeclaredError: Hashable, Sendable, CustomStringConvertible {
  case numeric(Numeric)
  case code(ErrorCode)

  /// As people look it up: `461`, `IDENTIFIERS`.
  public var description: String {
    switch self {
    case .numeric(let numeric): numeric.code
    case .code(let code): code.rawValue
    }
  }
}
