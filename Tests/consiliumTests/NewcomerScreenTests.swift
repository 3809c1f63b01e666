import Collective
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import ConsiliumClient
@testable import consilium

/// The first minutes: an invitation is made, and whoever comes by it is told what is before her.
@Suite("A newcomer's screens")
struct NewcomerScreenTests {
  private static let now: Int64 = 1_000 * 86_400_000 + 12 * 3_600_000

  private static func page(_ versions: [Int], words: Int) -> GuidelinesPage {
    GuidelinesPage(
      versions: versions,
      lines: ["1. Client first", ""] + Array(repeating: "one two three four five", count: words / 5))
  }

  private static func newcomer(read: Int = 0) -> ScreenState {
    var screen = DemoScreen.signedIn(as: "juniper", in: "#commons")
    screen.dialogue.now = { now }
    _ = screen.take(.guidelinesToRead(version: 2, read: read))
    _ = screen.take(.guidelines(page([2], words: 1_100), changes: nil, opens: false))
    _ = screen.take(.licence([]))
    return screen
  }

  @Test("what is before cases stands on the desk: guidelines with their minutes, and the licence")
  func beforeCases() {
    let picture = Self.newcomer().picture().flowed
    #expect(
      picture.contains(
        "Before cases: read guidelines (6 min): /guidelines · 2 colleagues confirm your licence: /licence"),
      "\(picture)")
    #expect(Self.newcomer(read: 1).picture().flowed.contains("read the new guidelines (6 min)"))
  }

  @Test("the signing in of somebody who has not read them asks for them")
  func asks() {
    var screen = DemoScreen.signedIn(as: "juniper", in: "#commons")
    let effects = screen.take(.guidelinesToRead(version: 1, read: 0) as ClientEvent)
    guard case .readGuidelines(comparing: [], opens: false) = effects.first else {
      Issue.record("\(effects)")
      return
    }
  }

  @Test("/guidelines reads them page by page; a says that she has, and then only her licence is before cases")
  func reads() {
    var screen = Self.newcomer()
    guard case .readGuidelines(comparing: [], opens: true) = screen.type("/guidelines").first else {
      Issue.record("not asked for")
      return
    }
    _ = screen.take(.guidelines(Self.page([2], words: 1_100), changes: nil, opens: true))
    #expect(screen.picture().contains("1. Client first"))
    #expect(screen.picture().contains("a I have read them"))
    #expect(screen.picture().contains("Enter reads on · Esc desk"))
    _ = screen.press(.enter, size: DemoScreen.size)
    #expect(!screen.picture().contains("1. Client first"))
    guard case .acknowledgeGuidelines(2) = screen.press(.character("a"), size: DemoScreen.size).first else {
      Issue.record("not said")
      return
    }
    _ = screen.take(.guidelinesRead(version: 2))
    _ = screen.take(.acknowledged(version: 2))
    #expect(screen.picture().contains("you have read version 2 of the guidelines"))
    #expect(screen.picture().flowed.contains("Before cases: 2 colleagues confirm your licence: /licence"))
    _ = screen.take(
      .licence([
        PostRow(
          target: "#commons", kind: "licence", ref: "L-7QXM", state: "verified", revision: 1, msgid: "m", title: "")
      ]))
    #expect(!screen.picture().contains("Before cases"))
  }

  @Test("whoever has been here before and never showed a licence is not asked for one each time")
  func longHere() {
    var screen = ScreenState()
    _ = screen.take(.welcomeBegan(nick: "wren"))
    _ = screen.take(.joined(target: "#commons", nick: "wren"))
    _ = screen.take(.readMarker(target: "#commons", ServerTime(milliseconds: 1)))
    _ = screen.take(.welcomeEnded)
    _ = screen.take(.connection(.signedIn(nick: "wren")))
    _ = screen.take(.listed([], .desk))
    _ = screen.take(.licence([]))
    #expect(!screen.picture().contains("Before cases"))
    #expect(!screen.picture().contains("Open now"))
  }

  @Test("the desk of somebody new says where she can go, and what was last said to her there")
  func openNow() {
    var screen = Self.newcomer()
    _ = screen.take(.entry(DemoScreen.message("a", 1, "Welcome! Ask me anything.", by: "wren", in: "#commons")))
    #expect(
      screen.picture().flowed.contains("Open now: #commons. wren says: “Welcome! Ask me anything.”"),
      "\(screen.picture())")
  }

  @Test("whoever knew an earlier version sees what changed since")
  func changes() {
    var screen = Self.newcomer(read: 1)
    guard case .readGuidelines(comparing: [1, 2], opens: true) = screen.type("/guidelines").first else {
      Issue.record("not compared")
      return
    }
    let changes = GuidelinesPage(
      versions: [1, 2], lines: ["From version 1 to version 2:", "+ 3. Keep what is shared"])
    _ = screen.take(.guidelines(Self.page([2], words: 100), changes: changes, opens: true))
    #expect(screen.picture().contains("c what changed since version 1"))
    _ = screen.press(.character("c"), size: DemoScreen.size)
    #expect(screen.picture().contains("+ 3. Keep what is shared"))
    #expect(screen.picture().contains("c all of it"))
  }

  @Test("in plain mode they come twenty lines at a time")
  func plain() {
    var plain = PlainState()
    _ = plain.take(.welcomeBegan(nick: "juniper"))
    _ = plain.take(.guidelinesToRead(version: 2, read: 0))
    _ = plain.take(.connection(.signedIn(nick: "juniper")))
    _ = plain.take(line: "/guidelines")
    let lines = (1...50).map { "line \($0)" }
    let opened = plain.take(.guidelines(GuidelinesPage(versions: [2], lines: lines), changes: nil, opens: true))
    #expect(opened.said.map(\.string).contains("line 20"))
    #expect(!opened.said.map(\.string).contains("line 21"))
    #expect(opened.said.last?.string.hasPrefix("Enter reads on") == true)
  }

  @Test("an invitation says how it is sent, until when it works, and that one is told when it is used")
  func invitation() {
    let line = "consult.example:6697/K7QM-4TXR-9WDN"
    let words = InvitationWords.sentence(IssuedInvitation(text: line, expires: "1972-10-02"), now: Self.now)
    #expect(words.hasPrefix("Send privately; works once, until "))
    #expect(words.contains("You are told when it is used:\n  \(line)\n"))
    #expect(words.contains("(it also proves that it is your server)"))
  }

  @Test("/invite alone is for newcomers; with a name it lets a colleague into the circle that is named or open")
  func invites() {
    var screen = DemoScreen.signedIn(as: "wren", in: "#consult")
    guard case .invitation = screen.type("/invite").first else {
      Issue.record("no invitation")
      return
    }
    guard case .invite("heron", to: "#consult") = screen.type("/invite heron #consult").first else {
      Issue.record("heron is not invited")
      return
    }
    screen.type("/go #consult")
    guard case .invite("moss", to: "#consult") = screen.type("/invite moss").first else {
      Issue.record("moss is not invited")
      return
    }
    #expect(screen.type("/invite moss heron #consult").isEmpty)
    #expect(screen.picture().contains("/invite WHO #CIRCLE"))
  }

  @Test("a practice case is kept on this machine and sent to nobody")
  func practice() throws {
    var screen = DemoScreen.signedIn(as: "juniper", in: "#commons")
    screen.type("/case practice")
    for _ in 1...3 { _ = screen.press(.tab, size: DemoScreen.size) }
    screen.write("How can I keep pace?")
    #expect(screen.picture().contains("Ctrl-S check and keep here"))
    #expect(screen.picture().contains("A case, for practice; it stays on this machine"))
    let form = try #require(screen.form?.post)
    #expect(screen.form?.purpose == .practice)
    let effects = screen.dialogue.send(form, for: .practice)
    guard case .practise = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      return
    }
    _ = screen.take(.practised(form, path: "/home/demo/case.txt"))
    #expect(screen.form == nil)
    #expect(screen.picture().contains("Saved here, and sent to nobody: /home/demo/case.txt"))
    #expect(screen.picture().flowed.contains("You decide whether this identifies anyone."))
  }

  @Test("Tab in an empty field goes on and picks nothing; after a first letter it completes")
  func choices() {
    var screen = DemoScreen.signedIn(as: "juniper", in: "#commons")
    screen.type("/case #commons")
    _ = screen.press(.tab, size: DemoScreen.size)
    #expect(screen.form?.post["age_band"] == "")
    _ = screen.press(.backTab, size: DemoScreen.size)
    screen.write("2")
    _ = screen.press(.tab, size: DemoScreen.size)
    #expect(screen.form?.post["age_band"] == "26-39")
  }
}
