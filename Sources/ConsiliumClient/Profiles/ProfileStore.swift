import FoundationEssentials

/// The profiles under `$XDG_CONFIG_HOME/consilium/profiles`, one file each.
public struct ProfileStore: Sendable {
  /// Why a profile cannot be read or kept.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// A name is 1 to 64 letters, digits, dots, hyphens and underscores, and begins with none of the marks.
    case badName(String)
    case unreadable(String)
    case file(String)

    public var description: String {
      switch self {
      case .badName: "A profile's name has letters, digits, dots, hyphens and underscores, 64 at most."
      case .unreadable(let path): "\(path) is not a profile. Delete it and sign in again."
      case .file(let text): text
      }
    }
  }

  public static let defaultName = "default"

  private let folder: String

  public init(folder: String) { self.folder = folder }

  /// Where this person's profiles are.
  public init(environment: [String: String]) {
    self.init(folder: Folders(environment: environment).configuration + "/profiles")
  }

  public var names: [String] {
    PrivateFiles.names(in: folder).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }

  /// nil where there is none of that name.
  public func profile(_ name: String) throws(Fault) -> Profile? {
    let path = try path(name, "json")
    guard let bytes = try Self.asFault({ () throws(PrivateFiles.Failure) in try PrivateFiles.read(path) }) else {
      return nil
    }
    guard let profile = try? JSONDecoder().decode(Profile.self, from: Data(bytes)), profile.address != nil else {
      throw .unreadable(path)
    }
    return profile
  }

  public func save(_ profile: Profile, as name: String) throws(Fault) {
    let path = try path(name, "json")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(profile) else { throw .unreadable(path) }
    try Self.asFault { () throws(PrivateFiles.Failure) in
      try PrivateFiles.makeFolder(folder)
      try PrivateFiles.write(Array(data) + [0x0A], to: path)
    }
  }

  // MARK: - Passphrases, for those who ask for it

  /// The passphrase that was kept because the person asked for it; nil otherwise.
  public func passphrase(_ name: String) throws(Fault) -> String? {
    let path = try path(name, "secret")
    let bytes = try Self.asFault { () throws(PrivateFiles.Failure) in try PrivateFiles.read(path) }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Keeps a passphrase in a file that only this person may read. Never done unasked.
  public func keepPassphrase(_ passphrase: String, for name: String) throws(Fault) {
    let path = try path(name, "secret")
    try Self.asFault { () throws(PrivateFiles.Failure) in
      try PrivateFiles.makeFolder(folder)
      try PrivateFiles.write(Array(passphrase.utf8), to: path)
    }
  }

  public func forgetPassphrase(_ name: String) throws(Fault) { PrivateFiles.remove(try path(name, "secret")) }

  // MARK: - Names

  private func path(_ name: String, _ suffix: String) throws(Fault) -> String {
    let isName =
      (1...64).contains(name.utf8.count) && name.first?.isPunctuation == false
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || [0x2D, 0x2E, 0x5F].contains(byte)
      }
    guard isName else { throw .badName(name) }
    return "\(folder)/\(name).\(suffix)"
  }

  private static func asFault<Value>(
    _ body: () throws(PrivateFiles.Failure) -> Value
  ) throws(Fault) -> Value {
    do {
      return try body()
    } catch {
      throw .file("\(error)")
    }
  }
}
