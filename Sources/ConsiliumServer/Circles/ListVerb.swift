import Collective
import ConsiliumProtocol

/// LIST with the filters of ELIST=CMNTU.
extension Session {
  func list(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let filters = (line[0] ?? "").split(separator: ",").map { ListFilter(String($0)) }
    let rows = context.state.circles.values.filter { circle in
      mayList(circle, participant) && ListFilter.pass(filters, circle, context)
    }.sorted { $0.name.folded < $1.name.folded }
    let lines = rows.map { circle in
      numeric(
        .list, context, circle.name.text, String(circle.members.count), context.topics[circle.name]?.text ?? "")
    }
    return .reply(
      [numeric(.listStart, context, "Channel", "Users  Name")] + lines + [numeric(.listEnd, context, "End of list.")])
  }

  /// Circles one is in, those one was invited to, and those one could join.
  func mayList(_ circle: Circle, _ participant: Participant) -> Bool {
    if circle.members[participant] != nil || circle.invited.contains(participant) { return true }
    if circle.excluded.contains(participant) { return false }
    switch circle.charter.entry {
    case .anyone: return !circle.modes.has(.secret)
    case .members: return participant.accountID != nil
    case .request: return participant.accountID != nil
    case .invitation: return false
    }
  }
}

private enum ListFilter {
  case name(CircleName)
  case mask(String, isMatching: Bool)
  case users(Range<Int>)
  /// Minutes since it was made or since its topic was set.
  case age(isOfTopic: Bool, minutes: Int64, isOlder: Bool)

  init(_ text: String) {
    if let number = Int(text.dropFirst()), text.hasPrefix("<") || text.hasPrefix(">") {
      self = text.hasPrefix("<") ? .users(0..<max(0, number)) : .users(min(max(-1, number), .max - 1) + 1..<Int.max)
    } else if let first = text.first, "CT".contains(first), let sign = text.dropFirst().first, "<>".contains(sign),
      let minutes = Int64(text.dropFirst(2))
    {
      self = .age(isOfTopic: first == "T", minutes: min(max(0, minutes), 100_000_000), isOlder: sign == ">")
    } else if text.hasPrefix("!") {
      self = .mask(CaseMapping.ascii.casefolded(String(text.dropFirst())), isMatching: false)
    } else if !text.contains("*"), !text.contains("?"), let name = CircleName(text) {
      self = .name(name)
    } else {
      self = .mask(CaseMapping.ascii.casefolded(text), isMatching: true)
    }
  }

  /// Names are alternatives to one another; everything else has to hold.
  static func pass(_ filters: [ListFilter], _ circle: Circle, _ context: SessionContext) -> Bool {
    var isNamed: Bool?
    for filter in filters {
      if case .name(let name) = filter {
        isNamed = isNamed == true || name == circle.name
      } else if !filter.passes(circle, context) {
        return false
      }
    }
    return isNamed ?? true
  }

  private func passes(_ circle: Circle, _ context: SessionContext) -> Bool {
    switch self {
    case .name(let name): return name == circle.name
    case .mask(let mask, let isMatching): return globMatches(mask, circle.name.folded) == isMatching
    case .users(let range): return range.contains(circle.members.count)
    case .age(let isOfTopic, let minutes, let isOlder):
      guard let since = isOfTopic ? context.topics[circle.name]?.at : circle.founded else { return false }
      let age = (context.now.milliseconds - since.milliseconds) / 60_000
      return isOlder ? age > minutes : age < minutes
    }
  }
}
