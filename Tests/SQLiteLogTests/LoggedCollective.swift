import Collective
import CollectiveFixture
import EventLog
import Testing

/// The demo collective in a log, and an appender to go on with.
struct LoggedCollective {
  let log: any LogStorage
  var appender: Appender
  let clock = TestClock()

  init(_ log: any LogStorage, search: (any SearchIndex)? = nil) throws {
    self.log = log
    appender = try Appender(storage: log, search: search, now: clock.now)
    for outcome in try appender.append(foundingCommands.map { Append($0.command, by: $0.by) }).outcomes {
      _ = try outcome.result.get()
    }
  }

  /// Carries out one command and returns the events it brought about; a refusal throws.
  @discardableResult
  mutating func append(_ command: Command, by author: Author, nonce: Nonce? = nil) throws -> [Event] {
    let batch = try appender.append([Append(command, by: author, nonce: nonce)])
    _ = try batch.outcomes[0].result.get()
    return batch.events
  }

  @discardableResult
  mutating func say(_ text: String, in target: Target = Place.inTrauma, by person: Person = .wren) throws -> EventID {
    let events = try append(.say(target, text: text, isNotice: false, replyTo: nil), by: person.author)
    return try #require(events.first).id
  }

  mutating func takeBack(_ id: EventID, in target: Target = Place.inTrauma, by person: Person = .wren) throws {
    try append(.takeBack(id, in: target), by: person.author)
  }

  mutating func submit(_ draft: PostDraft, by person: Person = .wren) throws -> PostRef {
    for event in try append(.submit(draft), by: person.author) {
      if case .submitted(let submitted) = event.facts { return submitted.ref }
    }
    throw NothingHappened()
  }
}
