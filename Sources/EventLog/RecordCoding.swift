import Collective
import Foundation
import SystemCrypto

/// Events to records and back. Facts and bodies are JSON; what is hashed is the stored bytes, never a second encoding.
public struct RecordCoding: Sendable {
  public init() {}

  /// The record of an event that follows `head`.
  public func record(of event: Event, after head: ChainHead) throws -> LogRecord {
    let facts = [UInt8](try encoder().encode(event.facts))
    var body: StoredBody?
    if let words = event.body {
      body = StoredBody(
        bytes: [UInt8](try encoder().encode(words)), salt: SystemRandom.bytes(Chain.saltByteCount))
    }
    let salt = SystemRandom.bytes(Chain.saltByteCount)
    let digest = body.map(Chain.bodyDigest)
    let kind = event.facts.kind
    let leaf = Chain.leaf(envelope: event.envelope, kind: kind, facts: facts, salt: salt, bodyDigest: digest)
    return LogRecord(
      envelope: event.envelope, kind: kind, facts: facts, salt: salt, bodyDigest: digest, body: body, leaf: leaf,
      chain: Chain.head(after: head.hash, leaf: leaf))
  }

  public func event(_ record: LogRecord) throws -> Event {
    Event(
      envelope: record.envelope, facts: try facts(record),
      body: try record.body.map { try decoder().decode(Body.self, from: Data($0.bytes)) })
  }

  public func facts(_ record: LogRecord) throws -> Facts {
    try decoder().decode(Facts.self, from: Data(record.facts))
  }

  /// Sorted keys: the same state gives the same bytes, so that snapshots can be compared.
  public func encode(_ state: Collective) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return [UInt8](try encoder.encode(state))
  }

  public func decodeState(_ bytes: [UInt8]) throws -> Collective {
    try decoder().decode(Collective.self, from: Data(bytes))
  }

  private func encoder() -> JSONEncoder { JSONEncoder() }
  private func decoder() -> JSONDecoder { JSONDecoder() }
}
