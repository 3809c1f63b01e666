import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

/// EXPERIENCE has two columns of words: those of code, and those that people read. Only the right one is on screens.
@Suite("Words on screens")
struct WordsOnScreensTests {
  /// Words of code that no screen shows.
  private static let codeWords = [
    "chain", "purge", "redact", "tombstone", "quarantine", "attest", "envelope", "payload", "audit", "seal", "lease",
    "warn ", "flag", "suspend", "IDENTIFIERS", "FAIL", "NOTE ", "SUBMIT", "PRIVMSG", "ADVANCE", "RESPOND", "msgid",
    "age_band", "consent_basis", "help_wanted", "not_for", "taken-out", "HIPAA",
  ]

  private static let size = Size(width: 100, height: 40)

  private func expectPlainWords(_ picture: String, _ place: String) {
    for word in Self.codeWords {
      #expect(!picture.contains(word), "\(place) shows \(word)")
    }
  }

  @Test("forms of every kind use the labels of their declaration")
  func forms() {
    for kind in Kinds.all {
      var form = FormScreen(.init(form: PostForm(kind), purpose: .submit(target: "#consult")))
      _ = form.press(.control("s"), colleagues: [])
      let picture = form.render(size: Self.size).picture
      expectPlainWords(picture, kind.label)
      for field in kind.fields where field.content != .subject { #expect(picture.contains(field.label.prefix(16))) }
    }
  }

  @Test("every state, answer and move of every kind reads as its label, in conversations and beside them")
  func entries() {
    for kind in Kinds.all {
      for state in kind.states {
        let ref = "\(kind.prefix)-7QXM"
        let post = PostDocument(
          target: "#consult", kind: kind.name, ref: ref, state: state.name, revision: 2,
          fields: kind.fields.map { PostField(name: $0.name, value: "words") })
        var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
        _ = screen.take(.entry(DemoScreen.entry("o", 1, .post(post))))
        _ = screen.take(.entry(DemoScreen.entry("m", 2, .move(ref: ref, state: state.name, note: "art. 2: a reason"))))
        _ = screen.take(.entry(DemoScreen.entry("r", 3, .redaction(of: "o", why: "art. 2: a reason"))))
        screen.type("/go \(ref)")
        let picture = screen.render(size: Self.size).picture
        expectPlainWords(picture, "\(kind.name) \(state.name)")
        #expect(picture.contains(state.label))
      }
    }
  }

  @Test("help, desk and errors")
  func pages() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    expectPlainWords(screen.render(size: Self.size).picture, "desk")
    screen.type("/help")
    expectPlainWords(screen.render(size: Self.size).picture, "help")
    for error: ConnectionError in [
      .timedOut, .closed, .notUnderstood, .link(.lost), .link(.tls("NIOSSL.handshakeFailed")),
      .link(.unreachable(ServerAddress(host: "consult.example"))), .signIn(.wrongNameOrPassphrase),
      .signIn(.unsupported(["labeled-response"])), .signIn(.serverNotProven), .signIn(.notUnderstood("AUTHENTICATE")),
    ] {
      expectPlainWords(error.sentence, "\(error)")
      #expect(!error.sentence.contains("NIOSSL"))
      #expect(!error.sentence.contains("labeled-response"))
    }
  }

  // MARK: - Every screen of every kind

  /// Words of the left column, as whole words.
  private static let leftColumn: Set<String> = [
    "chain", "verify", "purge", "redact", "tombstone", "quarantine", "attest", "envelope", "audit", "seal", "unseal",
    "signature", "clear", "known", "recuse", "claim", "lease", "flag", "warn", "suspend",
  ]

  /// Names that code has for what people read in other words.
  private static let codeNames: Set<String> = {
    var names: Set<String> = []
    for kind in Kinds.all {
      names.formUnion(kind.states.map(\.name))
      names.formUnion(kind.responses.map(\.choice))
      names.formUnion(kind.fields.map(\.name))
      for state in kind.states { names.formUnion(state.timers.map(\.name)) }
    }
    return names.filter { $0.contains("-") || $0.contains("_") }
  }()

  private func expectOnlyPeoplesWords(_ picture: String, _ place: String) {
    let words = picture.lowercased().split { !($0.isLetter || $0 == "-" || $0 == "_" || $0 == "/") }.map(String.init)
    for word in words {
      let bare = word.split { $0 == "/" }.map(String.init)
      #expect(!bare.contains(where: Self.leftColumn.contains), "\(place) shows \(word)")
      #expect(!bare.contains(where: Self.codeNames.contains), "\(place) shows \(word)")
    }
    expectPlainWords(picture, place)
  }

  @Test("desk, post, steps and what is asked for them, of every kind in every state", arguments: [60, 100])
  func everyScreen(width: Int) {
    let size = Size(width: width, height: 60)
    for kind in Kinds.all {
      for state in kind.states {
        let ref = "\(kind.prefix)-7QXM"
        var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
        let target = kind.room == .none ? "#consult" : "&\(ref)"
        if target != "#consult" { _ = screen.take(.joined(target: target, nick: "moss")) }
        let document = PostDocument(
          target: target, kind: kind.name, ref: ref, state: state.name, revision: 1,
          fields: kind.fields.map { PostField(name: $0.name, value: "words") })
        _ = screen.take(.entry(DemoScreen.entry("o", 1, .post(document), by: "wren", in: target)))
        for response in kind.responses where response.isShown {
          let answer = LogEntry.Content.answer(ref: ref, choice: response.choice, note: "because")
          _ = screen.take(.entry(DemoScreen.entry("a-\(response.choice)", 2, answer, by: "heron", in: target)))
        }
        var row = PostRow(
          target: "#consult", kind: kind.name, ref: ref, state: state.name, revision: 1, msgid: "o", title: "words")
        (row.since, row.due) = (ServerTime(milliseconds: 1), ServerTime(milliseconds: 90_000_000))
        (row.moves, row.answers) = (kind.moves.map(\.to), kind.responses.map(\.choice))
        _ = screen.take(.posts([row]))
        _ = screen.take(.listed([row], .desk))
        let place = "\(kind.label), \(state.label)"
        expectOnlyPeoplesWords(screen.picture(size), "desk: \(place)")
        screen.type("/go \(ref)", size: size)
        _ = screen.take(.levelled(target: target))
        expectOnlyPeoplesWords(screen.picture(size), place)
        for step in screen.dialogue.steps {
          var asked = screen
          _ = asked.dialogue.begin(step, of: ref)
          expectOnlyPeoplesWords(asked.picture(size), "\(place): \(step.label)")
        }
      }
    }
  }

  @Test("help, forms and the card for acute risk at any width", arguments: [60, 100])
  func everyPage(width: Int) {
    let size = Size(width: width, height: 200)
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/help", size: size)
    expectOnlyPeoplesWords(screen.picture(size), "help")
    for line in RiskCardText.lines(RiskCard()) { expectOnlyPeoplesWords(line, "card") }
    for kind in Kinds.all {
      let form = FormScreen(.init(form: PostForm(kind), purpose: .submit(target: "#consult")))
      expectOnlyPeoplesWords(form.render(size: size).picture, "form of a \(kind.label)")
    }
  }
}
