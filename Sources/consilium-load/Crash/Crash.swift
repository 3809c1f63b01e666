import ArgumentParser
import Foundation
import NIOCore
import NIOPosix

struct Crash: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kills a server of its own at random moments while many talk; nothing acknowledged may be missing.",
    discussion: """
      Every round: consiliumd starts on a throw-away folder, all sign in, talk, and it is killed with SIGKILL. What was \
      not acknowledged is sent again with the same nonce. At the end the whole history is read by two readers on two \
      devices each, and `consiliumd verify` has the last word.
      """)

  @Option(help: "The server's program.") var consiliumd: String
  @Option(help: "How often it is killed.") var rounds = 50
  @Option(help: "Accounts that talk.") var senders = 8
  @Option(help: "Messages of a sender that may wait for their acknowledgement.") var window = 16
  @Option(help: "Milliseconds within which it is killed, once all are signed in.") var longestRound = 600
  @Option(help: "Where the throw-away folder is made.") var directory: String = NSTemporaryDirectory()

  func run() async throws {
    let plan = CrashRun.Plan(
      program: consiliumd, rounds: rounds, senders: senders, window: window, longestRound: longestRound,
      directory: directory)
    let report = try await CrashRun(plan, on: MultiThreadedEventLoopGroup.singleton.next()).run()
    try printReport(report)
    if !report.isSound { throw ExitCode(1) }
  }
}
