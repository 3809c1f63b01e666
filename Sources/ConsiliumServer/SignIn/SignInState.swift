import Collective
import ConsiliumProtocol

/// What a connection has said of itself before it is registered.
struct SignInState {
  var nick: Handle?
  var hasSaidUser = false
  /// Between the first CAP and CAP END.
  var isNegotiating = false
  /// CAP LS 302 or later: values are shown, and cap-notify is implied.
  var capabilityVersion = 301
  var sasl: SASLAssembler?
  var failures = 0
  /// Gave the right PASS, where guests need one.
  var hasPassed = false
}
