/// Coming to a state that asks something of somebody.
extension Decision {
  /// Whoever is awaited there is told what happened and what to do next. Never who brought it about.
  mutating func tellArrival(of post: Post, _ kind: KindDeclaration, in new: String) {
    guard let state = kind.state(named: new), state.arrival != nil else { return }
    var arrived = post
    arrived.state = new
    for participant in self.state.awaited(state.awaits + state.tells, for: arrived, at: context.at) {
      record(
        .reminded(Reminded(ref: post.ref, timer: Reminded.arrived, state: new)), in: .own(participant),
        ref: post.opening, by: .clock)
    }
  }
}
