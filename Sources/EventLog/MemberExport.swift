import Collective

/// One member's own data: every event she caused, with the words that are still stored. Nobody else's words.
public enum MemberExport {
  /// Calls `each` with her events, oldest first.
  public static func forEachEvent(
    of account: AccountID, in storage: any LogStorage, _ each: (Event) throws -> Void
  ) throws {
    let coding = RecordCoding()
    let author = Author.participant(.account(account))
    var last: Int64 = 0
    while true {
      let records = try storage.records(after: last, limit: 2_000)
      guard let newest = records.last else { return }
      last = newest.envelope.seq
      for record in records where record.envelope.author == author { try each(try coding.event(record)) }
    }
  }
}
