import SeededRandom
import Testing

@testable import ConsiliumProtocol

@Suite struct Base64Letters {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `agrees with the vectors of RFC 4648`(plain: String, text: String) {
    #expect(Base64.encode(plain.utf8) == text)
    #expect(Base64.decode(text) == utf8(plain))
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "=", "====", "Z===", "Zh==", "Zm9=", "Zm9v=", "Zg==Zg==", "Zm 9", "Zm9\n", "Zm9-",
    "Zm9é",
    "=Zm9",
  ])
  func `refuses what is not base64`(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test func `any bytes go both ways`() {
    var numbers = SeededGenerator(seed: 9)
    for count in 0..<300 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
  }
}

@Suite struct SASLExchange {
  @Test(arguments: [
    (0, ["+"]), (3, ["AAAA"]), (300, [String(repeating: "A", count: 400), "+"]),
    (303, [String(repeating: "A", count: 400), "AAAA"]),
    (600, [String(repeating: "A", count: 400), String(repeating: "A", count: 400), "+"]),
  ])
  func `cuts at 400 bytes and ends with a shorter piece`(count: Int, chunks: [String]) {
    #expect(SASLChunks.chunks(of: [UInt8](repeating: 0, count: count)) == chunks)
  }

  @Test func `any length is put together again`() {
    var assembler = SASLAssembler()
    for count in [0, 1, 2, 299, 300, 301, 599, 600, 601, 1500] {
      let data = (0..<count).map { UInt8($0 % 251) }
      let steps = SASLChunks.lines(of: data).map { assembler.receive($0.parameters[0]) }
      #expect(steps.dropLast().allSatisfy { $0 == .pending })
      #expect(steps.last == .complete(data))
    }
  }

  @Test func `gives up where the other side does, and where there is too much`() {
    var assembler = SASLAssembler(maxEncodedBytes: 1000)
    let chunk = String(repeating: "A", count: 400)
    #expect(assembler.receive(chunk) == .pending)
    #expect(assembler.receive("*") == .aborted)
    #expect(assembler.receive("AAAA") == .complete([0, 0, 0]))
    #expect(assembler.receive(chunk + "A") == .tooLong)
    #expect([assembler.receive(chunk), assembler.receive(chunk), assembler.receive(chunk)].last == .invalid)
    #expect(assembler.receive("A?==") == .invalid)
    #expect(assembler.receive("+") == .complete([]))
  }

  @Test func `PLAIN goes both ways`() {
    let plain = SASLPlain(account: "wren", password: "demo passphrase é")
    #expect(plain.message == utf8("\0wren\0demo passphrase é"))
    #expect(SASLPlain(plain.message) == plain)
    let long = SASLPlain(
      authorizationIdentity: "wren", account: "wren",
      password: String(repeating: "p", count: PassphraseLength.accepted.upperBound))
    var assembler = SASLAssembler()
    guard case .complete(let data) = SASLChunks.chunks(of: long.message).map({ assembler.receive($0) }).last else {
      Issue.record("Not complete")
      return
    }
    #expect(SASLPlain(data) == long)
  }

  @Test(arguments: [
    [], utf8("wren"), utf8("\0wren"), utf8("\0wren\0"), utf8("\0\0secret"), utf8("a\0b\0c\0d"),
    [0] + utf8("wren") + [0, 0xFF],
  ])
  func `PLAIN refuses what is not its message`(message: [UInt8]) {
    #expect(SASLPlain(message) == nil)
  }

  @Test func `no description tells a password`() {
    let plain = SASLPlain(account: "wren", password: "hunterdemo")
    var dumped = ""
    dump(plain, to: &dumped)
    var assembler = SASLAssembler()
    _ = assembler.receive(String(repeating: "Q", count: 400))
    dump(assembler, to: &dumped)
    for text in ["\(plain)", String(reflecting: plain), "\([plain])", dumped, "\(assembler)"] {
      #expect(!text.contains("hunterdemo"))
      #expect(!text.contains("QQQQ"))
    }
  }
}
