import ArgumentParser
import Collective
import ConsiliumProtocol
import EventLog
import Foundation

struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One member's own data as JSON Lines. The member is told, and it stands in the register.")

  @OptionGroup var data: DataFolder
  @Option(help: "Whose data.") var account: String

  private struct Row: Encodable {
    let seq: Int64
    let id: String
    let time: String
    let place: String
    let kind: String
    let text: String?
    let fields: [String: String]?
  }

  func run() async throws {
    let handle = try Handle.argument(account)
    let log = try data.existingLog()
    let (state, _) = try Appender.fold(log)
    guard let id = state.account(named: handle)?.id else {
      throw ValidationError("There is no account \(account).")
    }
    // Recorded first: there is no copy that nobody was told of.
    try data.append(.recordExportByHost(handle), to: log)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try MemberExport.forEachEvent(of: id, in: log) { event in
      let fields = event.body?.fields.map { ($0.name, $0.value) } ?? []
      let row = Row(
        seq: event.seq, id: event.id.rawValue,
        time: ServerTime(milliseconds: event.envelope.at.milliseconds).description,
        place: event.target.rawValue, kind: event.facts.kind.rawValue, text: event.body?.text,
        fields: fields.isEmpty ? nil : Dictionary(fields, uniquingKeysWith: { _, last in last }))
      print(String(decoding: try encoder.encode(row), as: UTF8.self))
    }
  }
}
