import Collective
import ConsiliumProtocol

extension Connection {
  /// What the session wants done beside its answers. Returns what goes to the writer under the same ticket.
  @discardableResult
  func carryOutEffects() -> [PendingAppend] {
    var appends: [PendingAppend] = []
    let effects = session.effects
    session.effects = []
    for effect in effects {
      switch effect {
      case .tell(let lines, let participant, let needed):
        core.loops.onEach { $0.tell(lines, about: participant, carrying: needed) }
      case .relay(let lines, let target, let needed): core.loops.relay(lines, to: target, carrying: needed, except: id)
      case .passOn(let event): core.loops.passOn(event, except: id)
      case .tellOperators(let lines, let circle):
        core.loops.onEach { hub in lines.forEach { hub.tellRanked($0, of: circle, voiced: false, except: 0) } }
      case .tellRanked(let line, let circle, let voiced):
        core.loops.onEach { [id] in $0.tellRanked(line, of: circle, voiced: voiced, except: id) }
      case .signInFailed: if let address { core.admission.peers.noteFailedSignIn(address) }
      case .lookForForeign: core.lookForForeign()
      case .metadataChanged(let subject, let keys):
        core.loops.onEach { [id] in $0.tellMetadata(subject, keys, except: id) }
      case .wallops(let line): core.loops.onEach { $0.wallops(line) }
      case .disconnect(let participant, let reason):
        core.loops.onEach { $0.disconnect(participant, reason: reason) }
      case .disconnectDevice(let account, let fingerprint, let reason):
        core.loops.onEach { $0.disconnectDevice(of: account, fingerprint: fingerprint, reason: reason) }
      case .leave: hub.detach(self)
      case .thenAppend(let append): appends.append(append)
      case .becameAnother: if let participant = session.participant { hub.reattach(self, as: participant) }
      }
    }
    return appends
  }
}
