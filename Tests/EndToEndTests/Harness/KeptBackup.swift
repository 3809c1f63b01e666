import EventLog
import SQLiteLog

extension ServerUnderTest {
  /// A backup as `consiliumd backup --keep` makes one, also while the server runs.
  func makeBackup(keptFor days: Int64) throws {
    let storage = try SQLiteLog(directory: folder.path)
    defer { try? storage.close() }
    let file = folder.path + "/backup-\(days)"
    try storage.backup(to: file)
    let now = clock.now()
    let record = BackupRecord(file: file, made: now, expires: now.advanced(byDays: days), head: try storage.head())
    try record.keep(in: folder.path)
  }
}
