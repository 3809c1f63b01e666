import Collective
import Foundation
import Synchronization

/// The one thread that writes. It takes all that waits, decides, commits, and hands the batch on: what arrived during one
/// fsync is the next batch, so there is no timer and no other queue (group commit).
///
/// A command that erased words shows its effect with its batch; its outcome follows once an `Eraser` has freed the bytes.
public final class LogWriter: @unchecked Sendable {
  // Unchecked: the variables are only touched under `condition`; everything else belongs to the thread.
  private let condition = NSCondition()
  private var waiting: [Append] = []
  /// Outcomes of erasures, to be published in their turn.
  private var erased: [AppendOutcome] = []
  private var isStopping = false
  private var shouldLook = false
  /// Those of the server's own threads that wait for an outcome, by ticket.
  private var awaiting: [UInt64: @Sendable (AppendOutcome) -> Void] = [:]
  private var nextTicket: UInt64 = 0
  private let stopped = DispatchSemaphore(value: 0)

  /// How often other processes' writes are looked for while nothing is appended.
  private static let foreignPollSeconds = 0.25
  /// At most so many appends in one transaction, which bounds how long the first of them waits.
  private static let batchLimit = 1_000
  /// How long an outcome waits for erased bytes to be gone.
  public static let erasurePatienceSeconds = 20.0

  /// The loop that the server's own appends come from: there is none.
  private static let ownLoop = -1

  /// What there is to do at a time; nothing after an idle while.
  private struct Work {
    var appends: [Append]
    var erased: [AppendOutcome]
  }

  /// - Parameters:
  ///   - markers: taken along with what is appended; by a transaction of their own where nothing is.
  ///   - publish: called on the writer's thread with each batch, in order; the next one is not begun before it returns.
  ///     What narrows what somebody sees comes in a batch of its own, whatever it was committed with.
  ///   - onFailure: called with an error that kept a batch from being stored; its appends are refused.
  public init(
    storage: any LogStorage, appender: consuming Appender, markers: ReadMarkers = ReadMarkers(),
    erasurePatienceSeconds: Double = LogWriter.erasurePatienceSeconds,
    publish: @escaping @Sendable (LogBatch) -> Void, onFailure: @escaping @Sendable (any Error) -> Void
  ) {
    nonisolated(unsafe) var owned = appender
    let thread = Thread { [self] in
      let eraser = Eraser(
        purge: owned.purge, patienceSeconds: erasurePatienceSeconds, onOutcomes: { [self] in take($0) },
        onFailure: onFailure)
      let publish: (LogBatch) -> Void = { [self] batch in
        for part in batch.partedByVisibility { publish(part) }
        answer(batch.outcomes)
      }
      run(
        storage: storage, appender: &owned, markers: markers, eraser: eraser, publish: publish, onFailure: onFailure)
      eraser.stop()
      publishErased(publish)
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

  /// Waits, on a thread of the caller's own, until a command was carried out and its batch handed on.
  public func carryOut(_ command: Command, by author: Author) -> Result<AppendOutcome.Granted, Refusal> {
    let answered = DispatchSemaphore(value: 0)
    let outcome = Mutex<AppendOutcome?>(nil)
    let isTaken = condition.withLock {
      guard !isStopping else { return false }
      nextTicket += 1
      awaiting[nextTicket] = { answer in
        outcome.withLock { $0 = answer }
        answered.signal()
      }
      let origin = AppendOrigin(loop: Self.ownLoop, connection: 0, ticket: nextTicket)
      waiting.append(Append(command, by: author, origin: origin))
      condition.signal()
      return true
    }
    if isTaken { answered.wait() }
    return outcome.withLock { $0 }?.result
      ?? .failure(Refusal(.storeUnavailable, [], "The server is stopping."))
  }

  private func answer(_ outcomes: [AppendOutcome]) {
    for outcome in outcomes {
      guard let origin = outcome.origin, origin.loop == Self.ownLoop else { continue }
      condition.withLock { awaiting.removeValue(forKey: origin.ticket) }?(outcome)
    }
  }

  /// Takes in what other processes wrote, now instead of at the next idle look.
  public func lookForForeign() {
    condition.lock()
    shouldLook = true
    condition.signal()
    condition.unlock()
  }

  private func take(_ outcomes: [AppendOutcome]) {
    guard !outcomes.isEmpty else { return }
    condition.lock()
    erased += outcomes
    condition.signal()
    condition.unlock()
  }

  /// Writes what waits and gives every outcome, then ends the thread. May be called more than once.
  public func stop() {
    condition.lock()
    isStopping = true
    condition.signal()
    condition.unlock()
    stopped.wait()
    stopped.signal()
  }

  private func run(
    storage: any LogStorage, appender: inout Appender, markers: ReadMarkers, eraser: Eraser,
    publish: (LogBatch) -> Void, onFailure: (any Error) -> Void
  ) {
    let now = appender.now
    /// Everybody sees at once that words are gone; whoever erased them waits until they are gone from the files.
    func publishAndPurge(_ batch: LogBatch) {
      if !batch.events.isEmpty || !batch.outcomes.isEmpty { publish(batch) }
      let subjects = batch.events.erasedSubjects
      let origins = batch.outcomes.filter(\.awaitsErasure).map(\.origin)
      if !subjects.isEmpty || !origins.isEmpty { eraser.submit(subjects, awaitedBy: origins) }
    }
    /// What is due by the state's deadlines, before anything else is decided. Where it cannot be stored, it is tried again.
    func ringClock() {
      while let next = appender.state.nextDeadline, next <= now() {
        let seq = appender.state.seq
        do {
          publishAndPurge(try appender.appendLeavingPurge([Append(.passTime, by: .clock)]))
        } catch {
          return onFailure(error)
        }
        guard appender.state.seq > seq else { return }
      }
    }
    var foreignVersion: Int64?
    while let work = takeWaiting() {
      ringClock()
      if !work.erased.isEmpty { publish(LogBatch(outcomes: work.erased)) }
      let appends = work.appends
      let moved = markers.due()
      if appends.isEmpty && moved.isEmpty {
        do {
          let version = try storage.foreignVersion()
          guard version != foreignVersion else { continue }
          let batch = try appender.foreignEventsLeavingPurge()
          foreignVersion = version
          publishAndPurge(batch)
        } catch {
          onFailure(error)
        }
        continue
      }
      do {
        let batch = try appender.appendLeavingPurge(appends, keeping: moved)
        markers.settle(moved)
        publishAndPurge(batch)
      } catch {
        onFailure(error)
        markers.putOff()
        // What it committed before it failed has not been published: to be looked for like another process's events.
        foreignVersion = nil
        let refusal = Refusal(
          .storeUnavailable, [], "The server could not store this safely. Look what is there, then try again.")
        publishAndPurge(
          LogBatch(
            events: [], outcomes: appends.map { AppendOutcome(origin: $0.origin, result: .failure(refusal)) }))
      }
    }
    storeLast(markers, appender: &appender, publish: publishAndPurge, onFailure: onFailure)
  }

  private func storeLast(
    _ markers: ReadMarkers, appender: inout Appender, publish: (LogBatch) -> Void, onFailure: (any Error) -> Void
  ) {
    let waiting = markers.waiting
    guard !waiting.isEmpty else { return }
    do {
      publish(try appender.appendLeavingPurge([], keeping: waiting))
      markers.settle(waiting)
    } catch {
      onFailure(error)
    }
  }

  private func publishErased(_ publish: (LogBatch) -> Void) {
    let outcomes = condition.withLock { erased }
    if !outcomes.isEmpty { publish(LogBatch(outcomes: outcomes)) }
  }

  /// What waits, or `nil` at the end.
  private func takeWaiting() -> Work? {
    condition.lock()
    defer { condition.unlock() }
    defer { shouldLook = false }
    if waiting.isEmpty && erased.isEmpty && !isStopping && !shouldLook {
      _ = condition.wait(until: Date(timeIntervalSinceNow: Self.foreignPollSeconds))
    }
    if waiting.isEmpty && isStopping { return nil }
    let taken = Array(waiting.prefix(Self.batchLimit))
    waiting.removeFirst(taken.count)
    defer { erased = [] }
    return Work(appends: taken, erased: erased)
  }
}

extension AppendOutcome {
  fileprivate var awaitsErasure: Bool {
    if case .success(.appendedAwaitingErasure) = result { true } else { false }
  }
}
