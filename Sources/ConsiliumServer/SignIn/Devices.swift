import Collective
import ConsiliumProtocol
import EventLog
import SystemCrypto

/// DEVICE: certificates that sign in without a passphrase (SASL EXTERNAL).
extension Session {
  func device(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.signIn(.device)
    guard case .account(let account) = participant, phase == .registered else {
      return .reply([fail(verb, .accountRequired, [], "Sign in first: devices belong to an account.")])
    }
    let name = line[1] ?? ""
    switch CaseMapping.uppercased(line.parameters[0]) {
    case "LIST": return .work(.listDevices(account, .list))
    case "ADD", "REVOKE":
      guard Handle(name) != nil else {
        return .reply([
          fail(verb, .invalidParams, [], "A device's name has 1 to 32 letters or digits, such as laptop.")
        ])
      }
      if let refused = refusal(ofName: name, verb: verb, context) { return .reply(refused) }
      guard CaseMapping.uppercased(line.parameters[0]) == "ADD" else {
        return .work(.listDevices(account, .revoke(name)))
      }
      guard context.certificate != nil else {
        return .reply([
          fail(verb, .certificateRequired, [], "This connection showed no certificate. Connect with one, then add it.")
        ])
      }
      return .work(.listDevices(account, .add(name)))
    default:
      return .reply([fail(verb, .invalidParams, [], "DEVICE knows ADD name, LIST and REVOKE name.")])
    }
  }

  mutating func answer(_ request: DeviceRequest, _ devices: [Device], _ context: SessionContext) -> SessionStep {
    let verb = Verb.signIn(.device)
    guard case .account(let account) = participant else { return .reply([]) }
    switch request {
    case .list:
      let lines = devices.map { device in
        Line(
          source: configuration.source, "DEVICE",
          [
            "LIST", device.name, device.fingerprint.hex,
            ServerTime(milliseconds: device.enrolled.milliseconds).description,
          ])
      }
      return .reply(
        lines + [
          StandardReply(.devices, [String(devices.count)], text: "sign in by certificate").line(from: serverName)
        ])
    case .add(let name):
      guard let fingerprint = context.certificate else { return .reply([]) }
      guard !devices.contains(where: { $0.name == name || $0.fingerprint == fingerprint }) else {
        return .reply([fail(verb, .deviceExists, [name], "This name or this certificate is enrolled already.")])
      }
      let device = Device(account: account, name: name, fingerprint: fingerprint, enrolled: context.now)
      return .append([
        PendingAppend(
          command: .noteDevice(name, isEnrolled: true), purpose: .device(.added(name)), alongside: [.device(device)])
      ])
    case .revoke(let name):
      guard let device = devices.first(where: { $0.name == name }) else {
        return .reply([fail(verb, .unknownDevice, [name], "There is no device of that name. Type: DEVICE LIST")])
      }
      return .append([
        PendingAppend(
          command: .noteDevice(name, isEnrolled: false), purpose: .device(.revoked(device)),
          alongside: [.revokedDevice(device.fingerprint)])
      ])
    }
  }

  mutating func settleDevice(_ answer: DeviceAnswer, _ context: SessionContext) -> [Line] {
    switch answer {
    case .added(let name):
      return [
        Line(source: configuration.source, "DEVICE", ["ADD", name, "signs in by its certificate now"]).withTrailing
      ]
    case .revoked(let device):
      effects.append(
        .disconnectDevice(device.account, fingerprint: device.fingerprint, reason: "This device was revoked"))
      return [Line(source: configuration.source, "DEVICE", ["REVOKE", device.name, "no longer signs in"]).withTrailing]
    }
  }
}
