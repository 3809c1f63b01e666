/// When a case cannot wait.
public enum AcuteRisk {
  /// The field and choice that call the colleagues on call.
  public static let condition = Condition(field: "risk", choice: "acute")
}

/// Calling colleagues to a post that cannot wait. Each is called in her own place; the register has that it was done, and
/// nothing that would tell which post it is about.
extension Decision {
  /// - Parameter count: so many; all who may still come where it is `nil`, or where nobody on call is left.
  mutating func call(
    _ count: Int?, for ref: PostRef, in circle: CircleName, _ values: [String: FieldValue], _ kind: KindDeclaration,
    by author: Participant
  ) {
    guard kind.state(named: kind.initialState(of: values))?.begins != nil else { return }
    let called = whoCanCome(to: ref, in: circle, values, by: author, atMost: count)
    let isFirst = state.posts[ref] == nil
    for id in called { record(.called(ref, id), in: .own(.account(id)), by: .clock) }
    // After them: the presenter is told how many of them are there.
    if isFirst { record(.rang(ref, timer: "called"), in: .own(voice.participant ?? author), by: .clock) }
    guard !called.isEmpty else { return }
    record(.registered(Act(kind: .call)), in: .collective, by: .clock)
  }

  /// Those on call first, the others by lot. Never somebody who left the case, or for whom it is not.
  private mutating func whoCanCome(
    to ref: PostRef, in circle: CircleName, _ values: [String: FieldValue], by author: Participant, atMost count: Int?
  ) -> [AccountID] {
    let post = state.posts[ref]
    var isSealed = post?.isSealed ?? false
    if post == nil, case .participant(.sealed) = voice { isSealed = true }
    var kept: Set<AccountID> = []
    if case .members(let ids)? = values["not_for"] { kept.formUnion(ids) }
    let candidates = (state.circles[circle]?.members.keys.compactMap(\.accountID) ?? []).filter { id in
      let participant = Participant.account(id)
      // Who is missing among the called would tell who wrote a post without a name.
      return (participant != author || isSealed) && !kept.contains(id) && post?.recused.contains(participant) != true
        && post?.drawn.contains(id) != true && state.accounts[id]?.isDisabled == false
        && state.accounts[id]?.pause == nil
    }.sorted { $0.rawValue < $1.rawValue }
    let onCall = candidates.filter { state.holds(.onCall, .account($0), at: context.at) }
    let others = candidates.filter { !onCall.contains($0) }
    guard var count else { return candidates }
    if isSealed { count += 1 }
    // Nobody on call: whoever is there is called at once.
    if post == nil, onCall.isEmpty { return others }
    let ordered = onCall.shuffled(using: &context.generator) + others.shuffled(using: &context.generator)
    return Array((post == nil ? Array(ordered.prefix(onCall.count)) : ordered).prefix(count))
  }
}
