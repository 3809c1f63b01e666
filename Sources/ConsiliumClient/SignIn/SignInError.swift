import ConsiliumProtocol

/// Why a server did not let us in.
public enum SignInError: Error, Hashable, Sendable {
  /// Reads the same for a name that does not exist.
  case wrongNameOrPassphrase
  /// The invitation was refused: used, expired, or the name is taken.
  case invitationRefused(StandardReply)
  /// The server's own sentence.
  case refused(String)
  /// Capabilities that a server has to have for this client.
  case unsupported([String])
  /// It did not prove to hold our keys: not our server, whatever else it says.
  case serverNotProven
  /// The server closed the connection with this sentence.
  case closed(String)
  /// A line that this step cannot have.
  case notUnderstood(String)
}
