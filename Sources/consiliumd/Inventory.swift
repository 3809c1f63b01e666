import ArgumentParser
import Collective
import ConsiliumProtocol
import EventLog

struct Inventory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What is held, by place and age: what could be produced on demand.")

  @OptionGroup var data: DataFolder

  func run() async throws {
    let log = try data.existingLog()
    let (state, _) = try Appender.fold(log)
    print("place\tevents\twith words\toldest\tnewest")
    for place in try Holdings(of: log).places {
      let row = [
        Self.name(of: place.target, in: state), String(place.events), String(place.withWords),
        ServerTime(milliseconds: place.oldest.milliseconds).description,
        ServerTime(milliseconds: place.newest.milliseconds).description,
      ]
      print(row.joined(separator: "\t"))
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
