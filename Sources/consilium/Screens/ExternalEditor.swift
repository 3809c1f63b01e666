import ConsiliumClient
import Foundation

/// The person's own editor for a long text, with what it would leave behind turned off: no swap, undo, backup and history
/// files. The text is in a folder of its own meanwhile, for her alone, in memory where the system offers that; then it is
/// wiped.
struct ExternalEditor {
  enum Fault: Error, Equatable {
    case noneSet
    case noFolder
    case failed(String)
    case notText

    var sentence: String {
      switch self {
      case .noneSet: "No editor is set. Set EDITOR, as in: export EDITOR=nano"
      case .noFolder: "There is no private folder to write in. Nothing was opened."
      case .failed(let name): "\(name) did not end well. Your text here is as it was."
      case .notText: "What the editor left is not text. Your text here is as it was."
      }
    }
  }

  /// The command and its arguments, before the file.
  let command: [String]
  private let folder: String

  /// From `VISUAL`, then `EDITOR`; nil where neither is set.
  init?(environment: [String: String]) {
    let set = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty }
    guard let words = set?.split(separator: " ").map(String.init), let name = words.first else { return nil }
    command = words + Self.traceless(Self.resolved(name, path: environment["PATH", default: ""]))
    // XDG_RUNTIME_DIR and /dev/shm are in memory.
    let candidates = [environment["XDG_RUNTIME_DIR"], "/dev/shm", environment["TMPDIR"], "/tmp"].compactMap { $0 }
    folder = candidates.first { $0.hasPrefix("/") && FileManager.default.isWritableFile(atPath: $0) } ?? "/tmp"
  }

  /// What an editor is when links are followed: `vi` is often Vim.
  private static func resolved(_ name: String, path: String) -> String {
    let found =
      name.contains("/")
      ? name : path.split(separator: ":").map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
    let target = found.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().lastPathComponent } ?? name
    return target.split(separator: ".").first.map(String.init) ?? target
  }

  /// Options that keep a known editor from leaving traces; none for one that is not known.
  static func traceless(_ editor: String) -> [String] {
    switch editor {
    case "vim", "nvim", "vi", "view", "gvim":
      // Settings after the person's own, which could turn them on.
      ["-n", "-i", "NONE", "-c", "set nobackup nowritebackup noundofile noswapfile"]
    // No nanorc, which could ask for backups and histories.
    case "nano", "rnano", "pico": ["-I"]
    case "emacs", "emacs-nox", "emacs-gtk":
      [
        "-nw", "-Q", "--eval",
        "(setq make-backup-files nil auto-save-default nil auto-save-list-file-prefix nil create-lockfiles nil)",
      ]
    case "micro": ["-backup", "false", "-permbackup", "false", "-savecursor", "false", "-saveundo", "false"]
    default: []
    }
  }

  /// Opens the editor and waits for its end.
  func edit(_ text: String) -> Result<String, Fault> {
    var template = Array((folder + "/consilium-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return .failure(.noFolder) }
    let place = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Self.wipe(place) }
    let file = place + "/text.txt"
    guard (try? NoteStore.write(text + "\n", to: file)) != nil else { return .failure(.noFolder) }
    guard run(file) else { return .failure(.failed(command.first ?? "")) }
    guard let bytes = FileManager.default.contents(atPath: file), bytes.count <= StandardInput.longest,
      var edited = String(validating: bytes, as: UTF8.self)
    else { return .failure(.notText) }
    if edited.hasSuffix("\n") { edited.removeLast() }
    return .success(edited)
  }

  /// In our own process group: another one may not use the terminal.
  private func run(_ file: String) -> Bool {
    guard let name = command.first else { return false }
    var arguments = (command + [file]).map { strdup($0) } + [nil]
    var variables = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child = pid_t()
    guard posix_spawnp(&child, name, nil, nil, &arguments, &variables) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }

  /// Overwrites and deletes whatever is in the folder, and the folder.
  private static func wipe(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      let path = "\(folder)/\(name)"
      if let handle = FileHandle(forWritingAtPath: path) {
        let size = (try? handle.seekToEnd()) ?? 0
        try? handle.seek(toOffset: 0)
        try? handle.write(contentsOf: Data(count: Int(min(size, 64 << 20))))
        try? handle.synchronize()
        try? handle.close()
      }
    }
    try? FileManager.default.removeItem(atPath: folder)
  }
}
