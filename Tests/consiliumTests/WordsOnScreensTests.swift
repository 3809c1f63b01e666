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
}
