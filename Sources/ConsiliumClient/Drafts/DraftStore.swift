import Collective
import SystemCrypto

/// Drafts that a person saved on purpose, under `$XDG_STATE_HOME/consilium/drafts`. Nothing is written there unasked.
public struct DraftStore: Sendable {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  public init(environment: [String: String]) {
    self.init(folder: Folders(environment: environment).state + "/drafts")
  }

  /// Saves a draft of a kind under a name of its own.
  ///
  /// - Parameter ref: the post it is about, or in whose room it was written: the draft goes when that room is hers no
  ///   longer.
  /// - Returns: its path.
  public func save(_ text: String, kind: String, about ref: String? = nil) throws(ProfileStore.Fault) -> String {
    var random = SystemRandomNumberGenerator()
    let label = kind.split(separator: " ").joined(separator: "-")
    let subject = ref.map { "\(Self.mark)\($0)" } ?? ""
    let path = "\(folder)/\(label)-\(CrockfordBase32.randomSymbols(4, using: &random))\(subject).txt"
    do {
      try PrivateFiles.makeFolder(folder)
      try PrivateFiles.write(Array(text.utf8), to: path)
    } catch {
      throw .file("\(error)")
    }
    return path
  }

  /// Before the ref in a file's name.
  private static let mark = "-about-"

  /// Deletes drafts about posts whose rooms are not hers, or are so no longer. Posts without a room stay.
  /// - Parameter rooms: the refs of the rooms she is in.
  public func wipe(keeping rooms: Set<String>) {
    for name in PrivateFiles.names(in: folder) {
      guard let mark = name.range(of: Self.mark), name.hasSuffix(".txt") else { continue }
      let ref = String(name[mark.upperBound...].dropLast(4))
      if Kinds.of(ref)?.room != RoomRule.none, !rooms.contains(ref) { PrivateFiles.remove("\(folder)/\(name)") }
    }
  }
}

extension String {
  /// The last place where a text stands in it.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    indices.last { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
