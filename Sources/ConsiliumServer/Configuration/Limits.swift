import ConsiliumProtocol

/// What one peer may cost. Every bound that keeps a slow or hostile peer from slowing others (promise P6) stands here.
public struct Limits: Sendable {
  /// Lines that wait for their turn before reading from the connection stops.
  public var tickets = 64
  /// Lines a connection may send before it is registered.
  public var linesBeforeRegistration = 128
  /// Seconds from the TCP connection to the end of registration, the TLS handshake included.
  public var registrationSeconds: Int64 = 60
  /// Seconds without a line before a PING is sent; as many again without an answer end the connection.
  public var idleSeconds: Int64 = 120
  /// Seconds a client batch may stay open.
  public var batchSeconds: Int64 = 60
  /// Failed sign-ins before the connection is closed.
  public var signInTries = 5
  /// Password checks and key derivations that may wait at once, in the whole server; and as many lookups of credentials,
  /// which wait for none of them.
  public var waitingPasswordChecks = 256
  /// Bytes that may wait for a connection before it is skipped and reads from the log later.
  public var outgoingBytes = 256 * 1024
  /// Events a connection may fall behind before it is closed, with the place where it was.
  public var eventsBehind: Int64 = 100_000
  /// Connections at once.
  public var connections = 20_000
  /// What one address may take of these.
  var perAddress = PeerLedger.Limits()
  /// Messages in one page of history.
  public var historyPage = 1_000
  /// Metadata of a place that are shown at once.
  public var metadataValues = 500
  /// Targets of one JOIN, PART or PRIVMSG.
  public var targets = 4
  public var batches = BatchLimits()

  public init() {}
}
