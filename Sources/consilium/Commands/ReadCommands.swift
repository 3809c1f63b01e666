import ArgumentParser
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// `consilium read`: what was said, oldest first.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read what was said in a circle, a room or with a person, oldest first.")

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "'#circle', the ref of a post, or a person.")
  var target: String

  @Option(help: "How many at most; with --after, all where it is not given.")
  var limit: Int?

  @Option(help: "Only what came before this id.")
  var before: String?

  @Option(help: "Only what came after this id.")
  var after: String?

  func validate() throws {
    if before != nil, after != nil { throw ValidationError("Give --before or --after, not both.") }
    if let limit, limit < 1 { throw ValidationError("--limit is a number from 1.") }
  }

  func run() async throws {
    try await connection.reportingFailures {
      let printer = EntryPrinter(json: connection.json)
      try await connection.connected { server in
        let target = Targets.named(target)
        let entries = try await Targets.inside(target, server) {
          if let after {
            try await Pages.later(server, target, after: after, limit: limit)
          } else {
            try await Pages.earlier(server, target, before: before, limit: limit ?? 50)
          }
        }
        try printer.write(entries)
      }
    }
  }
}

/// `consilium tail`: what is said from now on.
struct TailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tail",
    abstract: "Print what is said in a circle, a room or with a person as it comes, without gaps, until stopped.")

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "'#circle', the ref of a post, or a person.")
  var target: String

  @Option(help: "Begin with so many of what was said before.")
  var lines = 10

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      let server = try connection.entrance(input: &input).connection(staysConnected: true)
      var follower = Follower(target: Targets.named(target), printer: EntryPrinter(json: connection.json))
      try await server.open()
      try await Targets.inside(follower.target, server) { try await follower.follow(server, beginningWith: lines) }
    }
  }
}

/// `consilium search`: what was said, by words.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find what was said, by words, within what you may see.",
    discussion: """
      Shells keep what is typed in their history: a word that should not stay there goes to standard input, which is
      read where no words are given.
      """)

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "The words; from standard input where there are none.")
  var words: [String] = []

  @Option(name: .customLong("in"), help: "Only in this circle or room.")
  var place: String?

  @Option(help: "Only by this person.")
  var from: String?

  @Option(help: "How many at most.")
  var limit = 50

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      let lines = words.isEmpty ? try input.text().split(whereSeparator: \.isNewline).map(String.init) : words
      let words = lines.joined(separator: " ")
      guard words.contains(where: { !$0.isWhitespace }) else {
        throw CommandFailure(.usage, "NO_WORDS", "Search for what? consilium search WORDS")
      }
      let attributes = SearchAttributes(text: words, target: place.map(Targets.named), from: from, limit: limit)
      let printer = EntryPrinter(json: connection.json, showsTarget: true)
      let found = try await entrance.connected { try await $0.search(attributes) }
      if found.isEmpty, !connection.json { try PlainOutput().write("Nothing was found.") }
      try printer.write(found)
    }
  }
}

/// History in pages, as much as was asked for.
enum Pages {
  static func earlier(
    _ server: ConsiliumConnection, _ target: String, before: String?, limit: Int
  ) async throws -> [LogEntry] {
    var bound = before.map(HistoryBound.msgid) ?? .latest
    var entries: [LogEntry] = []
    while entries.count < limit {
      let size = min(limit - entries.count, ConsiliumConnection.longestPage)
      let page = try await server.history(
        bound == .latest
          ? .latest(target: target, bound: .latest, limit: size) : .before(target: target, bound: bound, limit: size))
      guard let oldest = page.first else { break }
      entries.insert(contentsOf: page, at: 0)
      bound = .msgid(oldest.id)
    }
    return entries
  }

  static func later(
    _ server: ConsiliumConnection, _ target: String, after: String, limit: Int?
  ) async throws -> [LogEntry] {
    var cursor = after
    var entries: [LogEntry] = []
    while limit.map({ entries.count < $0 }) ?? true {
      let size = min(limit.map { $0 - entries.count } ?? .max, ConsiliumConnection.longestPage)
      let page = try await server.history(.after(target: target, bound: .msgid(cursor), limit: size))
      guard let newest = page.last, newest.id != cursor else { break }
      entries += page
      cursor = newest.id
    }
    return entries
  }
}

/// Follows one target: every entry once, in order, across losses of the connection.
struct Follower {
  let target: String
  let printer: EntryPrinter
  /// The last entry printed.
  private var cursor: String?
  /// Entries of the last stretch of history: some of them may come live as well.
  private var fetched: Set<String> = []

  init(target: String, printer: EntryPrinter) {
    self.target = target
    self.printer = printer
  }

  /// Until the connection is given up. What comes while history is read waits in `events`, behind it.
  mutating func follow(_ server: ConsiliumConnection, beginningWith count: Int) async throws {
    for await event in server.events {
      switch event {
      case .connection(.signedIn): try await fetch(server, beginningWith: count)
      case .entry(let entry) where casefolded(entry.target) == casefolded(target) && !fetched.contains(entry.id):
        try printer.write([entry])
        cursor = entry.id
      case .connection(.ended(let reason)): throw CommandFailure(.temporary, "CONNECTION_LOST", reason.sentence)
      default: break
      }
    }
  }

  private mutating func fetch(_ server: ConsiliumConnection, beginningWith count: Int) async throws {
    let entries: [LogEntry]
    if let cursor {
      entries = try await Pages.later(server, target, after: cursor, limit: nil)
      try printer.write(entries)
    } else {
      // One is asked for where none is wanted: it is where the following begins.
      entries = try await Pages.earlier(server, target, before: nil, limit: max(count, 1))
      try printer.write(count > 0 ? entries : [])
    }
    cursor = entries.last?.id ?? cursor
    fetched = Set(entries.map(\.id))
  }
}
