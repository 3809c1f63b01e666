/// Words that are out of view, and who still reads them.
extension Collective {
  /// The events whose words a concern or an appeal is about, for a colleague who looks at it: once it stands in the register
  /// that she does, and while it is open.
  public func subjects(of post: Post, readBy participant: Participant) -> [EventID] {
    guard post.isOpen, post.viewers.contains(participant), sees(participant, .room(post.ref)) else { return [] }
    return wordings(about: post)
  }

  /// The case that a concern is about, where whoever is to look at it has not said whether she could know the person.
  public func unansweredCase(of post: Post, for participant: Participant) -> Post? {
    guard post.isOpen, let id = participant.accountID, post.drawn.contains(id), !post.viewers.contains(participant),
      let about = post.subjectPost.flatMap({ posts[$0] }), about.declaration?.room == .conflictChecked,
      !about.room.contains(participant), about.responses[participant] == nil
    else { return nil }
    return about
  }

  private func wordings(about post: Post) -> [EventID] {
    guard let subject = post.subject else { return [] }
    guard let about = self.post(of: subject) else { return [subject] }
    // An appeal is about what was done on a concern, which is about words.
    return about.declaration?.isConcern == true ? wordings(about: about) : about.current.map(\.event)
  }

  /// Whether somebody still reads hidden words in their place: their author does.
  public func reads(_ participant: Participant?, hidden event: Event) -> Bool {
    guard let participant, obscured[event.id]?.manner == .hidden else { return false }
    return event.envelope.author.participant.map(person(behind:)) == participant
  }
}
