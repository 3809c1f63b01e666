import Glibc
import Testing

@testable import TerminalUI

/// One at a time: a terminal is held by the process.
@Suite(.serialized, .timeLimit(.minutes(1))) struct TerminalTests {
  private static let welcome = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l"
  private static let farewell = "\u{1B}[m\u{1B}[?7h\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

  @Test func `it is taken over and given back as it was`() throws {
    let device = try PseudoTerminal()
    defer { device.close() }
    let terminal = try Terminal(input: device.slave, output: device.slave)
    #expect(try device.output(until: "\u{1B}[?25l") == Self.welcome)
    #expect(!device.isCanonical && !device.echoes)
    #expect(terminal.size == Size(width: 40, height: 10))
    #expect(throws: TerminalError.inUse) { try Terminal(input: device.slave, output: device.slave) }
    #expect(!device.isCanonical, "a second one that was refused changes nothing")
    terminal.close()
    terminal.close()
    #expect(try device.output(until: "1049l") == Self.farewell)
    #expect(device.isCanonical && device.echoes)
  }

  @Test func `pipes are refused`() throws {
    let pipe = try Pipe(holding: "")
    defer { pipe.close() }
    #expect(throws: TerminalError.notATerminal) { try Terminal(input: pipe.readEnd, output: pipe.readEnd) }
  }

  @Test func `keys, sizes and the end come as events`() async throws {
    let device = try PseudoTerminal()
    defer { device.close() }
    let terminal = try Terminal(input: device.slave, output: device.slave)
    defer { terminal.close() }
    var events = terminal.events.makeAsyncIterator()
    try device.type("a\u{1B}[A")
    #expect(await events.next() == .key(.character("a")))
    #expect(await events.next() == .key(.up))
    try device.type("\u{1B}")
    #expect(await events.next() == .key(.escape), "without waiting for a further key")
    device.resize(width: 60, height: 20)
    kill(getpid(), SIGWINCH)
    #expect(await events.next() == .resized(Size(width: 60, height: 20)))
    terminal.close()
    #expect(await events.next() == nil)
  }

  @Test func `frames are shown, and only what changed after the first`() throws {
    let device = try PseudoTerminal()
    defer { device.close() }
    let terminal = try Terminal(input: device.slave, output: device.slave)
    defer { terminal.close() }
    var frame = Screen(terminal.size)
    frame.write("wren", row: 0)
    terminal.show(frame)
    #expect(try device.output(until: "\u{1B}[?25l") == Self.welcome)
    #expect(try device.output(until: "\u{1B}[?25l") == "\u{1B}[m\u{1B}[H\u{1B}[2Jwren\u{1B}[?25l")
    frame.write("s", row: 0, column: 4)
    terminal.show(frame)
    #expect(try device.output(until: "s") == "\u{1B}[1;5Hs")
    terminal.redraw()
    #expect(try device.output(until: "wrens").contains("\u{1B}[2J"))
  }

  @Test func `an editor can have it for a while, keys included`() async throws {
    let device = try PseudoTerminal()
    defer { device.close() }
    let terminal = try Terminal(input: device.slave, output: device.slave)
    defer { terminal.close() }
    var events = terminal.events.makeAsyncIterator()
    terminal.pause()
    #expect(device.isCanonical && device.echoes)
    _ = try device.output(until: "1049l")
    try device.type("for the editor\n")
    var prompt = PlainPrompt(input: device.slave, output: device.slave)
    #expect(try prompt.line() == "for the editor")
    try terminal.resume()
    #expect(!device.isCanonical)
    try device.type("b")
    #expect(await events.next() == .key(.character("b")))
  }

  @Test func `a secret is read without echo and the echo comes back`() async throws {
    let device = try PseudoTerminal()
    defer { device.close() }
    async let answer: String? = ask(device)
    #expect(try device.output(until: "? ") == "Passphrase? ")
    #expect(!device.echoes)
    try device.type("open sesame\n")
    #expect(try await answer == "open sesame")
    #expect(device.echoes)
    #expect(try device.output(until: "\n") == "\r\n")
  }

  private func ask(_ device: PseudoTerminal) async throws -> String? {
    var prompt = PlainPrompt(input: device.slave, output: device.slave)
    return try prompt.secret("Passphrase? ")
  }

  @Test func `a signal that ends the process gives it back first`() async throws {
    let device = try PseudoTerminal()
    defer { device.close() }
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = device.path as String] in
      signal(SIGTERM, SIG_DFL)  // what runs the tests may ignore it
      let slave = open(path, O_RDWR | O_NOCTTY)
      let terminal = try Terminal(input: slave, output: slave)
      kill(getpid(), SIGTERM)  // to the process: this thread may have it blocked
      withExtendedLifetime(terminal) { _ = sleep(30) }
    }
    #expect(try device.output(until: "1049l") == Self.welcome + Self.farewell)
    #expect(device.isCanonical && device.echoes)
  }

  @Test func `so does a crash`() async throws {
    let device = try PseudoTerminal()
    defer { device.close() }
    await #expect(processExitsWith: .failure) { [path = device.path as String] in
      let slave = open(path, O_RDWR | O_NOCTTY)
      let terminal = try Terminal(input: slave, output: slave)
      preconditionFailure("\(terminal.size)")
    }
    #expect(try device.output(until: "1049l") == Self.welcome + Self.farewell)
    #expect(device.isCanonical && device.echoes)
  }

  @Test func `so does a plain exit`() async throws {
    let device = try PseudoTerminal()
    defer { device.close() }
    await #expect(processExitsWith: .exitCode(3)) { [path = device.path as String] in
      let slave = open(path, O_RDWR | O_NOCTTY)
      let terminal = try Terminal(input: slave, output: slave)
      withExtendedLifetime(terminal) { exit(3) }
    }
    #expect(try device.output(until: "1049l") == Self.welcome + Self.farewell)
    #expect(device.isCanonical && device.echoes)
  }
}

@Suite struct TerminalAbilitiesTests {
  @Test func `full screen needs a terminal at both ends that has a name`() {
    func canShow(_ term: String?, _ input: Bool = true, _ output: Bool = true) -> Bool {
      let environment = term.map { ["TERM": $0] } ?? [:]
      return TerminalAbilities(environment: environment, inputIsTerminal: input, outputIsTerminal: output).canShowScreen
    }
    #expect(canShow("xterm-256color"))
    #expect(!canShow("dumb") && !canShow("") && !canShow(nil))
    #expect(!canShow("xterm", false, true) && !canShow("xterm", true, false))
  }

  @Test func `NO_COLOR counts when it is not empty`() {
    #expect(TerminalAbilities(environment: [:]).hasColor)
    #expect(TerminalAbilities(environment: ["NO_COLOR": ""]).hasColor)
    #expect(!TerminalAbilities(environment: ["NO_COLOR": "1"]).hasColor)
  }
}
