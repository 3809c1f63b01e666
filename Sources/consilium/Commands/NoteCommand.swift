import ArgumentParser
import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// `consilium note`: a chart note for the clinician's own record, on her own machine.
struct NoteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write a chart note on a consultation, for your own record, on this machine only.",
    discussion: """
      When, why now, who, what was advised, what you decided and why: filled with what you can read of the post, and
      blank where only you know. Nothing of it is sent. Without FILE it goes to a folder of your own.
      """)

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "The ref of the post.")
  var ref: String

  @Argument(help: "Where to write it; only you may read it there.")
  var file: String?

  @Flag(help: "Print it, and write nothing.")
  var print = false

  func validate() throws {
    if print, file != nil { throw ValidationError("Give --print or a file, not both.") }
  }

  func run() async throws {
    try await connection.reportingFailures {
      guard let ref = PostRef(ref)?.text else {
        throw CommandFailure(.usage, ErrorCode.unknownPost.rawValue, "A ref is written as in C-7QXM.")
      }
      let note = try await connection.connected { try await Self.note(of: ref, $0) }
      if print {
        try PlainOutput().writeLines(of: note)
        return
      }
      do throws(ProfileStore.Fault) {
        let path: String
        if let file {
          try NoteStore.write(note, to: file)
          path = file
        } else {
          path = try NoteStore(environment: ConnectionOptions.environment).save(note, of: ref)
        }
        try report(path)
      } catch {
        throw CommandFailure(.ioError, "FILE", error.description)
      }
    }
  }

  private func report(_ path: String) throws(ProfileStore.Fault) {
    if connection.json {
      try? JSONOutput.standard.write(["type": "note", "file": path])
    } else {
      try? PlainOutput().write(StyledText(NoteStore.sentence(writtenTo: path)))
    }
  }

  private static func note(of ref: String, _ server: ConsiliumConnection) async throws -> String {
    var model = ClientModel()
    let listing = try await server.posts([ref])
    for entry in listing.entries { model.fold(.wording(entry)) }
    if let readers = listing.readers { model.fold(.readers(ref: ref, text: readers)) }
    guard let post = model.post(ref), !post.text.isEmpty else {
      throw CommandFailure(
        .noPermission, "NOT_ANSWERED", "You cannot read \(ref), so there is nothing to make a note of.")
    }
    let place = post.declaration?.room == RoomRule.none ? post.circle : "&\(ref)"
    let thread = try await Pages.earlier(server, place, before: nil, limit: ConsiliumConnection.longestPage)
    return ChartNote(
      of: post, thread: thread, for: await server.nick, now: DayWords.now(), day: DayWords.longDay
    ).text
  }
}
