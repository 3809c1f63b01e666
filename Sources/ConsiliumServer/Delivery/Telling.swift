import Collective
import ConsiliumProtocol
import SystemCrypto

/// Lines for some of those who are connected now: told at once, and never stored.
extension Hub {
  /// To whoever in the target is here and has the capability; never stored.
  func relay(_ lines: [Line], to target: Target, carrying needed: CapabilitySet, except: UInt64) {
    let bytes = encoded(lines)
    for participant in state.audience(of: target) {
      for connection in byParticipant[participant] ?? [] where connection.id != except && connection.isLevel {
        if connection.capabilities.isSuperset(of: needed) { connection.emit(encoded: bytes) }
      }
    }
    flush()
  }

  /// To whoever shares a circle with somebody, and to whoever watches her with `extended-monitor`.
  func tell(_ lines: [Line], about participant: Participant, carrying needed: CapabilitySet) {
    let neighbours = Set(state.neighbours(of: participant))
    let bytes = encoded(lines)
    let nick = state.nick(of: participant)?.folded ?? ""
    for (other, connections) in byParticipant where other != participant && state.pause(of: other) == nil {
      for connection in connections where connection.isLevel && connection.capabilities.isSuperset(of: needed) {
        let watches = connection.capabilities.contains(.extendedMonitor) && connection.session.monitored[nick] != nil
        if neighbours.contains(other) || (watches && mayWatch(other, participant)) { connection.emit(encoded: bytes) }
      }
    }
    flush()
  }

  /// 730 or 731 to those who watch a nick.
  func tellWatchers(_ source: Source, of participant: Participant, isHere: Bool) {
    let folded = CaseMapping.ascii.casefolded(source.nick)
    for (other, connections) in byParticipant {
      for connection in connections where connection.session.monitored[folded] != nil && connection.isLevel {
        guard mayWatch(other, participant) else { continue }
        let nick = state.nick(of: other)?.text ?? "*"
        let server = configuration.serverName
        guard isHere else {
          connection.emit([Numeric.monOffline.line(from: server, to: nick, source.nick)])
          continue
        }
        connection.emit(
          [Numeric.monOnline.line(from: server, to: nick, source.description)]
            + metadata(of: participant, for: connection))
      }
    }
    flush()
  }

  func mayWatch(_ one: Participant, _ other: Participant) -> Bool {
    guard state.pause(of: one) == nil else { return false }
    guard configuration.access.requiresAccount else { return true }
    return state.circles.values.contains { $0.members[one] != nil && $0.members[other] != nil }
  }

  func tellRanked(_ line: Line, of circle: CircleName, voiced: Bool, except: UInt64) {
    for (member, membership) in state.circles[circle]?.members ?? [:] {
      guard membership.isOperator || (voiced && membership.hasVoice) else { continue }
      for connection in byParticipant[member] ?? [] where connection.id != except && connection.isLevel {
        connection.emit([line.carrying(connection.capabilities)])
      }
    }
    flush()
  }

  func wallops(_ line: Line) {
    for (participant, connections) in byParticipant where presence.modes(of: participant).wantsWallops {
      for connection in connections where connection.isLevel { connection.emit([line]) }
    }
    flush()
  }

  func disconnect(_ participant: Participant, reason: String) {
    for connection in byParticipant[participant] ?? [] { connection.close(reason, asQuit: true) }
  }

  /// Also connections that only showed the certificate and signed in otherwise: the device is gone, however it came in.
  func disconnectDevice(of account: AccountID, fingerprint: SHA256Digest, reason: String) {
    for connection in byParticipant[.account(account)] ?? [] where connection.certificate == fingerprint {
      connection.close(reason)
    }
  }
}
