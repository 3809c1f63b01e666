import SystemCrypto
import Testing

@Suite("Invitation tokens")
struct InvitationTokenTests {
  private let spki = SHA256.digest("a demo public key")

  @Test("the text is twelve groups of four, and reads back as the same token")
  func roundTrip() throws {
    let token = InvitationToken.make(spki: spki)
    #expect(token.text.split(separator: "-").map(\.count) == Array(repeating: 4, count: 12))
    #expect(InvitationToken(token.text) == token)
  }

  @Test("reads lower case, spaces of hyphens left out, and letters that look like digits")
  func readsWhatPeopleType() throws {
    let token = InvitationToken.make(spki: spki)
    let typed = token.text.lowercased().replacing("-", with: "").replacing("0", with: "o").replacing("1", with: "l")
    #expect(InvitationToken(typed) == token)
  }

  @Test("knows the server that invites from any other")
  func knowsItsServer() {
    let token = InvitationToken.make(spki: spki)
    #expect(token.matches(spki: spki))
    #expect(!token.matches(spki: SHA256.digest("another demo public key")))
  }

  @Test("two tokens of one server share no secret")
  func secretsDiffer() {
    let one = InvitationToken.make(spki: spki)
    let other = InvitationToken.make(spki: spki)
    #expect(one.secret != other.secret)
    #expect(one.secretHash != other.secretHash)
    #expect(one.pin == other.pin)
  }

  @Test("refuses what is not 30 bytes", arguments: ["", "K7QM", "K7QM-4TXR-9WDN", String(repeating: "0", count: 56)])
  func refusesOtherLengths(_ text: String) {
    #expect(InvitationToken(text) == nil)
  }

  @Test("says nothing of itself in descriptions and dumps")
  func leaksNothing() {
    let token = InvitationToken.make(spki: spki)
    var dumped = ""
    dump(token, to: &dumped)
    for shown in ["\(token)", String(reflecting: token), dumped] {
      #expect(!shown.contains(token.text))
      #expect(shown.contains("***"))
    }
  }
}
