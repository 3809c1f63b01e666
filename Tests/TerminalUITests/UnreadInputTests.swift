import Testing

@testable import TerminalUI

@Suite struct UnreadInputTests {
  @Test func `lines come whole, however the bytes were cut`() {
    let text = Array("wren\r\n\nhas read it\nand".utf8)
    for cut in 0...text.count {
      var unread = UnreadInput()
      var lines: [String?] = []
      for piece in [text[..<cut], text[cut...]] {
        unread.append(piece)
        while let line = unread.line() { lines.append(line) }
      }
      lines.append(unread.lastLine())
      #expect(lines == ["wren", "", "has read it", "and"])
      #expect(unread.lastLine() == nil && unread.count == 0)
    }
  }

  @Test func `what is left is given as it came`() {
    var unread = UnreadInput()
    unread.append(Array("first\nsecond\r\nthird".utf8))
    #expect(unread.line() == "first")
    #expect(unread.all() == Array("second\r\nthird".utf8))
  }
}
