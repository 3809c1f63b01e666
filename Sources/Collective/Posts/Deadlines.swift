/// What the clock has to look at next. Every deadline follows from moments in the log and from declarations, so a restart
/// changes nothing; this only finds the earliest without looking at everything.
public struct Deadlines: Sendable {
  /// What a deadline is of.
  public enum Subject: Hashable, Sendable {
    case post(PostRef)
    /// The end of a hat, or of a pause.
    case account(AccountID)
    /// What all stewards are told together.
    case stewards
  }

  private var pending: [Subject: Moment] = [:]
  /// A binary heap. Entries that are no longer pending are passed over.
  private var heap: [Entry] = []

  private struct Entry: Comparable, Sendable {
    let moment: Moment
    let subject: Subject
    static func < (left: Self, right: Self) -> Bool { left.moment < right.moment }
  }

  public init() {}

  /// The earliest deadline.
  public var next: Moment? { heap.first?.moment }

  mutating func set(_ moment: Moment?, of subject: Subject) {
    guard pending[subject] != moment else { return }
    pending[subject] = moment
    if let moment { push(Entry(moment: moment, subject: subject)) }
    while let first = heap.first, pending[first.subject] != first.moment { pop() }
  }

  /// What is due, earliest first; no more than `limit`.
  func due(at moment: Moment, limit: Int) -> [Subject] {
    var found: [Entry] = []
    var waiting = [0]
    // Below an entry that is not due nothing is due.
    while let index = waiting.popLast() {
      guard index < heap.count, heap[index].moment <= moment else { continue }
      if pending[heap[index].subject] == heap[index].moment { found.append(heap[index]) }
      waiting += [2 * index + 1, 2 * index + 2]
    }
    let ordered = found.sorted { ($0.moment, $0.subject.rawValue) < ($1.moment, $1.subject.rawValue) }
    var subjects: [Subject] = []
    for entry in ordered where subjects.last != entry.subject { subjects.append(entry.subject) }
    return Array(subjects.prefix(limit))
  }

  private mutating func push(_ entry: Entry) {
    heap.append(entry)
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
      guard let least = children.min(by: { heap[$0] < heap[$1] }), heap[least] < heap[parent] else { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}

/// Only what is pending counts and is stored; the order is found again.
extension Deadlines: Hashable, Codable {
  public static func == (left: Self, right: Self) -> Bool { left.pending == right.pending }
  public func hash(into hasher: inout Hasher) { hasher.combine(pending) }

  public init(from decoder: any Decoder) throws {
    let stored = try decoder.singleValueContainer().decode([String: Moment].self)
    for (text, moment) in stored {
      guard let subject = Subject(rawValue: text) else {
        throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no subject"))
      }
      set(moment, of: subject)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Dictionary(uniqueKeysWithValues: pending.map { ($0.key.rawValue, $0.value) }))
  }
}

extension Deadlines.Subject: RawRepresentable {
  public var rawValue: String {
    switch self {
    case .post(let ref): "&" + ref.text
    case .account(let id): "a" + id.rawValue
    case .stewards: "s"
    }
  }

  public init?(rawValue: String) {
    let rest = String(rawValue.dropFirst())
    switch rawValue.first {
    case "&":
      guard let ref = PostRef(rest) else { return nil }
      self = .post(ref)
    case "a": self = .account(AccountID(rawValue: rest))
    case "s": self = .stewards
    default: return nil
    }
  }
}

extension Post {
  /// The timer that rings next in the state the post is in, and when.
  var nextTimer: (timer: TimerDeclaration, at: Moment)? {
    let timers = declaration?.state(named: state)?.timers ?? []
    let pending = timers.compactMap { timer -> (timer: TimerDeclaration, at: Moment)? in
      guard !rung.contains(timer.name), timer.only?.holds(of: values) != false, let moment = moment(of: timer),
        !isPast(timer, moment)
      else { return nil }
      return (timer, moment)
    }
    return pending.min { $0.at < $1.at }
  }

  /// Nobody is reminded beforehand of a day that was named so late.
  private func isPast(_ timer: TimerDeclaration, _ moment: Moment) -> Bool {
    if case .remind = timer.effect { timer.start == .due && timer.after < .zero && moment < entered } else { false }
  }

  /// When a timer of the state it is in rings; `nil` where it waits for a day that is not named.
  func moment(of timer: TimerDeclaration) -> Moment? {
    switch timer.start {
    case .entry: entered.advanced(by: timer.after)
    case .submission: submitted.advanced(by: timer.after)
    case .due: due.map { $0.advanced(by: timer.after) }
    case .field(let name): day(in: name).map { $0.advanced(by: timer.after) }
    case .dueDay(let field):
      due.map { due in
        let clock = if case .time(let time)? = values[field] { time.minutes } else { 0 }
        return due.advanced(by: timer.after - .minutes(Int64(clock)))
      }
    case .dueEnd(let field):
      due.map { due in
        let length = if case .number(let minutes)? = values[field] { minutes } else { 0 }
        return due.advanced(by: timer.after + .minutes(Int64(length)))
      }
    }
  }

  /// The day on which it comes back once it is in a state.
  ///
  /// - Parameter named: by whoever moves it there.
  func comesBack(in state: String, at moment: Moment, named: Moment? = nil) -> Moment? {
    guard named == nil, let back = declaration?.state(named: state)?.comesBack else { return named ?? due }
    switch back {
    case .day(let field, let after):
      let own = day(in: field)
      return own.map { $0 > moment } == true ? own : moment.advanced(by: after)
    case .weekly(let day, let time):
      guard case .choice(let name)? = values[day], let weekday = Weekday(rawValue: name),
        case .time(let time)? = values[time]
      else { return nil }
      return weekday.next(at: time, after: moment)
    }
  }

  private func day(in field: String) -> Moment? {
    if case .day(let day)? = values[field] { day } else { nil }
  }
}
