import Collective
import Foundation
import SystemCrypto

/// Events to records and back. Facts are JSON, bodies as `BodyCoding` has them; what is hashed is the stored bytes, never
/// a second encoding.
public struct RecordCoding: Sendable {
  private let kinds: Kinds

  /// - Parameter kinds: of the posts in a state that is decoded.
  public init(kinds: Kinds = .standard) {
    self.kinds = kinds
    // Known from the start: the file may be replaced while the program runs.
    _ = ProgramBuild.current
  }

  /// The record of an event that follows `head`.
  public func record(of event: Event, after head: ChainHead) throws -> LogRecord {
    let facts = try Self.encodedTalk[event.facts] ?? [UInt8](encoder().encode(event.facts))
    var body: StoredBody?
    if let words = event.body {
      body = StoredBody(
        bytes: try BodyCoding.encode(words), salt: SystemRandom.bytes(Chain.saltByteCount))
    }
    let salt = SystemRandom.bytes(Chain.saltByteCount)
    let digest = body.map(Chain.bodyDigest)
    let kind = event.facts.kind.rawValue
    let leaf = Chain.leaf(envelope: event.envelope, kind: kind, facts: facts, salt: salt, bodyDigest: digest)
    return LogRecord(
      envelope: event.envelope, kind: kind, facts: facts, salt: salt, bodyDigest: digest, body: body, leaf: leaf,
      chain: Chain.head(after: head.hash, leaf: leaf))
  }

  /// What members say is most of a log, and always one of these: encoded once.
  private static let encodedTalk: [Facts: [UInt8]] = {
    var encoded: [Facts: [UInt8]] = [:]
    for facts in [Facts.said(Said(isNotice: false)), .said(Said(isNotice: true))] {
      encoded[facts] = (try? JSONEncoder().encode(facts)).map { [UInt8]($0) }
    }
    return encoded
  }()

  public func event(_ record: LogRecord) throws -> Event { try event(record, facts: facts(record)) }

  /// The events of a page.
  public func events(_ records: [LogRecord]) throws -> [Event] {
    try zip(records, facts(records)).map(event)
  }

  private func event(_ record: LogRecord, facts: Facts) throws -> Event {
    Event(
      envelope: record.envelope, facts: facts,
      body: try record.body.map { try BodyCoding.decode($0.bytes, seq: record.envelope.seq) })
  }

  /// Stored words without the rest of their record.
  public func body(_ bytes: [UInt8], seq: Int64) throws -> Body { try BodyCoding.decode(bytes, seq: seq) }

  /// The facts of each record. Those of talk are the same few bytes again and again: each encoding is decoded once.
  public func facts(_ records: [LogRecord]) throws -> [Facts] {
    var decoded: [[UInt8]: Facts] = [:]
    return try records.map { record in
      if let known = decoded[record.facts] { return known }
      let facts = try facts(record)
      decoded[record.facts] = facts
      return facts
    }
  }

  public func facts(_ record: LogRecord) throws -> Facts {
    try decoder().decode(Facts.self, from: Data(record.facts))
  }

  /// Sorted keys: the same state gives the same bytes, so that snapshots can be compared.
  public func encode(_ state: Collective) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return [UInt8](try encoder.encode(FoldedState(build: ProgramBuild.current, state: state)))
  }

  /// Nil where another build of the program folded it: then the events say what the state is.
  public func decodeState(_ bytes: [UInt8]) throws -> Collective? {
    let decoder = decoder()
    if let key = Kinds.userInfoKey { decoder.userInfo[key] = kinds }
    return try decoder.decode(FoldedState.self, from: Data(bytes)).state
  }

  private func encoder() -> JSONEncoder { JSONEncoder() }
  private func decoder() -> JSONDecoder { JSONDecoder() }
}

/// A state, and whose fold it is.
private struct FoldedState: Codable {
  let build: String
  let state: Collective?

  init(build: String, state: Collective) {
    self.build = build
    self.state = state
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    build = try container.decode(String.self, forKey: .build)
    state = build == ProgramBuild.current ? try container.decode(Collective.self, forKey: .state) : nil
  }
}
