import Foundation

/// Files that only the account of the server may read. What root makes in the server's folder belongs to whom the folder
/// belongs, as with the files that SQLite makes beside a database: the server has an account of its own.
public enum PrivateFiles {
  static func makeDirectory(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    giveToOwnerOfFolder(path)
  }

  /// An empty file; made before SQLite makes it, which gives its `-wal` and `-shm` the permissions of the database.
  /// - Parameter isOwners: whether root makes it for whom the folder belongs to.
  static func makeFile(_ path: String, isOwners: Bool = true) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    if isOwners { giveToOwnerOfFolder(path) }
  }

  static func giveToOwnerOfFolder(_ path: String) {
    guard geteuid() == 0 else { return }
    var folder = stat()
    guard stat(URL(fileURLWithPath: path).deletingLastPathComponent().path, &folder) == 0 else { return }
    // Where it cannot be given, root has it: the server says so when it needs it.
    _ = lchown(path, folder.st_uid, folder.st_gid)
  }

  /// A new directory (0700) of a name of its own.
  static func makeTemporaryDirectory(in directory: String) throws -> String {
    let path = URL(fileURLWithPath: directory).appendingPathComponent("temporary-" + UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return path
  }

  /// Writes a file in the place of an earlier one: whoever reads it finds the one or the other, whole.
  public static func replace(_ path: String, with contents: Data) throws {
    let written = path + ".new"
    try? FileManager.default.removeItem(atPath: written)
    try write(contents, to: written)
    guard rename(written, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    try synchronizeDirectory(of: path)
  }

  /// Writes a file that reaches the disk before this returns; under which name, `synchronizeDirectory` sees to.
  static func write(_ contents: Data, to path: String) throws {
    try makeFile(path)
    guard let file = FileHandle(forWritingAtPath: path) else { throw POSIXError(.EIO) }
    defer { try? file.close() }
    try file.write(contentsOf: contents)
    try file.synchronize()
  }

  /// A new name of a file outlives a power cut only once its directory is on disk.
  static func synchronizeDirectory(of path: String) throws {
    let descriptor = open(
      URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  static func removeDatabase(_ path: String) throws {
    for suffix in ["", "-wal", "-shm", "-journal"] where FileManager.default.fileExists(atPath: path + suffix) {
      try FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
