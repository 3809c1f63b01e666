import ConsiliumServer
import EventLog
import Foundation
import SQLiteLog

extension DataFolder {
  private var laterActsPath: String { absolutePath + "/" + LaterActs.fileNameBesideLog }

  /// In the server's own folder, and beside every backup of it that is in place.
  var laterActs: LaterActsFiles {
    let (data, own) = (absolutePath, laterActsPath)
    return LaterActsFiles {
      try? LaterActs(at: own)
    } write: { list in
      try list.write(to: own)
      let files = try BackupRecord.all(in: data).map(\.file).filter(FileManager.default.fileExists)
      for folder in Set(files.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }) {
        // A disk that is away, or may not be written to, has the list that the backup wrote.
        try? list.write(to: folder + "/" + LaterActs.fileName)
      }
    }
  }

  /// The newer one of the list beside a backup and the one that a server left here; `nil` where there is none.
  func newestLaterActs(beside backup: String) throws -> LaterActs? {
    let folder = URL(fileURLWithPath: backup).deletingLastPathComponent().path
    let lists = try [folder + "/" + LaterActs.fileName, laterActsPath]
      .filter(FileManager.default.fileExists).map { try LaterActs(at: $0) }
    guard let beside = lists.first, let own = lists.last else { return nil }
    return own.log == beside.log && own.head.seq > beside.head.seq ? own : beside
  }
}
