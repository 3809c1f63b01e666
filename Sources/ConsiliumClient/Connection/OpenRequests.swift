import ConsiliumProtocol

/// Requests that wait for their answers, in the order they were made.
struct OpenRequests: Sendable {
  private struct Request: Sendable {
    let number: Int
    let lines: [Line]
    let finish: @Sendable (Result<Reply, ConnectionError>) -> Void
  }

  private var open: [String: Request] = [:]
  private var count = 0

  /// A label of this connection's own, never used twice.
  mutating func nextLabel() -> String {
    count += 1
    return "c\(count)"
  }

  mutating func add(
    _ label: String, _ lines: [Line], finish: @escaping @Sendable (Result<Reply, ConnectionError>) -> Void
  ) {
    open[label] = Request(number: count, lines: lines, finish: finish)
  }

  /// Does nothing where the request was settled before.
  mutating func settle(_ label: String, _ result: Result<Reply, ConnectionError>) {
    open.removeValue(forKey: label)?.finish(result)
  }

  mutating func failAll(_ error: ConnectionError) {
    for label in open.keys { settle(label, .failure(error)) }
  }

  /// What to send again on a new connection, oldest first.
  var unanswered: [[Line]] { open.values.sorted { $0.number < $1.number }.map(\.lines) }
}
