import Collective
import SeededRandom

/// Commands as a busy, confused and at times hostile collective would give them: most make sense where they stand, some
/// do not. It learns from the events what there is to talk about.
public struct RandomCommands {
  public var generator: SeededGenerator
  private var messages: [(id: EventID, target: Target)] = []
  private var authors: [EventID: Author] = [:]
  private var refs: [PostRef] = []
  private var invitations: [InvitationID] = []
  private var guests: [GuestID] = []
  private var made = 0

  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  public mutating func learn(from events: [Event]) {
    for event in events {
      authors[event.id] = event.envelope.author
      switch event.facts {
      case .said, .presented: messages.append((event.id, event.target))
      case .submitted(let submitted):
        refs.append(submitted.ref)
        messages.append((event.id, event.target))
      case .invitationIssued(let issued): invitations.append(issued.id)
      case .guestArrived(let id, _): guests.append(id)
      default: break
      }
    }
  }

  public mutating func next(in state: Collective) -> (command: Command, by: Author) {
    switch pick(0..<100) {
    case 0..<25:
      return (
        .say(target(), text: words(), isNotice: chance(5), replyTo: messages.randomElement(using: &generator)?.id),
        author()
      )
    case 25..<33:
      guard let message = messages.randomElement(using: &generator) else { return next(in: state) }
      return (
        .takeBack(
          message.id, in: chance(10) ? target() : message.target, reason: chance(2) ? "art. 2: demo reason" : ""),
        chance(3) ? author() : authors[message.id] ?? author()
      )
    case 33..<41: return (.submit(draft()), author())
    case 41..<58: return respondOrAdvance(in: state)
    case 58..<63: return amend(in: state)
    case 63..<75: return membership()
    case 75: return (.passTime, .clock)
    case 76:
      // What is due up to some place goes, oldest first, as the survey has it.
      let spans = SeqSpans(1...Int64.random(in: 1...max(1, state.seq), using: &generator))
      return (.expire(entries: spans, words: chance(2) ? spans : SeqSpans()), .clock)
    case 77: return meeting(in: state)
    case 78..<82: return (.join(circle(), founding: chance(3) ? .openChannel : nil), author())
    case 82..<87: return (.part(circle(), message: chance(2) ? "" : words()), author())
    case 87..<91: return (.invite(person().participant, circle()), author())
    case 91..<94: return (.setTopic(circle(), words()), author())
    default: return guest()
    }
  }

  // MARK: Commands

  private mutating func respondOrAdvance(in state: Collective) -> (Command, Author) {
    guard let ref = refs.randomElement(using: &generator) else { return (.submit(draft()), author()) }
    let kind = state.posts[ref]?.declaration
    if chance(2), let choice = kind?.responses.randomElement(using: &generator)?.choice {
      return (.respond(ref, choice: chance(20) ? "maybe" : choice), author())
    }
    let notes = ["art. 2: demo reason", "art. 2, 10 h: demo reason", "a note", "2999-01-01: a demo note", "", nil]
    let to = kind?.states.randomElement(using: &generator)?.name ?? "nowhere"
    let own = chance(2) ? state.posts[ref].map { Author.participant($0.author) } : nil
    return (.advance(ref, to: to, note: notes.randomElement(using: &generator) ?? nil), own ?? author())
  }

  private mutating func meeting(in state: Collective) -> (Command, Author) {
    let calls = refs.filter { state.posts[$0]?.kind == "session" }
    guard let ref = calls.randomElement(using: &generator), let post = state.posts[ref] else {
      return (.submit(draft()), author())
    }
    if chance(3) { return (.noteAbsence(ref, person().participant), .clock) }
    return (.convene(ref, chance(2) ? .demoRound : .demoReveal), .participant(post.author))
  }

  private mutating func amend(in state: Collective) -> (Command, Author) {
    guard let ref = refs.randomElement(using: &generator), let post = state.posts[ref]
    else { return (.submit(draft()), author()) }
    let fields = [Body.Field(name: "question", value: "\(words())?")]
    return (
      .amend(ref, revision: chance(5) ? 9 : post.revision, fields: fields, attested: []),
      chance(5) ? author() : .participant(post.author)
    )
  }

  private mutating func membership() -> (Command, Author) {
    made += 1
    switch pick(0..<10) {
    case 8: return (.chooseReminders(chance(3) ? nil : ReminderWishes(address: "demo", quiet: nil)), person().author)
    case 9: return (.remindOutside(person().account), .clock)
    case 0: return (.disableAccount(person().handle), chance(12) ? .host : author())
    case 1: return (.recordPasswordSetByHost(person().handle), .host)
    case 2, 3:
      let sponsor = person()
      let expires = Moment(milliseconds: chance(3) ? 0 : .max)
      return (
        .issueInvitation(
          InvitationID(rawValue: "i\(made)"), circles: chance(2) ? [circle()] : [], expires: expires,
          sponsor: sponsor.account), sponsor.author
      )
    case 4, 5:
      let invitation = invitations.randomElement(using: &generator) ?? InvitationID(rawValue: "unknown")
      let id = AccountID(rawValue: "n\(made)")
      return (
        .openAccount(id, name("linnet\(made)"), roles: [.member: Moment(milliseconds: .max)], invitation: invitation),
        .participant(.account(id))
      )
    default: return (.found(circle(), .closedCircle), chance(2) ? .host : author())
    }
  }

  private mutating func guest() -> (Command, Author) {
    made += 1
    guard let id = guests.randomElement(using: &generator), !chance(3) else {
      let id = GuestID(rawValue: "g\(made)")
      return (.arrive(id, nick: name("visitor\(pick(0..<9))")), .participant(.guest(id)))
    }
    let author = Author.participant(.guest(id))
    switch pick(0..<4) {
    case 0: return (.rename(name("visitor\(pick(0..<9))")), author)
    case 1: return (.leave(message: words()), author)
    case 2: return (.join(name("#hall"), founding: .openChannel), author)
    default: return (.say(.circle(name("#hall")), text: words(), isNotice: false, replyTo: nil), author)
    }
  }

  private mutating func draft() -> PostDraft {
    switch pick(0..<10) {
    case 0..<4: return .demoCase(notFor: chance(3) ? [person()] : [], attested: chance(4) ? ["place"] : [])
    case 4..<6: return .demoQuestion
    case 6: return .demoProposal(chance(2) ? "guidelines" : "role moderator \(person().rawValue) until 2999-01-01")
    case 7:
      let ref = chance(2) ? refs.randomElement(using: &generator) : nil
      return .demoMeeting(chance(2) ? .demoRound : .demoReveal, on: ref, facilitator: person())
    case 8:
      let about = chance(2) ? messages.randomElement(using: &generator)?.id.rawValue : nil
      let subject = about ?? refs.randomElement(using: &generator)?.text ?? "nothing"
      return chance(5) ? .demoAppeal(about: subject) : .demoFlag(about: subject, kind: chance(2) ? "identifier" : nil)
    default: return PostDraft(circle: circle(), kind: "riddle", fields: [])
    }
  }

  // MARK: Choices

  private mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
  /// One time in so many.
  private mutating func chance(_ of: Int) -> Bool { pick(0..<of) == 0 }
  private mutating func words() -> String { "demo \(pick(0..<1_000_000))" }
  private mutating func person() -> Person { Person.allCases[pick(0..<Person.allCases.count)] }
  private mutating func author() -> Author { chance(40) ? .host : person().author }

  private mutating func circle() -> CircleName {
    let circles = [Place.trauma, Place.trauma, Place.balint, Place.ethics, name("#hall")]
    return circles[pick(0..<circles.count)]
  }

  private mutating func target() -> Target {
    switch pick(0..<10) {
    case 0..<4: return .circle(circle())
    case 4..<7: return refs.randomElement(using: &generator).map(Target.room) ?? Place.inTrauma
    case 7..<9: return .between(person().participant, person().participant)
    default: return chance(2) ? .collective : .own(person().participant)
    }
  }
}
