import Collective

/// A collective without a log: commands go to `decide`, what they bring about is folded, and the events are kept.
public struct Scenario {
  public private(set) var state = Collective()
  public private(set) var events: [Event] = []
  /// The clock; tests set it.
  public var at = Moment(milliseconds: 1_700_000_000_000)
  /// Backups that were made.
  public var copies: [KeptCopy] = []
  private var entries: [EventID: LoggedEntry] = [:]
  private var bodies: [EventID: Body] = [:]

  public init() {}

  /// The demo collective: six members, all of them in `#trauma`.
  public static func founded() throws -> Scenario {
    var scenario = Scenario()
    for (command, author) in foundingCommands { try scenario.perform(command, by: author) }
    return scenario
  }

  @discardableResult
  public mutating func perform(_ command: Command, by author: Author) throws(Refusal) -> [Event] {
    let (entries, copies) = (entries, copies)
    let context = DecisionContext(at: at, copies: { copies }) { entries[$0] }
    var performed: [Event] = []
    for draft in try state.decide(command, by: author, in: context).get() {
      let event = draft.placed(seq: state.seq + 1, at: at, words: draft.bodyOf.flatMap { bodies[$0] })
      if let seal = event.newSeal, let account = author.participant?.accountID { state.learn(seal, of: account) }
      bodies[event.id] = event.body
      state.apply(event)
      self.entries[event.id] = LoggedEntry(envelope: event.envelope, facts: event.facts)
      performed.append(event)
    }
    events += performed
    return performed
  }

  @discardableResult
  public mutating func perform(_ command: Command, by person: Person) throws(Refusal) -> [Event] {
    try perform(command, by: person.author)
  }

  /// The code a command is refused with; `nil` where it is carried out.
  public mutating func refusal(of command: Command, by author: Author) -> Refusal.Code? {
    do throws(Refusal) {
      try perform(command, by: author)
      return nil
    } catch {
      return error.code
    }
  }

  public mutating func refusal(of command: Command, by person: Person) -> Refusal.Code? {
    refusal(of: command, by: person.author)
  }

  /// Lets time go by, and the clock do what is due on the way.
  public mutating func wait(_ duration: Duration) throws {
    let end = at.advanced(by: duration)
    while let next = state.nextDeadline, next <= end {
      at = max(at, next)
      let before = state.seq
      try perform(.passTime, by: .clock)
      guard state.seq > before else { break }
    }
    at = end
  }

  // MARK: What scenarios do often

  /// Says something and returns its id.
  @discardableResult
  public mutating func say(
    _ text: String = "demo words", in target: Target = Place.inTrauma, by person: Person
  ) throws -> EventID {
    let events = try perform(.say(target, text: text, isNotice: false, replyTo: nil), by: person)
    guard let id = events.first?.id else { throw NothingHappened() }
    return id
  }

  /// Submits a post and returns its ref.
  public mutating func submit(_ draft: PostDraft, by person: Person) throws -> PostRef {
    for event in try perform(.submit(draft), by: person) {
      if case .submitted(let submitted) = event.facts { return submitted.ref }
    }
    throw NothingHappened()
  }

  public func post(_ ref: PostRef) throws -> Post {
    guard let post = state.posts[ref] else { throw NothingHappened() }
    return post
  }
}

extension Event {
  /// What the event erased; `nil` where it erased nothing.
  public var erasedSubjects: [EventID]? {
    if case .erased(let erasure) = facts { erasure.subjects } else { nil }
  }
}

public struct NothingHappened: Error {
  public init() {}
}

extension PostDraft {
  /// A demo case.
  public static func demoCase(notFor: [Person] = [], attested: [String] = []) -> PostDraft {
    var fields = [
      Body.Field(name: "age_band", value: "26-39"), Body.Field(name: "theme", value: "pacing"),
      Body.Field(name: "question", value: "How can I pace exposure?"),
      Body.Field(name: "context", value: "A demo account."),
    ]
    if !notFor.isEmpty {
      fields.append(Body.Field(name: "not_for", value: notFor.map(\.rawValue).joined(separator: " ")))
    }
    return PostDraft(circle: Place.trauma, kind: "case", fields: fields, attested: attested)
  }

  public static let demoQuestion = PostDraft(
    circle: Place.trauma, kind: "question", fields: [Body.Field(name: "question", value: "Which book comes first?")])

  public static func demoProposal(_ change: String) -> PostDraft {
    PostDraft(
      circle: Place.trauma, kind: "proposal",
      fields: [
        Body.Field(name: "aim", value: "a demo aim"), Body.Field(name: "change", value: change),
        Body.Field(name: "text", value: "1. Be kind.\n2. Say little."),
      ])
  }

  /// A concern about a message's id or a post's ref.
  public static func demoFlag(about subject: String, kind: String? = nil) -> PostDraft {
    var fields = [
      Body.Field(name: "subject", value: subject), Body.Field(name: "article", value: "2"),
      Body.Field(name: "reason", value: "a demo reason"),
    ]
    if let kind { fields.append(Body.Field(name: "kind", value: kind)) }
    return PostDraft(circle: Place.trauma, kind: "flag", fields: fields)
  }

  /// Against what was done about a text or on a concern.
  public static func demoAppeal(about subject: String) -> PostDraft {
    PostDraft(
      circle: Place.trauma, kind: "appeal",
      fields: [Body.Field(name: "subject", value: subject), Body.Field(name: "reason", value: "a demo reason")])
  }
}
