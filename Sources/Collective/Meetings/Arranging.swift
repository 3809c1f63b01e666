/// A time that two agreed on becomes a consult meeting of its own: whoever sees what they talk about sees the call to it.
extension Decision {
  /// - Parameter format: by which it is held.
  mutating func arrange(_ format: Format, at time: OfferedTime, about post: Post) {
    guard let kind = state.kinds.meeting, let holder = post.holder?.accountID, let account = state.accounts[holder]
    else { return }
    let ref = freshRef(kind)
    let values: [String: FieldValue] = [
      "format": .format(format.name, isKept: format.isKept), MeetingField.subject: .post(post.ref),
      MeetingField.facilitator: .members([holder]), MeetingField.on: .day(time.begins),
    ]
    let fields = [
      Body.Field(name: "format", value: format.name), Body.Field(name: MeetingField.subject, value: post.ref.text),
      Body.Field(name: MeetingField.facilitator, value: account.handle.text),
      Body.Field(name: MeetingField.on, value: time.text),
    ]
    let submitted = Submitted(
      ref: ref, kind: kind.name, circle: post.circle, state: kind.initialState(of: values, at: context.at),
      values: values, subject: nil, subjectPost: nil, drawn: [])
    record(.submitted(submitted), in: .circle(post.circle), body: .fields(fields))
  }

  /// They rather go on in writing, or it was taken back: nobody waits for the meeting.
  mutating func cancelArranged(about post: Post) {
    guard let kind = state.kinds.meeting else { return }
    let waiting = state.posts.on { $0.kind == kind.name && MeetingState.beforeItBegins.contains($0.state) }
    for meeting in waiting where meeting.subjectOfTalk == post.ref {
      recordMove(of: meeting, kind, to: MeetingState.cancelled, holder: nil, by: .clock)
    }
  }

  /// A meeting about a post that somebody has taken: between who asked and who has it, before everybody who sees it.
  func requireTalkable(_ ref: PostRef, in circle: CircleName, by author: Participant) throws(Refusal) -> Post {
    guard let post = state.posts[ref], post.circle == circle, let kind = post.declaration, !kind.hasRoom,
      state.mayKnow(author, of: post), let holder = post.holder, author == holder || state.isAuthor(author, of: post)
    else {
      throw Refusal(.fieldInvalid, [MeetingField.subject], "Name a question of yours that is taken in this circle.")
    }
    return post
  }
}

extension Kinds {
  /// What a meeting is called by.
  var meeting: KindDeclaration? { declarations.first { if case .meeting = $0.room { true } else { false } } }
}

/// Fields by which a meeting is called.
enum MeetingField {
  static let facilitator = "facilitator"
  /// The question that is talked about.
  static let subject = "question"
  /// When it begins.
  static let on = "on"
}

extension Post {
  /// The question that a meeting is about.
  var subjectOfTalk: PostRef? {
    if declaration?.room == .meeting, case .post(let ref)? = values[MeetingField.subject] { ref } else { nil }
  }
}
