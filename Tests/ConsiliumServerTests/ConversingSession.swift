import Collective
import CollectiveFixture
import ConsiliumProtocol
import Deidentification

@testable import ConsiliumServer

/// A session with what it looks at, and no socket: lines go in, steps come out.
struct ConversingSession {
  static let serverName = "consult.example"

  var session: Session
  var scenario: Scenario
  let presence = Presence()
  /// Where it comes from, where that is counted.
  var peer: (ledger: PeerLedger, address: PeerAddress)?

  init(access: Access = .members, scenario: Scenario? = nil) throws {
    let configuration = ServerConfiguration(serverName: Self.serverName, access: access) {
      Moment(milliseconds: 1_700_000_000_000)
    }
    session = Session(configuration: configuration)
    self.scenario = try scenario ?? .founded()
  }

  /// As if this member had signed in.
  static func signedIn(_ person: Person, capabilities: CapabilitySet = .all) throws -> ConversingSession {
    var conversing = try ConversingSession()
    conversing.session.participant = person.participant
    conversing.session.phase = .registered
    conversing.session.capabilities = capabilities
    return conversing
  }

  var context: SessionContext {
    SessionContext(
      state: scenario.state, topics: [:], presence: presence, known: KnownNames(Person.allCases.map(\.rawValue)),
      words: WordGate(scenario.state.agreements, key: .random(), at: scenario.at), now: scenario.at,
      isLoopback: peer == nil, certificate: nil, peer: peer)
  }

  mutating func receive(_ line: Line) -> SessionStep { session.receive(line, context).step }

  mutating func receive(_ text: String) -> SessionStep {
    var decoder = LineDecoder(limits: .fromClient)
    decoder.append(Array((text + "\n").utf8))
    guard let input = decoder.next() else { return .silent }
    return session.receive(input, context).step
  }

  /// The codes or numerics of what is answered at once.
  mutating func answer(to text: String) -> [String] { receive(text).replies.map(\.codeOrCommand) }
}

extension SessionStep {
  var replies: [Line] {
    switch self {
    case .reply(let lines), .close(let lines, _): lines
    case .append(_, let replies), .relay(_, _, _, let replies): replies
    case .silent, .read, .work: []
    }
  }

  var commands: [Command] {
    if case .append(let appends, _) = self { appends.map(\.command) } else { [] }
  }
}

extension Line {
  var codeOrCommand: String { StandardReply(self)?.code ?? command }
}
