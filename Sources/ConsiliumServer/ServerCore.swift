import Collective
import Deidentification
import EventLog
import Logging
import NIOCore
import NIOPosix
import SystemCrypto

/// What the parts of a running server share: the log's writer and readers, the hubs of the event loops, and who may
/// connect. Wiring only; it decides nothing.
final class ServerCore: Sendable {
  let configuration: ServerConfiguration
  let presence: Presence
  let admission: Admission
  let readers: LogReaders
  let loops: Loops
  private let writer: LogWriter
  private let retention: Retention
  private let reminding: Reminding?
  private let laterActs: LaterActsKeeping?

  /// Folds the log, then starts everything that follows it.
  init(
    configuration: ServerConfiguration, storage: any LogStorage, search: (any SearchIndex)?,
    on group: MultiThreadedEventLoopGroup, logger: Logger
  ) throws {
    self.configuration = configuration
    let presence = Presence()
    self.presence = presence
    admission = Admission(configuration.limits)
    guard let denialKey = DenialKey(bytes: try storage.wordKey()) else { throw LogStorageError.damagedRecord(seq: 0) }
    let appender = try Appender(
      storage: storage, search: search, kinds: configuration.kinds, now: configuration.now)
    let state = appender.state
    let topics = try Self.topicsInForce(state, storage)
    let shared = Hub.Shared(
      configuration: configuration, presence: presence, meetingWatch: MeetingWatch(), denialKey: denialKey)
    let loops = Loops(group) { index, loop, loops in
      Hub(index: index, loop: loop, shared: shared, loops: loops, state: state, topics: topics)
    }
    self.loops = loops
    readers = try LogReaders(
      configuration, storage: storage, search: search, markers: presence.movedMarkers, logger: logger)
    let writer = LogWriter(
      storage: storage, appender: appender, markers: presence.movedMarkers, publish: { loops.publish($0) },
      onFailure: { error in
        logger.critical(
          "the log could not be written, or erased words not purged yet; what is not done is not acknowledged",
          metadata: ["why": .why(error)])
      })
    self.writer = writer
    retention = Retention(
      storage: storage, search: search, kinds: configuration.kinds, writer: writer, now: configuration.now,
      logger: logger)
    let first = loops.hubs.first
    reminding = configuration.reminders.flatMap { command in
      first.map { hub in
        Reminding(
          by: command, following: hub, presence: presence, storage: storage, writer: writer, now: configuration.now,
          logger: logger)
      }
    }
    laterActs = configuration.laterActs.flatMap { files in
      first.map { LaterActsKeeping(in: files, following: $0, storage: storage, logger: logger) }
    }
    first?.watchMeetings(writer)
    clearGuests(of: state)
    if let search { catchUp(search, with: storage, logger) }
  }

  private static func topicsInForce(_ state: Collective, _ storage: any LogStorage) throws -> [CircleName: Topic] {
    let reading = LogReading(storage: storage, search: nil)
    var topics: [CircleName: Topic] = [:]
    for circle in state.circles.values {
      guard let seq = circle.topicSeq, let event = try reading.events(at: [seq]).first else { continue }
      topics[circle.name] = Topic(text: event.body?.text ?? "", by: event.envelope.author, at: event.envelope.at)
    }
    return topics
  }

  /// Guests of an earlier run are gone: their connections ended with it.
  private func clearGuests(of state: Collective) {
    for guest in state.guests.keys {
      submit(Append(.leave(message: "The server started again"), by: .participant(.guest(guest))))
    }
  }

  /// Once at the start: an erasure that a crash interrupted must not wait in the index for the next search.
  private func catchUp(_ search: any SearchIndex, with storage: any LogStorage, _ logger: Logger) {
    readers.run {
      do {
        try search.catchUp(with: storage)
      } catch {
        logger.error("the search index could not be brought up to date", metadata: ["why": .why(error)])
      }
    }
  }

  /// Writes what waits, then ends. Connections are closed by whoever owns their channels.
  func stop() {
    reminding?.stop()
    retention.stop()
    writer.stop()
    laterActs?.stop()
    readers.stop()
  }

  func submit(_ append: Append) { writer.submit(append) }

  /// Somebody is about to sign in, perhaps with an account that the host made a moment ago.
  func lookForForeign() { writer.lookForForeign() }
}

extension Logger.MetadataValue {
  /// Why something failed, without content: errors of coding may quote what they could not read.
  static func why(_ error: any Error) -> Self {
    error is DecodingError || error is EncodingError ? "\(type(of: error))" : "\(error)"
  }
}
