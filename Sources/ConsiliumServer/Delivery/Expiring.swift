import Collective
import ConsiliumProtocol

/// A post that comes to the end of its days leaves the clients that are connected, as it leaves the record.
extension Hub {
  /// Who of those here may know of a post that goes, and whether she is in its room.
  struct Expiring {
    let ref: PostRef
    let knowing: [(participant: Participant, isInRoom: Bool)]
  }

  /// Looked at before the event is folded: afterwards nobody knows of the post.
  func expiring(with event: Event) -> [Expiring] {
    guard case .expired(let expired) = event.facts else { return [] }
    return state.posts(goingWith: expired).map { post in
      Expiring(
        ref: post.ref,
        knowing: byParticipant.keys.filter { state.mayKnow($0, of: post) }
          .map { ($0, state.sees($0, .room(post.ref)) && post.declaration?.room != RoomRule.none) })
    }
  }

  func tell(of expiring: [Expiring]) {
    for post in expiring {
      let words = "The days of \(post.ref) are over."
      let note = StandardReply(.expired, [post.ref.text], text: words)
        .line(from: configuration.serverName)
      for (participant, isInRoom) in post.knowing {
        let source = WireNames(state: state, serverName: configuration.serverName).source(of: participant)
        let part = Line(source: source, "PART", ["&\(post.ref)", words]).withTrailing
        for connection in byParticipant[participant] ?? [] where connection.isLevel {
          let isKnowing = connection.capabilities.contains(.posts)
          connection.emit((isInRoom ? [part] : []) + (isKnowing ? [note] : []))
        }
      }
    }
  }
}
