import ConsiliumProtocol
import FoundationEssentials
import SystemCrypto

/// The last entry of a server's record that this client saw, and the hash over everything up to it. Whoever rewrites the
/// record or cuts it off arrives at another hash.
public struct Checkpoint: Hashable, Sendable, Codable {
  /// 0 for an empty record.
  public let seq: Int64
  public let hash: SHA256Digest
  /// When this client first looked: from then on nothing was altered.
  public let since: ServerTime

  public init(seq: Int64, hash: SHA256Digest, since: ServerTime) {
    self.seq = seq
    self.hash = hash
    self.since = since
  }

  static func beginning(at now: ServerTime) -> Checkpoint { Checkpoint(seq: 0, hash: .zero, since: now) }

  private enum CodingKeys: String, CodingKey { case seq, hash, since }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    guard let hash = SHA256Digest(hex: try values.decode(String.self, forKey: .hash)),
      let since = ServerTime(try values.decode(String.self, forKey: .since))
    else { throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no checkpoint")) }
    self.init(seq: try values.decode(Int64.self, forKey: .seq), hash: hash, since: since)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(seq, forKey: .seq)
    try values.encode(hash.hex, forKey: .hash)
    try values.encode(since.description, forKey: .since)
  }
}

/// Checkpoints under `$XDG_STATE_HOME/consilium/checkpoints`, one file for each server.
public struct CheckpointStore: Sendable {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  public init(environment: [String: String]) {
    self.init(folder: Folders(environment: environment).state + "/checkpoints")
  }

  /// nil where this client never looked.
  /// - Throws: also where the file is there and cannot be read: to begin anew in silence would forget what was seen.
  public func checkpoint(of server: ServerAddress) throws(ProfileStore.Fault) -> Checkpoint? {
    let path = path(of: server)
    let bytes: [UInt8]?
    do {
      bytes = try PrivateFiles.read(path)
    } catch {
      throw .file("\(error)")
    }
    guard let bytes else { return nil }
    guard let checkpoint = try? JSONDecoder().decode(Checkpoint.self, from: Data(bytes)) else {
      throw .file("\(path) cannot be read. It held what this client last saw of the record.")
    }
    return checkpoint
  }

  public func keep(_ checkpoint: Checkpoint, of server: ServerAddress) throws(ProfileStore.Fault) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      try PrivateFiles.makeFolder(folder)
      try PrivateFiles.write(Array(try encoder.encode(checkpoint)) + [0x0A], to: path(of: server))
    } catch {
      throw .file("\(error)")
    }
  }

  private func path(of server: ServerAddress) -> String {
    let name = server.description.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "_" }
    return "\(folder)/\(String(name)).json"
  }
}
