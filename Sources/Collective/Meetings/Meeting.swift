/// A consult meeting that is running, as the log has it.
public struct Meeting: Hashable, Codable, Sendable {
  public let ref: PostRef
  public let format: Format
  /// Where it is held: the room of its case, or its own.
  public let room: Target
  public let presenter: Participant
  let facilitator: Participant
  let deputy: Participant?
  /// Whoever keeps the phases now: the facilitator, or the deputy once she is gone.
  public private(set) var keeper: Participant
  public let began: Moment
  public private(set) var index = 0
  public private(set) var ends: Moment
  /// In the order in which they came.
  public private(set) var present: [Participant]
  /// Who still has a turn in this phase; the first has it now.
  public private(set) var turns: [Participant] = []
  private var turnBegan: Moment
  private var isNudged = false
  /// What waits to be revealed, in the order in which it was written.
  private(set) var hidden: [HiddenText] = []
  /// Whoever wrote, or has nothing to write.
  private var done: Set<Participant> = []
  private(set) var isRevealed = false
  private(set) var words: [Format.Closing: EventID] = [:]
  private(set) var day: Moment?
  private var attendance: [Participant: Attendance] = [:]

  struct HiddenText: Hashable, Codable, Sendable {
    let by: Participant
    let event: EventID
  }

  private struct Attendance: Hashable, Codable, Sendable {
    var before = Duration.zero
    var since: Moment?
  }

  /// After so long a turn its speaker is told.
  static let turnLength = Duration.minutes(2)
  /// A meeting that nobody ends is over after so long.
  static let longest = Duration.hours(12)
  /// Four fifths of the minutes earn an entry.
  private static let neededPercent: Int64 = 80

  init(_ ref: PostRef, _ opening: MeetingOpening, at moment: Moment) {
    self.ref = ref
    format = opening.format
    room = opening.room
    presenter = opening.presenter
    facilitator = opening.facilitator
    deputy = opening.deputy
    keeper = opening.present.contains(opening.facilitator) ? opening.facilitator : opening.deputy ?? opening.facilitator
    began = moment
    ends = moment
    turnBegan = moment
    present = opening.present
    for participant in present { attendance[participant] = Attendance(since: moment) }
  }

  // MARK: Looking

  public var phase: Format.Phase { format.phases[index] }
  public var isInLastPhase: Bool { index == format.phases.count - 1 }

  public func role(of participant: Participant) -> MeetingRole {
    participant == keeper ? .facilitator : participant == presenter ? .presenter : .consultant
  }

  /// Who may speak in this phase beside whoever keeps it, in the order in which they came.
  var speakersOfPhase: [Participant] { present.filter { phase.speakers.contains(role(of: $0)) } }

  /// Who may speak now, beside whoever keeps it.
  public var speakers: [Participant] {
    let speaking = turns.first.map { [$0] } ?? speakersOfPhase
    return speaking.filter { $0 != keeper || phase.speakers.contains(.facilitator) }
  }

  public func maySpeak(_ participant: Participant) -> Bool {
    guard present.contains(participant) else { return false }
    return participant == keeper || speakers.contains(participant)
  }

  /// Whether somebody's words are kept hidden for now.
  func hidesWords(of participant: Participant) -> Bool {
    phase.reveal && !isRevealed && phase.speakers.contains(role(of: participant))
  }

  /// Everybody who is here has written, or has nothing to write.
  var isWritten: Bool { phase.reveal && !isRevealed && done.isSuperset(of: speakersOfPhase) }

  var missing: [Format.Closing] { format.closing.filter { words[$0] == nil } }

  /// What the clock has to do next, and when.
  var nextDeadline: Moment {
    var moments = [began.advanced(by: Self.longest)]
    if isWritten { moments.append(turnBegan) }
    if !isInLastPhase || missing.isEmpty { moments.append(ends) }
    if let nudge = nextNudge { moments.append(nudge) }
    return moments.min() ?? ends
  }

  var nextNudge: Moment? { turns.isEmpty || isNudged ? nil : turnBegan.advanced(by: Self.turnLength) }

  func minutes(until moment: Moment) -> Int { Int(moment.elapsed(since: began).components.seconds + 30) / 60 }

  /// Whoever was here for long enough.
  func attendees(until moment: Moment) -> [Participant] {
    let whole = moment.elapsed(since: began)
    return attendance.filter { _, attended in
      let spent = attended.before + (attended.since.map { moment.elapsed(since: $0) } ?? .zero)
      return spent * 100 >= whole * Self.neededPercent
    }.keys.sorted { $0.rawValue < $1.rawValue }
  }

  // MARK: Happening

  mutating func apply(_ step: MeetingStep, of author: Participant?, event: EventID, at moment: Moment) {
    switch step {
    case .phaseEntered(let entry):
      index = min(entry.index, format.phases.count - 1)
      ends = entry.ends
      turns = entry.phase.turns ? entry.speakers : []
      beginTurn(at: moment)
      hidden = []
      done = []
      isRevealed = false
    case .turnPassed(let next):
      turns = next.map { next in Array(turns.drop { $0 != next }) } ?? []
      beginTurn(at: moment)
    case .nudged: isNudged = true
    case .wrote:
      guard let author else { return }
      hidden.append(HiddenText(by: author, event: event))
      done.insert(author)
    case .wroteNothing: if let author { done.insert(author) }
    case .revealed:
      hidden = []
      isRevealed = true
    case .gave(let closing, let day):
      words[closing] = event
      self.day = day ?? self.day
    case .left(let participant): depart(participant, at: moment)
    case .kept(let participant): keeper = participant
    case .began, .ended, .facilitated, .earned: break
    }
  }

  private mutating func beginTurn(at moment: Moment) {
    turnBegan = moment
    isNudged = false
  }

  mutating func arrive(_ participant: Participant, at moment: Moment) {
    guard !present.contains(participant) else { return }
    present.append(participant)
    attendance[participant, default: Attendance()].since = moment
    // Whoever comes back finds the meeting kept, or keeps it where nobody does.
    if !present.contains(keeper), participant == facilitator || participant == deputy { keeper = participant }
    // A round that is over does not begin again for whoever comes late.
    if phase.turns, !turns.isEmpty, phase.speakers.contains(role(of: participant)) { turns.append(participant) }
  }

  mutating func depart(_ participant: Participant, at moment: Moment) {
    guard present.contains(participant) else { return }
    present.removeAll { $0 == participant }
    if let since = attendance[participant]?.since {
      attendance[participant]?.before += moment.elapsed(since: since)
      attendance[participant]?.since = nil
    }
    let hadTurn = turns.first == participant
    turns.removeAll { $0 == participant }
    if hadTurn { beginTurn(at: moment) }
    guard participant == keeper else { return }
    keeper = [facilitator, deputy].compactMap { $0 }.first(where: present.contains) ?? keeper
    if !phase.speakers.contains(.facilitator) { turns.removeAll { $0 == keeper } }
  }
}

/// The meetings of a collective, and what is left of those that are over.
public struct Meetings: Hashable, Codable, Sendable {
  public internal(set) var running: [PostRef: Meeting] = [:]
  /// Who is here already before a meeting begins, in the order in which they came.
  var gathered: [PostRef: [Participant]] = [:]
  /// How often each kept a meeting of a circle to its end.
  var facilitated: [CircleName: [Participant: Int]] = [:]
  /// Oldest first.
  public internal(set) var hours: [AccountID: [EarnedHours]] = [:]

  mutating func forget(_ ref: PostRef) {
    running[ref] = nil
    gathered[ref] = nil
  }
}

extension Collective {
  /// The meeting that is held in a room now.
  public func meeting(in room: Target) -> Meeting? {
    meetings.running.isEmpty ? nil : meetings.running.values.first { $0.room == room }
  }

  /// Those who could keep the next meeting of a circle: whoever did so least often comes first.
  public func facilitators(of circle: CircleName) -> [(account: AccountID, count: Int)] {
    let counts = meetings.facilitated[circle] ?? [:]
    let members = circles[circle]?.members.keys.compactMap(\.accountID) ?? []
    return members.filter { accounts[$0]?.isDisabled == false }
      .map { ($0, counts[.account($0)] ?? 0) }
      .sorted { ($0.1, accounts[$0.0]?.handle.folded ?? "") < ($1.1, accounts[$1.0]?.handle.folded ?? "") }
  }
}
