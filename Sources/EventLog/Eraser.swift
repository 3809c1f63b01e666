import Collective
import Foundation

/// Purges erased words on a thread of its own: that takes as long as the search index is large, or as another process
/// reads, and the writer waits for neither. Erasures that come while one is under way are joined in the next.
final class Eraser: @unchecked Sendable {
  // Unchecked: all state is only touched under `condition`; everything else belongs to the thread.
  private let condition = NSCondition()
  private var erasures: [Erasure] = []
  private var isStopping = false
  private var hasTriedLast = false
  private let patienceSeconds: Double
  private let stopped = DispatchSemaphore(value: 0)

  /// Between two attempts; doubled from the first to the last.
  private static let pauses = (first: 0.05, last: 1.0)

  private struct Erasure {
    var subjects: [EventID]
    /// Who waits for it; nobody does once the outcome was given.
    var awaited: [AppendOrigin?]
    let deadline: Date
  }

  /// Begins with what an earlier run left unfinished.
  ///
  /// - Parameters:
  ///   - patienceSeconds: after so long an outcome is a refusal. The purge itself is tried on and on.
  ///   - onOutcomes: called on the eraser's thread.
  ///   - onFailure: called with the error of an attempt, unless the one before it failed as well.
  init(
    purge: Purge, patienceSeconds: Double, onOutcomes: @escaping @Sendable ([AppendOutcome]) -> Void,
    onFailure: @escaping @Sendable (any Error) -> Void
  ) {
    self.patienceSeconds = patienceSeconds
    erasures = [Erasure(subjects: [], awaited: [], deadline: .distantFuture)]
    let thread = Thread { [self] in
      run(purge, onOutcomes: onOutcomes, onFailure: onFailure)
      stopped.signal()
    }
    thread.name = "log-eraser"
    thread.start()
  }

  func submit(_ subjects: [EventID], awaitedBy origins: [AppendOrigin?]) {
    condition.withLock {
      let deadline = Date(timeIntervalSinceNow: patienceSeconds)
      erasures.append(Erasure(subjects: subjects, awaited: origins, deadline: deadline))
      condition.signal()
    }
  }

  /// Tries once more, gives the outcomes that are left, and ends the thread. What did not finish does at the next start.
  func stop() {
    condition.withLock {
      isStopping = true
      condition.signal()
    }
    stopped.wait()
  }

  private func run(
    _ purge: Purge, onOutcomes: ([AppendOutcome]) -> Void, onFailure: (any Error) -> Void
  ) {
    var pause = 0.0
    while let (subjects, count) = takeDue(after: pause) {
      do {
        try purge.run(subjects)
        onOutcomes(finish(count))
        pause = 0
      } catch {
        if pause == 0 { onFailure(error) }
        pause = min(max(Self.pauses.first, pause * 2), Self.pauses.last)
        onOutcomes(refuseOverdue())
      }
    }
    onOutcomes(refuse { _ in true })
  }

  /// What is to be purged now, as soon as there is something and the pause is over; `nil` at the end.
  private func takeDue(after pause: Double) -> (subjects: [EventID], count: Int)? {
    condition.withLock {
      let end = Date(timeIntervalSinceNow: pause)
      while !isStopping, erasures.isEmpty || Date() < end {
        if erasures.isEmpty { condition.wait() } else { _ = condition.wait(until: end) }
      }
      if isStopping && (erasures.isEmpty || hasTriedLast) { return nil }
      hasTriedLast = isStopping
      return (erasures.flatMap(\.subjects), erasures.count)
    }
  }

  private func finish(_ count: Int) -> [AppendOutcome] {
    condition.withLock {
      let finished = erasures.prefix(count).flatMap(\.awaited)
      erasures.removeFirst(count)
      return finished.map { AppendOutcome(origin: $0, result: .success(.erased)) }
    }
  }

  private func refuseOverdue() -> [AppendOutcome] {
    let now = Date()
    return refuse { $0.deadline <= now }
  }

  private func refuse(where isOver: (Erasure) -> Bool) -> [AppendOutcome] {
    let refusal = Refusal(
      .storeUnavailable, [], "The text is out of view, but not yet deleted everywhere. The server keeps trying.")
    return condition.withLock {
      var refused: [AppendOutcome] = []
      for index in erasures.indices where isOver(erasures[index]) {
        refused += erasures[index].awaited.map { AppendOutcome(origin: $0, result: .failure(refusal)) }
        erasures[index].awaited = []
      }
      return refused
    }
  }
}
