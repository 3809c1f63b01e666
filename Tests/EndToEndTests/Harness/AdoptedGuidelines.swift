import Collective
import EventLog
import SQLiteLog

extension ServerUnderTest {
  /// The words of demo versions, by number from 1.
  static let demoGuidelines = [
    """
    ## 1. Client first

    We bring a case only to serve that client's care. We ask one plain question, and we stop when it is answered.

    ## 2. Least information

    We tell only what the question needs.
    """,
    """
    ## 1. Client first

    We bring a case only to serve that client's care. We ask one plain question, and we stop when it is answered.

    ## 2. Least information

    We tell only what the question needs, and ask only for what we need to answer it.

    ## 3. Keep what colleagues share

    No copies, no recording.
    """,
  ]

  /// Every member of a circle agrees at once to the next version: all the steps of a proposal, in no time.
  func adoptGuidelines(version: Int, in circle: String) throws {
    let storage = try SQLiteLog(directory: folder.path)
    defer { try? storage.close() }
    var appender = try Appender(storage: storage, now: clock.now)
    guard let name = CircleName(circle), let members = appender.state.circles[name]?.members.keys else { return }
    let people = members.sorted { $0.rawValue < $1.rawValue }.map(Author.participant)
    guard let author = people.first else { return }
    func perform(_ command: Command, by person: Author) throws -> [Event] {
      let batch = try appender.append([Append(command, by: person)])
      for outcome in batch.outcomes { _ = try outcome.result.get() }
      return batch.events
    }
    let fields = [
      ("aim", "we agree on how we work"), ("change", "guidelines"), ("text", Self.demoGuidelines[version - 1]),
    ].map { Body.Field(name: $0.0, value: $0.1) }
    let draft = PostDraft(circle: name, kind: "proposal", fields: fields)
    let submitted = try perform(.submit(draft), by: author).compactMap { event -> PostRef? in
      if case .submitted(let submitted) = event.facts { submitted.ref } else { nil }
    }
    guard let ref = submitted.first else { return }
    for choice in ["go-on", "heard"] {
      for person in people.dropFirst() { _ = try perform(.respond(ref, choice: choice), by: person) }
    }
    _ = try perform(.advance(ref, to: "consent", note: nil), by: author)
    for person in people.dropFirst() { _ = try perform(.respond(ref, choice: "no-objection"), by: person) }
  }
}
