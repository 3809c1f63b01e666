/// Why a SCRAM exchange ended. The raw values are the `server-error-value`s of RFC 5802, section 7.
public enum ScramError: String, Error, Sendable {
  case invalidEncoding = "invalid-encoding"
  case extensionsNotSupported = "extensions-not-supported"
  case invalidUsernameEncoding = "invalid-username-encoding"
  case channelBindingNotSupported = "channel-binding-not-supported"
  case channelBindingsDontMatch = "channel-bindings-dont-match"
  case invalidProof = "invalid-proof"
  /// A nonce of another exchange, or a cost outside `ScramKeys.allowedIterations`.
  case otherError = "other-error"
}

/// The attributes of a SCRAM message: `x=value` joined by commas.
struct ScramAttributes {
  let parts: [ArraySlice<UInt8>]

  init(_ message: some Collection<UInt8>) {
    parts = Array(message).split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
  }

  /// The value of the attribute at `index`, if that is where `name` stands: their order is fixed.
  func value(of name: Character, at index: Int) -> ArraySlice<UInt8>? {
    guard parts.indices.contains(index) else { return nil }
    let part = parts[index]
    guard part.count >= 2, part.first == name.asciiValue, part.dropFirst().first == UInt8(ascii: "=") else {
      return nil
    }
    return part.dropFirst(2)
  }
}

enum ScramNonce {
  /// 24 printable characters of 18 random bytes.
  static func make() -> [UInt8] { Array(Base64.encode(SystemRandom.bytes(18)).utf8) }

  /// Printable ASCII but no comma, and not empty.
  static func isValid(_ nonce: some Collection<UInt8>) -> Bool {
    !nonce.isEmpty && nonce.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ",") }
  }
}

/// A `saslname`: comma and equals sign stand in it as `=2C` and `=3D`.
enum ScramName {
  static func encode(_ name: String) -> [UInt8] {
    var encoded: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: ","): encoded += Array("=2C".utf8)
      case UInt8(ascii: "="): encoded += Array("=3D".utf8)
      default: encoded.append(byte)
      }
    }
    return encoded
  }

  static func decode(_ encoded: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = encoded
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      if rest.starts(with: Array("2C".utf8)) {
        bytes.append(UInt8(ascii: ","))
      } else if rest.starts(with: Array("3D".utf8)) {
        bytes.append(UInt8(ascii: "="))
      } else {
        return nil
      }
      rest = rest.dropFirst(2)
    }
    guard !bytes.isEmpty, !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
