import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

@Suite("The full screen")
struct ScreenTests {
  private static let outline = DemoScreen.post(
    "case", "C-7QXM", in: "#consult", [PostField(name: "age_band", value: "26-39")], state: "checking")
  private static let body = DemoScreen.post(
    "case", "C-7QXM", in: "&C-7QXM", [PostField(name: "question", value: "How can I pace exposure?")], state: "checking"
  )

  @Test("the desk begins with what waits, oldest first, and a digit opens it")
  func desk() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    #expect(screen.picture().contains("Welcome, moss. Nothing needs you."))
    let rows = ["C-7QXM", "C-9KMD"].map {
      PostRow(
        target: "#consult", kind: "case", ref: $0, state: "checking", revision: 1, msgid: "m",
        title: "26-39 · outpatient")
    }
    _ = screen.take(.posts(rows))
    _ = screen.take(.listed(rows, .desk))
    #expect(screen.picture().contains("Two things are yours."))
    #expect(screen.picture().contains("C-7QXM  could you know this person?"))
    let effects = screen.press(.character("2"), size: DemoScreen.size)
    #expect(screen.dialogue.place == .doorway(ref: "C-9KMD"))
    guard case .wording("C-9KMD") = effects.first else {
      Issue.record("\(effects)")
      return
    }
  }

  @Test("before a case stand its outline and the answers; I don't know them opens the room with the question on top")
  func doorway() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    _ = screen.take(.entry(Self.outline))
    screen.type("/go C-7QXM")
    let picture = screen.picture()
    #expect(picture.contains("26-39"))
    #expect(picture.contains("d I don't know them · m I may know them · s step out"))
    #expect(!picture.contains("exposure"))
    guard case .respond("C-7QXM", "clear", nil) = screen.type("/clear").first else {
      Issue.record("no answer was given")
      return
    }
    _ = screen.take(.responded(ref: "C-7QXM", choice: "clear") as ClientEvent)
    _ = screen.take(.joined(target: "&C-7QXM", nick: "moss"))
    _ = screen.take(.entry(Self.body))
    _ = screen.take(.responded(ref: "C-7QXM", choice: "clear") as Outcome)
    _ = screen.take(.levelled(target: "&C-7QXM"))
    #expect(screen.dialogue.place == .conversation("&C-7QXM"))
    #expect(screen.picture().contains("How can I pace exposure?"))
  }

  @Test(
    "stepping out leaves nothing of a case on the screen, in drafts or in what is being written",
    arguments: [
      "known", "recuse",
    ])
  func stepsOut(_ choice: String) {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult", "&C-7QXM")
    _ = screen.take(.entry(Self.outline))
    _ = screen.take(.entry(Self.body))
    _ = screen.take(.entry(DemoScreen.message("t", 3, "said in the room", in: "&C-7QXM")))
    screen.type("/go C-7QXM")
    screen.type("said about exposure")
    screen.write("a draft that quotes exposure")
    #expect(screen.picture().contains("said in the room"))
    // From another device of hers.
    _ = screen.take(.responded(ref: "C-7QXM", choice: choice) as ClientEvent)
    #expect(screen.dialogue.place == .desk)
    screen.type("/go #consult")
    for word in ["exposure", "said in the room"] {
      #expect(!screen.picture().contains(word))
      #expect(!"\(screen.dialogue)".contains(word))
    }
    #expect(screen.input.text == "")
    screen.type("/go C-7QXM")
    #expect(screen.input.text == "")
    for _ in 0..<5 {
      _ = screen.press(.up, size: DemoScreen.size)
      #expect(!screen.input.text.contains("exposure"))
    }
    #expect(!screen.picture().contains("exposure"))
  }

  @Test("what identifies is marked as one types, stays here on Enter, and Tab puts the suggestion")
  func gate() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/go #consult")
    screen.write("call 541-555-0100")
    #expect(screen.picture().contains("please change (a phone number)"))
    #expect(screen.press(.enter, size: DemoScreen.size).isEmpty)
    #expect(screen.input.text == "call 541-555-0100")
    #expect(screen.picture().contains("Nothing left this machine."))
    #expect(screen.picture().components(of: "please change").count == 1)
    _ = screen.press(.tab, size: DemoScreen.size)
    #expect(screen.input.text == "call [phone number]")
    #expect(!screen.picture().contains("Nothing left this machine."))
    guard case .say(let message) = screen.press(.enter, size: DemoScreen.size).first else {
      Issue.record("not sent")
      return
    }
    #expect(message.target == "#consult")
    #expect(screen.picture().contains("(on its way)"))
  }

  @Test("what could not be sent is back where it was written")
  func returnsText() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/go #consult")
    guard case .say(let message) = screen.type("what has helped?").first else {
      Issue.record("not sent")
      return
    }
    #expect(screen.input.isEmpty)
    _ = screen.take(.notSaid(message, .timedOut))
    #expect(screen.input.text == "what has helped?")
    #expect(!screen.picture().contains("(on its way)"))
  }

  @Test("what could not be sent waits in its own place, behind nothing that was written there since")
  func returnsTextToItsPlace() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult", "#commons")
    screen.type("/go #consult")
    guard case .say(let message) = screen.type("what has helped?").first else {
      Issue.record("not sent")
      return
    }
    screen.write("still writing")
    _ = screen.press(.escape, size: DemoScreen.size)
    _ = screen.take(.notSaid(message, .timedOut))
    #expect(screen.input.isEmpty)
    screen.type("/go #consult")
    #expect(screen.input.text == "what has helped?\nstill writing")
  }

  @Test("text of a peer cannot command the terminal")
  func sanitizes() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    _ = screen.take(
      .entry(DemoScreen.message("a", 1, "\u{1B}]0;title\u{7}\u{1B}[2J\u{202E}reversed", by: "he\u{1B}ron")))
    screen.type("/go #consult")
    #expect(!screen.picture().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test("a form sends what its kind declares, asks for what is missing, and comes back when it was put away")
  func form() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/go #consult")
    screen.type("/question")
    #expect(screen.picture().contains("A question for #consult"))
    _ = screen.press(.control("s"), size: DemoScreen.size)
    #expect(screen.picture().contains("Question is needed."))
    screen.write("How do I pace exposure?")
    _ = screen.press(.escape, size: DemoScreen.size)
    #expect(screen.form == nil)
    screen.type("/question")
    #expect(screen.picture().contains("How do I pace exposure?"))
    guard case .submit(let post, "#consult") = screen.press(.control("s"), size: DemoScreen.size).first else {
      Issue.record("not sent")
      return
    }
    #expect(post.fields == [PostField(name: "question", value: "How do I pace exposure?")])
    let refusal = ServerRefusal(
      code: "IDENTIFIERS", text: "Nothing was stored.",
      marks: [
        FindingRow(
          verb: "SUBMIT", field: "question", start: 0, end: 3, category: "name", severity: "hard",
          suggestion: "[client]")
      ])
    _ = screen.take(.notPosted(post, .refused(refusal)))
    #expect(screen.picture().contains("please change (a name): \"How\""))
  }

  @Test("moves are offered by their label, only where the state has them, and ask for the reason they need")
  func moves() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    let question = DemoScreen.post(
      "question", "Q-4TXR", in: "#consult", [PostField(name: "question", value: "How?")], state: "asked")
    _ = screen.take(.entry(question))
    guard case .advance("Q-4TXR", "taken", nil) = screen.type("/take Q-4TXR").first else {
      Issue.record("not taken")
      return
    }
    #expect(screen.type("/helped Q-4TXR").isEmpty)
    #expect(screen.picture().contains("Q-4TXR is \"waiting for a mentor\": that cannot be done with it now."))
    let answered = DemoScreen.entry("x", 5, .move(ref: "Q-4TXR", state: "answered", note: nil))
    _ = screen.take(.entry(answered))
    #expect(screen.type("/askformore Q-4TXR").isEmpty)
    guard case .advance("Q-4TXR", "taken", "and at night?") = screen.type("/askformore Q-4TXR and at night?").first
    else {
      Issue.record("not asked")
      return
    }
  }

  @Test("completion knows commands, circles, refs and colleagues")
  func completes() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    _ = screen.take(.names(target: "#consult", nicks: ["heron", "moss"]))
    _ = screen.take(.entry(Self.outline))
    let dialogue = screen.dialogue
    #expect(dialogue.completions(of: "/no", after: "") == ["/note "])
    #expect(dialogue.completions(of: "#co", after: "/go ") == ["#consult "])
    #expect(dialogue.completions(of: "c-", after: "/clear ") == ["C-7QXM "])
    screen.type("/go #consult")
    #expect(screen.dialogue.completions(of: "her", after: "") == ["heron: "])
  }

  @Test(
    "every width shows the conversation and the line that is written",
    arguments: [(60, 20), (80, 24), (130, 40), (30, 8)])
  func sizes(_ width: Int, _ height: Int) {
    let size = Size(width: width, height: height)
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult", "&C-7QXM")
    _ = screen.take(.entry(Self.body))
    _ = screen.take(.entry(DemoScreen.message("t", 3, "said", in: "&C-7QXM")))
    screen.type("/go C-7QXM", size: size)
    screen.write("written", size: size)
    let rendered = screen.render(size: size)
    #expect(rendered.size == size)
    #expect(rendered.picture.contains("> written"))
    #expect(rendered.cursor != nil)
    if height >= 20 { #expect(rendered.picture.contains("said")) }
    // However much is remarked, the line that is written stays.
    _ = screen.take(.remark(String(repeating: "a remark of many lines\n", count: 12)))
    #expect(screen.render(size: size).picture.contains("> written"))
  }

  @Test("a window that is too small says so, takes no words that cannot be seen, and keeps those that were written")
  func tooSmall() {
    let small = Size(width: 24, height: 6)
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/go #consult")
    screen.write("written")
    #expect(screen.picture(small).contains("Too small"))
    screen.write(" unseen", size: small)
    #expect(screen.press(.enter, size: small).isEmpty)
    #expect(screen.picture().contains("> written"))
    #expect(!screen.picture().contains("unseen"))
  }

  @Test("the keys of a form and of a circle are shown in narrow windows, before a long topic")
  func keys() {
    let narrow = Size(width: 60, height: 20)
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    _ = screen.take(.topic(target: "#consult", text: "Cases of colleagues, de-identified, and what helped with them"))
    screen.type("/go #consult", size: narrow)
    #expect(screen.picture(narrow).contains("/help"))
    #expect(screen.picture(Size(width: 130, height: 40)).contains("Cases of colleagues"))
    screen.type("/case", size: narrow)
    for key in ["Ctrl-S send", "Esc put away"] { #expect(screen.picture(narrow).contains(key)) }
  }

  @Test("somebody who has read here before is welcomed back")
  func welcomesBack() {
    var screen = ScreenState()
    _ = screen.take(.welcomeBegan(nick: "moss"))
    _ = screen.take(.joined(target: "#consult", nick: "moss"))
    _ = screen.take(.readMarker(target: "#consult", ServerTime(milliseconds: 5)))
    _ = screen.take(.welcomeEnded)
    _ = screen.take(.connection(.signedIn(nick: "moss")))
    _ = screen.take(.listed([], .desk))
    #expect(screen.picture().contains("Welcome back, moss."))
  }

  @Test("what the server said as it closed goes when the connection is back; what is about a text stays")
  func forgetsFarewell() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/go #consult")
    _ = screen.take(.closing("The server is stopping"))
    _ = screen.take(.connection(.waiting(seconds: 2)))
    #expect(screen.picture().contains("The server is stopping"))
    _ = screen.take(.connection(.signedIn(nick: "moss")))
    #expect(!screen.picture().contains("The server is stopping"))
    screen.type("call 541-555-0100")
    _ = screen.take(.connection(.signedIn(nick: "moss")))
    #expect(screen.picture().contains("Nothing left this machine."))
  }

  @Test("a place that is not held is asked for first, and one that is not there is not opened")
  func goesNowhere() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    guard case .find("nowhere") = screen.type("/go nowhere").first else {
      Issue.record("not asked for")
      return
    }
    _ = screen.take(.failed("There is no such place"))
    #expect(screen.dialogue.place == .desk)
    #expect(screen.picture().contains("There is no such place"))
    guard case .join("#typo", makesNew: false) = screen.type("/join #typo").first,
      case .join("#typo", makesNew: true) = screen.type("/join #typo new").first
    else {
      Issue.record("not joined as it was typed")
      return
    }
  }

  @Test("a field with choices names them as soon as what is in it can be none")
  func marksChoice() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/case #consult")
    screen.write("6-1")
    #expect(!screen.picture().contains("Age band is one of"))
    screen.write("2x")
    #expect(screen.picture().contains("Age band is one of: 0-5, 6-12"))
    _ = screen.press(.backspace, size: DemoScreen.size)
    #expect(!screen.picture().contains("Age band is one of"))
    _ = screen.press(.backspace, size: DemoScreen.size)
    _ = screen.press(.enter, size: DemoScreen.size)
    #expect(screen.picture().contains("Age band is one of"))
    #expect(screen.press(.control("s"), size: DemoScreen.size).isEmpty)
    #expect(screen.picture().components(of: "Age band is one of").count == 1)
  }

  @Test(
    "a device that was away drops rooms that were left meanwhile before it shows anything of them, with what was being written"
  )
  func wipesAtSync() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult", "&C-7QXM")
    _ = screen.take(.entry(Self.outline))
    _ = screen.take(.entry(Self.body))
    screen.type("/go C-7QXM")
    screen.write("a draft that quotes exposure")
    _ = screen.take(.connection(.waiting(seconds: 2)))
    // Stepped out on another device; the welcome does not name the room any more.
    _ = screen.take(.welcomeBegan(nick: "moss"))
    _ = screen.take(.joined(target: "#consult", nick: "moss"))
    _ = screen.take(.welcomeEnded)
    #expect(!screen.picture().contains("exposure"))
    let effects = screen.take(.connection(.signedIn(nick: "moss")))
    #expect(!screen.picture().contains("exposure"))
    #expect(!"\(screen.dialogue)".contains("exposure"))
    #expect(screen.input.isEmpty)
    guard case .wipeDrafts(rooms: []) = effects.first else {
      Issue.record("drafts on disk stay")
      return
    }
  }
}
