/// The circles and rooms somebody is in, taken out of the state for a reader that goes on without it: what search may look
/// at. Costs next to nothing to take, however many they are.
public struct VisiblePlaces: Sendable {
  private let circles: Set<CircleName>
  /// Hers, and those in which she is without her name.
  private let rooms: [Set<PostRef>]

  init(circles: Set<CircleName>, rooms: [Set<PostRef>]) {
    self.circles = circles
    self.rooms = rooms
  }

  public func contains(_ target: Target) -> Bool {
    switch target {
    case .circle(let name): circles.contains(name)
    case .room(let ref): rooms.contains { $0.contains(ref) }
    case .collective, .direct, .own: false
    }
  }
}

extension Collective {
  /// The same as `targets(of:)`.
  public func places(of participant: Participant) -> VisiblePlaces {
    let inside = circles.values.filter { $0.members[participant] != nil }
    let isOut = circles.values.contains { $0.excluded.contains(participant) }
    let account = participant.accountID.flatMap { accounts[$0] }
    guard account?.isDisabled != true, account?.pause == nil, !isOut else { return listed(targets(of: participant)) }
    let seats = [participant] + seats(of: participant)
    return VisiblePlaces(circles: Set(inside.map(\.name)), rooms: seats.map(posts.refsWithRoom))
  }

  /// Somebody from whom rooms that she is in are kept.
  private func listed(_ targets: [Target]) -> VisiblePlaces {
    var circles: Set<CircleName> = []
    var rooms: Set<PostRef> = []
    for target in targets {
      if case .circle(let name) = target { circles.insert(name) }
      if case .room(let ref) = target { rooms.insert(ref) }
    }
    return VisiblePlaces(circles: circles, rooms: [rooms])
  }
}
