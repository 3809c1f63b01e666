import Collective
import EventLog
import SystemCrypto

/// Checking passwords and making keys of them: slow on purpose, so on a thread of its own.
struct PasswordWork {
  let storage: any LogStorage
  let fakeKeySecret: [UInt8]

  func result(of request: WorkRequest) -> WorkResult {
    do {
      switch request {
      case .checkPassword(let handle, let account, let password):
        let stored = try account.flatMap { try storage.credentials(of: $0) }
        // An unknown name costs the same work as a known one.
        let keys = stored ?? ScramKeys.fake(for: handle.folded, secret: fakeKeySecret)
        let isRight = keys.verify(password: password) && stored != nil
        return .passwordChecked(handle, isRight ? account : nil)
      case .deriveKeys(let handle, let token, let password):
        // Looked up first: nobody makes the server work with a token that is none.
        guard let invitation = try storage.invitation(tokenHash: token.secretHash) else { return .invitationUnknown }
        return .keysDerived(handle, ScramKeys.derive(password: password), invitation)
      }
    } catch {
      return .failed
    }
  }
}
