import Testing

@testable import SystemCrypto

@Suite("Base 64 and Crockford's base 32")
struct EncodingTests {
  @Test(
    "Base 64 gives the vectors of RFC 4648, both ways",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func base64Vectors(plain: String, encoded: String) {
    #expect(Base64.encode(plain.utf8) == encoded)
    #expect(Base64.decode(encoded) == Array(plain.utf8))
  }

  @Test("Every byte value survives base 64")
  func base64RoundTrip() {
    let bytes = Array(UInt8.min ... .max)
    #expect(Base64.decode(Base64.encode(bytes)) == bytes)
  }

  @Test(
    "Base 64 that no encoder writes is refused",
    arguments: ["Zg", "Zg=", "Zh==", "Zm9=", "Zm 9", "Zm9v\n", "====", "A===", "Zg==Zg==", "Zm9-", "=Zg="])
  func base64Refusals(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test(
    "Crockford's base 32 writes five bits a symbol without I, L, O, U",
    arguments: [
      ([], ""), ([0xFF], "ZW"), ([0, 0, 0, 0, 0], "00000000"), ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "ZZZZZZZZ"),
      (Array("foobar".utf8), "CSQPYRK1E8"), ([1, 2, 3], "04106"),
    ] as [([UInt8], String)])
  func crockfordVectors(bytes: [UInt8], encoded: String) {
    #expect(CrockfordBase32.encode(bytes) == encoded)
    #expect(CrockfordBase32.decode(encoded) == bytes)
  }

  @Test("Every length up to 40 bytes survives Crockford's base 32")
  func crockfordRoundTrip() {
    for count in 0...40 {
      let bytes = SystemRandom.bytes(count)
      #expect(CrockfordBase32.decode(CrockfordBase32.encode(bytes)) == bytes)
    }
  }

  @Test("What people type is read as it was meant: case, look-alikes, hyphens")
  func crockfordLookAlikes() {
    #expect(CrockfordBase32.decode("csqp-yrkl-e8") == Array("foobar".utf8))
    #expect(CrockfordBase32.decode("o4Io6") == [1, 2, 3])
  }

  @Test(
    "Foreign symbols, impossible lengths and stray bits are refused", arguments: ["U0", "0*", "0 0", "0", "ZX", "é0"])
  func crockfordRefusals(text: String) {
    #expect(CrockfordBase32.decode(text) == nil)
  }

  @Test("Random symbols use the whole alphabet and nothing else")
  func randomSymbols() {
    var generator = SystemRandomNumberGenerator()
    let symbols = CrockfordBase32.randomSymbols(4000, using: &generator)
    #expect(symbols.utf8.count == 4000)
    #expect(Set(symbols) == Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
  }

  @Test("Random bytes have the length asked for and do not repeat")
  func randomBytes() {
    #expect(SystemRandom.bytes(0).isEmpty)
    let draws = (0..<100).map { _ in SystemRandom.bytes(16) }
    #expect(draws.allSatisfy { $0.count == 16 })
    #expect(Set(draws).count == 100)
  }
}
