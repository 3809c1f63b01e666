import Collective
import EventLog
import Foundation
import Logging

/// Where the list of later acts is kept while the server runs.
public struct LaterActsFiles: Sendable {
  /// What was kept before this start.
  public let earlier: @Sendable () -> LaterActs?
  public let write: @Sendable (LaterActs) throws -> Void

  public init(earlier: @escaping @Sendable () -> LaterActs?, write: @escaping @Sendable (LaterActs) throws -> Void) {
    self.earlier = earlier
    self.write = write
  }
}

/// Renews the list that an older backup is brought up to date by, some seconds after something on it changed, by a thread of
/// its own.
final class LaterActsKeeping: Sendable {
  private let looking = Looking(everySeconds: 5)
  private static let recordsAtATime = 500

  init(in files: LaterActsFiles, following hub: Hub, storage: any LogStorage, logger: Logger) {
    looking.start("later acts", .background) { [looking] in
      var kept = Kept(files: files, storage: storage)
      func look() {
        do {
          try kept.renew(following: hub)
        } catch {
          logger.error("the list of later acts could not be renewed", metadata: ["why": .why(error)])
        }
      }
      repeat { look() } while looking.next()
      look()
    }
  }

  /// What was written last, and how far it was looked since.
  private struct Kept {
    let files: LaterActsFiles
    let storage: any LogStorage
    var list: LaterActs?
    var looked: Int64 = 0

    mutating func renew(following hub: Hub) throws {
      guard try list == nil || hasNews() else { return }
      // Looked at where it belongs: a copy would be one of everything, as soon as the loop goes on.
      let standing = try hub.loop.submit { LaterActs.Standing(in: hub.state) }.wait()
      var renewed: LaterActs
      if let list {
        renewed = list
        try renewed.renew(standing, in: storage)
      } else {
        renewed = try LaterActs(continuing: files.earlier(), standing, in: storage)
      }
      try files.write(renewed)
      list = renewed
      looked = renewed.head.seq
    }

    private mutating func hasNews() throws -> Bool {
      while true {
        let records = try storage.records(after: looked, limit: LaterActsKeeping.recordsAtATime)
        guard let newest = records.last else { return false }
        if records.contains(where: { LaterActs.isTouched(by: $0.kind) }) { return true }
        looked = newest.envelope.seq
      }
    }
  }

  /// Ends after a last look at what was written until now.
  func stop() { looking.stop() }
}
