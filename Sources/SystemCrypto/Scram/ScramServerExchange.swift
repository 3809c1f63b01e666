/// The first message of a client: who wants to sign in. Everything in it is a claim.
public struct ScramClientFirst: Sendable {
  /// The account whose password is to be proved.
  public let username: String
  /// The account to act as, where it is given; usually nil.
  public let authorizationIdentity: String?

  let gs2Header: [UInt8]
  let bare: [UInt8]
  let nonce: [UInt8]

  /// Reads `n,[a=authzid],n=user,r=nonce` (RFC 5802, section 7), already decoded from base 64. A client that insists
  /// on channel binding (`p=`) is refused, as only the mechanism without it is offered.
  public init(_ message: [UInt8]) throws(ScramError) {
    let attributes = ScramAttributes(message)
    switch attributes.parts[0] {
    case [UInt8(ascii: "n")], [UInt8(ascii: "y")]: break
    case let flag where flag.starts(with: Array("p=".utf8)): throw .channelBindingNotSupported
    default: throw .invalidEncoding
    }
    guard attributes.parts.count >= 4 else { throw .invalidEncoding }
    if attributes.parts[1].isEmpty {
      authorizationIdentity = nil
    } else {
      guard let encoded = attributes.value(of: "a", at: 1) else { throw .invalidEncoding }
      guard let identity = ScramName.decode(encoded) else { throw .invalidUsernameEncoding }
      authorizationIdentity = identity
    }
    if attributes.value(of: "m", at: 2) != nil { throw .extensionsNotSupported }
    guard let name = attributes.value(of: "n", at: 2) else { throw .invalidEncoding }
    guard let username = ScramName.decode(name) else { throw .invalidUsernameEncoding }
    guard let nonce = attributes.value(of: "r", at: 3), ScramNonce.isValid(nonce) else { throw .invalidEncoding }
    self.username = username
    self.nonce = Array(nonce)
    let headerCount = attributes.parts[0].count + attributes.parts[1].count + 2
    gs2Header = Array(message.prefix(headerCount))
    bare = Array(message.dropFirst(headerCount))
  }
}

/// The server's half of one SCRAM-SHA-256 sign-in (RFC 5802, RFC 7677), as a value: look up the keys of
/// `ScramClientFirst.username`, send `serverFirst`, and judge the answer with `serverFinal`. Costs microseconds. Use
/// it for one answer only: an exchange kept for a second one gives that a second guess.
///
/// For a name without an account use `ScramKeys.fake`: the exchange then ends in `invalidProof` like a wrong password.
public struct ScramServerExchange: Sendable {
  /// `r=nonce,s=salt,i=iterations`, not yet encoded in base 64.
  public let serverFirst: [UInt8]

  private let clientFirst: ScramClientFirst
  private let keys: ScramKeys
  private let nonce: [UInt8]

  public init(answering clientFirst: ScramClientFirst, keys: ScramKeys) {
    self.init(answering: clientFirst, keys: keys, serverNonce: ScramNonce.make())
  }

  /// With a nonce given by the caller, as published test vectors need.
  init(answering clientFirst: ScramClientFirst, keys: ScramKeys, serverNonce: [UInt8]) {
    self.clientFirst = clientFirst
    self.keys = keys
    nonce = clientFirst.nonce + serverNonce
    serverFirst =
      Array("r=".utf8) + nonce + Array(",s=\(Base64.encode(keys.salt)),i=\(keys.iterations)".utf8)
  }

  /// Judges the client's `c=binding,r=nonce,p=proof` (decoded from base 64): the server's own proof `v=signature` to
  /// send back where it shows knowledge of the password, an error otherwise.
  public func serverFinal(for clientFinal: [UInt8]) throws(ScramError) -> [UInt8] {
    let attributes = ScramAttributes(clientFinal)
    let last = attributes.parts.count - 1
    guard
      let binding = attributes.value(of: "c", at: 0), let header = Base64.decode(binding),
      let answered = attributes.value(of: "r", at: 1),
      let proof = attributes.value(of: "p", at: last).flatMap({ Base64.decode($0) }),
      proof.count == SHA256Digest.byteCount
    else { throw .invalidEncoding }
    guard header == clientFirst.gs2Header else { throw .channelBindingsDontMatch }
    guard ConstantTime.equal(Array(answered), nonce) else { throw .otherError }

    let withoutProof = clientFinal.dropLast(attributes.parts[last].count + 1)
    let comma = [UInt8(ascii: ",")]
    let authMessage = clientFirst.bare + comma + serverFirst + comma + withoutProof
    let clientSignature = HMACSHA256.code(for: authMessage, key: keys.storedKey.bytes)
    let clientKey = zip(proof, clientSignature.bytes).map { $0 ^ $1 }
    guard SHA256.digest(clientKey) == keys.storedKey else { throw .invalidProof }
    let serverSignature = HMACSHA256.code(for: authMessage, key: keys.serverKey.bytes)
    return Array("v=\(Base64.encode(serverSignature.bytes))".utf8)
  }
}
