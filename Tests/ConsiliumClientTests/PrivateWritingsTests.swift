import ConsiliumProtocol
import Foundation
import Testing

@testable import ConsiliumClient

/// What a clinician keeps on her own machine: chart notes and drafts.
@Suite("Chart notes and drafts")
struct PrivateWritingsTests {
  private let folder = NSTemporaryDirectory() + "private-\(UUID().uuidString)"

  private static func entry(_ id: String, _ time: Int64, by author: String, _ content: LogEntry.Content) -> LogEntry {
    LogEntry(id: id, time: ServerTime(milliseconds: time), target: "&C-7QXM", author: author, content: content)
  }

  /// wren's case with an answer of moss's, as wren holds it.
  private static func model() -> ClientModel {
    var model = ClientModel()
    model.fold(.welcomeBegan(nick: "wren"))
    model.fold(.joined(target: "&C-7QXM", nick: "wren"))
    model.endCatchingUp("&C-7QXM")
    let post = PostDocument(
      target: "&C-7QXM", kind: "case", ref: "C-7QXM", state: "open", revision: 1,
      fields: [
        PostField(name: "question", value: "How can I pace exposure?"),
        PostField(name: "account", value: "We meet weekly."), PostField(name: "risk", value: "acute"),
      ])
    model.fold(.entry(entry("p", 0, by: "wren", .post(post))))
    model.fold(.entry(entry("a", 86_400_000, by: "moss", .message(.init(text: "Half of it, twice.")))))
    model.fold(.entry(entry("b", 86_400_001, by: "wren", .message(.init(text: "I had not thought of that.")))))
    model.fold(
      .entry(entry("c", 172_800_000, by: "wren", .move(ref: "C-7QXM", state: "discussed", note: "slower, with her"))))
    return model
  }

  private static func note() -> String? {
    let model = model()
    return model.post("C-7QXM").map { post in
      ChartNote(
        of: post, thread: model["&C-7QXM"]?.entries ?? [], for: "wren", now: 172_800_000,
        day: { "day \($0 / 86_400_000)" }
      ).text
    }
  }

  @Test("a chart note has the five W's, filled with what is known here and blank where only she knows")
  func chartNote() {
    #expect(
      Self.note() == """
        Chart note: peer consultation (C-7QXM)
        For my own record. Made on this machine on day 2; nothing of it was sent.

        When
          Asked day 0; last word day 2.

        Why now
          How can I pace exposure?
          The risk was acute.

        Who
          moss.
          Consultation among colleagues, not supervision; no client's name was given.

        What was advised (also what I do not follow)
          moss: Half of it, twice.

        What I decided, and why
          day 2: slower, with her
          _____

        """)
  }

  @Test("nothing is left to make a note of once she is out of the case")
  func noNote() {
    var model = Self.model()
    model.fold(.responded(ref: "C-7QXM", choice: "recuse"))
    #expect(model["&C-7QXM"] == nil)
    #expect(model.post("C-7QXM")?.text.isEmpty == true)
  }

  @Test("notes are for their writer alone, and none is written over another")
  func notesAreHers() throws {
    let store = NoteStore(folder: folder)
    let one = try store.save("one\n", of: "C-7QXM")
    let two = try store.save("two\n", of: "C-7QXM")
    #expect(one != two)
    #expect(try String(contentsOfFile: one, encoding: .utf8) == "one\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: one)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(throws: ProfileStore.Fault.self) { try NoteStore.write("three\n", to: one) }
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("drafts about a room that is hers no longer go; those of other rooms, of no room and of no post stay")
  func draftsGo() throws {
    let store = DraftStore(folder: folder)
    let gone = try store.save("words", kind: "case", about: "C-7QXM")
    let kept = [
      try store.save("words", kind: "case", about: "C-9KMD"), try store.save("words", kind: "case"),
      try store.save("words", kind: "question", about: "Q-4TXR"), try store.save("words", kind: "mentoring offer"),
    ]
    store.wipe(keeping: ["C-9KMD"])
    #expect(!FileManager.default.fileExists(atPath: gone))
    for path in kept { #expect(FileManager.default.fileExists(atPath: path)) }
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("the card for acute risk is a file of hers; one without a number is not taken")
  func riskCard() throws {
    let environment = ["XDG_CONFIG_HOME": folder]
    let card = RiskCard(environment: environment)
    #expect(card.lines.contains { $0.contains("988") })
    #expect(FileManager.default.fileExists(atPath: card.path))
    try "Crisis line of our county: 555-0100\n".write(toFile: card.path, atomically: true, encoding: .utf8)
    #expect(RiskCard(environment: environment).lines == ["Crisis line of our county: 555-0100"])
    try "nothing\n".write(toFile: card.path, atomically: true, encoding: .utf8)
    #expect(RiskCard(environment: environment).lines.contains { $0.contains("988") })
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("hours are a table and a page, and claim no approval that nobody gave")
  func hours() throws {
    let lines = [
      ":srv NOTE POSTS HOURS 2026-11-23T09:00:00.000Z 45 quick presenter :words",
      ":srv NOTE POSTS HOURS 2026-11-30T09:00:00.000Z 60 reflecting facilitator :words",
      ":srv NOTE POSTS DUE C-7QXM :x",
    ]
    let hours = try lines.map { try #require(ServerSays.line($0)) }.compactMap(ConsultationHours.init)
    #expect(
      HoursReport.csv(hours) == "began,minutes,format,role\r\n2026-11-23T09:00:00.000Z,45,quick,presenter\r\n"
        + "2026-11-30T09:00:00.000Z,60,reflecting,facilitator\r\n")
    let page = HoursReport.page(hours, of: "wren", day: { _ in "a day" })
    #expect(page.contains("Together: 1 h 45 min in 2 meetings."))
    #expect(page.contains("Provider approval: none stated."))
    #expect(HoursReport.page([], of: "wren", day: { _ in "" }).contains("none yet"))
  }
}

private enum ServerSays {
  static func line(_ text: String) -> Line? {
    var decoder = LineDecoder(limits: .fromServer)
    decoder.append(Array((text + "\r\n").utf8))
    guard case .line(let line) = decoder.next() else { return nil }
    return line
  }
}
