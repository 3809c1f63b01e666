import ArgumentParser
import ConsiliumClient
import ConsiliumProtocol

/// Exit codes after sysexits.h.
enum ExitStatus: Int32 {
  case usage = 64
  /// The text was refused: it may identify someone, or a field is not as it has to be.
  case data = 65
  case noInput = 66
  case unavailable = 69
  case ioError = 74
  case temporary = 75
  case protocolError = 76
  case noPermission = 77
  case configuration = 78
}

/// Why a command did not do its work.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Stable, for programs.
  let code: String
  /// For people.
  var sentence: String
  var marks: [MarkedPlace] = []
  /// The marked places, quoted from the author's own text: for her terminal, never for what programs may log.
  var places: [String] = []
  /// The field of a form that it is about.
  var field: String?

  init(
    _ status: ExitStatus, _ code: String, _ sentence: String, marks: [MarkedPlace] = [], field: String? = nil
  ) {
    self.field = field
    self.status = status
    self.code = code
    self.sentence = sentence
    self.marks = marks
  }
}

extension CommandFailure {
  init(_ error: ConnectionError) {
    switch error {
    case .link(let link): self.init(link.exitStatus, link.code, error.sentence)
    case .signIn(let signIn): self.init(signIn.exitStatus, signIn.code, error.sentence)
    case .refused(let refusal): self.init(refusal)
    case .timedOut: self.init(.temporary, "TIMED_OUT", error.sentence)
    case .closed: self.init(.temporary, "CLOSED", error.sentence)
    case .notUnderstood: self.init(.protocolError, "NOT_UNDERSTOOD", error.sentence)
    }
  }

  init(_ refusal: ServerRefusal) {
    self.init(
      refusal.exitStatus, refusal.code, refusal.text, marks: refusal.marks.compactMap { MarkedPlace($0) })
  }

  init(_ fault: ProfileStore.Fault) { self.init(.configuration, "PROFILE", fault.description) }
}

extension LinkError {
  fileprivate var code: String {
    switch self {
    case .unreachable: "UNREACHABLE"
    case .serverUnknown: "SERVER_UNKNOWN"
    case .serverNotRecognized: "SERVER_NOT_RECOGNIZED"
    case .tls: "TLS"
    case .lost: "CONNECTION_LOST"
    }
  }

  fileprivate var exitStatus: ExitStatus {
    switch self {
    case .unreachable: .unavailable
    case .serverUnknown: .configuration
    case .serverNotRecognized: .noPermission
    case .tls: .protocolError
    case .lost: .temporary
    }
  }
}

extension SignInError {
  fileprivate var code: String {
    switch self {
    case .wrongNameOrPassphrase: "SIGN_IN_FAILED"
    case .invitationRefused(let reply): reply.code
    case .refused: "REFUSED"
    case .unsupported: "UNSUPPORTED"
    case .serverNotProven: "SERVER_NOT_PROVEN"
    case .closed: "CLOSED"
    case .notUnderstood: "NOT_UNDERSTOOD"
    }
  }

  fileprivate var exitStatus: ExitStatus {
    switch self {
    case .wrongNameOrPassphrase, .invitationRefused, .refused, .serverNotProven: .noPermission
    case .unsupported, .notUnderstood: .protocolError
    case .closed: .temporary
    }
  }
}

extension ServerRefusal {
  fileprivate var exitStatus: ExitStatus {
    switch ErrorCode(rawValue: code) {
    case .storeUnavailable, .rateLimited, .timeout, .temporarilyUnavailable: .temporary
    case .internalError: .unavailable
    case .accountRequired, .notAllowed, .redactForbidden, .held, .invalidTarget: .noPermission
    case .capabilityRequired, .messageError: .protocolError
    case nil where Numeric(code: code) != nil: .noPermission
    default: .data
    }
  }
}
