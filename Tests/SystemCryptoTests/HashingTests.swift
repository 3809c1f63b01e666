import SystemCrypto
import Testing

@Suite("SHA-256, HMAC and PBKDF2")
struct HashingTests {
  @Test(
    "SHA-256 gives the digests of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func knownDigests(text: String, hex: String) {
    #expect(SHA256.digest(text).hex == hex)
    #expect(SHA256.digest(Array(text.utf8)).hex == hex)
  }

  @Test("Pieces hash like the whole, whatever type each piece has")
  func piecesHashLikeTheWhole() {
    let inner = SHA256.digest("inner")
    let whole: [UInt8] = [7] + Array("wren é".utf8) + inner.bytes + [0, 0, 1, 2] + [9, 8]
    var hash = SHA256()
    hash.update(byte: 7)
    hash.update("wren é")
    hash.update(inner)
    hash.update(bigEndian: UInt32(0x0102))
    hash.update([1, 9, 8, 1][1...2])
    #expect(hash.finish() == SHA256.digest(whole))
    #expect(SHA256.digest([7], [], Array(whole.dropFirst())) == SHA256.digest(whole))
  }

  @Test("Two digests under way at once on one thread do not mix")
  func interleavedDigests() {
    var one = SHA256()
    var two = SHA256()
    one.update("a")
    two.update("x")
    one.update("bc")
    #expect(one.finish() == SHA256.digest("abc"))
    #expect(two.finish() == SHA256.digest("x"))
  }

  @Test("Many threads hash at once and agree")
  func concurrentDigests() async {
    let expected = SHA256.digest("abc")
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<500).allSatisfy { _ in SHA256.digest("abc") == expected } }
      }
      for await agreed in group { #expect(agreed) }
    }
  }

  @Test(
    "HMAC-SHA-256 gives the codes of RFC 4231",
    arguments: [
      (
        [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        [UInt8](repeating: 0xaa, count: 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ])
  func knownCodes(key: [UInt8], message: [UInt8], hex: String) {
    #expect(HMACSHA256.code(for: message, key: key).hex == hex)
  }

  @Test("An empty key and an empty message have a code")
  func emptyKeyAndMessage() {
    let hex = "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"
    #expect(HMACSHA256.code(for: [], key: []).hex == hex)
  }

  @Test(
    "PBKDF2 gives the first block of RFC 7914's vectors",
    arguments: [
      ("passwd", "salt", 1, "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
      ("Password", "NaCl", 80_000, "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"),
    ])
  func knownKeys(password: String, salt: String, iterations: Int, hex: String) {
    let key = PBKDF2.deriveKey(password: Array(password.utf8), salt: Array(salt.utf8), iterations: iterations)
    #expect(key.hex == hex)
  }

  @Test("A digest survives its hexadecimal text, upper-case and with colons")
  func hexadecimalText() {
    let digest = SHA256.digest("abc")
    let colons = digest.bytes.map { String($0, radix: 16, uppercase: true) }
      .map { $0.count == 1 ? "0\($0)" : $0 }.joined(separator: ":")
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect(SHA256Digest(hex: colons) == digest)
    #expect(SHA256Digest(bytes: digest.bytes) == digest)
  }

  @Test("Text or bytes of another length, or another alphabet, are no digest")
  func malformedDigests() {
    let hex = SHA256.digest("abc").hex
    #expect(SHA256Digest(hex: String(hex.dropLast())) == nil)
    #expect(SHA256Digest(hex: hex + "00") == nil)
    #expect(SHA256Digest(hex: "g" + hex.dropFirst()) == nil)
    #expect(SHA256Digest(bytes: [1, 2, 3]) == nil)
  }

  @Test("Digests that differ in one bit anywhere are not equal")
  func everyBitCounts() {
    let digest = SHA256.digest("abc")
    for bit in 0..<256 {
      var bytes = digest.bytes
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(SHA256Digest(bytes: bytes) != digest)
    }
  }

  @Test("Constant-time comparison sees length and content")
  func constantTimeComparison() {
    #expect(ConstantTime.equal([], []))
    #expect(ConstantTime.equal([1, 2], [1, 2]))
    #expect(!ConstantTime.equal([1, 2], [1, 3]))
    #expect(!ConstantTime.equal([1, 2], [1, 2, 0]))
  }
}
