import Collective
import ConsiliumClient
import ConsiliumProtocol

/// What can be done where something could not: moves and answers by their labels, each with what to type. The
/// server's own sentences name codes there, which people do not know.
enum NextSteps {
  // MARK: - In the dialogue

  static func sentence(_ error: ConnectionError, refusingMoveOf ref: String) -> String {
    guard case .refused(let refusal) = error, isAboutSteps(refusal) else { return error.sentence }
    return "\(ref): this is not yours to do, or not as it stands now. Open it to see what is: /go \(ref)"
  }

  static func sentence(_ error: ConnectionError, refusingAnswerTo ref: String) -> String {
    guard case .refused(let refusal) = error, refusal.code == ErrorCode.unknownChoice.rawValue else {
      return error.sentence
    }
    return list(answers(to: ref) { "/\($0) \(ref)" }, orElse: "\(ref) asks for no answer.")
  }

  // MARK: - For one command

  /// A refused move, with the moves that are open now.
  static func explained(
    _ error: ConnectionError, refusingMoveOf ref: String, _ server: ConsiliumConnection
  ) async -> any Error {
    guard case .refused(let refusal) = error, isAboutSteps(refusal) else { return error }
    var failure = CommandFailure(refusal)
    failure.sentence = list(
      await openMoves(of: ref, server), orElse: "There is no step for you in \(ref) as it stands now.")
    return failure
  }

  /// A refused answer, with the answers there are; and with the moves, where answering is not hers.
  static func explained(
    _ error: ConnectionError, refusingAnswerTo ref: String, _ server: ConsiliumConnection
  ) async -> any Error {
    guard case .refused(let refusal) = error, isAboutSteps(refusal) else { return error }
    var failure = CommandFailure(refusal)
    if refusal.code == ErrorCode.unknownChoice.rawValue {
      failure.sentence = list(
        answers(to: ref) { "consilium respond \(ref) \($0)" }, orElse: "\(ref) asks for no answer.")
    } else {
      let moves = await openMoves(of: ref, server)
      if !moves.isEmpty { failure.sentence += "\n" + list(moves, orElse: "") }
    }
    return failure
  }

  private static func isAboutSteps(_ refusal: ServerRefusal) -> Bool {
    switch ErrorCode(rawValue: refusal.code) {
    case .unknownState, .unknownChoice, .notAllowed: true
    default: false
    }
  }

  private static func answers(to ref: String, typed: (String) -> String) -> [String] {
    let kind = Kinds.all.first { ref.uppercased().first == $0.prefix }
    return (kind?.responses ?? []).map { "\($0.label): \(typed($0.choice))" }
  }

  private static func openMoves(of ref: String, _ server: ConsiliumConnection) async -> [String] {
    guard let listing = try? await server.posts([ref]) else { return [] }
    var model = ClientModel()
    for entry in listing.entries { model.fold(.wording(entry)) }
    guard let post = model.post(ref) else { return [] }
    return Commands.openMoves(of: post, for: await server.nick).map { move in
      let note = move.note == .required ? " --note-stdin" : ""
      return "\(move.label): consilium advance \(ref) \(move.to)\(note)"
    }
  }

  private static func list(_ steps: [String], orElse none: String) -> String {
    steps.isEmpty ? none : (["Not that. What you can do with it:"] + steps.map { "  \($0)" }).joined(separator: "\n")
  }
}
