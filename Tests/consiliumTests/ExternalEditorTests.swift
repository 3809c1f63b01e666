import Foundation
import Testing

@testable import consilium

@Suite("The person's own editor")
struct ExternalEditorTests {
  private let folder = NSTemporaryDirectory() + "editor-test-\(UUID().uuidString)"

  /// An editor that does what a script says, with the file as its last argument.
  private func editor(_ script: String) throws -> ExternalEditor {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/fake-editor"
    try ("#!/bin/sh\nfor file; do :; done\n" + script + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return try #require(
      ExternalEditor(environment: ["EDITOR": path, "XDG_RUNTIME_DIR": folder, "PATH": "/usr/bin:/bin"]))
  }

  private var leftBehind: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix("consilium-") }
  }

  @Test("what is written there comes back, byte for byte, and nothing stays: not even the editor's backup")
  func edits() throws {
    let edited = try editor(
      #"ls -ld "$(dirname "$file")" > "$0.seen"; ls -l "$file" >> "$0.seen"; cp "$file" "$file~"; printf 'two\n\nlines ü' >> "$file""#
    ).edit("one")
    #expect(edited == .success("one\ntwo\n\nlines ü"))
    #expect(leftBehind.isEmpty)
    let seen = try String(contentsOfFile: folder + "/fake-editor.seen", encoding: .utf8).split(separator: "\n")
    #expect(seen.first?.hasPrefix("drwx------") == true)
    #expect(seen.last?.hasPrefix("-rw-------") == true)
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("an editor that fails changes nothing and leaves nothing")
  func fails() throws {
    #expect(try editor("echo lost > \"$file\"; exit 1").edit("one") == .failure(.failed(folder + "/fake-editor")))
    #expect(leftBehind.isEmpty)
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("known editors are started with their traces off", arguments: ["vim", "nvim", "nano", "emacs"])
  func traceless(_ name: String) throws {
    let options = ExternalEditor.traceless(name).joined(separator: " ")
    switch name {
    case "vim", "nvim":
      for part in ["-n", "-i NONE", "noundofile", "nobackup"] { #expect(options.contains(part)) }
    case "nano": #expect(options == "-I")
    default: #expect(options.contains("-Q") && options.contains("make-backup-files nil"))
    }
  }

  @Test("without an editor it says what to set")
  func none() {
    #expect(ExternalEditor(environment: [:])?.command == nil)
    #expect(ExternalEditor.Fault.noneSet.sentence.contains("EDITOR"))
  }
}
