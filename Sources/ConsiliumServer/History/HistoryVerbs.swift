import Collective
import ConsiliumProtocol
import EventLog

extension Session {
  mutating func receive(_ verb: Verb.History, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .chathistory: return chatHistory(line, context)
    case .markread: return markRead(line, context)
    case .search: return search(line, context)
    }
  }

  private func chatHistory(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let query: ChatHistoryQuery
    do throws(StandardReply) {
      query = try ChatHistoryQuery.parse(line.parameters).capped(at: configuration.limits.historyPage)
    } catch {
      return .reply([error.line(from: serverName)])
    }
    if case .targets(let from, let to, let limit) = query {
      return .read(
        .historyTargets(
          from: Moment(milliseconds: from), to: Moment(milliseconds: to),
          targets: context.state.targets(of: participant) + conversations(of: participant, context), limit: limit,
          Withheld(from: participant, in: context.state)))
    }
    // `*` is one's own place: what one was told, and nobody else.
    let own = query.target.flatMap { ownPlace($0, of: participant, context) }
    guard let name = query.target, let target = own ?? wireNames(context).target(named: name, for: participant),
      context.state.sees(participant, target)
    else {
      return .reply([
        fail(
          .history(.chathistory), .invalidTarget, [line.parameters[0], query.target ?? "*"],
          "You are not in it, or it does not exist.")
      ])
    }
    let withheld = Withheld(from: participant, in: context.state)
    return .read(.history(query, target, kinds: own == nil ? historyKinds : Self.ownKinds, withheld))
  }

  /// Every place where two people could have talked alone; which of them they did, the log says.
  private func conversations(of participant: Participant, _ context: SessionContext) -> [Target] {
    let people = context.state.accounts.keys.map(Participant.account) + context.state.guests.keys.map(Participant.guest)
    return people.map { .between(participant, $0) }
  }

  /// What a page holds: messages for everybody; posts and what became of messages for those who can show them.
  private var historyKinds: Set<Facts.Kind> {
    var kinds: Set<Facts.Kind> = [.said, .submitted, .presented]
    if capabilities.contains(.posts) {
      kinds.formUnion([.amended, .moved, .responded, .met, .obscured, .erased])
    }
    if capabilities.contains(.messageRedaction) { kinds.formUnion([.obscured, .erased]) }
    if capabilities.contains(.eventPlayback) { kinds.formUnion(Self.playback) }
    return kinds
  }

  /// `*`, or `*C-7QXM` for what was told to the author of a post without her name.
  private func ownPlace(_ name: String, of participant: Participant, _ context: SessionContext) -> Target? {
    guard name.first == "*" else { return nil }
    guard let ref = PostRef(String(name.dropFirst())) else { return name == "*" ? .own(participant) : nil }
    return .own(context.state.voice(of: participant, in: .room(ref)))
  }

  /// What somebody was told in her own place.
  private static let ownKinds: Set<Facts.Kind> = [
    .moderated, .reminded, .governed, .deviceNoted, .invited, .invitationTriedAgain,
  ]

  /// What is played back beside messages, for those who asked for it.
  private static let playback: Set<Facts.Kind> = [
    .joined, .parted, .topicSet, .moved, .amended, .tagged, .kicked, .modesChanged, .circleRenamed,
  ]

  private mutating func markRead(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.history(.markread)
    let name = line.parameters[0]
    guard let participant, let target = wireNames(context).target(named: name, for: participant),
      context.state.sees(participant, target)
    else {
      // Nothing was read there; a collective does not answer about places that one is not in.
      let isAsked = line[1] == nil && !configuration.access.requiresAccount
      return .reply([
        isAsked ? marker(name, nil) : fail(verb, .invalidParams, [name], "You are not in it, or it does not exist.")
      ])
    }
    // A marker in the room of her own post without a name would tell whose it is.
    guard context.state.voice(of: participant, in: target) == participant else { return .reply([marker(name, nil)]) }
    guard let value = line[1] else {
      return .reply([marker(name, context.presence.readMarker(of: participant, in: target))])
    }
    guard value.hasPrefix("timestamp="), let time = ServerTime(String(value.dropFirst(10))) else {
      return .reply([fail(verb, .invalidParams, [name], "Write: MARKREAD target timestamp=2026-01-31T12:00:00.000Z")])
    }
    // Nobody has read what is still to come.
    let moment = min(Moment(milliseconds: time.milliseconds), context.now)
    let move = context.presence.moveReadMarker(of: participant, in: target, to: moment)
    let answer = [marker(name, context.presence.readMarker(of: participant, in: target))]
    if move.hasMoved && move.isElsewhere {
      effects.append(.relay(answer, to: .own(participant), carrying: CapabilitySet(.readMarker)))
    }
    return .reply(answer)
  }

  private func marker(_ target: String, _ moment: Moment?) -> Line {
    .readMarker(moment, in: target, from: configuration.source)
  }

  private func search(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let verb = Verb.history(.search)
    let attributes: SearchAttributes
    do throws(StandardReply) {
      attributes = try SearchAttributes.parse(line.parameters[0])
    } catch {
      return .reply([error.line(from: serverName)])
    }
    if let text = attributes.text, let refused = refusal(ofTalk: text, verb: verb, context) { return .reply(refused) }
    var target: Target?
    if let name = attributes.target {
      target = wireNames(context).target(named: name, for: participant)
      guard let target, context.state.sees(participant, target) else {
        return .reply([fail(verb, .invalidParams, ["in"], "You are not in it, or it does not exist.")])
      }
    }
    let author = attributes.from.flatMap(Handle.init).flatMap(context.state.participant(named:))
    let isAnybody = attributes.from == nil || author != nil
    let words = isAnybody ? attributes.text?.split(whereSeparator: \.isWhitespace).map(String.init) ?? [] : []
    let query = SearchQuery(
      words: words, target: target, author: author.map(Author.participant),
      after: attributes.after.map(Moment.init(milliseconds:)),
      before: attributes.before.map(Moment.init(milliseconds:)))
    return .read(
      .search(
        query, limit: min(attributes.limit ?? 50, 200),
        target == nil ? .all(context.state.places(of: participant)) : .one,
        Withheld(from: participant, in: context.state)))
  }
}

extension ChatHistoryQuery {
  fileprivate func capped(at most: Int) -> ChatHistoryQuery {
    switch self {
    case .latest(let target, let bound, let limit): .latest(target: target, bound: bound, limit: min(limit, most))
    case .before(let target, let bound, let limit): .before(target: target, bound: bound, limit: min(limit, most))
    case .after(let target, let bound, let limit): .after(target: target, bound: bound, limit: min(limit, most))
    case .around(let target, let bound, let limit): .around(target: target, bound: bound, limit: min(limit, most))
    case .between(let target, let from, let to, let limit): .between(target: target, from, to, limit: min(limit, most))
    case .targets(let from, let to, let limit): .targets(from: from, to: to, limit: min(limit, most))
    }
  }
}

extension Line {
  /// `MARKREAD target timestamp=…`, or `*` where nothing was read.
  static func readMarker(_ moment: Moment?, in target: String, from server: Source) -> Line {
    let time = moment.map { "timestamp=" + ServerTime(milliseconds: $0.milliseconds).description }
    return Line(source: server, "MARKREAD", [target, time ?? "*"])
  }
}
