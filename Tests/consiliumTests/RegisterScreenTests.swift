import Collective
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import ConsiliumClient
@testable import consilium

@Suite("The register on screens")
struct RegisterScreenTests {
  private static func line(
    _ seq: Int64, _ actor: String?, _ act: String, _ words: String, article: Int? = nil, ref: String? = nil
  ) -> RegisterLine {
    RegisterLine(
      seq: seq, time: ServerTime(milliseconds: seq * 86_400_000), actor: actor, act: act, article: article, ref: ref,
      words: words)
  }

  private static let since = Checkpoint(seq: 9, hash: .zero, since: ServerTime(milliseconds: 0))

  @Test("/register reads it, the newest first, in sentences, under whether it is complete")
  func reads() {
    var screen = DemoScreen.signedIn(as: "wren", in: "#commons")
    guard case .readRegister = screen.type("/register").first else {
      Issue.record("not read")
      return
    }
    let lines = [
      Self.line(1, "host", "account", "heron is a member"),
      Self.line(2, "moss", Act.Kind.takeOut.registered, "names an employer", article: 2, ref: "F-4TXR"),
    ]
    _ = screen.take(.register(RegisterPage(verdict: .complete(Self.since), isFirst: false, lines: lines)))
    let picture = screen.picture().flowed
    #expect(picture.contains("The record is complete; nothing was altered since 1970-01-01."))
    let newer = picture.firstRange(of: "1970-01-03 moss took a text out, article 2 (F-4TXR): names an employer")
    let older = picture.firstRange(of: "1970-01-02 heron is a member")
    #expect(newer != nil && older != nil)
    if let newer, let older { #expect(newer.lowerBound < older.lowerBound) }
  }

  @Test("a record that was altered is said before all else")
  func altered() {
    let page = RegisterPage(verdict: .altered(Self.since), isFirst: false, lines: [])
    #expect(page.text[1].string.hasPrefix("This is not the record that you saw before"))
  }

  @Test("every act of moderation is a sentence, and none has its code in it", arguments: Act.Kind.allCases)
  func sentences(act: Act.Kind) {
    let sentence = RegisterWords.sentence(Self.line(1, "moss", act.registered, "a reason was given"))
    #expect(sentence.hasPrefix("moss "))
    #expect(!sentence.contains("-"))
  }
}
