import Collective
import CollectiveFixture
import ConsiliumProtocol
import Testing

@testable import ConsiliumServer

@Suite struct SignInTests {
  @Test("from where too many sign-ins failed no password is looked at for a while, and the refusal says so to the end")
  func tooManyFailures() throws {
    let ledger = PeerLedger(PeerLedger.Limits(failedSignIns: 1))
    var stranger = try ConversingSession()
    stranger.peer = (ledger, PeerAddress(v4: [192, 0, 2, 1]))
    #expect(stranger.answer(to: "AUTHENTICATE PLAIN") == ["AUTHENTICATE"])
    _ = stranger.receive("AUTHENTICATE *")
    ledger.noteFailedSignIn(PeerAddress(v4: [192, 0, 2, 1]))
    #expect(stranger.answer(to: "AUTHENTICATE PLAIN") == ["TEMPORARILY_UNAVAILABLE", "904"])
    #expect(stranger.answer(to: "AUTHENTICATE EXTERNAL") == ["AUTHENTICATE"], "a certificate cannot be guessed")
    _ = stranger.receive("AUTHENTICATE *")
    _ = stranger.answer(to: "AUTHENTICATE PLAIN")
    _ = stranger.receive("NICK wren")
    #expect(stranger.answer(to: "USER wren 0 * :wren") == ["TEMPORARILY_UNAVAILABLE"])
  }

  @Test("a wrong password is counted by where it came from")
  func failuresAreCounted() throws {
    var stranger = try ConversingSession()
    _ = stranger.session.failedSignIn(stranger.context)
    let counted = stranger.session.effects.contains { if case .signInFailed = $0 { true } else { false } }
    #expect(counted)
  }

  @Test("an account that was made while its password was looked at is looked at once more, and no other is")
  func secondLook() throws {
    let stranger = try ConversingSession()
    let wren = try #require(Handle("wren"))
    let robin = try #require(Handle("robin"))
    func again(_ name: Handle, _ account: AccountID?) -> WorkRequest? {
      stranger.session.secondLook(
        .checkPassword(account: name, account, password: [1]), after: .passwordChecked(name, nil), stranger.context)
    }
    guard case .checkPassword(wren, let found?, password: [1]) = again(wren, nil) else {
      Issue.record("not looked at again")
      return
    }
    #expect(stranger.scenario.state.accounts[found]?.handle == wren)
    #expect(again(wren, found) == nil)
    #expect(again(robin, nil) == nil)
  }
}
