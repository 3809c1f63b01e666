/// What a post says of the meeting it stands for.
extension Post {
  /// The case that a meeting is held on.
  public var caseRef: PostRef? { if case .post(let ref)? = values["case"] { ref } else { nil } }

  /// The format that a meeting was called by.
  public var formatName: String? { if case .format(let name, _)? = values["format"] { name } else { nil } }

  /// Whether what is said in it is in the log.
  var keepsWords: Bool { if case .format(_, let isKept)? = values["format"] { isKept } else { true } }

  /// Whoever was named, or else whoever called the meeting.
  var facilitator: Participant { named(MeetingField.facilitator) ?? author }
  var deputy: Participant? { named("deputy") }

  private func named(_ field: String) -> Participant? {
    if case .members(let ids)? = values[field] { ids.first.map(Participant.account) } else { nil }
  }
}

extension Collective {
  /// Where a post's life is seen: in its room, or, where it has none, in its circle. A meeting on a case is seen where the
  /// case is, and so by nobody else.
  public func place(of post: Post) -> Target {
    switch post.declaration?.room {
    case .conflictChecked, .parties: .room(post.ref)
    case .meeting: post.caseRef.map(Target.room) ?? .circle(post.circle)
    case .none?, nil: .circle(post.circle)
    }
  }

  /// Where it is held.
  func meetingRoom(of post: Post) -> Target { .room(post.caseRef ?? post.ref) }

  func presenter(of post: Post) -> Participant {
    (post.caseRef ?? post.subjectOfTalk).flatMap { posts[$0]?.author } ?? post.author
  }
}
