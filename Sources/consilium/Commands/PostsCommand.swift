import ArgumentParser
import ConsiliumClient
import TerminalUI

/// `consilium posts`: a list, or one post whole.
struct PostsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "posts", abstract: "List posts, or show one whole.",
    discussion: "Filters: '#circle', kind=case, state=open, mine, awaiting (what needs you, oldest first).")

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "The ref of a post, or filters.")
  var filters: [String] = []

  func run() async throws {
    try await connection.reportingFailures {
      let filters = filters
      let listing = try await connection.connected { try await $0.posts(filters) }
      if connection.json {
        for row in listing.rows { try JSONOutput.standard.write(PostRecord(row)) }
        for entry in listing.entries { try JSONOutput.standard.write(EntryRecord(entry)) }
        if let readers = listing.readers { try JSONOutput.standard.write(["type": "readers", "text": readers]) }
        try ReviewPrinter(json: true).write(listing.underReview, of: filters.first ?? "")
        return
      }
      let out = PlainOutput()
      if listing.rows.isEmpty, listing.entries.isEmpty { try out.write("Nothing here.") }
      for row in listing.rows {
        let state = KnownPost.stateLabel(kind: row.kind, state: row.state)
        try out.write(StyledText("\(row.ref) \(row.target) · \(state) · ") + EntryText.title(of: row))
      }
      try EntryPrinter(json: false).write(listing.entries)
      if let readers = listing.readers { try out.write(StyledText(readers)) }
      try ReviewPrinter(json: false).write(listing.underReview, of: filters.first ?? "")
    }
  }
}
