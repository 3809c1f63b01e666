import Collective
import ConsiliumProtocol

/// A circle's topic and names as numerics, for whoever is in it.
struct CircleNumerics {
  let state: Collective
  let serverName: String
  let nick: String

  /// 332 and 333, or 331 where there is none and it was asked for.
  func topic(_ topic: Topic?, of circle: CircleName, orNone: Bool) -> [Line] {
    let name = state.circles[circle]?.name.text ?? circle.text
    guard let topic, !topic.text.isEmpty else {
      return orNone ? [Numeric.noTopic.line(from: serverName, to: nick, name, "No topic is set.")] : []
    }
    let setter = WireNames(state: state, serverName: serverName).source(of: topic.by)
    return [
      Numeric.topic.line(from: serverName, to: nick, name, topic.text),
      Numeric.topicWhoTime.line(
        from: serverName, to: nick, name, setter.description, String(topic.at.milliseconds / 1000)),
    ]
  }

  /// 353 in as many lines as it takes, then 366. Everybody who is in the circle, connected or not.
  func names(
    of circle: CircleName, capabilities: CapabilitySet, showing isShown: (Participant) -> Bool = { _ in true }
  ) -> [Line] {
    let wire = WireNames(state: state, serverName: serverName)
    let name = state.circles[circle]?.name.text ?? circle.text
    let members = state.circles[circle]?.members ?? [:]
    let words = members.compactMap { participant, membership -> String? in
      guard isShown(participant), let nick = state.nick(of: participant) else { return nil }
      let shown = capabilities.contains(.userhostInNames) ? wire.source(of: participant).description : nick.text
      return membership.prefixes(all: capabilities.contains(.multiPrefix)) + shown
    }.sorted()
    let isSecret = state.circles[circle].map { $0.charter.entry == .invitation || $0.modes.has(.secret) } ?? false
    let symbol = isSecret ? "@" : "="
    let room = 400 - name.utf8.count
    var groups: [[String]] = []
    var used = room
    for word in words {
      if used + word.utf8.count + 1 > room {
        groups.append([])
        used = 0
      }
      groups[groups.count - 1].append(word)
      used += word.utf8.count + 1
    }
    return groups.map {
      Numeric.namReply.line(from: serverName, to: nick, symbol, name, $0.joined(separator: " "))
    } + [Numeric.endOfNames.line(from: serverName, to: nick, name, "End of names.")]
  }
}
