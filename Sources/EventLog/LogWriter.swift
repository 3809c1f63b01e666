import Collective
import Foundation

/// The one thread that writes. It takes all that waits, decides, commits, and hands the batch on: what arrived during one
/// fsync is the next batch, so there is no timer and no other queue (group commit).
public final class LogWriter: @unchecked Sendable {
  // Unchecked: `waiting` and `isStopping` are only touched under `condition`; everything else belongs to the thread.
  private let condition = NSCondition()
  private var waiting: [Append] = []
  private var isStopping = false
  private let stopped = DispatchSemaphore(value: 0)

  /// How often other processes' writes are looked for while nothing is appended.
  private static let foreignPollSeconds = 0.25
  /// At most so many appends in one transaction, which bounds how long the first of them waits.
  private static let batchLimit = 1_000

  /// - Parameters:
  ///   - publish: called on the writer's thread with each batch, in order; the next one is not begun before it returns.
  ///     A command that may narrow what somebody sees comes in a batch of its own.
  ///   - onFailure: called with an error that kept a batch from being stored; its appends are refused.
  public init(
    storage: any LogStorage, appender: consuming Appender, publish: @escaping @Sendable (LogBatch) -> Void,
    onFailure: @escaping @Sendable (any Error) -> Void
  ) {
    nonisolated(unsafe) var owned = appender
    let thread = Thread { [self] in
      run(storage: storage, appender: &owned, publish: publish, onFailure: onFailure)
      stopped.signal()
    }
    thread.name = "log-writer"
    thread.qualityOfService = .userInitiated
    thread.start()
  }

  public func submit(_ append: Append) {
    condition.lock()
    waiting.append(append)
    condition.signal()
    condition.unlock()
  }

  /// Writes what waits, then ends the thread. May be called more than once.
  public func stop() {
    condition.lock()
    isStopping = true
    condition.signal()
    condition.unlock()
    stopped.wait()
    stopped.signal()
  }

  private func run(
    storage: any LogStorage, appender: inout Appender, publish: (LogBatch) -> Void, onFailure: (any Error) -> Void
  ) {
    do {
      try storage.finishErasures()
    } catch {
      onFailure(error)
    }
    var foreignVersion: Int64?
    while let appends = takeWaiting() {
      if appends.isEmpty {
        do {
          let version = try storage.foreignVersion()
          guard version != foreignVersion else { continue }
          let events = try appender.foreignEvents()
          foreignVersion = version
          if !events.isEmpty { publish(LogBatch(events: events, outcomes: [])) }
        } catch {
          onFailure(error)
        }
        continue
      }
      do {
        publish(try appender.append(appends))
      } catch {
        onFailure(error)
        // What it committed before it failed has not been published: to be looked for like another process's events.
        foreignVersion = nil
        let refusal = Refusal(
          .storeUnavailable, [], "The server could not store this safely. Look what is there, then try again.")
        publish(
          LogBatch(
            events: [], outcomes: appends.map { AppendOutcome(origin: $0.origin, result: .failure(refusal)) }))
      }
    }
  }

  /// What waits, an empty list after an idle while, or `nil` at the end.
  private func takeWaiting() -> [Append]? {
    condition.lock()
    defer { condition.unlock() }
    if waiting.isEmpty && !isStopping {
      _ = condition.wait(until: Date(timeIntervalSinceNow: Self.foreignPollSeconds))
    }
    if waiting.isEmpty { return isStopping ? nil : [] }
    let wide = waiting.prefix(Self.batchLimit).prefix { !$0.command.mayNarrowVisibility }
    let taken = Array(wide.isEmpty ? waiting.prefix(1) : wide)
    waiting.removeFirst(taken.count)
    return taken
  }
}
