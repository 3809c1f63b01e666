import CTerminal
import Dispatch
import Synchronization

/// The terminal, taken over for a full screen: raw mode, alternate screen, bracketed paste.
///
/// It is given back as it was by `close()`, on `exit`, and when a fault or a signal ends the process. One at a time.
/// Frames are drawn behind the caller's back and only the newest waits, so a slow terminal costs frames, not memory.
public final class Terminal: Sendable {
  public enum Event: Hashable, Sendable {
    case key(Key)
    /// The window has this size now: render anew.
    case resized(Size)
    /// Input has ended, as when the window was closed. The last event.
    case closed
  }

  /// Keys and sizes in the order they came. For one reader.
  public let events: AsyncStream<Event>

  private let output: Descriptor
  private let input: Descriptor
  private let color: Bool
  private let reader: TerminalReader
  private let drawing = DispatchQueue(label: "consilium.terminal.drawing")
  private let frames = Mutex(Frames())

  private struct Frames {
    var isOurs = false
    /// What the terminal shows; nil: unknown.
    var shown: Screen?
    /// How often `shown` became unknown: a frame that was under way meanwhile does not make it known.
    var losses = 0
    var newest: Screen?
    var isDrawingPlanned = false
  }

  private static let welcome = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l"
  private static let farewell = "\u{1B}[m\u{1B}[?7h\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

  /// Takes the terminal over at once.
  ///
  /// - Parameter color: false to leave colors out.
  /// - Throws: `notATerminal`, `inUse`, or what the system says.
  public init(input: Int32 = 0, output: Int32 = 1, color: Bool = true) throws(TerminalError) {
    self.input = Descriptor(number: input)
    self.output = Descriptor(number: output)
    self.color = color
    guard self.input.isTerminal, self.output.isTerminal else { throw .notATerminal }
    let (events, continuation) = AsyncStream.makeStream(of: Event.self)
    self.events = events
    reader = try TerminalReader(input: self.input, output: self.output, events: continuation)
    do {
      try resume()
    } catch {
      reader.end()
      throw error
    }
    reader.start { [weak self] in self?.continueAfterStop() }
  }

  deinit { close() }

  /// The size now; 80 by 24 where the terminal does not say.
  public var size: Size { output.windowSize }

  /// Gives the terminal back and ends `events`. Safe to call twice.
  public func close() {
    pause()
    reader.end()
  }
}

// MARK: - Drawing

extension Terminal {
  /// Shows a frame as soon as the terminal takes it, in place of any that still waits.
  public func show(_ screen: Screen) {
    let isNew = frames.withLock { frames in
      frames.newest = screen
      if frames.isDrawingPlanned || !frames.isOurs { return false }
      frames.isDrawingPlanned = true
      return true
    }
    if isNew { drawing.async { [weak self] in self?.draw() } }
  }

  /// Draws everything anew, for when something else wrote over it.
  public func redraw() {
    let newest = frames.withLock { frames in
      frames.shown = nil
      frames.losses += 1
      return frames.newest
    }
    if let newest { show(newest) }
  }

  /// The terminal's bell.
  public func ring() {
    if frames.withLock({ $0.isOurs }) { drawing.async { [output] in try? output.write([0x07]) } }
  }

  private func draw() {
    let plan = frames.withLock { frames in
      frames.isDrawingPlanned = false
      return frames.isOurs ? frames : nil
    }
    guard let plan, let next = plan.newest else { return }
    let bytes = ScreenDiff.bytes(from: plan.shown, to: next, color: color)
    // A terminal that is gone says so by the end of its input.
    let isShown = (try? output.write(bytes)) != nil
    frames.withLock { frames in
      if frames.losses == plan.losses { frames.shown = isShown ? next : nil }
    }
  }
}

// MARK: - Giving it to others for a while

extension Terminal {
  /// Gives the terminal back until `resume`, for an editor or a shell. Keys pressed meanwhile are not read.
  public func pause() {
    let wasOurs = frames.withLock { frames in
      defer { frames.isOurs = false }
      return frames.isOurs
    }
    guard wasOurs else { return }
    reader.pause()
    drawing.sync {}  // the frame being drawn
    cterminal_release()
  }

  /// Takes it over again and draws the newest frame.
  public func resume() throws(TerminalError) {
    if frames.withLock({ $0.isOurs }) { return }
    try Self.check(cterminal_hold(input.number, output.number, Self.farewell))
    do {
      try takeOver()
    } catch {
      cterminal_release()
      throw error
    }
    reader.resume()
    frames.withLock { $0.isOurs = true }
    redraw()
  }

  /// Stops the process as Ctrl-Z does, and takes the terminal over again when it continues.
  public func suspend() throws(TerminalError) {
    pause()
    cterminal_stop()
    try resume()
  }

  private func takeOver() throws(TerminalError) {
    try Self.check(cterminal_raw())
    try output.write(Array(Self.welcome.utf8))
  }

  /// Stopped and continued from outside: the shell has set its own modes meanwhile.
  private func continueAfterStop() {
    guard frames.withLock({ $0.isOurs }) else { return }
    try? takeOver()
    redraw()
  }

  static func check(_ error: Int32) throws(TerminalError) {
    if error == 0 { return }
    throw error == cterminal_busy ? .inUse : .system(error)
  }
}

extension Descriptor {
  /// 80 by 24 where the terminal does not say.
  var windowSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard cterminal_size(number, &columns, &rows) == 0, columns > 0, rows > 0 else {
      return Size(width: 80, height: 24)
    }
    return Size(width: Int(columns), height: Int(rows))
  }
}
