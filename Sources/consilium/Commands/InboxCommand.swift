import ArgumentParser
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// `consilium inbox`: what waits, oldest first, and what can wait.
struct InboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "List what waits for you, oldest first, and where something is unread.")

  @OptionGroup var connection: ConnectionOptions

  private struct NoticeRecord: Encodable {
    let type = "notice"
    let ref: String
    let act: String
    let article: Int?
    let circle: String
    let until: String?
    let appealUntil: String?
    let text: String
  }

  private struct Unread: Encodable {
    let type = "unread"
    let target: String
    let count: Int
  }

  private struct GuidelinesDuty: Encodable {
    let type = "guidelines-to-read"
    let version: Int
    let read: Int?
  }

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      let server = try connection.entrance(input: &input).connection(staysConnected: false)
      try await server.open()
      var model = ClientModel()
      var events = server.events.makeAsyncIterator()
      // The welcome names the circles and rooms; their history, as far as it can be unread, follows.
      while model.connection == .connecting, let event = await events.next() { model.fold(event) }
      let waiting = DutyWords.ordered(try await server.posts(["awaiting"]).rows, now: DayWords.now())
      let told = ActNotice.standing(try await server.actNotices(), now: DayWords.now())
      for held in model.conversations {
        try await server.history(
          .latest(target: held.name, bound: .latest, limit: ConsiliumConnection.longestPage))
      }
      await server.close()
      while let event = await events.next() { model.fold(event) }
      try report(waiting, told, model)
    }
  }

  private func report(_ waiting: [PostRow], _ told: [ActNotice], _ model: ClientModel) throws {
    let unread = model.conversations.map { Unread(target: $0.name, count: $0.unread(for: model.nick)) }
      .filter { $0.count > 0 }
    if connection.json {
      for row in waiting { try JSONOutput.standard.write(PostRecord(row)) }
      for notice in told {
        try JSONOutput.standard.write(
          NoticeRecord(
            ref: notice.ref, act: notice.act, article: notice.article, circle: notice.circle,
            until: notice.until?.description, appealUntil: notice.appealUntil?.description, text: notice.text))
      }
      for place in unread { try JSONOutput.standard.write(place) }
      if let toRead = model.guidelinesToRead {
        try JSONOutput.standard.write(GuidelinesDuty(version: toRead.version, read: toRead.read))
      }
      return
    }
    let out = PlainOutput()
    let count = unread.reduce(0) { $0 + $1.count }
    try out.write(StyledText(DutyWords.summary(waiting: waiting.count, unread: count)))
    if model.guidelinesToRead != nil { try out.write("Before cases, read the guidelines: consilium guidelines") }
    for (number, row) in waiting.enumerated() {
      try out.write(DutyWords.line(row, number: number + 1, now: DayWords.now()))
    }
    for notice in told {
      let words = notice.text.replacing(
        ": appeal \(notice.ref)", with: ": consilium post '*' appeal --set subject=\(notice.ref)")
      try out.write(StyledText(words))
    }
    for place in unread { try out.write(StyledText("\(place.target): \(place.count) unread")) }
  }
}
