import Foundation
import TerminalUI

/// Bytes to a descriptor as they are, for programs that read them.
struct PlainWriter: Sendable {
  let descriptor: Int32

  /// - Throws: where the reader is gone.
  func write(_ bytes: [UInt8]) throws {
    try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: Data(bytes))
  }
}

enum StandardOutput {
  /// Whether a person reads it, and not a program.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// A local time of day, or the date where it is another day: for people.
func shownTime(_ milliseconds: Int64, now: Date = Date()) -> String {
  var seconds = time_t(milliseconds / 1_000)
  var moment = tm()
  localtime_r(&seconds, &moment)
  var today = tm()
  var current = time_t(now.timeIntervalSince1970)
  localtime_r(&current, &today)
  func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let clock = "\(two(moment.tm_hour)):\(two(moment.tm_min))"
  if moment.tm_year == today.tm_year, moment.tm_yday == today.tm_yday { return clock }
  return "\(moment.tm_year + 1900)-\(two(moment.tm_mon + 1))-\(two(moment.tm_mday)) \(clock)"
}

extension PlainOutput {
  /// A page, each line of it as it is.
  func writeLines(of page: String) throws {
    let text = page.hasSuffix("\n") ? String(page.dropLast()) : page
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { try write(StyledText(String(line))) }
  }
}
