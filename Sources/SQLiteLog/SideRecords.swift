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

  public func readMarkers(of account: AccountID) throws -> [Target: Moment] {
    try pool.read { db in
      let statement = try db.cachedStatement(sql: "SELECT target, at FROM read_markers WHERE account = ?")
      let rows = try Row.fetchCursor(statement, arguments: [account.rawValue])
      var markers: [Target: Moment] = [:]
      while let row = try rows.next() {
        guard let target = row.text(0).flatMap(Target.init(rawValue:)), let at = row.int64(1) else { continue }
        markers[target] = Moment(milliseconds: at)
      }
      return markers
    }
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
