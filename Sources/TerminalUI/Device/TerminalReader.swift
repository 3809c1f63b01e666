import CTerminal
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for keys and for signals on a thread of its own and turns them into events.
final class TerminalReader: Sendable {
  /// How long an ESC may be the start of a sequence.
  private static let escapeDelay: Int32 = 50  // ms

  private let input: Descriptor
  private let output: Descriptor
  private let events: AsyncStream<Terminal.Event>.Continuation
  private let wakeRead: Descriptor
  private let wakeWrite: Descriptor
  private let queue = DispatchQueue(label: "consilium.terminal.reading")
  /// Held while reading, so that after `pause` no byte is taken.
  private let isReading = Mutex(false)
  private let stage = Mutex(Stage.new)

  private enum Stage { case new, running, ended }

  init(input: Descriptor, output: Descriptor, events: AsyncStream<Terminal.Event>.Continuation) throws(TerminalError) {
    self.input = input
    self.output = output
    self.events = events
    var ends: [Int32] = [-1, -1]
    try Terminal.check(cterminal_wake_pipe(&ends))
    wakeRead = Descriptor(number: ends[0])
    wakeWrite = Descriptor(number: ends[1])
  }

  deinit {
    close(wakeRead.number)
    close(wakeWrite.number)
  }

  func start(onContinue: @escaping @Sendable () -> Void) {
    stage.withLock { $0 = .running }
    cterminal_watch(wakeWrite.number)
    queue.async { [self] in
      run(onContinue)
      events.finish()
    }
  }

  func pause() {
    isReading.withLock { $0 = false }
    wake("p")
  }

  func resume() {
    isReading.withLock { $0 = true }
    wake("p")
  }

  func end() {
    let previous = stage.withLock { stage in
      defer { stage = .ended }
      return stage
    }
    switch previous {
    case .new: events.finish()
    case .running:
      cterminal_watch(-1)
      wake("q")
    case .ended: break
    }
  }

  private func wake(_ note: Character) { try? wakeWrite.write(Array(note.utf8)) }
}

extension TerminalReader {
  private func run(_ onContinue: () -> Void) {
    var parser = KeyParser()
    while true {
      let isReading = isReading.withLock { $0 }
      var polled = [
        pollfd(fd: wakeRead.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isReading ? input.number : -1, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&polled, 2, isReading && parser.isWaiting ? Self.escapeDelay : -1)
      if count == 0 { send(parser.flush()) }
      if count <= 0 { continue }
      if polled[0].revents != 0, !answerNotes(onContinue) { return }
      if polled[1].revents != 0, !readKeys(&parser) {
        events.yield(.closed)
        return
      }
    }
  }

  /// False when told to end.
  private func answerNotes(_ onContinue: () -> Void) -> Bool {
    guard let notes = try? wakeRead.read(limit: 64) else { return false }
    if notes.contains(UInt8(ascii: "q")) { return false }
    if notes.contains(UInt8(ascii: "c")) { onContinue() }
    if notes.contains(UInt8(ascii: "w")) || notes.contains(UInt8(ascii: "c")) {
      events.yield(.resized(output.windowSize))
    }
    return true
  }

  /// False at the end of input.
  private func readKeys(_ parser: inout KeyParser) -> Bool {
    let bytes: [UInt8]? = isReading.withLock { isReading in
      isReading ? (try? input.read(limit: 4096)) ?? [] : nil
    }
    guard let bytes else { return true }
    send(parser.feed(bytes))
    return !bytes.isEmpty
  }

  private func send(_ keys: [Key]) {
    for key in keys { events.yield(.key(key)) }
  }
}
