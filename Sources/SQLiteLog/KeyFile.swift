import Foundation
import SystemCrypto

/// A key that lies beside the database, in a file of its own that backups leave out: what is kept under it neither a backup nor
/// a stolen database tells.
struct KeyFile: Sendable {
  private let path: String
  private let byteCount: Int

  /// - Parameter database: the database that the file lies beside.
  private init(_ name: String, byteCount: Int, besideDatabase database: String) {
    path = URL(fileURLWithPath: database).deletingLastPathComponent().appendingPathComponent(name).path
    self.byteCount = byteCount
  }

  /// Under which the database keeps who is behind posts without names.
  static func ofSeals(besideDatabase database: String) -> KeyFile {
    KeyFile("seals.key", byteCount: AES256GCM.keyByteCount, besideDatabase: database)
  }

  /// Under which words that the collective denied are hashed.
  static func ofWords(besideDatabase database: String) -> KeyFile {
    KeyFile("words.key", byteCount: wordKeyByteCount, besideDatabase: database)
  }

  static let wordKeyByteCount = 16

  /// The key; `nil` where none was made yet, or where it is not here.
  func existing() throws -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    guard bytes.count == byteCount else { throw POSIXError(.EIO) }
    return bytes
  }

  /// The key, made now where there is none, and on disk before it is used. Two processes may make one at once: the one whose
  /// file stands wins.
  func existingOrNew() throws -> [UInt8] {
    if let key = try existing() { return key }
    let key = SystemRandom.bytes(byteCount)
    let new = path + "." + UUID().uuidString
    try PrivateFiles.write(Data(key), to: new)
    defer { try? FileManager.default.removeItem(atPath: new) }
    // A link takes no place that is taken.
    if link(new, path) == 0 {
      try PrivateFiles.synchronizeDirectory(of: path)
      return key
    }
    guard let other = try existing() else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return other
  }
}
