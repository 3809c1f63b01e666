import Collective
import ConsiliumProtocol

/// `NOTE POSTS QUEUE`: her own place to whoever has one, and who waits to the author of the post. To anybody else nothing.
struct QueueNote {
  let text: String
  private let ref: PostRef
  private let context: [String]

  init?(of post: Post, for participant: Participant, in state: Collective) {
    ref = post.ref
    if let place = state.place(of: participant, in: post) {
      context = [String(place)]
      text = "Your place is number \(place)."
    } else if let waiting = state.waiting(in: post, shownTo: participant) {
      let names = waiting.compactMap { state.nick(of: $0)?.text }
      context = names
      text = names.isEmpty ? "Nobody has taken a place yet." : "With a place: \(names.joined(separator: ", "))."
    } else {
      return nil
    }
  }

  func line(from server: String) -> Line {
    StandardReply(.queue, [ref.text] + context, text: text).line(from: server)
  }
}
