/// What is stored instead of a password: the keys of SCRAM-SHA-256 (RFC 5802, RFC 7677). They verify a password and a
/// SCRAM proof, and sign in to nothing by themselves.
///
/// Passwords are taken as opaque UTF-8. For printable ASCII that is what SASLprep (RFC 4013) yields; other passwords
/// are neither normalised nor refused, so they have to arrive composed the same way each time.
public struct ScramKeys: Hashable, Sendable {
  public static let mechanism = "SCRAM-SHA-256"
  public static let defaultIterations = 100_000
  public static let saltByteCount = 16
  /// Fewer is forbidden by RFC 7677; more would let a peer or a damaged file keep a processor busy for seconds.
  public static let allowedIterations = 4096...10_000_000

  public let salt: [UInt8]
  public let iterations: Int
  public let storedKey: SHA256Digest
  public let serverKey: SHA256Digest

  /// Nil where the salt is empty or the iterations are outside `allowedIterations`.
  public init?(salt: [UInt8], iterations: Int, storedKey: SHA256Digest, serverKey: SHA256Digest) {
    guard !salt.isEmpty, Self.allowedIterations.contains(iterations) else { return nil }
    self.init(unchecked: salt, iterations: iterations, storedKey: storedKey, serverKey: serverKey)
  }

  private init(unchecked salt: [UInt8], iterations: Int, storedKey: SHA256Digest, serverKey: SHA256Digest) {
    self.salt = salt
    self.iterations = iterations
    self.storedKey = storedKey
    self.serverKey = serverKey
  }

  /// Keys for `password`. Takes some 25 ms at 100,000 iterations: keep it off event loops. Iterations outside
  /// `allowedIterations` are brought to its nearer end.
  public static func derive(
    password: [UInt8], salt: [UInt8] = SystemRandom.bytes(saltByteCount), iterations: Int = defaultIterations
  ) -> ScramKeys {
    let iterations = min(max(iterations, allowedIterations.lowerBound), allowedIterations.upperBound)
    let salted = PBKDF2.deriveKey(password: password, salt: salt, iterations: iterations).bytes
    let clientKey = HMACSHA256.code(for: "Client Key", key: salted)
    return ScramKeys(
      unchecked: salt, iterations: iterations, storedKey: SHA256.digest(clientKey.bytes),
      serverKey: HMACSHA256.code(for: "Server Key", key: salted))
  }

  /// Keys for the UTF-8 of `password`.
  public static func derive(
    password: String, salt: [UInt8] = SystemRandom.bytes(saltByteCount), iterations: Int = defaultIterations
  ) -> ScramKeys {
    derive(password: Array(password.utf8), salt: salt, iterations: iterations)
  }

  /// Keys that no password opens, for a name that has no account. The same name and secret give the same keys each
  /// time, and they cost as much to try as real ones, so that neither salt nor duration tells who has an account.
  ///
  /// - Parameters:
  ///   - name: as the account would be looked up, that is, case-folded: real salts do not vary with case either.
  ///   - secret: known to the server only, and kept across restarts.
  ///   - iterations: those of real accounts.
  public static func fake(for name: String, secret: [UInt8], iterations: Int = defaultIterations) -> ScramKeys {
    func derived(_ purpose: String) -> SHA256Digest {
      HMACSHA256.code(for: "SCRAM \(purpose)\0\(name)", key: secret)
    }
    return ScramKeys(
      unchecked: Array(derived("salt").bytes.prefix(saltByteCount)), iterations: iterations,
      storedKey: derived("stored key"), serverKey: derived("server key"))
  }

  /// Whether these keys come from `password`. As slow as `derive`, and equally slow for every password.
  public func verify(password: [UInt8]) -> Bool {
    let candidate = Self.derive(password: password, salt: salt, iterations: iterations)
    return candidate.storedKey == storedKey
  }

  /// Whether these keys come from the UTF-8 of `password`.
  public func verify(password: String) -> Bool { verify(password: Array(password.utf8)) }
}

/// The stored form is one line, as other servers keep it: `SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey`, the
/// last three in base 64.
extension ScramKeys {
  public var encoded: String {
    let stored = Base64.encode(storedKey.bytes)
    let server = Base64.encode(serverKey.bytes)
    return "\(Self.mechanism)$\(iterations):\(Base64.encode(salt))$\(stored):\(server)"
  }

  /// Nil for anything but a line that `encoded` gives.
  public init?(encoded: String) {
    let parts = encoded.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == Self.mechanism else { return nil }
    let cost = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    let keys = parts[2].split(separator: ":", omittingEmptySubsequences: false)
    guard
      cost.count == 2, keys.count == 2,
      let iterations = Int(cost[0]), let salt = Base64.decode(cost[1].utf8),
      let storedKey = Base64.decode(keys[0].utf8).flatMap({ SHA256Digest(bytes: $0) }),
      let serverKey = Base64.decode(keys[1].utf8).flatMap({ SHA256Digest(bytes: $0) })
    else { return nil }
    self.init(salt: salt, iterations: iterations, storedKey: storedKey, serverKey: serverKey)
  }
}

extension ScramKeys: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let keys = ScramKeys(encoded: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a line of SCRAM keys")
    }
    self = keys
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(encoded)
  }
}

/// Printed, logged, dumped or mirrored, keys show nothing that helps to guess a password.
extension ScramKeys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "\(Self.mechanism) keys, \(iterations) iterations" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
