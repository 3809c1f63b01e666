import ConsiliumClient
import TerminalUI

/// Prints entries as JSON Lines or for people.
struct EntryPrinter {
  let json: Bool
  var showsTarget = false

  func write(_ entries: [LogEntry]) throws {
    let out = PlainOutput()
    for entry in entries {
      if json { try JSONOutput.standard.write(EntryRecord(entry)) } else { try out.write(line(entry)) }
    }
  }

  /// `14:02 heron: What has helped so far?`
  func line(_ entry: LogEntry) -> StyledText {
    let place = showsTarget ? "\(entry.target) " : ""
    return StyledText("\(shownTime(entry.time.milliseconds)) \(place)\(shownName(entry.author)): \(entry.sentence)")
  }
}
