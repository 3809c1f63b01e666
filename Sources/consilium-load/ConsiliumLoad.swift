import ArgumentParser
import Foundation

@main
struct ConsiliumLoad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consilium-load",
    abstract: "Measures an IRC server over TLS, and tries to break the promises of this one.",
    discussion: """
      Each run prints one line of JSON and exits 0, or 1 where something was lost, doubled or out of order. Members are \
      guests, or the accounts of --sasl-file; the server's certificate is not checked.
      """,
    subcommands: [
      Fanout.self, Ack.self, History.self, Connect.self, Idle.self, Fence.self, Stalled.self, Crash.self,
    ])
}

/// A run's figures on one line, keys sorted so that runs can be compared.
func printReport(_ report: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  encoder.keyEncodingStrategy = .convertToSnakeCase
  print(String(decoding: try encoder.encode(report), as: UTF8.self))
}

extension Double {
  /// Three decimals: more would be noise.
  var rounded3: Double { (self * 1_000).rounded() / 1_000 }
}
