import ArgumentParser
import Collective
import ConsiliumProtocol
import EventLog
import SQLiteLog

struct Inventory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What is held, by place and age: what could be produced on demand.",
    discussion: "The last columns count what still has its words, by its age in days.")

  @OptionGroup var data: DataFolder

  func run() async throws {
    let log = try data.existingLog()
    let (state, _) = try Appender.fold(log)
    let now = Moment.now()
    let holdings = try Holdings(of: log, at: now)
    let ages = Holdings.ages.map { "under \($0)" } + ["older"]
    print((["place", "events", "with words", "oldest", "newest", "kept"] + ages).joined(separator: "\t"))
    for place in holdings.places {
      let row = [
        Self.name(of: place.target, in: state), String(place.events), String(place.withWords),
        ServerTime(milliseconds: place.oldest.milliseconds).description,
        ServerTime(milliseconds: place.newest.milliseconds).description, Self.retention(of: place.target, in: state),
      ]
      print((row + place.withWordsByAge.map { String($0) }).joined(separator: "\t"))
    }
    print("erased by age\t\(holdings.expired)\t0")
    for backup in try BackupRecord.all(in: data.path) {
      let isOver = backup.expires <= now
      print(
        "backup of \(backup.made.day)\t\(backup.file)\t\(isOver ? "to be deleted since" : "until") \(backup.expires.day)"
      )
    }
  }

  /// How long talk is kept there, and posts once they are settled.
  private static func retention(of target: Target, in state: Collective) -> String {
    func words(_ retention: Retention) -> String {
      guard let talk = retention.talkDays, let posts = retention.postDays else { return "for good" }
      return talk == posts ? "\(talk) days" : "\(talk) days, posts \(posts)"
    }
    return switch target {
    case .circle(let name) where state.circles[name]?.isOnHold == true: "on hold"
    case .circle(let name): words(state.circles[name]?.retention ?? .standard)
    case .room(let ref): state.posts[ref].flatMap { state.circles[$0.circle] }.map { words($0.retention) } ?? "-"
    case .direct: words(.standard)
    case .collective, .own: "-"
    }
  }

  private static func name(of target: Target, in state: Collective) -> String {
    func nick(_ participant: Participant) -> String { state.nick(of: participant)?.text ?? "a guest" }
    return switch target {
    case .collective: "the register"
    case .circle(let name): state.circles[name]?.name.text ?? name.text
    case .room(let ref): "&\(ref)"
    case .direct(let one, let other): "\(nick(one)) and \(nick(other))"
    case .own(let participant): "\(nick(participant)), alone"
    }
  }
}
