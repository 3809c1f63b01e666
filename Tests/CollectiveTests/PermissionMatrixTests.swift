import CollectiveFixture
import Testing

@testable import Collective

/// Who may do what with which post in which state, tried for every move and answer that the declarations have, and held
/// against who each person is. Moderation's kinds have a matrix of their own; meetings and requests to come in, tests.
@Suite("The permission matrix")
struct PermissionMatrixTests {
  /// Someone, and how she stands to every post of the matrix by what was set up.
  private struct Persona {
    let name: String
    let participant: Participant
    let standings: Set<Standing>
    var knows = true
  }

  private static let kinds = [
    "case", "question", "mentoring", "office-hours", "mentorship", "proposal", "licence", "supervision", "unseal",
  ]
  private let trauma = Place.trauma

  @Test("Every move and every answer is granted to those who are declared, and to nobody else", arguments: kinds)
  func granted(kindName: String) throws {
    let kind = try #require(Kinds.standard[kindName])
    var scenario = try Self.collective()
    let author: Person = kindName == "unseal" ? .moss : kind.hat == nil ? .wren : .linnet
    let ref = try scenario.submit(try Self.draft(kind, in: &scenario), by: author)
    if kind.room == .conflictChecked { try scenario.perform(.respond(ref, choice: "known"), by: .juniper) }
    if kindName == "office-hours" { try scenario.perform(.respond(ref, choice: "place"), by: .heron) }
    let personas = Self.personas(kind, author: author)
    var cells = 0
    var wrong: [String] = []
    for state in kind.states {
      let placed = Self.put(ref, in: state.name, of: scenario.state)
      for persona in personas {
        for target in kind.states {
          cells += 1
          let moves = kind.moves.filter { $0.from.contains(state.name) && $0.to == target.name }
          let granted = moves.first { !$0.by.allSatisfy { !persona.standings.contains($0) } }
          let expected = persona.knows && granted != nil
          let command = Command.advance(ref, to: target.name, note: Self.note(granted?.note ?? moves.first?.note))
          if Self.isGranted(command, to: persona, placed, at: scenario.at) != expected {
            wrong.append("\(persona.name): \(state.name) to \(target.name), should be \(expected)")
          }
        }
        for response in kind.responses where response.effect != .answersAsker {
          cells += 1
          let isDue = response.during.isEmpty || response.during.contains(state.name)
          var expected = persona.knows && isDue && response.by.contains(where: persona.standings.contains)
          if response.effect == .enterRoom, state.isFinal { expected = false }
          let command = Command.respond(ref, choice: response.choice, note: Self.note(response.note))
          if Self.isGranted(command, to: persona, placed, at: scenario.at) != expected {
            wrong.append("\(persona.name): \(response.choice) in \(state.name), should be \(expected)")
          }
        }
        cells += 1
        let sees = placed.sees(persona.participant, .room(ref))
        let isInRoom =
          switch kind.room {
          case .none, .meeting: false
          case .conflictChecked: persona.standings.contains(.author)
          case .parties: persona.knows
          }
        if sees != isInRoom { wrong.append("\(persona.name): sees the room in \(state.name): \(sees)") }
      }
    }
    #expect(wrong == [], "of \(cells) cells")
    #expect(cells >= kind.states.count * personas.count * kind.states.count)
  }

  // MARK: Setting up

  private static func collective() throws -> Scenario {
    var scenario = try Scenario.founded()
    let others: [(String, Role?, isIn: Bool)] = [
      ("keeper", .steward, true), ("reach", .onCall, true), ("outside", nil, false),
    ]
    for (text, role, isIn) in others {
      let id = AccountID(rawValue: text)
      var roles: [Role: Moment] = [.member: Moment(milliseconds: .max)]
      if let role { roles[role] = Moment(milliseconds: .max) }
      try scenario.perform(.openAccount(id, name(text), roles: roles, invitation: nil), by: .host)
      if isIn { try scenario.perform(.join(Place.trauma, founding: nil), by: .participant(.account(id))) }
    }
    return scenario
  }

  /// Linnet holds it; juniper stepped out where that can be.
  private static func personas(_ kind: KindDeclaration, author: Person) -> [Persona] {
    func hats(_ person: Person) -> Set<Standing> {
      switch person {
      case .linnet: [.colleague, .mentor, .holder]
      case .moss, .alder: [.colleague, .moderator]
      default: [.colleague]
      }
    }
    var personas = Person.allCases.map { person in
      var standings = person == author ? [Standing.author] : hats(person)
      if person == .linnet, kind.name == "question" { standings.insert(.drawn) }
      if person == .linnet, kind.name == "mentorship" { standings.insert(.party) }
      if person == .alder, kind.name == "unseal" { standings.formUnion([.drawn, .second]) }
      if person == .heron, kind.name == "office-hours" { standings.insert(.queued) }
      let isBetweenFew = kind.room == .parties
      let steppedOut = person == .juniper && kind.room == .conflictChecked
      let knows = !steppedOut && (!isBetweenFew || !standings.isDisjoint(with: [.author, .drawn, .party]))
      return Persona(name: person.rawValue, participant: person.participant, standings: standings, knows: knows)
    }
    let few = kind.room == .parties
    personas += [
      Persona(
        name: "keeper", participant: .account(AccountID(rawValue: "keeper")), standings: [.colleague, .steward],
        knows: !few),
      Persona(
        name: "reach", participant: .account(AccountID(rawValue: "reach")), standings: [.colleague, .onCall],
        knows: !few),
      Persona(name: "outside", participant: .account(AccountID(rawValue: "outside")), standings: [], knows: false),
      Persona(name: "guest", participant: .guest(GuestID(rawValue: "nobody")), standings: [], knows: false),
    ]
    return personas
  }

  private static func draft(_ kind: KindDeclaration, in scenario: inout Scenario) throws -> PostDraft {
    var subject = ""
    if kind.name == "unseal" {
      let fields = PostDraft.demoCase().fields + [Body.Field(name: "sealed", value: "yes")]
      subject = try scenario.submit(PostDraft(circle: Place.trauma, kind: "case", fields: fields), by: .heron).text
    }
    let fields = kind.fields.compactMap { field -> Body.Field? in
      guard field.isRequired else { return nil }
      let value =
        switch field.content {
        case .question: "Which one?"
        case .choice(let choices): choices[0]
        case .handles: Person.linnet.rawValue
        case .subject: subject
        case .article: "2"
        case .day: "2999-01-01"
        case .time: "17:00"
        case .number(let range): "\(range.upperBound)"
        case .topics: "grief"
        case .change: "nothing"
        default: "demo words"
        }
      return Body.Field(name: field.name, value: value)
    }
    return PostDraft(circle: Place.trauma, kind: kind.name, fields: fields)
  }

  private static func put(_ ref: PostRef, in state: String, of collective: Collective) -> Collective {
    var collective = collective
    guard let post = collective.posts[ref] else { return collective }
    let envelope = Envelope(
      seq: collective.seq + 1, id: EventID(rawValue: "placed"), at: collective.at, author: .clock, target: .room(ref))
    let moved = Moved(
      ref: ref, from: post.state, to: state, holder: Person.linnet.participant, article: nil, due: nil)
    collective.apply(envelope, .moved(moved))
    return collective
  }

  private static func note(_ rule: NoteRule?) -> String? {
    switch rule {
    case .dated, .times: "2999-01-01: demo words"
    case .reasoned: "art. 2: a demo reason"
    case .required, .optional: "demo words"
    case .none?, .oneTime?, nil: nil
    }
  }

  private static func isGranted(
    _ command: Command, to persona: Persona, _ state: Collective, at moment: Moment
  ) -> Bool {
    let context = DecisionContext(at: moment) { _ in nil }
    switch state.decide(command, by: .participant(persona.participant), in: context) {
    case .success: return true
    case .failure: return false
    }
  }
}
