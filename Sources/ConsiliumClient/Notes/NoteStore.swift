/// Chart notes that a person asked for, under `$XDG_STATE_HOME/consilium/notes`: on this machine, for her alone, until
/// she has moved them into her own record.
public struct NoteStore: Sendable {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  public init(environment: [String: String]) {
    self.init(folder: Folders(environment: environment).state + "/notes")
  }

  /// Writes a note beside earlier ones of the same post.
  /// - Returns: its path.
  public func save(_ note: String, of ref: String) throws(ProfileStore.Fault) -> String {
    let names = Set(PrivateFiles.names(in: folder))
    let candidates = ["\(ref).txt"] + (2...999).lazy.map { "\(ref)-\($0).txt" }
    let name = candidates.first { !names.contains($0) } ?? "\(ref).txt"
    try Self.write(note, to: "\(folder)/\(name)", making: folder)
    return "\(folder)/\(name)"
  }

  /// Writes a note where she wants it, with nobody else to read it.
  /// - Throws: also where there is a file already: it may be another note.
  public static func write(_ note: String, to path: String) throws(ProfileStore.Fault) {
    if PrivateFiles.exists(path) { throw .file("\(path) is there already. Nothing was written.") }
    try write(note, to: path, making: nil)
  }

  private static func write(
    _ note: String, to path: String, making folder: String?
  ) throws(ProfileStore.Fault) {
    do {
      if let folder { try PrivateFiles.makeFolder(folder) }
      try PrivateFiles.write(Array(note.utf8), to: path)
    } catch {
      throw .file("\(error)")
    }
  }

  /// What is said once it is written.
  public static func sentence(writtenTo path: String) -> String {
    "✓ Written on this machine only, for you alone: \(path)\n"
      + "Nothing of it was sent. Move it into your own record, then delete it here."
  }
}
