import BuiltPrograms
import Foundation
import Testing

/// A founder on a fresh machine: what `consiliumd found` says when it is done, and when it cannot be.
@Suite("Founding from the command line", .serialized)
final class FoundCommandTests {
  private let folder = NSTemporaryDirectory() + "found-\(UUID().uuidString)"

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func run(_ arguments: String..., input: String = "") throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltProgram.path(of: "consiliumd"))
    process.arguments = arguments
    let (given, said) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (given, said, said)
    try process.run()
    try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try given.fileHandleForWriting.close()
    let output = try said.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private func found(founder: String = "wren", passphrase: String = "a demo passphrase") throws -> (
    status: Int32, output: String
  ) {
    try run(
      "found", "--data", folder, "--name", "Example Lane", "--address", "consult.example:6697", "--founder", founder,
      "--more-founders", "1", "--without-service", "--password-stdin", input: passphrase + "\n")
  }

  @Test("it says what was made, how long closed cases stay, what is still to be done, and who can read it all")
  func summary() throws {
    let (status, output) = try found()
    #expect(status == 0, "\(output)")
    #expect(output.contains("✓ #commons, #consult, and #mentors made. 20 guidelines proposed ("))
    #expect(output.contains("adopt them together."))
    #expect(output.contains("✓ Closed cases are erased after 90 days."))
    #expect(output.contains("! Not running yet: "))
    #expect(
      output.contains("consiliumd serve --data \(folder) --listen 0.0.0.0:6697 --server-name consult.example\n"))
    #expect(output.contains("consiliumd backup --setup --data \(folder)\n"))
    #expect(output.contains("You run this machine, so you could read what is on it. Members are told."))
    #expect(output.contains("  consult.example:6697/"))
    #expect(!output.contains("a demo passphrase"))
    let again = try found()
    #expect(again.status != 0)
    #expect(again.output.contains("There is a collective in \(folder) already: Example Lane. Nothing was changed."))
  }

  @Test(
    "what cannot be is a sentence, without the command's usage",
    arguments: [("9wren", "a demo passphrase", "A name has 1 to"), ("wren", "short", "at least 10 characters")])
  func faults(_ founder: String, _ passphrase: String, _ words: String) throws {
    let (status, output) = try found(founder: founder, passphrase: passphrase)
    #expect(status != 0)
    #expect(output.contains(words))
    #expect(!output.contains("Usage:"))
  }

  @Test("paths that are not there are named, with what to do")
  func paths() throws {
    let backup = try run("backup", "--data", folder, "--to", folder + "/copy")
    #expect(backup.status != 0)
    #expect(backup.output.contains("There is no collective in \(folder). Found one: consiliumd found --data \(folder)"))
    let restore = try run("restore", "--from", folder + "/copy", "--data", folder)
    #expect(restore.output.contains("\(folder)/copy cannot be read: is that the backup? Nothing was restored."))
    #expect(try found().status == 0)
    let nowhere = try run("backup", "--data", folder, "--to", folder + "/none/copy")
    #expect(nowhere.status != 0)
    #expect(!nowhere.output.contains("NSPOSIXErrorDomain"))
    #expect(nowhere.output.contains("The folder \(folder)/none is missing."))
    #expect(nowhere.output.contains("make it, or name another one."))
  }
}
