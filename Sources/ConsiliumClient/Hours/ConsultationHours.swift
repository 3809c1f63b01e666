import ConsiliumProtocol

/// One meeting that somebody took part in, as her own record has it. No approval by anybody is claimed by it.
public struct ConsultationHours: Hashable, Sendable {
  public let began: ServerTime
  public let minutes: Int
  /// The name of the format.
  public let format: String
  /// `presenter`, `facilitator` or `consultant`.
  public let role: String

  public init(began: ServerTime, minutes: Int, format: String, role: String) {
    self.began = began
    self.minutes = minutes
    self.format = format
    self.role = role
  }

  init?(_ line: Line) {
    guard let note = HoursNote(line) else { return nil }
    self.init(began: note.began, minutes: note.minutes, format: note.format, role: note.role)
  }
}

/// Hours as a table for programs and as a page to print.
public enum HoursReport {
  /// RFC 4180: lines end in CR LF.
  public static func csv(_ hours: [ConsultationHours]) -> String {
    let rows = hours.map { "\($0.began),\($0.minutes),\(quoted($0.format)),\(quoted($0.role))" }
    return (["began,minutes,format,role"] + rows).map { $0 + "\r\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    let special: Set<Character> = [",", "\"", "\r", "\n"]
    guard text.contains(where: special.contains) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// - Parameter day: how a day is written, from milliseconds since 1970.
  public static func page(_ hours: [ConsultationHours], of nick: String, day: (Int64) -> String) -> String {
    let total = hours.reduce(0) { $0 + $1.minutes }
    let rows = hours.map { "  \(day($0.began.milliseconds)): \($0.minutes) minutes, \($0.format), as \($0.role)" }
    let lines =
      ["Hours of peer consultation", "Member: \(nick)", ""] + (rows.isEmpty ? ["  none yet"] : rows)
      + [
        "", "Together: \(total / 60) h \(total % 60) min in \(hours.count) meetings.", "",
        "Structured consultation among colleagues, held in writing. It was not supervision.",
        "Provider approval: none stated. Whether a board accepts these hours is for the board to say.", "",
        "Signed by a colleague who took part: ______________________   Date: ____________",
      ]
    return lines.joined(separator: "\n") + "\n"
  }
}
