import Collective
import ConsiliumProtocol
import EventLog
import SystemCrypto

/// What a session wants done about a line. The session itself does nothing: it is a value that can be tested with no socket.
enum SessionStep {
  /// Nothing to answer, not even an acknowledgement: a piece of something larger.
  case silent
  case reply([Line])
  /// To be decided by the writer, in this order. `replies` answers what needed no decision.
  case append([PendingAppend], replies: [Line] = [])
  case read(ReadRequest)
  /// Slow computing, off the event loop.
  case work(WorkRequest)
  /// Lines for everybody in a place who is connected now; never stored.
  case relay([Line], to: Target, carrying: CapabilitySet, replies: [Line] = [])
  case close([Line], reason: String)
}

/// A line's step, with the label its answer carries: a client batch is answered under the label of its opening line.
struct Handling {
  let step: SessionStep
  let label: String?
}

/// A command on its way to the writer, and what its outcome will mean.
struct PendingAppend {
  enum Purpose {
    case arrive
    /// A member's nick for this visit.
    case attend
    /// A guest turns out to be this member.
    case signIn(AccountID)
    case device(DeviceAnswer)
    /// The last device's QUIT: the line it is shown, and what ERROR says. By then everybody else was told.
    case quit(Line, reason: String)
    case kill(Participant, reason: String)
    /// An invitation, to be shown once it is issued.
    case invitation(IssuedInvitation)
    case register(AccountID, Handle)
    /// Words that sound like advice where questions are asked.
    case markedTalk(Verb, shown: String, AdviceMark)
    /// An ordinary command of a verb, about the place or thing that is shown by this name.
    case verb(Verb, shown: String)

    var isSignIn: Bool {
      if case .signIn = self { true } else { false }
    }
  }

  let command: Command
  let purpose: Purpose
  var by: Author?
  var nonce: Nonce?
  var alongside: [SideRecord] = []
  /// Nobody is told that it reached no one: a NOTICE that did not ask by a label (RFC 2812, section 3.3.2).
  var isUnanswered = false
}

/// Slow computing on passwords. Descriptions never show one.
enum WorkRequest {
  case checkPassword(account: Handle, AccountID?, password: [UInt8])
  case deriveKeys(Handle, InvitationToken?, password: [UInt8])
  /// The keys to prove a password against (SCRAM); fake ones where there is no account.
  case scramKeys(ScramClientFirst, Handle, AccountID?)
  /// Whose device showed this certificate.
  case findDevice(fingerprint: SHA256Digest, claimed: Handle?)
  case hat(Handle, AccountID?, password: [UInt8])
  case listDevices(AccountID, DeviceRequest)
  /// The invitation that a secret of this digest proves.
  case findInvitation(SHA256Digest)
}

enum DeviceRequest: Sendable {
  case list
  case add(String)
  case revoke(String)
}

/// What a DEVICE that was granted is answered with.
enum DeviceAnswer {
  case added(String)
  case revoked(Device)
}

extension WorkRequest {
  /// What a refusal of it names: the verb, and the account that was to be made.
  var asked: (verb: Verb, context: [String]) {
    switch self {
    case .checkPassword, .scramKeys, .findDevice: (.signIn(.authenticate), [])
    case .deriveKeys(let account, _, _): (.signIn(.register), [account.text])
    case .hat: (.host(.oper), [])
    case .listDevices: (.signIn(.device), [])
    case .findInvitation: (.signIn(.invited), [])
    }
  }
}

extension WorkRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String {
    switch self {
    case .checkPassword(let account, _, _): "checkPassword(\(account))"
    case .deriveKeys(let account, _, _): "deriveKeys(\(account))"
    case .scramKeys(_, let account, _): "scramKeys(\(account))"
    case .findDevice: "findDevice"
    case .hat(let account, _, _): "hat(\(account))"
    case .listDevices(let account, _): "listDevices(\(account))"
    case .findInvitation: "findInvitation"
    }
  }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: []) }
}

enum WorkResult {
  /// The account whose password it was, if it was one.
  case passwordChecked(Handle, AccountID?)
  case keysDerived(Handle, ScramKeys, InvitationID)
  case invitationUnknown
  /// Nobody was asked for a token: where anyone registers.
  case openKeysDerived(Handle, ScramKeys)
  case scramReady(ScramServerExchange, Handle, AccountID?)
  case deviceFound(Device?, claimed: Handle?)
  case hatChecked(AccountID?)
  case devices([Device], DeviceRequest)
  case invitationLookedUp(InvitationID?)
  /// Too many are waiting already.
  case busy
  case failed
}
