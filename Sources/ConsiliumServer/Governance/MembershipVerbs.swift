import Collective
import ConsiliumProtocol
import EventLog
import Foundation
import SystemCrypto

/// INVITATION, EXPORT and LEAVE: coming in by somebody's word, and going with what is one's own.
extension Session {
  private static let longestInvitation: Int64 = 30

  func invitation(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.governance(.invitation)
    guard case .account(let sponsor) = participant else { return .reply([membersOnly(verb)]) }
    guard let days = line[0].map({ Int64($0) }) ?? 7, (1...Self.longestInvitation).contains(days) else {
      return .reply([fail(verb, .invalidParams, [], "For how many days? A number from 1 to \(Self.longestInvitation).")]
      )
    }
    guard let invitations = configuration.invitations else {
      return .reply([fail(verb, .storeUnavailable, [], "This server does not know its own address. Ask the host.")])
    }
    var generator = SystemRandomNumberGenerator()
    let id = InvitationID.random(using: &generator)
    let token = InvitationToken.make(spki: invitations.publicKey)
    let expires = context.now.advanced(byDays: days)
    return .append([
      PendingAppend(
        command: .issueInvitation(id, circles: [], expires: expires, sponsor: sponsor),
        purpose: .invitation(IssuedInvitation(text: "\(invitations.address)/\(token.text)", expires: expires.day)),
        alongside: [.invitationToken(hash: token.secretHash, id)])
    ])
  }

  func leave(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.governance(.leave)
    guard let account = participant?.accountID.flatMap({ context.state.accounts[$0] }) else {
      return .reply([membersOnly(verb)])
    }
    guard Handle(line.parameters[0]) == account.handle else {
      return .reply([
        fail(verb, .invalidParams, [], "To close your own account for good, type: LEAVE \(account.handle.text)")
      ])
    }
    return .append([PendingAppend(command: .closeOwnAccount, purpose: .verb(verb, shown: account.handle.text))])
  }

  func membersOnly(_ verb: Verb) -> Line {
    fail(verb, .accountRequired, [], "Members do that. Sign in first.")
  }

  // MARK: One's own data

  func export(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.governance(.export)
    guard let account = participant?.accountID else { return .reply([membersOnly(verb)]) }
    guard let after = line[0].map({ Int64($0) }) ?? 0, after >= 0 else {
      return .reply([fail(verb, .invalidParams, [], "Go on after an entry: EXPORT 1200")])
    }
    return .read(.export(account, after: after))
  }

  /// JSON in pieces that fit a line: those of one entry follow one another, and are to be joined.
  func export(_ page: ExportPage) -> [Line] {
    var lines = page.rows.flatMap { row in
      splitText(row.json, maxBytes: 350).map { piece in
        ExportLine.record(seq: row.seq, piece: piece).line(from: serverName)
      }
    }
    if let next = page.next { lines.append(ExportLine.next(after: next).line(from: serverName)) }
    return batch(BatchType.export, [], of: lines)
  }
}

/// A page of one member's own data: what she caused, with her words as far as they are stored.
struct ExportPage: Sendable {
  let rows: [(seq: Int64, json: String)]
  /// Where to go on; `nil` at the end.
  let next: Int64?

  /// Entries looked at for one page, and bytes in it.
  private static let entries = 5_000
  private static let bytes = 1 << 19

  private struct Row: Encodable {
    let seq: Int64
    let id: String
    let time: String
    let place: String
    let kind: String
    let text: String?
    let fields: [String: String]?
  }

  static func read(_ storage: any LogStorage, _ account: AccountID, after: Int64) throws -> ExportPage {
    let coding = RecordCoding()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let author = Author.participant(.account(account))
    var rows: [(seq: Int64, json: String)] = []
    var bytes = 0
    let records = try storage.records(after: after, limit: entries)
    for record in records where record.envelope.author == author {
      let event = try coding.event(record)
      let fields = event.body?.fields.map { ($0.name, $0.value) } ?? []
      let row = Row(
        seq: event.seq, id: event.id.rawValue,
        time: ServerTime(milliseconds: event.envelope.at.milliseconds).description, place: event.target.rawValue,
        kind: event.facts.kind.rawValue, text: event.body?.text,
        fields: fields.isEmpty ? nil : Dictionary(fields, uniquingKeysWith: { _, last in last }))
      let json = String(decoding: try encoder.encode(row), as: UTF8.self)
      rows.append((event.seq, json))
      bytes += json.utf8.count
      if bytes > Self.bytes { return ExportPage(rows: rows, next: event.seq) }
    }
    return ExportPage(rows: rows, next: records.count < entries ? nil : records.last?.envelope.seq)
  }
}
