import ConsiliumProtocol
import NIOCore

/// A reader's device: it hears what is said while it is connected, and fetches from the history what it missed.
///
/// Confined to the event loop of its connections.
final class ReadingDevice: @unchecked Sendable {
  let identity: Identity
  private let channel: String
  /// Everything in the order it came, by whichever way.
  private(set) var seen: [CrashLedger.Entry] = []
  /// Heard while the history before it is still being fetched.
  private var heardMeanwhile: [CrashLedger.Entry] = []
  /// Fetched on this connection: what was committed and read before it was delivered is heard once more.
  private var fetched: Set<String> = []
  private var isLevel = false

  private static let pageSize = 1_000

  init(_ identity: Identity, channel: String) {
    self.identity = identity
    self.channel = channel
  }

  /// Listens on this connection and reads the history from where it was, to the end.
  func follow(on connection: LoadConnection) async throws {
    try await connection.loop.submit { [self] in
      isLevel = false
      heardMeanwhile = []
      fetched = []
      connection.onLine = { [self] in hear($0) }
    }.get()
    while try await fetchPage(on: connection) {}
  }

  /// Whether there may be more.
  private func fetchPage(on connection: LoadConnection) async throws -> Bool {
    let bound = try await connection.loop.submit { [self] in
      seen.last.map { "msgid=\($0.msgid)" } ?? "timestamp=1970-01-01T00:00:00.000Z"
    }.get()
    let answer = try await connection.request(["CHATHISTORY AFTER \(channel) \(bound) \(Self.pageSize)"]) {
      ($0.command == "BATCH" && $0[0]?.hasPrefix("-") == true) || $0.command == "FAIL"
    }
    if let last = answer.last, last.command == "FAIL" { throw LoadError.refused(last.description) }
    return try await connection.loop.submit { [self] in
      let page = answer.filter { $0.tags.contains(TagKey.batch) }.compactMap(Self.entry)
      seen += page
      fetched.formUnion(page.map(\.msgid))
      guard page.count < Self.pageSize else { return true }
      isLevel = true
      for entry in heardMeanwhile { add(entry) }
      heardMeanwhile = []
      return false
    }.get()
  }

  private func hear(_ line: ReceivedLine) {
    guard line.stamp != nil, let parsed = line.parsed, !parsed.tags.contains(TagKey.batch),
      let entry = Self.entry(parsed)
    else { return }
    if isLevel { add(entry) } else { heardMeanwhile.append(entry) }
  }

  private func add(_ entry: CrashLedger.Entry) {
    if fetched.remove(entry.msgid) == nil { seen.append(entry) }
  }

  private static func entry(_ line: Line) -> CrashLedger.Entry? {
    guard line.command == "PRIVMSG", let text = line.parameters.last, let stamp = Stamp(text),
      let msgid = line.tags[TagKey.msgid]
    else { return nil }
    return CrashLedger.Entry(stamp: stamp, msgid: msgid)
  }
}
