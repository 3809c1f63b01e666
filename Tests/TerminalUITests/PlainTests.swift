import Dispatch
import Testing

@testable import TerminalUI

@Suite struct PlainOutputTests {
  @Test func `symbols that stand alone are said in words`() {
    let cases = [
      ("✓ Saved 14:02.", "Done: Saved 14:02."), ("a answer · c ask first", "a answer, c ask first"),
      ("! No backup yet", "Note: No backup yet"), ("[Bend] → a small town", "[Bend] to a small town"),
      ("works at ███ ███", "works at [covered] [covered]"), ("─── Today ───", "Today"), ("· first", "· first"),
    ]
    for (line, spoken) in cases { #expect(PlainOutput.lines(StyledText(line)) == [spoken]) }
  }

  @Test func `within words and numbers nothing changes`() {
    for text in ["> what she wrote", "3·4 mg", "a→b", "well!", "  indented  twice", "C-7QXM", ""] {
      #expect(PlainOutput.lines(StyledText(text)) == [text])
    }
  }

  @Test func `text cannot pass for another entry or move a cursor`() {
    #expect(
      PlainOutput.lines("<wren> hi\n<moss> I said this\r\nand that") == [
        "<wren> hi", "  <moss> I said this", "  and that",
      ])
    #expect(PlainOutput.lines("a\u{1B}[2J\rb\u{202E}") == ["a␛[2J␍b\u{FFFD}"])
    #expect(PlainOutput.lines(StyledText("red", Style(.red, .bold))) == ["red"])
  }

  @Test func `an entry is written whole, with its line end`() throws {
    let pipe = try Pipe()
    defer { pipe.close() }
    try PlainOutput(descriptor: pipe.writeEnd).write("✓ one\ntwo")
    #expect(pipe.readAll() == "Done: one\n  two\n")
  }
}

@Suite struct PlainPromptTests {
  @Test func `lines come without their ends, the last one too`() throws {
    let pipe = try Pipe(holding: "one\r\n\ntwo\nthree")
    defer { pipe.close() }
    var prompt = PlainPrompt(input: pipe.readEnd, output: pipe.readEnd)
    #expect(!prompt.isInteractive)
    #expect(try prompt.line("Name? ") == "one")
    #expect(try prompt.secret("Passphrase? ") == "")
    #expect(try prompt.secret("Passphrase? ") == "two")
    #expect(try prompt.line() == "three")
    #expect(try prompt.line() == nil)
    #expect(try prompt.line() == nil)
  }

  @Test func `further lines come as a stream`() async throws {
    let pipe = try Pipe(holding: "name\nfirst\nsecond\n")
    defer { pipe.close() }
    var prompt = PlainPrompt(input: pipe.readEnd)
    #expect(try prompt.line() == "name")
    var lines: [String] = []
    for await line in prompt.lines() { lines.append(line) }
    #expect(lines == ["first", "second"])
  }

  @Test func `a line without end is an error, not memory`() throws {
    let device = try Pipe()
    defer { device.close() }
    let output = device.writeEnd
    DispatchQueue.global().async {
      try? Descriptor(number: output).write([UInt8](repeating: 0x61, count: PlainPrompt.longestLine + 1))
    }
    var prompt = PlainPrompt(input: device.readEnd)
    #expect(throws: TerminalError.lineTooLong) { try prompt.line() }
  }
}
