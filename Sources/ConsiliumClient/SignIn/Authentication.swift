import ConsiliumProtocol
import SystemCrypto

/// The SASL exchange of one sign-in: SCRAM-SHA-256 where it is offered, which tells the server nothing of the
/// password; else PLAIN.
struct Authentication: Sendable {
  let mechanism: String
  /// Whether the server has shown that it holds our keys. PLAIN cannot show it and does not ask: the pin has to do.
  private(set) var isServerProven: Bool
  private var stage: Stage

  private enum Stage: Sendable {
    case plain(SASLPlain)
    case scramFirst(ScramClientExchange)
    case scramChallenge(ScramClientExchange)
    case scramProof(ScramClientExchange.Answer)
    case over
  }

  init(account: String, password: String, mechanisms: Set<String>) {
    if mechanisms.contains("SCRAM-SHA-256") {
      mechanism = "SCRAM-SHA-256"
      isServerProven = false
      stage = .scramFirst(ScramClientExchange(username: account, password: password))
    } else {
      mechanism = "PLAIN"
      isServerProven = true
      stage = .plain(SASLPlain(account: account, password: password))
    }
  }

  /// What to send next; nil where the server's data is not what its half of the exchange has to be.
  mutating func answer(to data: [UInt8]) -> [UInt8]? {
    switch stage {
    case .plain(let plain):
      stage = .over
      return plain.message
    case .scramFirst(let exchange):
      stage = .scramChallenge(exchange)
      return exchange.clientFirst
    case .scramChallenge(let exchange):
      guard let answer = try? exchange.answer(to: data) else { return nil }
      stage = .scramProof(answer)
      return answer.clientFinal
    case .scramProof(let answer):
      guard answer.isConfirmed(by: data) else { return nil }
      stage = .over
      isServerProven = true
      return []
    case .over: return nil
    }
  }
}
