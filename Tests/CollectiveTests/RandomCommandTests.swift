import Collective
import CollectiveFixture
import Testing

/// What has to hold after whatever commands, in whatever order.
@Suite("Random commands")
struct RandomCommandTests {
  private static let seeds: [UInt64] = Array(1...12)
  private static let commandsPerSeed = 400

  /// Runs commands and calls `check` after each that was carried out.
  private func run(seed: UInt64, _ check: (_ scenario: Scenario, _ performed: [Event]) throws -> Void) throws {
    var scenario = try Scenario.founded()
    var commands = RandomCommands(seed: seed)
    var performedCount = 0
    for _ in 0..<Self.commandsPerSeed {
      scenario.at = Moment(milliseconds: scenario.at.milliseconds + 1)
      let (command, author) = commands.next(in: scenario.state)
      guard let performed = try? scenario.perform(command, by: author) else { continue }
      performedCount += 1
      commands.learn(from: performed)
      try check(scenario, performed)
    }
    // Enough of them make sense, or the rest proves nothing.
    #expect(performedCount > Self.commandsPerSeed / 5)
  }

  @Test("Who stepped out is in no audience of the room ever after", arguments: seeds)
  func recusedForGood(seed: UInt64) throws {
    var left: [(participant: Participant, ref: PostRef)] = []
    try run(seed: seed) { scenario, performed in
      for event in performed {
        guard case .responded(let response) = event.facts, let participant = event.envelope.author.participant,
          response.effect == .left || response.effect == .declined
        else { continue }
        left.append((participant, response.ref))
      }
      for (participant, ref) in left {
        #expect(!scenario.state.audience(of: .room(ref)).contains(participant))
        #expect(!scenario.state.sees(participant, .room(ref)))
        let post = try scenario.post(ref)
        #expect(!scenario.state.mayKnow(participant, of: post))
      }
    }
  }

  @Test("Audience, sight and a participant's targets say the same of every place", arguments: seeds)
  func oneVisibilityRule(seed: UInt64) throws {
    try run(seed: seed) { scenario, performed in
      guard scenario.state.seq % 10 == 0 else { return }
      let state = scenario.state
      let people = state.accounts.keys.map(Participant.account) + state.guests.keys.map(Participant.guest)
      let direct = Target.between(Person.wren.participant, Person.heron.participant)
      let targets =
        state.circles.keys.map(Target.circle) + state.posts.keys.map(Target.room) + [.collective, direct]
      for target in targets {
        let audience = Set(state.audience(of: target))
        let seeing = Set(people.filter { state.sees($0, target) })
        #expect(audience == seeing, "\(target)")
      }
      for participant in people {
        let seen = targets.filter { target in
          switch target {
          case .circle, .room: state.sees(participant, target)
          default: false
          }
        }
        #expect(Set(state.targets(of: participant)) == Set(seen))
        let places = state.places(of: participant)
        #expect(targets.filter(places.contains) == seen)
      }
    }
  }

  /// Amending and taking back stay an author's own right where she left the circle her words stand in.
  @Test("Nobody speaks, moves or submits where she is not", arguments: seeds)
  func nobodyWritesUnseen(seed: UInt64) throws {
    var before = try Scenario.founded().state
    try run(seed: seed) { scenario, performed in
      for event in performed {
        guard let author = event.envelope.author.participant else { continue }
        switch event.facts {
        case .said, .moved, .topicSet, .parted:
          // A moderator's act is a concern that is decided as it is raised.
          let isNew = performed.contains { $0.facts.kind == .submitted && $0.target == event.target }
          let sees = before.sees(author, event.target) || isNew
          #expect(sees, "\(event.facts.kind) in \(event.target)")
        default: break
        }
      }
      before = scenario.state
    }
  }

  @Test("A state that was encoded and decoded goes on as the first would", arguments: seeds)
  func codableState(seed: UInt64) throws {
    try run(seed: seed) { scenario, performed in
      guard scenario.state.seq % 50 == 0 else { return }
      let decoded = try roundTrip(scenario.state)
      #expect(decoded == scenario.state)
    }
  }
}
