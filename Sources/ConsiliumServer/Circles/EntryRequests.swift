import Collective
import ConsiliumProtocol

extension Session {
  /// What somebody is told who asked to come into a circle: she is not in it, so its events do not come to her.
  func requestNoted(_ command: Command, _ context: SessionContext) -> [Line] {
    let circle: CircleName
    switch command {
    case .join(let name, _, _): circle = name
    case .submit(let draft) where context.state.kinds[draft.kind]?.isFromOutside == true: circle = draft.circle
    default: return []
    }
    guard let participant, context.state.circles[circle]?.members[participant] == nil,
      let request = context.state.openRequest(of: participant, for: circle)
    else { return [] }
    let note = StandardReply(
      .requested, [circle.text, request.ref.text],
      text: "You have asked to come in. If nobody objects within 48 hours, you are in \(circle.text).")
    return [note.line(from: serverName)]
  }
}
