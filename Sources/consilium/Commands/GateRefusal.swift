import Collective
import ConsiliumClient
import ConsiliumProtocol

/// What a one-shot command says when the identifier gate marked something, here or on the server.
enum GateRefusal {
  /// Stops a message here that the server would refuse: it never leaves this machine.
  static func check(_ text: String, to target: String, _ server: ConsiliumConnection) async throws {
    func refused(_ known: [String]) -> [MarkedPlace] {
      LocalGate.marks(inMessage: text, known: known).filter { $0.severity == .hard }
    }
    if refused([]).isEmpty { return }
    // Colleagues may be named: who they are is asked only where something is marked.
    let colleagues = Conversation.Name(target).isCircle ? try await server.names(in: target) : []
    let marks = refused(colleagues)
    if !marks.isEmpty { throw failure(marks, text: { _ in text }, label: { _ in nil }) }
  }

  /// A refusal of the server with the places quoted from the author's own text.
  static func explained(
    _ error: ConnectionError, text: (String?) -> String, label: (String) -> String? = { _ in nil }
  ) -> any Error {
    guard case .refused(let refusal) = error, refusal.isAboutIdentifiers else { return error }
    return failure(refusal.marks.compactMap { MarkedPlace($0) }, text: text, label: label)
  }

  static func failure(
    _ marks: [MarkedPlace], text: (String?) -> String, label: (String) -> String?
  ) -> CommandFailure {
    var failure = CommandFailure(
      .data, ErrorCode.identifiers.rawValue,
      "Nothing was stored. Your text is where you wrote it, and nowhere else.", marks: marks)
    failure.places = marks.prefix(mostPlaces).map { $0.sentence(in: text($0.field), label: $0.field.flatMap(label)) }
    if marks.count > mostPlaces { failure.places.append("and \(marks.count - mostPlaces) more") }
    return failure
  }

  /// As many as one would go through before trying again.
  private static let mostPlaces = 20
}
