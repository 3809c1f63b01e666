import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import ConsiliumClient
@testable import consilium

/// What was done about somebody waits for her where everything else does.
@Suite("Notices of acts")
struct ActNoticeTests {
  private static let now: Int64 = 1_795_000_000_000

  private static func line(_ ref: String, _ act: String, appealIn days: Int64?) -> Line {
    let until = days.map { ServerTime(milliseconds: now + $0 * 86_400_000).description } ?? "*"
    let appeal = days == nil ? "" : " Two others can look again, if you ask by then: appeal \(ref)."
    return StandardReply(
      kind: .note, verb: "POSTS", code: "ACT", context: [ref, act, "2", "#commons", "m1", "*", until],
      text: "moss took out a text of yours in #commons (article 2): names an employer.\(appeal)"
    ).line(from: "srv")
  }

  private static func notices(_ lines: Line...) -> [ActNotice] { lines.compactMap(ActNotice.init) }

  @Test("The newest of each concern stands for as long as it can be looked at again")
  func standing() {
    let all = Self.notices(
      Self.line("F-7QXM", "hide", appealIn: nil), Self.line("F-7QXM", "takeOut", appealIn: 3),
      Self.line("F-9KMD", "takeOut", appealIn: 2), Self.line("F-9KMD", "overturn", appealIn: nil),
      Self.line("F-4TXR", "quiet", appealIn: -1))
    #expect(ActNotice.standing(all, now: Self.now).map(\.ref) == ["F-7QXM"])
    #expect(ActNotice.standing(all, now: Self.now + 4 * 86_400_000).isEmpty)
  }

  @Test("Of what was deleted for good it says until when a backup holds it, and no longer than that")
  func held() throws {
    let held = StandardReply(
      kind: .note, verb: "POSTS", code: "HELD", context: ["F-7QXM", "2026-12-01", "2026-12-24"],
      text: "Backups from before still hold it; they are to be deleted on 2026-12-01, 2026-12-24.")
    let nowhere = StandardReply(
      kind: .note, verb: "POSTS", code: "HELD", context: ["F-9KMD"],
      text: "No backup that this server knows of holds it.")
    let all = ActNotice.reading([
      Self.line("F-7QXM", "delete", appealIn: nil), held.line(from: "srv"),
      Self.line("F-9KMD", "delete", appealIn: nil), nowhere.line(from: "srv"),
    ])
    let last = try #require(ServerTime("2026-12-24T12:00:00.000Z")).milliseconds
    let standing = ActNotice.standing(all, now: last)
    #expect(standing.map(\.ref) == ["F-7QXM"])
    #expect(standing.first?.text.hasSuffix("to be deleted on 2026-12-01, 2026-12-24.") == true)
    #expect(ActNotice.standing(all, now: last + 86_400_000).isEmpty)
  }

  @Test("The desk says it in a sentence, with the command that this client has for it")
  func desk() {
    var screen = DemoScreen.signedIn(as: "wren", in: "#commons")
    screen.dialogue.now = { Self.now }
    _ = screen.take(.listed([], .desk))
    _ = screen.take(.told(Self.notices(Self.line("F-7QXM", "takeOut", appealIn: 3))))
    let text = screen.picture(Size(width: 240, height: 24))
    #expect(text.contains("moss took out a text of yours in #commons (article 2): names an employer."))
    #expect(text.contains("/appeal F-7QXM"))
    #expect(!text.contains("takeOut"))
  }
}
