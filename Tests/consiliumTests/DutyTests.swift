import Collective
import ConsiliumClient
import ConsiliumProtocol
import Foundation
import TerminalUI
import Testing

@testable import consilium

/// What waits for somebody, and what she does about it: the mentor after three days.
@Suite("Duties and steps")
struct DutyTests {
  private static let minute: Int64 = 60_000
  private static let hour = 60 * minute

  /// Monday, 23 November 2026, local time.
  private static func local(day: Int32 = 23, hour: Int32, minute: Int32 = 0) -> Int64 {
    var moment = tm()
    (moment.tm_year, moment.tm_mon, moment.tm_mday) = (126, 10, day)
    (moment.tm_hour, moment.tm_min, moment.tm_isdst) = (hour, minute, -1)
    return Int64(mktime(&moment)) * 1_000
  }

  private static let now = local(hour: 14)

  private static func row(
    _ kind: String, _ ref: String, _ state: String, since: Int64? = nil, due: Int64? = nil, title: String = "",
    in target: String = "#mentors", moves: [String]? = nil, answers: [String]? = nil
  ) -> PostRow {
    var row = PostRow(target: target, kind: kind, ref: ref, state: state, revision: 1, msgid: "m", title: title)
    row.since = since.map(ServerTime.init(milliseconds:))
    row.due = due.map(ServerTime.init(milliseconds:))
    (row.moves, row.answers) = (moves, answers)
    return row
  }

  private static let rows = [
    row("case", "C-7QXM", "checking", since: now - hour, title: "40-64 · outpatient · grief", in: "#consult"),
    row(
      "question", "Q-9KMD", "asked", since: now - 49 * hour, title: "What helps at night?"),
    row(
      "question", "Q-4TXR", "taken", since: now - 39 * hour, due: local(hour: 23), title: "How do I pace exposure?",
      moves: ["asked", "clarifying", "answered"], answers: []),
  ]

  /// heron, a mentor, with three things on her desk and a message unread.
  private static func mentor() -> ScreenState {
    var screen = DemoScreen.signedIn(as: "heron", in: "#mentors")
    screen.dialogue.now = { now }
    _ = screen.take(.readMarker(target: "#mentors", ServerTime(milliseconds: 1)) as ClientEvent)
    let question = DemoScreen.post(
      "question", "Q-4TXR", in: "#mentors", by: "juniper",
      [PostField(name: "question", value: "How do I pace exposure?")], state: "taken")
    _ = screen.take(.entry(question))
    _ = screen.take(.entry(DemoScreen.message("m1", 5, "Thursday at noon?", by: "moss", in: "#mentors")))
    _ = screen.take(.posts(rows))
    _ = screen.take(.listed(rows, .desk))
    return screen
  }

  @Test("the desk says what is hers, what runs out today first, then the oldest, and what can wait")
  func desk() {
    let screen = Self.mentor()
    let picture = screen.picture(Size(width: 100, height: 12))
    #expect(
      picture.contains(
        """
         #mentors 1        Welcome, heron. Three things are yours; 1 message can wait.

                           > 1  Q-4TXR  yours until tonight 23:00   “How do I pace exposure?”
                             2  Q-9KMD  waiting for a mentor, for 2 days   “What helps at night?”
                             3  C-7QXM  could you know this person?   40-64 · outpatient · grief
        """), "\(picture)")
  }

  @Test("a number opens it; under it stand the steps that are hers, each with the letter of its label")
  func steps() {
    var screen = Self.mentor()
    _ = screen.press(.character("1"), size: DemoScreen.size)
    #expect(screen.dialogue.place == .conversation("#mentors"))
    #expect(screen.picture().contains("a answer · c ask first · h hand back"))
    #expect(screen.picture().contains("until tonight 23:00, 9 hours left"))
    guard case .advance("Q-4TXR", "asked", nil) = screen.type("h").first else {
      Issue.record("not handed back")
      return
    }
  }

  @Test("an answer is asked for part by part, said in the thread, and then the question is answered")
  func answer() {
    var screen = Self.mentor()
    _ = screen.press(.character("1"), size: DemoScreen.size)
    screen.type("a")
    #expect(screen.picture().contains("Understanding?"))
    screen.type("It is about pace.")
    #expect(screen.picture().contains("Options?"))
    screen.type("Half of it, twice.")
    screen.type("")
    guard case .sayAndAdvance(let message, "Q-4TXR", "answered") = screen.type("").first else {
      Issue.record("not answered")
      return
    }
    #expect(message.text == "Understanding: It is about pace.\nOptions: Half of it, twice.")
    #expect(message.target == "#mentors")
    #expect(message.answers == "post-Q-4TXR-#mentors")
    _ = screen.take(.advanced(ref: "Q-4TXR", state: "answered", saying: message))
    #expect(screen.picture().contains("Q-4TXR: answered. Two left."))
    #expect(!screen.picture().contains("(on its way)"))
  }

  @Test("what needs words asks for them; Escape does nothing")
  func words() {
    var screen = Self.mentor()
    _ = screen.press(.character("1"), size: DemoScreen.size)
    screen.type("c")
    #expect(screen.picture().contains("Your words?"))
    #expect(screen.type("").isEmpty)
    #expect(screen.picture().contains("A word on it is needed."))
    #expect(screen.type("call 541-555-0100").isEmpty)
    #expect(screen.picture().contains("Nothing left this machine."))
    #expect(screen.input.text == "call 541-555-0100")
    _ = screen.press(.escape, size: DemoScreen.size)
    #expect(screen.picture().contains("Nothing was done."))
    #expect(screen.input.isEmpty)
    screen.type("c")
    guard case .advance("Q-4TXR", "clarifying", "since when?") = screen.type("since when?").first else {
      Issue.record("not asked")
      return
    }
  }

  @Test("article and reason, and the day one comes back to it, are asked in words")
  func notes() throws {
    let kind = try #require(Kinds.named("flag"))
    let takeOut = try #require(kind.moves.first { $0.note == .reasoned })
    var asked = AskedStep(Step(letter: "t", act: .move(takeOut)), of: "F-7QXM")
    #expect(asked.prompt == "Article?")
    #expect(asked.take("the second", now: Self.now) == .again("A number, such as 2."))
    #expect(asked.take("article 2", now: Self.now) == .next)
    #expect(asked.prompt == "Reason?")
    #expect(asked.take("names an employer", now: Self.now) == .next)
    #expect(asked.prompt == nil)
    #expect(asked.note == "art. 2: names an employer")
    #expect(ReasonedNote("art. 2: names an employer")?.article == 2)

    let discussed = try #require(Kinds.named("case")?.moves.first { $0.note == .dated })
    var dated = AskedStep(Step(letter: "s", act: .move(discussed)), of: "C-7QXM")
    #expect(dated.prompt == "When do you come back to it?")
    #expect(dated.take("friday", now: Self.now) == .next)
    #expect(dated.take("slower, and with her", now: Self.now) == .next)
    #expect(dated.note == "2026-11-27: slower, and with her")
    #expect(DatedNote("2026-11-27: slower, and with her") != nil)
  }

  @Test(
    "days are read as people write them",
    arguments: [
      ("tomorrow", "2026-11-24"), ("monday", "2026-11-30"), ("Friday", "2026-11-27"), ("in 3 weeks", "2026-12-14"),
      ("2 days", "2026-11-25"), ("31 May", "2027-05-31"), ("dec 4", "2026-12-04"), ("2027-05-31", "2027-05-31"),
      ("4 december 2028", "2028-12-04"),
    ])
  func days(_ written: String, _ day: String) {
    #expect(DayWords.isoDay(written, now: Self.now) == day)
  }

  @Test("what is no day is none", arguments: ["", "soon", "in a while", "45 May 1 2", "may"])
  func noDays(_ written: String) { #expect(DayWords.isoDay(written, now: Self.now) == nil) }

  @Test("moments are said as people say them")
  func moments() {
    let said = [
      Self.local(hour: 16), Self.local(hour: 23), Self.local(day: 24, hour: 9), Self.local(day: 26, hour: 9, minute: 5),
      Self.local(day: 30, hour: 9),
    ].map { DayWords.moment($0, now: Self.now) }
    #expect(said == ["today 16:00", "tonight 23:00", "tomorrow 09:00", "Thursday 09:05", "30 November"])
  }

  @Test("no two steps of any kind in any state share a letter, and none is y")
  func letters() {
    for kind in Kinds.all {
      for state in kind.states where !state.isFinal {
        var post = KnownPostMaker.post(kind, in: state.name)
        for nick in ["wren", "moss"] {
          let steps = Steps.offered(post, to: nick)
          #expect(Set(steps.map(\.letter)).count == steps.count)
          #expect(!steps.contains { $0.letter == "y" })
        }
        post = KnownPostMaker.post(
          kind, in: state.name, moves: kind.moves.map(\.to), answers: kind.responses.map(\.choice))
        #expect(Steps.offered(post, to: "moss").count >= kind.responses.count)
      }
    }
  }

  @Test("a reminder is said in words, and the desk is read again")
  func reminder() {
    var screen = Self.mentor()
    let effects = screen.take(.reminded(ref: "Q-4TXR", place: nil, text: "Q-4TXR waits for you: taken") as ClientEvent)
    #expect(screen.picture().contains("Q-4TXR waits for you: taken."))
    guard case .list(filters: ["awaiting"], .desk) = effects.first else {
      Issue.record("not read again")
      return
    }
  }

  @Test("a meeting on a case is gone to where it is held, with its own steps")
  func meeting() {
    var screen = DemoScreen.signedIn(as: "heron", in: "#consult", "&C-7QXM")
    _ = screen.take(
      .entry(
        DemoScreen.post(
          "session", "S-7QXM", in: "&C-7QXM", [PostField(name: "format", value: "quick")], state: "gathering")))
    screen.type("/go S-7QXM")
    #expect(screen.dialogue.place == .conversation("&C-7QXM"))
    #expect(screen.dialogue.post?.ref == "S-7QXM")
    #expect(screen.picture().contains("I am here"))
    _ = screen.take(.responded(ref: "S-7QXM", choice: "present") as Outcome)
    #expect(screen.dialogue.place == .conversation("&C-7QXM"))
    screen.type("/go C-7QXM")
    #expect(screen.dialogue.post?.ref != "S-7QXM")
  }

  @Test("/reply answers the last message of somebody else, or the last of whoever is named")
  func replies() {
    var screen = DemoScreen.signedIn(as: "heron", in: "#mentors")
    for (id, author) in [("a", "wren"), ("b", "moss"), ("c", "heron")] {
      _ = screen.take(.entry(DemoScreen.message(id, 5, "said by \(author)", by: author, in: "#mentors")))
    }
    screen.type("/go #mentors")
    guard case .say(let toLast) = screen.type("/reply so did we").first,
      case .say(let toWren) = screen.type("/reply wren: and why?").first
    else {
      Issue.record("not said")
      return
    }
    #expect([toLast.answers, toLast.text] == ["b", "so did we"])
    #expect([toWren.answers, toWren.text] == ["a", "and why?"])
  }
}

/// Posts of any kind in any state, as a client holds them.
enum KnownPostMaker {
  static func post(
    _ kind: KindDeclaration, in state: String, by author: String = "wren", moves: [String]? = nil,
    answers: [String]? = nil
  ) -> KnownPost {
    let ref = "\(kind.prefix)-7QXM"
    var model = ClientModel()
    model.fold(.welcomeBegan(nick: "moss"))
    let document = PostDocument(
      target: kind.room == .none ? "#consult" : "&\(ref)", kind: kind.name, ref: ref, state: state, revision: 1,
      fields: kind.fields.map { PostField(name: $0.name, value: "words") })
    model.fold(.entry(DemoScreen.entry("p", 1, .post(document), by: author, in: document.target)))
    if moves != nil || answers != nil {
      var row = PostRow(
        target: "#consult", kind: kind.name, ref: ref, state: state, revision: 1, msgid: "p", title: "words")
      (row.moves, row.answers) = (moves, answers)
      model.fold(.posts([row]))
    }
    guard let post = model.post(ref) else { preconditionFailure("a post that was folded in is held") }
    return post
  }
}
