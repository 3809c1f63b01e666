/// Everything that a kind of post is: its form, its life and who takes part. Checks, help, forms and the
/// permission matrix come from here; no verb and no screen knows a kind by name.
public final class KindDeclaration: Sendable {
  /// On the wire and in the log.
  public let name: String
  /// The first letter of its refs.
  public let prefix: Character
  /// In people's words.
  public let label: String
  public let summary: String
  public let fields: [FieldDeclaration]
  /// The first is where a post begins.
  public let states: [StateDeclaration]
  public let moves: [MoveDeclaration]
  public let responses: [ResponseDeclaration]
  public let room: RoomRule
  /// Who is drawn for a post when it is submitted.
  public let draws: DrawRule?
  /// Whether it is a record of the collective, which never goes by age.
  public let isRecord: Bool
  /// Said wherever such a post is opened.
  public let notice: String?
  /// Submitted by somebody who is not in the circle yet, and asks to come in.
  public let isFromOutside: Bool
  /// Also those outside the circle may submit it.
  public let isOpenToAll: Bool
  /// Whether its author may say of a marked place that it is not about a client.
  public let allowsAttestation: Bool
  /// The hat without which nobody submits it, and with which it ends.
  public let hat: HatRule?
  /// How often the same may be asked; `nil` where that has no limit.
  public let asking: AskingRule?

  public init(
    name: String, prefix: Character, label: String, summary: String, fields: [FieldDeclaration],
    states: [StateDeclaration], moves: [MoveDeclaration], responses: [ResponseDeclaration] = [],
    room: RoomRule = .none, draws: DrawRule? = nil, isRecord: Bool = false, notice: String? = nil,
    isFromOutside: Bool = false, isOpenToAll: Bool = false, allowsAttestation: Bool = true,
    hat: HatRule? = nil, asking: AskingRule? = nil
  ) {
    self.name = name
    self.prefix = prefix
    self.label = label
    self.summary = summary
    self.fields = fields
    self.states = states
    self.moves = moves
    self.responses = responses
    self.room = room
    self.draws = draws
    self.isRecord = isRecord
    self.notice = notice
    self.isFromOutside = isFromOutside
    self.isOpenToAll = isOpenToAll
    self.allowsAttestation = allowsAttestation
    self.hat = hat
    self.asking = asking
  }

  /// Where a post begins.
  func initialState(of values: [String: FieldValue]) -> String {
    let begins = states.first { $0.begins?.holds(of: values) == true } ?? states.first
    return begins?.name ?? ""
  }

  func initialState(of values: [String: FieldValue], at moment: Moment) -> String {
    let waits = states.first { state in
      if let field = state.beginsBefore, case .day(let day)? = values[field] { day > moment } else { false }
    }
    return waits?.name ?? initialState(of: values)
  }

  public func field(named name: String) -> FieldDeclaration? { fields.first { $0.name == name } }
  public func state(named name: String) -> StateDeclaration? { states.first { $0.name == name } }
  public func response(_ choice: String) -> ResponseDeclaration? { responses.first { $0.choice == choice } }
  /// "an appeal", "a case".
  public var labelWithArticle: String { "aeiou".contains(label.prefix(1)) ? "an \(label)" : "a \(label)" }

  /// Whether its words, or its thread, stand apart from its circle.
  var hasRoom: Bool { if case .none = room { false } else { true } }
  public func isFinal(_ state: String) -> Bool { self.state(named: state)?.isFinal ?? false }
  /// Fields with the day on which a post comes back.
  var daysToComeBack: Set<String> {
    Set(states.compactMap { state in if case .day(let field, _)? = state.comesBack { field } else { nil } })
  }
  /// Whether a meeting was called as a post came to that state.
  func arranges(_ state: String) -> Bool {
    moves.contains { move in if case .arrange = move.effect { move.to == state } else { false } }
  }
}

/// What only somebody with a hat can offer.
public struct HatRule: Sendable {
  public let role: Role
  /// Where a post of hers goes when she has that hat no longer.
  public let ends: String
  /// Where it is while she is away.
  public let rests: String
}

/// Where a post's words are, and who is in there.
public enum RoomRule: Sendable {
  /// No room: the whole post stands in its circle, and so does its thread.
  case none
  /// An outline in the circle; the body in a room that each enters by answering that there is no tie.
  case conflictChecked
  /// Nothing in the circle; a room of the author and whoever was drawn or named as a party.
  case parties
  /// A meeting, held in the room of its case, where the whole post stands as well. Without a case it stands in its circle
  /// and is held in a room of its own, which each enters who comes.
  case meeting
}

/// Who is drawn for a post, by what decides alone.
public enum DrawRule: Sendable {
  /// Every moderator without a part in the subject; where there is none, every steward; where there is none, two members
  /// by lot.
  case reviewers
  /// At most so many mentors of the circle: by their topics, then by what they hold already.
  case mentors(atMost: Int)
  /// Moderators without a part in the subject, where whoever asks is one as well: what takes two is never done by one.
  case secondModerators
  /// Whoever answered the post that a field names, which is its author's own and settled.
  case answerers
  /// So many of those on call, for a post that begins by calling them.
  case onCall(Int)
  /// So many members without a part in the subject, nor in what was done about it, by lot: the subject is a concern
  /// that was decided against the one who submits this.
  case appeal(Int)
  /// Nobody when it is submitted; by the move that says so one member by lot, who neither is one of those who talk nor
  /// looked at a concern about one of them.
  case companion
}

/// How someone stands to a post: what moves and responses are granted to.
public enum Standing: String, Sendable, CaseIterable {
  case author
  /// Its author, while there is no other member: who founds a collective alone agrees with herself.
  case onlyMember
  /// In the circle the post was submitted to, the author apart.
  case colleague
  /// A colleague with the mentor's hat.
  case mentor
  /// A colleague with the moderator's hat.
  case moderator
  /// A colleague with the steward's hat.
  case steward
  /// A colleague with the facilitator's hat.
  case facilitator
  /// A colleague who was asked whether her objection is one, and has not said.
  case questioned
  /// A colleague who can be called when a case is about acute risk.
  case onCall
  /// Has taken the post.
  case holder
  /// Was drawn when the post was submitted, and still has the hat that it needed.
  case drawn
  /// Was drawn, and is not the one who holds it.
  case second
  /// Is named in the post as one of two: the mentor that a mentorship was asked of.
  case party
  /// Has a place in its queue.
  case queued
}

/// A standing answer of one participant to a post; a later one replaces it.
public struct ResponseDeclaration: Sendable {
  public enum Effect: Hashable, Sendable {
    case none
    /// Into the room: its words may be read.
    case enterRoom
    /// Never into the room, and out of it for good.
    case leaveForGood
    /// The words go to the author without a name. She answers once, in one word.
    case asksAuthor
    /// Goes to whoever has asked first and waits for an answer.
    case answersAsker
    /// An act of moderation on what the post is about.
    case moderate(Act.Kind)
    /// Into the queue, behind whoever came before; out of it.
    case takePlace, stepBack
  }

  public let choice: String
  public let label: String
  public let by: [Standing]
  /// The states in which it may be given; every state where empty.
  public let during: [String]
  public let effect: Effect
  /// Shown with its giver's name where the post stands; otherwise nobody else learns that it was given.
  public let isShown: Bool
  public let note: NoteRule
  /// Stands although the words it answers to were changed.
  public let outlivesAmendment: Bool
  /// While it stands, its giver is asked again whenever the post comes back to where it was given.
  public let isAskedAgain: Bool

  public init(
    _ choice: String, _ label: String, by: [Standing], during: [String] = [], effect: Effect = .none,
    isShown: Bool = false, note: NoteRule = .none, outlivesAmendment: Bool = true, isAskedAgain: Bool = false
  ) {
    self.isAskedAgain = isAskedAgain
    self.choice = choice
    self.label = label
    self.by = by
    self.during = during
    self.effect = effect
    self.isShown = isShown
    self.note = note
    self.outlivesAmendment = outlivesAmendment
  }
}

/// The words that go with a move or an answer.
public enum NoteRule: String, Sendable {
  case none, optional, required
  /// `art. 2: the reason`: an act of moderation.
  case reasoned
  /// `2027-05-31: the words`: sets the day on which the post comes back.
  case dated
  /// `2026-11-30 17:00+01:00, 2026-12-01 09:00+01:00: by phone`: times to choose from.
  case times
  /// One of the times that were offered, where they are several.
  case oneTime
  public var isNeeded: Bool { self == .required || self == .reasoned || self == .dated || self == .times }

  /// How such a note is written, where it is not free words alone.
  public var example: String? {
    switch self {
    case .reasoned: "art. 2: names an employer"
    case .dated: "2027-05-31: what we agreed on"
    case .times: "2027-05-31 17:00+01:00, 2027-06-01 09:00+01:00: by phone"
    case .none, .optional, .required, .oneTime: nil
    }
  }
}
