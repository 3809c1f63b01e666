import Collective
import ConsiliumProtocol
import EventLog

/// What one AUDIT asks for.
enum RegisterRequest {
  case page(after: Int64, limit: Int)
  case numbers(year: Int, from: Moment, to: Moment)

  static let longestPage = 1_000
}

enum RegisterResult {
  case page(RegisterPage)
  case facts([Facts])
}

extension LogReading {
  func register(_ request: RegisterRequest) throws -> RegisterResult {
    switch request {
    case .page(let after, let limit): .page(try RegisterReading.page(of: storage, after: after, limit: limit))
    case .numbers(_, let from, let to): .facts(try RegisterReading.events(of: storage, from: from, to: to))
    }
  }
}

extension Session {
  func audit(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.governance(.audit)
    guard participant?.accountID != nil else {
      return .reply([fail(verb, .accountRequired, [], "Members read the register. Sign in first.")])
    }
    guard let request = registerRequest(line, context) else {
      return .reply([
        fail(verb, .invalidParams, [], "Write: AUDIT, AUDIT 1200 (entries after that one), or AUDIT numbers 2027")
      ])
    }
    return .read(.register(request))
  }

  private func registerRequest(_ line: Line, _ context: SessionContext) -> RegisterRequest? {
    guard let first = line[0] else { return .page(after: 0, limit: RegisterRequest.longestPage) }
    if CaseMapping.ascii.casefolded(first) == "numbers" {
      let thisYear = Int(context.now.day.prefix(4))
      guard let year = line[1].map({ Int($0) }) ?? thisYear, (1970...9998).contains(year),
        let start = Moment(day: "\(year)-01-01"), let end = Moment(day: "\(year + 1)-01-01")
      else { return nil }
      return .numbers(year: year, from: Moment(milliseconds: start.milliseconds - 1), to: end)
    }
    guard let after = Int64(first), after >= 0 else { return nil }
    guard let limit = line[1].map({ Int($0) }) ?? RegisterRequest.longestPage, limit > 0 else { return nil }
    return .page(after: after, limit: min(limit, RegisterRequest.longestPage))
  }

  func answer(_ request: RegisterRequest, _ result: RegisterResult, _ context: SessionContext) -> [Line] {
    switch (request, result) {
    case (.page, .page(let page)):
      let lines = capabilities.contains(.posts) ? entries(page, context) : notices(page, context)
      return batch(BatchType.audit, [], of: lines)
    case (.numbers(let year, _, _), .facts(let facts)):
      return batch(BatchType.audit, [String(year)], of: numbers(facts, year: year, context))
    default: return []
    }
  }

  // MARK: Entries

  private func entries(_ page: RegisterPage, _ context: SessionContext) -> [Line] {
    guard let participant else { return [] }
    var lines: [Line] = []
    for row in page.rows {
      if let event = row.event, let entry = context.state.registerEntry(event, for: participant) {
        let told = RegisterLine(
          seq: entry.seq, time: ServerTime(milliseconds: entry.at.milliseconds), actor: actor(entry.actor, context),
          act: entry.act, article: entry.article, ref: entry.ref?.text, words: entry.words)
        lines.append(told.line(from: serverName))
      }
      lines.append(ChainLine(.leaf, seq: row.seq, hash: row.leaf.hex).line(from: serverName))
    }
    return lines + [ChainLine(.head, seq: page.head.seq, hash: page.head.hash.hex).line(from: serverName)]
  }

  /// For clients that only show text: the acts, without what is there to be computed with.
  private func notices(_ page: RegisterPage, _ context: SessionContext) -> [Line] {
    guard let participant else { return [] }
    let nick = nick(in: context.state)
    var texts = page.rows.compactMap { row -> String? in
      guard let entry = row.event.flatMap({ context.state.registerEntry($0, for: participant) }) else { return nil }
      let article = entry.article.map { ", article \($0)" } ?? ""
      let ref = entry.ref.map { ", \($0.text)" } ?? ""
      let words = entry.words.isEmpty ? "" : ": \(entry.words)"
      return "\(entry.at.day) \(actor(entry.actor, context) ?? "*") \(entry.act)\(article)\(ref)\(words)"
    }
    if let last = page.rows.last?.seq, last < page.head.seq { texts.append("Type AUDIT \(last) for what came after.") }
    return texts.map { Line(source: configuration.source, "NOTICE", [nick, $0]).withTrailing }
  }

  private func actor(_ author: Author, _ context: SessionContext) -> String? {
    switch author {
    case .host: "host"
    case .clock: nil
    case .participant(let participant): participant.accountID.flatMap { context.state.accounts[$0]?.handle.text }
    }
  }

  // MARK: Numbers

  /// Small cells tell who: from 1 to 4 they read `<5`.
  private func numbers(_ facts: [Facts], year: Int, _ context: SessionContext) -> [Line] {
    var counts: [String: [Int: Int]] = [:]
    for facts in facts {
      let tally = context.state.registerTally(of: facts)
      counts[tally.act, default: [:]][tally.article ?? 0, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.flatMap { act, articles in
      articles.sorted { $0.key < $1.key }.map { article, count in
        let shown = count < 5 ? "<5" : String(count)
        guard capabilities.contains(.posts) else {
          let words = "\(year) \(act)\(article == 0 ? "" : ", article \(article)"): \(shown)"
          return Line(source: configuration.source, "NOTICE", [nick(in: context.state), words]).withTrailing
        }
        return RegisterCount(year: year, act: act, article: article == 0 ? nil : article, count: shown)
          .line(from: serverName)
      }
    }
  }
}
