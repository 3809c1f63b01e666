import Collective
import ConsiliumClient
import ConsiliumProtocol

/// What people call a place, as the protocol names it.
enum Targets {
  /// `#circle`, `&C-7QXM` or a person as they are; the ref of a post means its room.
  static func named(_ text: String) -> String {
    PostRef(text).map { "&\($0.text)" } ?? text
  }

  /// Does something in a place. Where that is the room of a post whose outline she sees, and she has not answered yet, a
  /// refusal says so. Of a post that is not for her it says what it says of one that does not exist.
  static func inside<Result: Sendable>(
    _ target: String, _ server: ConsiliumConnection, _ work: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await work()
    } catch let error as ConnectionError {
      guard case .refused(let refusal) = error, !refusal.isAboutIdentifiers, let ref = Conversation.Name(target).ref,
        let reason = await reasonOutside(ref, server)
      else { throw error }
      throw CommandFailure(.noPermission, "NOT_ANSWERED", reason)
    }
  }

  /// Why she is not in the room of a post whose outline she sees; nil where she sees none, or is in the room.
  private static func reasonOutside(_ ref: String, _ server: ConsiliumConnection) async -> String? {
    guard let kind = Kinds.of(ref), let entering = kind.responses.first(where: { $0.effect == .enterRoom }),
      let outline = try? await server.posts([ref]).entries,
      outline.allSatisfy({ Conversation.Name($0.target).ref == nil }),
      case .post(let post) = outline.first?.content
    else { return nil }
    return kind.isFinal(post.state)
      ? "This \(kind.label) is settled; nobody new reads it."
      : "You have not said whether you could know this person: consilium respond \(ref) \(entering.choice)"
  }
}
