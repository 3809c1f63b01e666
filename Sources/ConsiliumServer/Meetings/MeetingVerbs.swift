import Collective
import ConsiliumProtocol

/// What the five verbs need of meetings beside their declaration.
extension Session {
  /// The format that a post's fields name; a refusal that names those there are, where there is none of that name.
  func format(of fields: [PostField], _ kind: KindDeclaration?) -> Result<Format?, StandardReply> {
    guard let declared = kind?.fields.first(where: { $0.content == .format }),
      let name = fields.first(where: { $0.name == declared.name })?.value
    else { return .success(nil) }
    if let format = configuration.formats.first(where: { $0.name == name }) { return .success(format) }
    let known = configuration.formats.map(\.name).joined(separator: ", ")
    return .failure(
      StandardReply(
        .fail, Verb.posts(.submit).name, .fieldInvalid, [declared.name],
        known.isEmpty ? "This server has no formats." : "\(declared.label) is one of: \(known)."))
  }

  /// A move that begins a meeting takes the format along, as it stands now.
  func convening(_ ref: PostRef, _ state: String, _ context: SessionContext) -> Command? {
    guard let post = context.state.posts[ref],
      post.declaration?.moves.contains(where: {
        $0.to == state && $0.effect == .convene && $0.from.contains(post.state)
      })
        == true,
      let format = configuration.formats.first(where: { $0.name == post.formatName })
    else { return nil }
    return .convene(ref, format)
  }

  /// The format of the meeting that a move calls, where it calls one and this server has it.
  func arranged(by state: String, of ref: PostRef, _ context: SessionContext) -> Format? {
    guard let post = context.state.posts[ref] else { return nil }
    for move in post.declaration?.moves ?? [] where move.to == state && move.from.contains(post.state) {
      if case .arrange(let name) = move.effect { return configuration.formats.first { $0.name == name } }
    }
    return nil
  }

  /// `POSTS hours`: what somebody has earned, for herself alone.
  func hours(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant, line.parameters.count == 1 else {
      return .reply([fail(.posts(.posts), .invalidParams, ["hours"], "POSTS hours goes with nothing else.")])
    }
    let earned = participant.accountID.flatMap { context.state.meetings.hours[$0] } ?? []
    return .reply(batch(BatchType.posts, [], of: earned.map { $0.note.line(from: serverName) }))
  }

  /// `POSTS #circle facilitators`: who could keep the next meeting, whoever did so least often first.
  func facilitators(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant, line.parameters.count == 2, let circle = CircleName(line.parameters[0]),
      context.state.sees(participant, .circle(circle))
    else {
      return .reply([
        fail(.posts(.posts), .invalidParams, ["facilitators"], "Name one circle that you are in, as #consult.")
      ])
    }
    let rows = context.state.facilitators(of: circle).map { account, count in
      let nick = context.state.nick(of: .account(account))?.text ?? "*"
      return StandardReply(
        .facilitator, [circle.text, nick, String(count)],
        text: "\(nick) has facilitated \(count == 1 ? "once" : "\(count) times")"
      ).line(from: serverName)
    }
    return .reply(batch(BatchType.posts, [], of: rows))
  }
}

extension EarnedHours {
  var note: HoursNote {
    HoursNote(
      began: ServerTime(milliseconds: began.milliseconds), minutes: minutes, format: type, role: role.label,
      text: "\(began.day): \(minutes) minutes of peer consultation (\(type)), as \(role.label)")
  }
}
