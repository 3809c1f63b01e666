/// One state of a kind's life.
public struct StateDeclaration: Sendable {
  public let name: String
  public let label: String
  /// Posts of which this holds begin here instead of in the first state.
  public let begins: Condition?
  /// What whoever is awaited is told, in her own place, as the post comes here: what happened, and what to do next.
  public let arrival: String?
  /// Who is told so beside whoever is awaited.
  public let tells: [Standing]
  /// Posts that name a day or time to come in this field begin here.
  public let beginsBefore: String?
  /// Whose turn it is, until they answered or moved it on.
  public let awaits: [Standing]
  public let isFinal: Bool
  /// What was decided holds while a post is here.
  public let isInForce: Bool
  /// A day on which the post comes back is set by coming here.
  public let comesBack: ComingBack?
  /// Whether its author may change the words here.
  public let allowsAmendment: Bool
  /// Whoever asked and whoever agreed learn who is behind the post that it is about.
  public let revealsAuthor: Bool
  /// What the clock does while a post is in this state.
  public let timers: [TimerDeclaration]
  /// While a post is here, the time left in the state it came from stands still.
  public let stopsClock: Bool
  /// What enough answers bring about by themselves.
  public let settlements: [Settlement]
  /// Whoever has a place in the queue has had her turn once the clock ends this state.
  public let servesQueue: Bool

  public init(
    _ name: String, _ label: String, begins: Condition? = nil, beginsBefore: String? = nil, arrival: String? = nil,
    tells: [Standing] = [],
    awaits: [Standing] = [], isFinal: Bool = false,
    isInForce: Bool = false, comesBack: ComingBack? = nil, revealsAuthor: Bool = false,
    allowsAmendment: Bool = true, timers: [TimerDeclaration] = [], stopsClock: Bool = false,
    settlements: [Settlement] = [], servesQueue: Bool = false
  ) {
    self.name = name
    self.label = label
    self.begins = begins
    self.beginsBefore = beginsBefore
    self.arrival = arrival
    self.tells = tells
    self.awaits = awaits
    self.isFinal = isFinal
    self.isInForce = isInForce
    self.comesBack = comesBack
    self.revealsAuthor = revealsAuthor
    self.allowsAmendment = allowsAmendment && !isFinal
    self.timers = timers
    self.stopsClock = stopsClock
    self.settlements = settlements
    self.servesQueue = servesQueue
  }
}

/// When a post comes back that nobody named a day for.
public enum ComingBack: Sendable {
  /// On the day in a field of its own, or, where that is no day to come, so long after.
  case day(in: String, orAfter: Duration)
  /// Every week, on the weekday and at the time in two fields.
  case weekly(on: String, at: String)
}

/// A choice that a decisive field of a post holds.
public struct Condition: Hashable, Sendable {
  public let field: String
  public let choice: String

  func holds(of values: [String: FieldValue]) -> Bool { values[field] == .choice(choice) }
}

/// Something that happens by itself after a while. It is counted from moments in the log, so a restart changes nothing.
public struct TimerDeclaration: Sendable {
  public enum Start: Hashable, Sendable {
    /// When the post came into the state.
    case entry
    /// When the post was submitted, through all its states.
    case submission
    /// The day that the post names; the timer is silent where it names none.
    case due
    /// The day in a field of the post.
    case field(String)
    /// The first moment of the day on which it comes back, by the clock of the time in a field.
    case dueDay(time: String)
    /// So many minutes after it came back as a field says.
    case dueEnd(minutes: String)
  }

  public enum Effect: Sendable {
    /// The post moves on, and nobody holds it any more.
    case move(to: String, MoveDeclaration.Effect = .none)
    /// Those who are awaited, and have not answered, are told in their own place.
    case remind([Standing])
    /// Stands in what all stewards are told together, once a day at most, in these words. Those outside the circle learn by
    /// it that something waits, and in which circle.
    case tellStewards(String)
    /// More colleagues are called: so many, or, where no number stands, all who may still come.
    case call(Int?)
    /// Whoever was drawn has not looked: others are drawn beside them.
    case redraw
    /// Goes where the answers given lead: no open objection and a quorum, or not.
    case settleByConsent(adopted: String, lapsed: String, openObjection: String)
  }

  /// Unique in its state.
  public let name: String
  public let after: Duration
  public let start: Start
  public let effect: Effect
  /// It rings for posts of which this holds, and for all where nothing is named.
  public let only: Condition?

  public init(
    _ name: String, after: Duration, from start: Start = .entry, _ effect: Effect, only: Condition? = nil
  ) {
    self.name = name
    self.only = only
    self.after = after
    self.start = start
    self.effect = effect
  }
}

/// A move that enough answers of one choice bring about.
public struct Settlement: Sendable {
  public enum Quantity: Sendable {
    case atLeast(Int)
    /// Everybody who was drawn.
    case everyoneDrawn
    /// Every active member.
    case everyone
    /// Everybody whom the post names.
    case everyoneNamed
    /// Everybody whom the post names, and its author.
    case bothSides
  }

  public let choice: String
  /// An answer that counts as much.
  public let otherChoice: String?
  public let quantity: Quantity
  public let to: String
  public let effect: MoveDeclaration.Effect

  public init(
    _ choice: String, or otherChoice: String? = nil, _ quantity: Quantity, to: String,
    effect: MoveDeclaration.Effect = .none
  ) {
    self.choice = choice
    self.otherChoice = otherChoice
    self.quantity = quantity
    self.to = to
    self.effect = effect
  }
}

/// A step from state to state.
public struct MoveDeclaration: Sendable {
  /// What else happens, beside the new state.
  public enum Effect: Hashable, Sendable {
    case none
    /// The mover holds the post from here on.
    case take
    /// Nobody holds it any more.
    case handBack
    /// The author's own take-back: the post's words are erased at once.
    case erase
    /// An act of moderation on what the post is about.
    case moderate(Act.Kind)
    /// What a proposal proposes is carried out.
    case adopt
    /// The register has that two learned who wrote a post; which one it does not say.
    case unseal
    /// A meeting begins, goes on, ends, or is broken off.
    case convene, nextPhase, adjourn, breakOff
    /// Its author comes into the circle.
    case admit
    /// What stood in its room stands in its circle from here on.
    case publish
    /// Somebody without a part in it is drawn to sit with those who talk.
    case drawCompanion
    /// The register has that a talk took place; whose, it does not say.
    case noteConversation
    /// They agreed on a time: a meeting by the format of that name is called for it.
    case arrange(format: String)
    /// Its author is away: what else she holds by the same hat rests until the same day, and goes on when she is back.
    case rest, resume
    /// The giver of an objection that the words name is asked whether it is one; the post stays where it is.
    case questionObjection
  }

  public let from: [String]
  /// The state it leads to, which is also what ADVANCE calls it; a word of its own where the post stays in its state.
  public let to: String
  public let label: String
  public let by: [Standing]
  public let note: NoteRule
  public let effect: Effect
  /// What the words that go with it are made of, as their writer is asked for them, one by one. They are said in the
  /// post's thread before the move.
  public let parts: [String]

  public init(
    _ from: [String], to: String, _ label: String, by: [Standing], note: NoteRule = .optional,
    effect: Effect = .none, parts: [String] = []
  ) {
    self.parts = parts
    self.from = from
    self.to = to
    self.label = label
    self.by = by
    self.note = note
    self.effect = effect
  }
}
