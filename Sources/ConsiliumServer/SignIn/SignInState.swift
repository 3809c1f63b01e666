import Collective
import ConsiliumProtocol
import SystemCrypto

/// What a connection has said of itself before it is registered.
struct SignInState {
  var nick: Handle?
  var hasSaidUser = false
  /// Between the first CAP and CAP END.
  var isNegotiating = false
  /// CAP LS 302 or later: values are shown, and cap-notify is implied.
  var capabilityVersion = 301
  var sasl: SASLAttempt?
  /// Of the device that signed in by its certificate.
  var deviceFingerprint: SHA256Digest?
  /// As USER gave them: what stands before the `@`, where guests are let in, and the name beside the nick.
  var user: String?
  var realName: String?
  /// Said before registration (draft/pre-away).
  var away: String?
  /// Set before registration.
  var metadata = MetadataValues()
  var failures = 0
  /// Why a sign-in could not be looked at: said again to a client that goes on without an account.
  var putOff: (code: ErrorCode, text: String)?
  /// Gave the right PASS, where guests need one.
  var hasPassed = false
}
