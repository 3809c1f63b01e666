import ConsiliumClient
import ConsiliumProtocol
import SystemCrypto
import Testing

@Suite("Addresses and invitations")
struct ServerNamesTests {
  @Test(
    "an address reads as people write it",
    arguments: [
      ("consult.example:6697", "consult.example", 6697), ("consult.example", "consult.example", 6697),
      ("127.0.0.1:7000", "127.0.0.1", 7000), ("[2001:db8::1]:7000", "2001:db8::1", 7000),
      ("[2001:db8::1]", "2001:db8::1", 6697),
    ])
  func readsAddresses(_ text: String, host: String, port: Int) throws {
    let address = try #require(ServerAddress(text))
    #expect(address == ServerAddress(host: host, port: port))
    #expect(ServerAddress(address.description) == address)
  }

  @Test(
    "what is no address is refused",
    arguments: [
      "", ":6697", "host:", "host:0", "host:65536", "host:-1", "host:1:2", "[consult]:1", "a b:1", "[2001:db8::1",
      "u@h:1",
    ])
  func refusesOthers(_ text: String) {
    #expect(ServerAddress(text) == nil)
  }

  @Test("an invitation gives server and token, also pasted with blanks around it")
  func readsInvitations() throws {
    let token = InvitationToken.make(spki: SHA256.digest("a demo public key"))
    let invitation = try #require(Invitation("  consult.example:6697/\(token.text)\n"))
    #expect(invitation.server == ServerAddress(host: "consult.example", port: 6697))
    #expect(invitation.token == token)
    #expect(Invitation("consult.example:6697") == nil)
    #expect(Invitation("consult.example:6697/K7QM") == nil)
  }

  @Test("neither invitation nor credentials give their secret away in descriptions and dumps")
  func leaksNothing() {
    let token = InvitationToken.make(spki: SHA256.digest("a demo public key"))
    let invitation = Invitation(server: ServerAddress(host: "consult.example"), token: token)
    let credentials = Credentials.invitation(token, account: "juniper", password: "demo-passphrase")
    var dumped = ""
    dump(invitation, to: &dumped)
    dump(credentials, to: &dumped)
    for shown in ["\(invitation)", "\(credentials)", String(reflecting: credentials), dumped] {
      #expect(!shown.contains("demo-passphrase"))
      #expect(!shown.contains(token.text))
    }
  }

  @Test("a server is recognized by its key or certificate, or by an invitation, and never where nothing is known")
  func recognizes() {
    let key = SHA256.digest("key")
    let presented = PresentedCertificate(spki: key, certificate: SHA256.digest("certificate"))
    let renewed = PresentedCertificate(spki: key, certificate: SHA256.digest("a renewed certificate"))
    let other = PresentedCertificate(spki: SHA256.digest("other"), certificate: SHA256.digest("another"))
    #expect(ServerIdentity.pinned(key).recognizes(presented))
    #expect(ServerIdentity.pinned(key).recognizes(renewed))
    #expect(ServerIdentity.pinned(presented.certificate).recognizes(presented))
    #expect(!ServerIdentity.pinned(presented.certificate).recognizes(renewed))
    #expect(!ServerIdentity.pinned(key).recognizes(other))
    #expect(ServerIdentity.invited(.make(spki: key)).recognizes(presented))
    #expect(!ServerIdentity.invited(.make(spki: key)).recognizes(other))
    #expect(!ServerIdentity.unknown.recognizes(presented))
  }
}
