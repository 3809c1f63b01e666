import EventLog
import Logging
import NIOConcurrencyHelpers
import Testing

@testable import ConsiliumServer

@Suite struct ReadFaultsTests {
  private struct Kept: LogHandler {
    let lines: NIOLockedValueBox<[String]>
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { lines.withLockedValue { $0.append("\(event.message)") } }
  }

  @Test("a read that fails is logged once for its kind, and what goes on without it goes on")
  func once() {
    let lines = NIOLockedValueBox<[String]>([])
    let faults = ReadFaults(logger: Logger(label: "demo") { _ in Kept(lines: lines) })
    for _ in 0..<3 {
      let read = faults.reading(.request, or: 7) { throw LogStorageError.damagedRecord(seq: 1) }
      #expect(read == 7)
    }
    #expect(faults.reading(.request, or: 7) { 8 } == 8)
    _ = faults.reading(.markers, or: 0) { throw LogStorageError.damagedRecord(seq: 2) }
    #expect(
      lines.withLockedValue { $0 } == [
        "what a client asked for could not be read", "how far somebody has read could not be read",
      ])
  }
}
