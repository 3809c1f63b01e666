/// REDACT and KICK in a circle of the collective: the same acts as on a concern, decided as it is raised. So there is the
/// same record, the same notice, and the same way to have it looked at again.
extension Decision {
  /// A moderator takes out somebody else's words.
  mutating func takeOut(_ id: EventID, reason note: String?) throws(Refusal) {
    let moderator = try participant()
    guard state.holds(.moderator, moderator, at: context.at) else {
      throw Refusal(
        .notAllowed, [id.rawValue], "Only its author takes a message back. You can raise a concern about it.")
    }
    let subject = try self.subject(id.rawValue, of: moderator)
    let reasoned = try reasoned(note, about: [id.rawValue], line: "REDACT target \(id.rawValue) :art. 2: the reason")
    guard isUninvolved(moderator, in: subject, raisedBy: nil) else {
      throw Refusal(
        .notAllowed, [id.rawValue], "You have a part in this. Raise a concern about it: another moderator looks.")
    }
    let isOpen = state.posts.open(among: state.kinds).contains { $0.subject == subject.event }
    if isOpen { throw Refusal(.concernOpen, [], "A colleague is looking at this; the decision is hers.") }
    guard !isTakenOut(subject.event), let circle = subject.circle else {
      throw Refusal(.unknownMessage, [id.rawValue], "There is no such message here.")
    }
    let concern = raise(
      about: subject, against: subject.author.participant, by: moderator, in: circle, reasoned, to: "taken-out")
    try moderate(.takeOut, on: concern, article: reasoned.article, note: note)
  }

  /// A moderator puts somebody out of a circle.
  mutating func putOut(_ member: Participant, from circle: Circle, note: String) throws(Refusal) {
    let moderator = try participant()
    let name = circle.name.text
    guard state.holds(.moderator, moderator, at: context.at) else {
      throw Refusal(
        .notAllowed, [name],
        "Moderators do that, with an article and a reason. Raise a concern: SUBMIT \(name) flag")
    }
    try requireMember(member, of: circle)
    guard member != moderator else {
      throw Refusal(.notAllowed, [name], "Nobody judges herself. To leave, type: PART \(name)")
    }
    let nick = state.nick(of: member)?.text ?? "name"
    let reasoned = try reasoned(note, about: [name], line: "KICK \(name) \(nick) :art. 4: the reason")
    let concern = raise(about: nil, against: member, by: moderator, in: circle.name, reasoned, to: "removed")
    try moderate(.exclude, on: concern, article: reasoned.article, note: note)
  }

  private func reasoned(_ note: String?, about subject: [String], line: String) throws(Refusal) -> ReasonedNote {
    guard let reasoned = note.flatMap(ReasonedNote.init) else {
      throw Refusal(.articleRequired, subject, "Name the article it rests on. Type: \(line)")
    }
    guard !reasoned.reason.isEmpty else { throw Refusal(.reasonRequired, subject, "Say why. Type: \(line)") }
    try requireArticle(reasoned.article, about: subject)
    return reasoned
  }

  /// The concern that the act stands on. Other moderators without a part in it can look, and are the ones who could agree
  /// to what needs two.
  private mutating func raise(
    about subject: Subject?, against: Participant?, by moderator: Participant, in circle: CircleName,
    _ reasoned: ReasonedNote,
    to decided: String
  ) -> Post {
    let kind = Kinds.flagKind
    let ref = freshRef(kind)
    var ids = uninvolvedMembers(in: subject, raisedBy: against).filter {
      state.holds(.moderator, .account($0), at: context.at)
    }
    if let id = moderator.accountID, !ids.contains(id) { ids.append(id) }
    let drawn = Drawn(ids, hat: .moderator)
    var fields = [
      Body.Field(name: "article", value: String(reasoned.article)), Body.Field(name: "reason", value: reasoned.reason),
    ]
    if let subject { fields.insert(Body.Field(name: "subject", value: subject.event.rawValue), at: 0) }
    let submitted = Submitted(
      ref: ref, kind: kind.name, circle: circle, state: Concern.raised, values: [:], subject: subject?.event,
      subjectPost: subject?.post, drawn: drawn.ids, hats: drawn.hats, against: against,
      subjectRevision: subject?.revision)
    let opening = record(.submitted(submitted), in: .room(ref), body: .fields(fields))
    record(
      .moved(
        Moved(
          ref: ref, from: Concern.raised, to: decided, holder: moderator, article: reasoned.article, due: nil)),
      in: .room(ref), ref: opening)
    return Post(submitted, of: state.kinds, by: moderator, opening: opening, at: context.at, seq: state.seq + 1)
  }
}
