import Foundation
import Testing

@testable import SystemCrypto

@Suite("SCRAM-SHA-256")
struct ScramTests {
  /// The exchange printed in RFC 7677, section 3.
  private enum Published {
    static let clientFirst = "n,,n=user,r=rOprNGfwEbeRWgbNEkqO"
    static let serverNonce = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"
    static let serverFirst =
      "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
    static let clientFinal =
      "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
    static let serverFinal = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="
    static let keys = ScramKeys.derive(
      password: "pencil", salt: Base64.decode("W22ZaJ0SNY7soEsUEjb6gQ==") ?? [], iterations: 4096)

    static func exchange() throws -> ScramServerExchange {
      ScramServerExchange(
        answering: try ScramClientFirst(bytes(clientFirst)), keys: keys, serverNonce: bytes(serverNonce))
    }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("The server's half gives the exchange of RFC 7677")
  func serverVector() throws {
    let exchange = try Published.exchange()
    #expect(exchange.serverFirst == Self.bytes(Published.serverFirst))
    #expect(try exchange.serverFinal(for: Self.bytes(Published.clientFinal)) == Self.bytes(Published.serverFinal))
  }

  @Test("The client's half gives the exchange of RFC 7677")
  func clientVector() throws {
    let exchange = ScramClientExchange(
      username: "user", password: "pencil", nonce: Self.bytes("rOprNGfwEbeRWgbNEkqO"))
    #expect(exchange.clientFirst == Self.bytes(Published.clientFirst))
    let answer = try exchange.answer(to: Self.bytes(Published.serverFirst))
    #expect(answer.clientFinal == Self.bytes(Published.clientFinal))
    #expect(answer.isConfirmed(by: Self.bytes(Published.serverFinal)))
    #expect(!answer.isConfirmed(by: Self.bytes("v=" + Base64.encode(SystemRandom.bytes(32)))))
  }

  /// One sign-in over fresh nonces; what the server answers, and whether the client believes it.
  private func signIn(
    username: String, password: String, keys: ScramKeys
  ) throws -> (claimed: String, isConfirmed: Bool) {
    let client = ScramClientExchange(username: username, password: password)
    let first = try ScramClientFirst(client.clientFirst)
    let server = ScramServerExchange(answering: first, keys: keys)
    let answer = try client.answer(to: server.serverFirst)
    return (first.username, answer.isConfirmed(by: try server.serverFinal(for: answer.clientFinal)))
  }

  @Test("Both halves agree, also on names and passwords with commas, equals signs and accents")
  func agreement() throws {
    let password = "juniper, =moss= é"
    let keys = ScramKeys.derive(password: password, iterations: 4096)
    let result = try signIn(username: "wren,=2C", password: password, keys: keys)
    #expect(result.claimed == "wren,=2C")
    #expect(result.isConfirmed)
  }

  @Test("A wrong password and a name without account end in the same error")
  func refusals() {
    let keys = ScramKeys.derive(password: "juniper", iterations: 4096)
    let fake = ScramKeys.fake(for: "heron", secret: [1, 2, 3], iterations: 4096)
    for keys in [keys, fake] {
      #expect(throws: ScramError.invalidProof) {
        _ = try signIn(username: "wren", password: "moss", keys: keys)
      }
    }
  }

  @Test("Fresh exchanges use fresh nonces")
  func freshNonces() throws {
    let first = try ScramClientFirst(Self.bytes(Published.clientFirst))
    let nonces = (0..<50).map { _ in ScramServerExchange(answering: first, keys: Published.keys).serverFirst }
    #expect(Set(nonces).count == 50)
  }

  @Test(
    "A malformed or unsupported first message is refused with its reason",
    arguments: [
      ("", .invalidEncoding), ("n,,n=user", .invalidEncoding), ("n,,r=abc,n=user", .invalidEncoding),
      ("n,,n=user,r=", .invalidEncoding), ("n,,n=user,r=a b", .invalidEncoding), ("x,,n=user,r=abc", .invalidEncoding),
      ("n,b=x,n=user,r=abc", .invalidEncoding), ("n,,n=,r=abc", .invalidUsernameEncoding),
      ("n,,n=a=b,r=abc", .invalidUsernameEncoding), ("n,a=a=2,n=user,r=abc", .invalidUsernameEncoding),
      ("p=tls-exporter,,n=user,r=abc", .channelBindingNotSupported),
      ("n,,m=ext,n=user,r=abc", .extensionsNotSupported),
    ] as [(String, ScramError)])
  func malformedFirst(message: String, error: ScramError) {
    #expect(throws: error) { _ = try ScramClientFirst(Self.bytes(message)) }
  }

  @Test("Bytes that are no UTF-8, and a zero byte, are no name")
  func malformedNames() {
    for name: [UInt8] in [[0xFF], [0x61, 0]] {
      #expect(throws: ScramError.invalidUsernameEncoding) {
        _ = try ScramClientFirst(Self.bytes("n,,n=") + name + Self.bytes(",r=abc"))
      }
    }
  }

  @Test("The identity to act as is read, and a client that could bind channels is accepted")
  func authorizationIdentity() throws {
    let first = try ScramClientFirst(Self.bytes("y,a=her=2Con,n=wren,r=abc"))
    #expect(first.authorizationIdentity == "her,on")
    #expect(first.username == "wren")
    let plain = try ScramClientFirst(Self.bytes("n,,n=wren,r=abc"))
    #expect(plain.authorizationIdentity == nil)
  }

  @Test(
    "A final message with anything changed is refused with its reason",
    arguments: [
      ("c=biws", "c=eSws", .channelBindingsDontMatch), ("c=biws", "c=b", .invalidEncoding),
      ("NlF$k0", "NlF$k1", .otherError), ("NlF$k0", "NlF$k0x", .otherError), ("p=dHzb", "p=eHzb", .invalidProof),
      ("ndVQ=", "ndVQ", .invalidEncoding), ("p=dHzbZapW", "p=", .invalidEncoding), (",p=", ",x=", .invalidEncoding),
      ("k0,p=", "k0,x=1,p=", .invalidProof),
    ] as [(String, String, ScramError)])
  func changedFinal(original: String, replacement: String, error: ScramError) throws {
    let changed = Published.clientFinal.replacingOccurrences(of: original, with: replacement)
    try #require(changed != Published.clientFinal)
    #expect(throws: error) { _ = try Published.exchange().serverFinal(for: Self.bytes(changed)) }
  }

  @Test(
    "A client refuses a server that repeats no nonce, adds none, or asks for too little or too much work",
    arguments: [
      ("r=other,s=AAAA,i=4096", .otherError), ("r=mine,s=AAAA,i=4096", .otherError),
      ("r=minex,s=AAAA,i=4095", .otherError), ("r=minex,s=AAAA,i=10000001", .otherError),
      ("r=minex,s=,i=4096", .invalidEncoding), ("r=minex,s=AAAA", .invalidEncoding),
      ("r=minex,s=AAAA,i=many", .invalidEncoding), ("m=x,r=minex,s=AAAA,i=4096", .extensionsNotSupported),
    ] as [(String, ScramError)])
  func suspiciousServer(serverFirst: String, error: ScramError) {
    let client = ScramClientExchange(username: "wren", password: "juniper", nonce: Self.bytes("mine"))
    #expect(throws: error) { _ = try client.answer(to: Self.bytes(serverFirst)) }
  }
}

@Suite("Stored SCRAM keys")
struct ScramKeysTests {
  @Test("Keys verify their password and no other")
  func verification() {
    let keys = ScramKeys.derive(password: "juniper", iterations: 4096)
    #expect(keys.verify(password: "juniper"))
    #expect(!keys.verify(password: "Juniper"))
    #expect(!keys.verify(password: ""))
  }

  @Test("The same password is stored under another salt each time, at the default cost")
  func freshSalts() {
    let one = ScramKeys.derive(password: "juniper")
    let two = ScramKeys.derive(password: "juniper")
    #expect(one.salt != two.salt)
    #expect(one.storedKey != two.storedKey)
    #expect(one.salt.count == 16)
    #expect(one.iterations == 100_000)
  }

  @Test("Iterations below the permitted are raised")
  func minimumIterations() {
    #expect(ScramKeys.derive(password: "juniper", iterations: 1).iterations == 4096)
  }

  @Test("Keys survive their stored line, and JSON")
  func storedForm() throws {
    let keys = ScramKeys.derive(password: "juniper", iterations: 4096)
    #expect(keys.encoded.hasPrefix("SCRAM-SHA-256$4096:"))
    #expect(ScramKeys(encoded: keys.encoded) == keys)
    let json = try JSONEncoder().encode([keys])
    #expect(try JSONDecoder().decode([ScramKeys].self, from: json) == [keys])
  }

  @Test("A damaged line gives no keys")
  func damagedLines() {
    let line = ScramKeys.derive(password: "juniper", iterations: 4096).encoded
    #expect(ScramKeys(encoded: "") == nil)
    #expect(ScramKeys(encoded: String(line.dropLast(4))) == nil)
    #expect(ScramKeys(encoded: line.replacingOccurrences(of: "256$4096", with: "256$4095")) == nil)
    #expect(ScramKeys(encoded: line.replacingOccurrences(of: "256$4096", with: "512$4096")) == nil)
    #expect(ScramKeys(encoded: line + "$") == nil)
  }

  @Test("Fake keys are the same for the same name, look like real ones, and open to nothing")
  func fakeKeys() {
    let secret = SystemRandom.bytes(32)
    let fake = ScramKeys.fake(for: "heron", secret: secret, iterations: 4096)
    #expect(fake == ScramKeys.fake(for: "heron", secret: secret, iterations: 4096))
    #expect(fake.salt != ScramKeys.fake(for: "linnet", secret: secret).salt)
    #expect(fake.salt != ScramKeys.fake(for: "heron", secret: SystemRandom.bytes(32)).salt)
    #expect(fake.salt.count == ScramKeys.saltByteCount)
    #expect(!fake.verify(password: ""))
    #expect(!fake.verify(password: "heron"))
  }

  @Test("Printing keys or an exchange shows no salt, key or password")
  func redaction() {
    let keys = ScramKeys.derive(password: "juniper", iterations: 4096)
    let exchange = ScramClientExchange(username: "wren", password: "juniper")
    var dumped = ""
    dump([keys], to: &dumped)
    dump([exchange], to: &dumped)
    let shown = "\(keys) \(exchange) \(String(reflecting: keys)) \(String(reflecting: exchange)) \(dumped)"
    #expect(!shown.contains("\(keys.salt[0]), \(keys.salt[1])"))
    #expect(!shown.contains(Base64.encode(keys.salt)))
    #expect(!shown.contains(keys.storedKey.hex))
    #expect(!shown.contains("juniper"))
    #expect(!shown.contains("106, 117, 110"))
    #expect(shown.contains("4096"))
  }
}
