import Collective
import Deidentification
import SystemCrypto

/// What a session may look at: this event loop's fold of the log, and who is connected.
struct SessionContext {
  let state: Collective
  let topics: [CircleName: Topic]
  let presence: Presence
  /// Members' names and handles: no findings.
  let known: KnownNames
  /// The gate as the collective has it.
  let words: WordGate
  let now: Moment
  /// The connection came with no address but this machine's own.
  let isLoopback: Bool
  /// The fingerprint of the certificate that the connection showed.
  let certificate: SHA256Digest?
  /// Where the connection comes from, where that is counted.
  var peer: (ledger: PeerLedger, address: PeerAddress)?

  /// Not too many sign-ins failed from there.
  var mayTryPassword: Bool { peer.map { $0.ledger.mayTrySignIn($0.address) } ?? true }
}

/// The words of a circle's topic, with who set them and when.
struct Topic {
  let text: String
  let by: Author
  let at: Moment
}
