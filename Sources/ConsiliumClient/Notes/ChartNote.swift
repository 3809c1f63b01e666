import Collective
import ConsiliumProtocol

/// A consultation note for the clinician's own record, by the five W's: when, why now, who, what was advised, what I
/// decided and why. Made from what this client holds; the server has no part in it and never sees it.
public struct ChartNote: Sendable {
  private let post: KnownPost
  private let thread: [LogEntry]
  private let nick: String
  private let now: Int64
  private let day: @Sendable (Int64) -> String

  /// - Parameters:
  ///   - thread: what was said where the post stands, oldest first.
  ///   - nick: whose note it is.
  ///   - now: milliseconds since 1970.
  ///   - day: how a day is written, from milliseconds since 1970.
  public init(
    of post: KnownPost, thread: [LogEntry], for nick: String, now: Int64, day: @escaping @Sendable (Int64) -> String
  ) {
    self.post = post
    self.nick = nick
    self.now = now
    self.day = day
    // In a circle much else is said: there only what belongs to the post counts.
    let isRoom = post.declaration?.room != RoomRule.none
    let opening = post.entry
    self.thread = thread.filter { entry in
      switch entry.content {
      case .message(let message): isRoom || (opening != nil && message.answers == opening)
      case .move(let ref, _, _), .answer(let ref, _, _): ref == post.ref
      case .post, .earlierWording, .redaction, .reaction, .reactionTakenBack: false
      }
    }
  }

  /// The note, ended by a line feed.
  public var text: String {
    let sections: [(title: String, lines: [String])] = [
      ("When", when), ("Why now", whyNow), ("Who", who), ("What was advised (also what I do not follow)", advised),
      ("What I decided, and why", decided),
    ]
    let head = [
      "Chart note: peer consultation (\(post.ref))",
      "For my own record. Made on this machine on \(day(now)); nothing of it was sent.",
    ]
    return (head + sections.flatMap { ["", $0.title] + $0.lines.map { "  \($0)" } }).joined(separator: "\n") + "\n"
  }

  private static let blank = "_____"

  private var when: [String] {
    let start = post.opened.map { day($0.milliseconds) }
    let end = thread.last.map { day($0.time.milliseconds) }
    switch (start, end) {
    case (let start?, let end?) where start != end: return ["Asked \(start); last word \(end)."]
    case (let start?, _): return ["\(start)."]
    case (nil, let end?): return ["\(end)."]
    case (nil, nil): return [Self.blank]
    }
  }

  private var whyNow: [String] {
    let fields = post.outline + post.text
    let questions = fields.filter { post.declaration?.field(named: $0.name)?.content == .question }.map(\.value)
    let risk = fields.contains(where: \.isAcuteRisk) ? ["The risk was acute."] : []
    return (questions.isEmpty ? [Self.blank] : questions.flatMap(Self.lines)) + risk
  }

  private var who: [String] {
    let colleagues = thread.filter { !isMine($0) && !$0.isByItself }.map(\.author)
    let names = Set(colleagues + [post.author].compactMap { $0 }.filter { casefolded($0) != casefolded(nick) }).sorted()
    let readers = post.readers.map { [$0 + "."] } ?? []
    return [
      names.isEmpty ? Self.blank : names.joined(separator: ", ") + ".",
      "Consultation among colleagues, not supervision; no client's name was given.",
    ] + readers
  }

  private var advised: [String] {
    let words = thread.filter { !isMine($0) }.compactMap { entry in
      entry.words.map { Self.lines("\(entry.author): \($0)") }
    }
    return words.isEmpty ? [Self.blank] : words.flatMap { $0 }
  }

  private var decided: [String] {
    let own = thread.filter { isMine($0) }.compactMap { entry -> [String]? in
      guard case .move(_, _, let note?) = entry.content else { return nil }
      return Self.lines("\(day(entry.time.milliseconds)): \(note)")
    }
    return own.flatMap { $0 } + [Self.blank]
  }

  private func isMine(_ entry: LogEntry) -> Bool { casefolded(entry.author) == casefolded(nick) }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }
}

extension LogEntry {
  /// What somebody wrote.
  fileprivate var words: String? {
    switch content {
    case .message(let message): message.text.isEmpty ? nil : message.text
    case .move(_, _, let note): note
    case .answer(_, _, let note): note
    case .post, .earlierWording, .redaction, .reaction, .reactionTakenBack: nil
    }
  }
}
