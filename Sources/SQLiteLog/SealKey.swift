import Foundation
import SystemCrypto

/// The key under which the database keeps who is behind posts without names. It lies beside the database, in a file of its own
/// that backups leave out: neither a backup nor a stolen database tells.
struct SealKey: Sendable {
  static let fileName = "seals.key"

  private let path: String

  /// - Parameter database: the database that the file lies beside.
  init(besideDatabase database: String) {
    path = URL(fileURLWithPath: database).deletingLastPathComponent().appendingPathComponent(Self.fileName).path
  }

  /// The key; `nil` where none was made yet, or where it is not here.
  func existing() throws -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    guard bytes.count == AES256GCM.keyByteCount else { throw POSIXError(.EIO) }
    return bytes
  }

  /// The key, made now where there is none. Two processes may make one at once: the one whose file stands wins.
  func existingOrNew() throws -> [UInt8] {
    if let key = try existing() { return key }
    let key = SystemRandom.bytes(AES256GCM.keyByteCount)
    let new = path + "." + UUID().uuidString
    guard FileManager.default.createFile(atPath: new, contents: Data(key), attributes: [.posixPermissions: 0o600])
    else { throw POSIXError(.EIO) }
    defer { try? FileManager.default.removeItem(atPath: new) }
    // A link takes no place that is taken.
    if link(new, path) == 0 { return key }
    guard let other = try existing() else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return other
  }
}
