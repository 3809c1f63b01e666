import ConsiliumProtocol
import Foundation
import NIOPosix

/// A `consiliumd` that this run started, on a folder of its own.
final class ServerProcess: Sendable {
  let address: ServerAddress
  let pid: Int32
  private let process: Process

  private init(process: Process, address: ServerAddress) {
    self.process = process
    self.address = address
    pid = process.processIdentifier
  }

  /// Starts it on a free port of loopback, and waits until clients can connect.
  static func serve(_ program: String, data: String, access: String = "open") async throws -> ServerProcess {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["serve", "--data", data, "--listen", "127.0.0.1:0", "--access", access]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let address = try await onThread { try Self.announcedAddress(output.fileHandleForReading) }
    return ServerProcess(process: process, address: address)
  }

  private static func announcedAddress(_ output: FileHandle) throws -> ServerAddress {
    var text = ""
    while true {
      let piece = output.availableData
      guard !piece.isEmpty else { throw LoadError.process("The server ended before it listened.") }
      text += String(decoding: piece, as: UTF8.self)
      guard let mark = text.range(of: "listening on "), text[mark.upperBound...].contains("\n") else { continue }
      let word = text[mark.upperBound...].prefix { !$0.isWhitespace }
      guard let address = ServerAddress(String(word)) else {
        throw LoadError.process("The server listens on something unknown: \(word)")
      }
      return address
    }
  }

  /// `kill -9`, of the process this started and of no other; returns when it is gone.
  func crash() async {
    if process.isRunning { kill(pid, SIGKILL) }
    await end()
  }

  func stop() async {
    process.terminate()
    await end()
  }

  private func end() async {
    try? await Self.onThread { [process] in process.waitUntilExit() }
  }

  /// Runs one of its command-line tools to the end.
  /// - Returns: its exit code and what it printed.
  static func run(_ program: String, _ arguments: [String], input: String? = nil) async throws -> (Int32, String) {
    try await onThread {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      let output = Pipe()
      let typed = Pipe()
      process.standardOutput = output
      process.standardInput = typed
      try process.run()
      if let input { typed.fileHandleForWriting.write(Data(input.utf8)) }
      try typed.fileHandleForWriting.close()
      let printed = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let text = String(decoding: printed, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      return (process.terminationStatus, text)
    }
  }

  /// Waiting for a process blocks, which no thread of Swift's own pool should.
  private static func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await NIOThreadPool.singleton.runIfActive(body)
  }
}
