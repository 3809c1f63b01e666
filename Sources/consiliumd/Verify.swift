import ArgumentParser
import EventLog

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the record: exit 0 and its head, or exit 1 and the first bad entry.")

  @OptionGroup var data: DataFolder

  @Option(
    help: ArgumentHelp("A checkpoint seen before; finds a record that was cut or rewritten.", valueName: "SEQ:HEX"))
  var checkpoint: String?

  func run() async throws {
    var head: ChainHead?
    if let checkpoint {
      guard let parsed = ChainHead(checkpoint) else { throw ValidationError("A checkpoint is SEQ:HEX.") }
      head = parsed
    }
    switch try LogVerification.verify(try data.existingLog(), checkpoint: head) {
    case .ok(let head): print("ok \(head)")
    case .fault(let seq, let fault):
      print("entry \(seq): \(fault)")
      throw ExitCode(1)
    }
  }
}
