import ConsiliumProtocol
import NIOCore

/// The lines of one connection in the order they came, each until it is answered (DESIGN 3.4).
///
/// Consecutive appends may be under way together. Anything else starts when all before it is settled: so a PONG follows
/// the effects of what was sent before the PING, and a read sees one's own writes. A line that erased words is answered
/// when they are in no file any more; answers of later appends do not wait for it.
struct Tickets {
  struct Ticket {
    enum State {
      case waiting(LineDecoder.Input)
      case running
      /// Its events were sent; only the answer is still to come.
      case awaitingErasure
      case done
    }

    let id: UInt64
    let work: VerbDeclaration.Work
    var state: State
    var label: String?
    /// Of a line that could not be read.
    let refused: Verb?
    var pending: [PendingAppend] = []
    /// Held until all before it is answered.
    var output: [Line] = []
    /// Places it led into: their talk follows the answer.
    var entrances: [Entrance] = []
    /// Answered already in part, or wants no answer at all.
    var isSilent = false
  }

  private var queue = CircularBuffer<Ticket>(initialCapacity: 8)
  private var nextID: UInt64 = 1

  var count: Int { queue.count }
  var isEmpty: Bool { queue.isEmpty }

  /// - Parameter refused: what could be read of a line that could not be; of others label and verb come with the answer.
  mutating func add(_ input: LineDecoder.Input, refused: Line? = nil) {
    queue.append(
      Ticket(
        id: nextID, work: Self.work(of: input), state: .waiting(input), label: refused?.tags[TagKey.label],
        refused: refused.flatMap { Verb(name: $0.command) }))
    nextID += 1
  }

  /// A line of a batch, and the batch's end, count as an append: that is what they become.
  private static func work(of input: LineDecoder.Input) -> VerbDeclaration.Work {
    guard case .line(let line) = input else { return .local }
    if line.tags.contains(TagKey.batch) { return .append }
    return Verb(name: line.command)?.declaration.work(parameters: line.parameters.count) ?? .local
  }

  /// The next line whose turn it is, marked as running.
  mutating func start() -> (id: UInt64, input: LineDecoder.Input)? {
    var onlyAppends = true
    for index in queue.indices {
      switch queue[index].state {
      case .waiting(let input):
        guard index == queue.startIndex || (onlyAppends && queue[index].work == .append) else { return nil }
        queue[index].state = .running
        return (queue[index].id, input)
      case .running, .awaitingErasure: onlyAppends = onlyAppends && queue[index].work == .append
      case .done: break
      }
    }
    return nil
  }

  mutating func update(_ id: UInt64, _ change: (inout Ticket) -> Void) {
    guard let index = queue.indices.first(where: { queue[$0].id == id }) else { return }
    change(&queue[index])
  }

  func ticket(_ id: UInt64) -> Ticket? { queue.first { $0.id == id } }

  /// Takes the answered tickets from the front.
  mutating func takeFinished() -> Ticket? {
    for index in queue.indices {
      switch queue[index].state {
      case .awaitingErasure: continue
      case .done: return queue.remove(at: index)
      case .waiting, .running: return nil
      }
    }
    return nil
  }
}
