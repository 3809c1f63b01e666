/// The client's half of one SCRAM-SHA-256 sign-in (RFC 5802, RFC 7677): the server learns that we know the password
/// and not what it is, and proves in turn that it holds our keys. No channel binding.
public struct ScramClientExchange: Sendable {
  /// `n,,n=user,r=nonce`, not yet encoded in base 64.
  public let clientFirst: [UInt8]

  private static let gs2Header = Array("n,,".utf8)
  private let nonce: [UInt8]
  private let password: [UInt8]

  public init(username: String, password: String) {
    self.init(username: username, password: password, nonce: ScramNonce.make())
  }

  /// With a nonce given by the caller, as published test vectors need.
  init(username: String, password: String, nonce: [UInt8]) {
    self.nonce = nonce
    self.password = Array(password.utf8)
    clientFirst = Self.gs2Header + Array("n=".utf8) + ScramName.encode(username) + Array(",r=".utf8) + nonce
  }

  /// The proof that answers the server's challenge.
  public struct Answer: Sendable {
    /// `c=binding,r=nonce,p=proof`, not yet encoded in base 64.
    public let clientFinal: [UInt8]
    private let expectedServerFinal: [UInt8]

    init(clientFinal: [UInt8], expectedServerFinal: [UInt8]) {
      self.clientFinal = clientFinal
      self.expectedServerFinal = expectedServerFinal
    }

    /// Whether the server proved that it holds our keys. Where it did not, it is not our server, whatever else it says.
    public func isConfirmed(by serverFinal: [UInt8]) -> Bool {
      ConstantTime.equal(serverFinal, expectedServerFinal)
    }
  }

  /// Answers `r=nonce,s=salt,i=iterations` (decoded from base 64). As slow as the server asks, within
  /// `ScramKeys.allowedIterations`; a weaker or dearer demand is refused.
  public func answer(to serverFirst: [UInt8]) throws(ScramError) -> Answer {
    let attributes = ScramAttributes(serverFirst)
    if attributes.value(of: "m", at: 0) != nil { throw .extensionsNotSupported }
    guard
      let serverNonce = attributes.value(of: "r", at: 0), ScramNonce.isValid(serverNonce),
      let salt = attributes.value(of: "s", at: 1).flatMap({ Base64.decode($0) }), !salt.isEmpty,
      let iterations = attributes.value(of: "i", at: 2).flatMap({ Int(String(decoding: $0, as: UTF8.self)) })
    else { throw .invalidEncoding }
    guard
      serverNonce.count > nonce.count, serverNonce.starts(with: nonce),
      ScramKeys.allowedIterations.contains(iterations)
    else { throw .otherError }

    let binding = Array("c=\(Base64.encode(Self.gs2Header)),r=".utf8) + serverNonce
    let comma = [UInt8(ascii: ",")]
    let authMessage = clientFirst.dropFirst(Self.gs2Header.count) + comma + serverFirst + comma + binding

    let salted = PBKDF2.deriveKey(password: password, salt: salt, iterations: iterations).bytes
    let clientKey = HMACSHA256.code(for: "Client Key", key: salted).bytes
    let storedKey = SHA256.digest(clientKey).bytes
    let serverKey = HMACSHA256.code(for: "Server Key", key: salted).bytes
    let clientSignature = HMACSHA256.code(for: Array(authMessage), key: storedKey).bytes
    let proof = Base64.encode(zip(clientKey, clientSignature).map { $0 ^ $1 })
    let serverSignature = Base64.encode(HMACSHA256.code(for: Array(authMessage), key: serverKey).bytes)
    return Answer(
      clientFinal: binding + Array(",p=\(proof)".utf8), expectedServerFinal: Array("v=\(serverSignature)".utf8))
  }
}

/// Printed, logged, dumped or mirrored, an exchange shows no password.
extension ScramClientExchange: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "a \(ScramKeys.mechanism) exchange" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
