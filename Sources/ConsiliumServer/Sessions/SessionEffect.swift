import Collective
import ConsiliumProtocol
import SystemCrypto

/// What a session wants done beside answering its own line: told to others at once, and never stored.
enum SessionEffect {
  /// To whoever shares a circle with this person, and to whoever watches her with `extended-monitor`.
  case tell([Line], about: Participant, carrying: CapabilitySet)
  /// To everybody in a place who is connected now.
  case relay([Line], to: Target, carrying: CapabilitySet)
  /// To everybody who sees it; in no log and in no history.
  case passOn(Event)
  /// To the operators of a channel.
  case tellOperators([Line], of: CircleName)
  /// To those who hold a rank in a channel.
  case tellRanked(Line, of: CircleName, voiced: Bool)
  /// To whoever asked to be told of these keys of somebody or of a channel.
  case metadataChanged(Metadata.Subject, [String])
  /// To everybody who set mode +w.
  case wallops(Line)
  /// Ends the connections of somebody.
  case disconnect(Participant, reason: String)
  /// Ends the connections that showed this certificate, by its fingerprint.
  case disconnectDevice(AccountID, fingerprint: SHA256Digest, reason: String)
  /// A password was wrong: counted by where it came from.
  case signInFailed
  /// What other processes wrote is taken in at once.
  case lookForForeign
  /// One thing more for the writer, under the same line of the client.
  case thenAppend(PendingAppend)
  /// This connection is nobody's any more; only its goodbye is still to be said.
  case leave
  /// This connection is somebody else from here on.
  case becameAnother
}
