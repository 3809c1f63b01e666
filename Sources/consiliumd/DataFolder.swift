import ArgumentParser
import Collective
import ConsiliumProtocol
import ConsiliumServer
import EventLog
import Foundation
import SQLiteLog

/// `--data DIR`, and the log in it.
struct DataFolder: ParsableArguments {
  private static let usual = "/var/lib/consilium"

  @Option(name: .customLong("data"), help: ArgumentHelp("The server's folder.", valueName: "DIR"))
  var path: String = Self.usual

  /// The same from wherever it is read.
  var absolutePath: String { URL(fileURLWithPath: path).standardizedFileURL.path }

  /// A command of the host's on this folder, as it is typed.
  func command(_ words: String, on machine: Machine) -> String {
    let folder = path == Self.usual ? "" : " --data \(path)"
    return "\(machine.hasSystemd ? "sudo " : "")consiliumd \(words)\(folder)"
  }

  /// The log of a server that exists already.
  func existingLog() throws -> SQLiteLog {
    guard FileManager.default.fileExists(atPath: path + "/" + SQLiteLog.fileName) else {
      throw HostFault("There is no collective in \(path). Found one: consiliumd found --data \(path)")
    }
    return try SQLiteLog(directory: path)
  }

  /// Makes folder and log where they do not exist, with the starter collective in it.
  func log() throws -> SQLiteLog {
    let directory = try ServerDirectory(path)
    let log = try SQLiteLog(directory: directory.path)
    if try log.head().seq == 0 {
      if let seeds = StarterCollective.seedsFolder() {
        try StarterCollective(seeds: seeds).found(in: log, now: Moment.now)
      } else {
        let words = "No seeds folder is near the program: there are no circles yet. Make one: consiliumd circle add\n"
        try FileHandle.standardError.write(contentsOf: Data(words.utf8))
      }
    }
    return log
  }

  /// The address that members use, as `found` was told; kept beside the log, for the host's own commands.
  var address: String? {
    get { (try? String(contentsOfFile: addressPath, encoding: .utf8))?.split(separator: "\n").first.map(String.init) }
    nonmutating set {
      let bytes = newValue.map { Data(($0 + "\n").utf8) }
      _ = FileManager.default.createFile(atPath: addressPath, contents: bytes, attributes: [.posixPermissions: 0o600])
    }
  }

  private var addressPath: String { path + "/address" }

  /// Carries out one command of the host's.
  func append(_ command: Command, alongside: [SideRecord] = [], to log: SQLiteLog) throws {
    let search = try SQLiteSearchIndex(directory: path)
    var appender = try Appender(storage: log, search: search, now: Moment.now)
    let batch = try appender.append([Append(command, by: .host, alongside: alongside)])
    if case .failure(let refusal) = batch.outcomes.first?.result { throw HostFault(refusal.text) }
  }
}

/// One line from standard input, without its end: never an argument, which every process of the machine could read.
func passwordFromStandardInput() throws -> [UInt8] {
  guard let line = readLine(strippingNewline: true) else {
    throw ValidationError("No password came on standard input.")
  }
  let password = Array(line.utf8)
  let lengths = PassphraseLength.accepted
  guard lengths.contains(password.count) else {
    throw ValidationError("A password has \(lengths.lowerBound) to \(lengths.upperBound) bytes.")
  }
  return password
}
