import Collective
import EventLog
import Foundation
import GRDB
import SystemCrypto

/// What is kept beside the log and never exported: credentials, tokens, read markers, secrets.
extension SQLiteLog {
  private static let secretByteCount = 32

  public func credentials(of account: AccountID) throws -> ScramKeys? {
    try pool.read { db in
      let statement = try db.cachedStatement(sql: "SELECT keys FROM credentials WHERE account = ?")
      let row = try Row.fetchOne(statement, arguments: [account.rawValue])
      return row?.text(0).flatMap { ScramKeys(encoded: $0) }
    }
  }

  public func device(fingerprint: SHA256Digest) throws -> Device? {
    try devices(where: "fingerprint = ?", [Data(fingerprint.bytes)]).first
  }

  public func devices(of account: AccountID) throws -> [Device] {
    try devices(where: "account = ?", [account.rawValue])
  }

  private func devices(where condition: String, _ arguments: StatementArguments) throws -> [Device] {
    try pool.read { db in
      let sql = "SELECT fingerprint, account, name, enrolled FROM devices WHERE \(condition) ORDER BY enrolled, name"
      return try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments).compactMap { row in
        guard let fingerprint = row.digest(0), let account = row.text(1), let name = row.text(2),
          let enrolled = row.int64(3)
        else { return nil }
        return Device(
          account: AccountID(rawValue: account), name: name, fingerprint: fingerprint,
          enrolled: Moment(milliseconds: enrolled))
      }
    }
  }

  public func invitation(tokenHash: SHA256Digest) throws -> InvitationID? {
    try pool.read { db in
      let statement = try db.cachedStatement(sql: "SELECT invitation FROM invitation_tokens WHERE hash = ?")
      let row = try Row.fetchOne(statement, arguments: [Data(tokenHash.bytes)])
      return row?.text(0).map(InvitationID.init(rawValue:))
    }
  }

  public func readMarker(of account: AccountID, in target: Target) throws -> Moment? {
    try pool.read { try readMarker($0, of: account, in: target) }
  }

  public func advanceReadMarker(of account: AccountID, in target: Target, to moment: Moment) throws -> Moment {
    if let marker = try readMarker(of: account, in: target), marker >= moment { return marker }
    return try pool.writeWithoutTransaction { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO read_markers (account, target, at) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET at = max(at, excluded.at)
          """)
      try statement.execute(arguments: [account.rawValue, target.rawValue, moment.milliseconds])
      return try readMarker(db, of: account, in: target) ?? moment
    }
  }

  private func readMarker(_ db: Database, of account: AccountID, in target: Target) throws -> Moment? {
    let statement = try db.cachedStatement(sql: "SELECT at FROM read_markers WHERE account = ? AND target = ?")
    let row = try Row.fetchOne(statement, arguments: [account.rawValue, target.rawValue])
    return row?.int64(0).map(Moment.init(milliseconds:))
  }

  public func seals() throws -> Seals {
    guard let key = try sealKey.existing() else { return Seals() }
    return try pool.read { db in
      var accounts: [SealID: AccountID] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT id, account FROM seals")
      while let row = try rows.next() {
        let id: String = row[0]
        // A seal under another key (a database that was moved here) stays one.
        guard let sealed = row.bytes(1),
          let opened = try? AES256GCM.open(sealed, key: key, context: Array(id.utf8))
        else { continue }
        accounts[SealID(rawValue: id)] = AccountID(rawValue: String(decoding: opened, as: UTF8.self))
      }
      return Seals(accounts)
    }
  }

  public func secret(named name: String) throws -> [UInt8] {
    try secret(named: name, orFirst: SystemRandom.bytes(Self.secretByteCount))
  }

  /// - Parameter bytes: what it becomes where there is none yet.
  func secret(named name: String, orFirst bytes: [UInt8]) throws -> [UInt8] {
    try pool.writeWithoutTransaction { db in
      // Where two processes ask at once, the first one's bytes stand.
      let made = try db.cachedStatement(sql: "INSERT OR IGNORE INTO secrets (name, bytes) VALUES (?, ?)")
      let stored = try db.cachedStatement(sql: "SELECT bytes FROM secrets WHERE name = ?")
      if let bytes = try Row.fetchOne(stored, arguments: [name])?.bytes(0) { return bytes }
      try made.execute(arguments: [name, Data(bytes)])
      guard let bytes = try Row.fetchOne(stored, arguments: [name])?.bytes(0)
      else { throw LogStorageError.damagedRecord(seq: 0) }
      return bytes
    }
  }
}
