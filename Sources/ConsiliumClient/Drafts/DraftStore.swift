import SystemCrypto

/// Drafts that a person saved on purpose, under `$XDG_STATE_HOME/consilium/drafts`. Nothing is written there unasked.
public struct DraftStore: Sendable {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  public init(environment: [String: String]) {
    self.init(folder: Folders(environment: environment).state + "/drafts")
  }

  /// Saves a draft of a kind under a name of its own.
  /// - Returns: its path.
  public func save(_ text: String, kind: String) throws(ProfileStore.Fault) -> String {
    var random = SystemRandomNumberGenerator()
    let path = "\(folder)/\(kind)-\(CrockfordBase32.randomSymbols(4, using: &random)).txt"
    do {
      try PrivateFiles.makeFolder(folder)
      try PrivateFiles.write(Array(text.utf8), to: path)
    } catch {
      throw .file("\(error)")
    }
    return path
  }
}
