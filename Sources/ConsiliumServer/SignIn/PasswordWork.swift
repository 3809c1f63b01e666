import Collective
import EventLog
import SystemCrypto

/// Checking passwords and making keys of them, slow on purpose, so on a thread of its own; and what is looked up of
/// credentials, which waits for none of that.
struct PasswordWork {
  let storage: any LogStorage
  let fakeKeySecret: [UInt8]

  func result(of request: WorkRequest) throws -> WorkResult {
    switch request {
    case .checkPassword(let handle, let account, let password):
      return .passwordChecked(handle, try isRight(password, of: account, handle) ? account : nil)
    case .hat(let handle, let account, let password):
      return .hatChecked(try isRight(password, of: account, handle) ? account : nil)
    case .deriveKeys(let handle, let token, let password):
      guard let token else { return .openKeysDerived(handle, ScramKeys.derive(password: password)) }
      // Looked up first: nobody makes the server work with a token that is none.
      guard let invitation = try storage.invitation(tokenHash: token.secretHash) else { return .invitationUnknown }
      return .keysDerived(handle, ScramKeys.derive(password: password), invitation)
    case .scramKeys(let first, let handle, let account):
      let stored = try account.flatMap { try storage.credentials(of: $0) }
      let keys = stored ?? fakeKeys(handle)
      return .scramReady(ScramServerExchange(answering: first, keys: keys), handle, stored == nil ? nil : account)
    case .findDevice(let fingerprint, let claimed):
      return .deviceFound(try storage.device(fingerprint: fingerprint), claimed: claimed)
    case .findInvitation(let hash): return .invitationLookedUp(try storage.invitation(tokenHash: hash))
    case .listDevices(let account, let request): return .devices(try storage.devices(of: account), request)
    }
  }

  /// An unknown name costs the same work as a known one.
  private func isRight(_ password: [UInt8], of account: AccountID?, _ handle: Handle) throws -> Bool {
    let stored = try account.flatMap { try storage.credentials(of: $0) }
    let matches = (stored ?? fakeKeys(handle)).verify(password: password)
    return matches && stored != nil
  }

  private func fakeKeys(_ handle: Handle) -> ScramKeys { ScramKeys.fake(for: handle.folded, secret: fakeKeySecret) }
}

extension WorkRequest {
  /// Whether keys are derived from a password for it.
  var isSlow: Bool {
    switch self {
    case .checkPassword, .hat, .deriveKeys: true
    case .scramKeys, .findDevice, .findInvitation, .listDevices: false
    }
  }
}
