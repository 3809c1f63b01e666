import Collective
import CollectiveFixture
import EventLog
import Foundation
import SQLiteLog
import Testing

/// Every storage there is: what holds for one has to hold for all.
enum StorageKind: String, CaseIterable, CustomTestStringConvertible {
  case inMemory, sqlite

  var testDescription: String { rawValue }
}

/// A fresh log of one kind, with records made by hand.
final class StorageUnderTest {
  let log: any LogStorage
  private let directory: TemporaryDirectory
  private let coding = RecordCoding()

  init(_ kind: StorageKind) throws {
    directory = try TemporaryDirectory()
    log =
      switch kind {
      case .inMemory: InMemoryLog()
      case .sqlite: try SQLiteLog(directory: directory.path)
      }
  }

  /// The record of something said, after `head`.
  func said(
    _ text: String = "demo words", id: String = UUID().uuidString, at: Int64 = 1_000, by person: Person = .wren,
    in target: Target = Place.inTrauma, after head: ChainHead
  ) throws -> LogRecord {
    let envelope = Envelope(
      seq: head.seq + 1, id: EventID(rawValue: id), at: Moment(milliseconds: at), author: person.author, target: target)
    let event = Event(envelope: envelope, facts: .said(Said(isNotice: false)), body: .text(text))
    return try coding.record(of: event, after: head)
  }

  /// Stores something said, in a transaction of its own.
  @discardableResult
  func say(
    _ text: String = "demo words", at: Int64 = 1_000, by person: Person = .wren, in target: Target = Place.inTrauma
  ) throws -> LogRecord {
    try log.transaction { transaction in
      let record = try said(text, at: at, by: person, in: target, after: transaction.head())
      try transaction.insert(record)
      return record
    }
  }
}
