internal import CLibcrypto
internal import Glibc

/// What went wrong in the system's cryptography. Names the step and libcrypto's own fixed reason text; never holds
/// key material, file content, names or paths.
public enum SystemCryptoError: Error, Equatable, CustomStringConvertible {
  /// A step failed: what was being done, and the first reason libcrypto or the operating system gave.
  case failed(step: String, reason: String)
  /// Not a PEM or DER X.509 certificate.
  case unreadableCertificate
  /// Not an unencrypted PEM private key.
  case unreadablePrivateKey
  /// A subject alternative name that is neither a host name nor an IP address of its declared form.
  case invalidSubjectAltName
  /// The ciphertext was changed, cut, or sealed under another key or context.
  case authenticationFailed

  public var description: String {
    switch self {
    case .failed(let step, let reason): "\(step): \(reason)"
    case .unreadableCertificate: "not a readable X.509 certificate"
    case .unreadablePrivateKey: "not a readable, unencrypted private key"
    case .invalidSubjectAltName: "not a host name or an IP address"
    case .authenticationFailed: "changed, cut, or sealed under another key"
    }
  }

  /// The failure of `step` for the first reason in this thread's libcrypto error queue, which is emptied.
  static func fromQueue(step: String) -> SystemCryptoError {
    let code = ERR_get_error()
    ERR_clear_error()
    // The top bit of the 32 marks a system error, whose number libcrypto has no text for.
    let systemErrorFlag: UInt = 0x8000_0000
    if code & systemErrorFlag != 0 { return .system(step: step, number: Int32(truncatingIfNeeded: code & 0x7fff_ffff)) }
    guard code != 0, let reason = ERR_reason_error_string(code) else {
      return .failed(step: step, reason: "no reason given")
    }
    return .failed(step: step, reason: String(cString: reason))
  }

  /// The failure of `step` for the operating system's reason of that `errno`.
  static func system(step: String, number: Int32) -> SystemCryptoError {
    .failed(step: step, reason: String(cString: strerror(number)))
  }
}

/// Throws libcrypto's reason unless `succeeded`.
func require(_ succeeded: Bool, _ step: String) throws(SystemCryptoError) {
  if !succeeded { throw .fromQueue(step: step) }
}
