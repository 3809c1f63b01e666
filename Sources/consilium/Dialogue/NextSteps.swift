import Collective
import ConsiliumClient
import ConsiliumProtocol

/// What can be done where something could not: moves and answers by their labels, each with what to type. The
/// server's own sentences name codes there, which people do not know.
enum NextSteps {
  // MARK: - In the dialogue

  static func sentence(_ error: ConnectionError, refusingMoveOf ref: String) -> String {
    guard case .refused(let refusal) = error, isAboutSteps(refusal) else { return error.sentence }
    if let why = reason(of: refusal) { return "\(ref): \(why)" }
    return "\(ref): this is not yours to do, or not as it stands now. Open it to see what is: /go \(ref)"
  }

  static func sentence(_ error: ConnectionError, refusingAnswerTo ref: String) -> String {
    guard case .refused(let refusal) = error else { return error.sentence }
    switch ErrorCode(rawValue: refusal.code) {
    case .unknownChoice: return "\(ref) asks for no such answer. Open it to see what it asks: /go \(ref)"
    case .notYet: return "\(ref): not at this step. Open it to see what is asked now: /go \(ref)"
    default: return error.sentence
    }
  }

  /// What is still missing, in the server's words but for what other clients type; nil where those only name codes.
  private static func reason(of refusal: ServerRefusal) -> String? {
    guard refusal.code == ErrorCode.notYet.rawValue else { return nil }
    let sentences = refusal.text.replacing(". ", with: ".\n").split(separator: "\n")
    return sentences.filter { !$0.contains("ADVANCE ") && !$0.contains("RESPOND ") }.joined(separator: " ")
  }

  // MARK: - For one command

  /// What a step needs to be said with it, before anything is sent; nil where it needs nothing, or has it.
  static func missingNote(_ notes: [NoteRule], given: Bool, command: String) -> CommandFailure? {
    guard !given, let first = notes.first, notes.allSatisfy(\.isNeeded) else { return nil }
    let example = first.example ?? "a sentence"
    return CommandFailure(
      .data, "NOTE_REQUIRED",
      """
      That needs a word with it; nothing was sent. Write it on standard input, as in: \(example)
        echo "\(example)" | \(command) --note-stdin
      """)
  }

  /// A refused move, with what is open now.
  static func explained(
    _ error: ConnectionError, refusingMoveOf ref: String, _ server: ConsiliumConnection
  ) async -> any Error {
    guard case .refused(let refusal) = error else { return error }
    var failure = CommandFailure(refusal)
    if refusal.code == ErrorCode.dayRequired.rawValue {
      failure.sentence += "\nIt is read from standard input, with --note-stdin."
      return failure
    }
    guard isAboutSteps(refusal) else { return error }
    let steps = list(await openSteps(of: ref, server), orElse: "There is no step for you in \(ref) as it stands now.")
    failure.sentence = [reason(of: refusal), steps].compactMap { $0 }.joined(separator: "\n")
    return failure
  }

  /// A refused answer, with what is open now.
  static func explained(
    _ error: ConnectionError, refusingAnswerTo ref: String, _ server: ConsiliumConnection
  ) async -> any Error {
    guard case .refused(let refusal) = error, isAboutSteps(refusal) else { return error }
    var failure = CommandFailure(refusal)
    let steps = await openSteps(of: ref, server)
    if refusal.code == ErrorCode.unknownChoice.rawValue {
      failure.sentence = list(steps, orElse: "\(ref) asks for no answer.")
    } else if !steps.isEmpty {
      failure.sentence += "\n" + list(steps, orElse: "")
    }
    return failure
  }

  private static func isAboutSteps(_ refusal: ServerRefusal) -> Bool {
    switch ErrorCode(rawValue: refusal.code) {
    case .unknownState, .unknownChoice, .notAllowed, .notYet: true
    default: false
    }
  }

  /// Each step by its label, with the command for it.
  private static func openSteps(of ref: String, _ server: ConsiliumConnection) async -> [String] {
    guard let listing = try? await server.posts([ref]) else { return [] }
    var model = ClientModel()
    for entry in listing.entries { model.fold(.wording(entry)) }
    if let rows = try? await server.posts(["ref=\(ref)"]).rows { model.fold(.posts(rows)) }
    guard let post = model.post(ref) else { return [] }
    return Steps.offered(post, to: await server.nick).map { step in
      let command: String
      let note: NoteRule
      switch step.act {
      case .move(let move): (command, note) = ("consilium advance \(ref) \(move.to)", move.note)
      case .answer(let answer): (command, note) = ("consilium respond \(ref) \(answer.choice)", answer.note)
      }
      return "\(step.label): \(command)\(note.isNeeded ? " --note-stdin" : "")"
        + (note.example.map { "  (written as in: \($0))" } ?? "")
    }
  }

  private static func list(_ steps: [String], orElse none: String) -> String {
    steps.isEmpty ? none : (["Not that. What you can do with it:"] + steps.map { "  \($0)" }).joined(separator: "\n")
  }
}
