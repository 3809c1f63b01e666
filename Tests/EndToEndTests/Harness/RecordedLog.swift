import Logging
import NIOConcurrencyHelpers

/// Everything that a server logs, kept so that a test can look for what must not be in it.
struct RecordedLog: LogHandler {
  private let lines = NIOLockedValueBox<[String]>([])
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  var text: String { lines.withLockedValue { $0.joined(separator: "\n") } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    lines.withLockedValue { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
  }
}
