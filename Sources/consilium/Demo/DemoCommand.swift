import ArgumentParser
import Collective
import ConsiliumServer
import EventLog
import Foundation
import TerminalUI

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "A server, an invented collective and this client in one go, on this machine only.")

  @Flag(help: "Run the main job through client and server without a terminal, and print what happened.")
  var script = false

  @Flag(help: "Linear mode: whole lines, no screen.")
  var plain = false

  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("Keep the demo in this folder. A throw-away one where none is named.", valueName: "DIR"))
  var folder: String?

  @Option(help: "Whom to be: wren, juniper (associate), heron (mentor), moss or alder (moderators).")
  var account = "wren"

  func run() async throws {
    let place = folder ?? NSTemporaryDirectory() + "consilium-demo-\(UUID().uuidString)"
    defer {
      if folder == nil { try? FileManager.default.removeItem(atPath: place) }
    }
    guard let seeds = StarterCollective.seedsFolder() else {
      throw ValidationError("The folder seeds/ is not beside the program. Run the demo from a checkout.")
    }
    var members: [DemoCollective.Member] = []
    let server = try await EmbeddedServer.start(in: place) { log in
      try StarterCollective(seeds: seeds).found(in: log, now: Moment.now)
      members = try DemoCollective(seeds: seeds).found(in: log, now: Moment.now)
    }
    guard !members.isEmpty else {
      throw ValidationError("\(place) has a collective in it already. Name an empty folder.")
    }
    if script {
      try await MainJob(server: server, members: members, output: PlainOutput(descriptor: 1)).run()
    } else {
      guard let member = members.first(where: { $0.name == account }) else {
        throw ValidationError("The demo has \(members.map(\.name).joined(separator: ", ")).")
      }
      try await DemoTour(server: server, member: member, isPlain: plain, folder: folder).run()
      try await server.stop()
    }
  }
}
