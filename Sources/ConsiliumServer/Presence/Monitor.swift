import Collective
import ConsiliumProtocol

/// Watching who comes and goes (IRCv3 monitor). Where an account is needed, only those who share a circle are seen.
extension Session {
  /// Nicks one connection may watch.
  static let monitorLimit = 100

  mutating func monitor(_ line: Line, _ context: SessionContext) -> SessionStep {
    let nicks = (line[1] ?? "").split(separator: ",").map(String.init)
    switch CaseMapping.uppercased(line.parameters[0]) {
    case "+": return .reply(watch(nicks, context))
    case "-":
      for nick in nicks { monitored[CaseMapping.ascii.casefolded(nick)] = nil }
      return .reply([])
    case "C":
      monitored = [:]
      return .reply([])
    case "L":
      return .reply(
        monitorLines(.monList, monitored.values.sorted(), context)
          + [numeric(.endOfMonList, context, "End of the list.")])
    case "S": return .reply(whereabouts(of: monitored.values.sorted(), context))
    default: return .reply([numeric(.needMoreParams, context, "MONITOR", "MONITOR knows +, -, C, L and S.")])
    }
  }

  private mutating func watch(_ nicks: [String], _ context: SessionContext) -> [Line] {
    var added: [String] = []
    var refused: [String] = []
    for nick in nicks where Handle(nick) != nil {
      let folded = CaseMapping.ascii.casefolded(nick)
      guard monitored[folded] != nil || monitored.count < Self.monitorLimit else {
        refused.append(nick)
        continue
      }
      monitored[folded] = nick
      added.append(nick)
    }
    var lines = whereabouts(of: added, context)
    for nick in added { lines += watched(nick, context).map { watchedMetadata($0, context) } ?? [] }
    if !refused.isEmpty {
      lines.append(
        numeric(
          .monListFull, context, String(Self.monitorLimit), refused.joined(separator: ","), "The list is full."))
    }
    return lines
  }

  private func whereabouts(of nicks: [String], _ context: SessionContext) -> [Line] {
    var online: [String] = []
    var offline: [String] = []
    for nick in nicks {
      if let other = watched(nick, context) {
        online.append(wireNames(context).source(of: other).description)
      } else {
        offline.append(nick)
      }
    }
    return monitorLines(.monOnline, online, context) + monitorLines(.monOffline, offline, context)
  }

  /// Who is here by that nick, as far as one may know.
  private func watched(_ nick: String, _ context: SessionContext) -> Participant? {
    guard let other = Handle(nick).flatMap(context.state.participant(named:)), context.presence.isHere(other),
      mayKnow(other, context), context.state.nick(of: other)?.folded == CaseMapping.ascii.casefolded(nick)
    else { return nil }
    return other
  }

  private func monitorLines(_ code: Numeric, _ words: [String], _ context: SessionContext) -> [Line] {
    var lines: [Line] = []
    var group: [String] = []
    var used = 0
    for word in words {
      if used + word.utf8.count + 1 > 380, !group.isEmpty {
        lines.append(numeric(code, context, group.joined(separator: ",")))
        group = []
        used = 0
      }
      group.append(word)
      used += word.utf8.count + 1
    }
    if !group.isEmpty { lines.append(numeric(code, context, group.joined(separator: ","))) }
    return lines
  }
}
