import SeededRandom
import Testing

@testable import TerminalUI

@Suite struct EditorViewTests {
  private let size = Size(width: 20, height: 3)

  @Test func `a long line wraps under its prompt, the cursor with it`() {
    let editor = LineEditor(text: "How can I keep pace when")
    let screen = editor.render(size: size, prompt: "Question ")
    #expect(screen.picture == "Question How can I\n         keep pace\n         when")
    #expect(screen.cursor == Position(row: 2, column: 13))
    #expect(editor.height(width: 20, prompt: "Question ") == 3)
  }

  @Test func `a full line leaves the cursor a place`() {
    let editor = LineEditor(text: "abcdefghi")
    #expect(editor.render(size: Size(width: 10, height: 2)).cursor == Position(row: 0, column: 9))
    #expect(editor.render(size: Size(width: 10, height: 2)).picture == "abcdefghi\n")
  }

  @Test func `line feeds and spaces at the end move the cursor`() {
    #expect(LineEditor(.multiline, text: "ab\n").render(size: size).cursor == Position(row: 1, column: 0))
    #expect(LineEditor(text: "ab  ").render(size: size).cursor == Position(row: 0, column: 4))
    #expect(
      LineEditor(text: String(repeating: " ", count: 40)).render(size: size).cursor == Position(row: 0, column: 19))
  }

  @Test func `the row of the cursor is in view`() {
    var editor = LineEditor(.multiline, text: "1\n2\n3\n4\n5")
    #expect(editor.render(size: size).picture == "3\n4\n5")
    for _ in 0..<4 { _ = editor.moveUp() }
    #expect(editor.render(size: size).picture == "1\n2\n3")
    #expect(editor.render(size: size, hasFocus: false).cursor == nil)
  }

  @Test func `the cursor stands on the cluster it is before, whatever was made visible`() {
    var editor = LineEditor(text: "中a\u{200B}e\u{301}👩‍👩‍👧\tz")
    var columns: [Int] = []
    while editor.cursor > 0 {
      editor.moveLeft()
      columns.append(editor.render(size: size).cursor?.column ?? -1)
    }
    #expect(columns == [11, 7, 5, 4, 3, 2, 0])
  }

  @Test func `findings are marked by their bytes`() {
    let editor = LineEditor(text: "é Bend x")
    let screen = editor.render(size: size, marks: [Mark(3..<7, .underline)])
    #expect(screen.picture { $0.style == .underline ? "~" : "." }.hasPrefix("..~~~~.."))
  }

  @Test func `a secret shows a dot for each character`() {
    let editor = LineEditor(.secret, text: "open 中")
    let screen = editor.render(size: size, prompt: "Passphrase ", marks: [Mark(0..<4, .bold)])
    #expect(screen.picture == "Passphrase ······\n\n")
    #expect(screen.cursor?.column == 17)
  }
}

@Suite struct ScrollingTextTests {
  private let size = Size(width: 10, height: 3)
  private func list(_ numbers: ClosedRange<Int>) -> ScrollingText {
    ScrollingText(numbers.map { StyledText("line \($0)") }, hangingIndent: 2)
  }
  private func rows(_ list: ScrollingText) -> [String] {
    list.render(size: size).picture.split(separator: "\n").map(String.init)
  }

  @Test func `it starts at the top and stays at the newest`() {
    var list = list(1...2)
    #expect(list.render(size: size).picture == "line 1\nline 2\n")
    list.append("line 3")
    list.append("line 4")
    #expect(rows(list) == ["line 2", "line 3", "line 4"])
    #expect(list.isAtEnd)
  }

  @Test func `scrolled back it stays, and says how much is below`() {
    var list = list(1...9)
    list.scroll(by: -2, size: size)
    #expect(rows(list) == ["line 5", "line 6", "line 7"])
    list.append("line 10")
    #expect(rows(list) == ["line 5", "line 6", "line 7"])
    #expect(list.hasMoreBelow(size))
    #expect(list.handle(.pageDown, size: size) == .handled)
    #expect(rows(list) == ["line 7", "line 8", "line 9"])
    _ = list.handle(.pageDown, size: size)
    #expect(list.isAtEnd)
    list.append("line 11")
    #expect(rows(list).last == "line 11")
  }

  @Test func `reaching the top asks for more, which does not move the view`() {
    var list = list(5...9)
    #expect(list.handle(.pageUp, size: size) == .reachedTop)
    #expect(rows(list) == ["line 5", "line 6", "line 7"])
    list.prepend(["line 3", "line 4"])
    #expect(rows(list) == ["line 5", "line 6", "line 7"])
    list.scroll(by: -1, size: size)
    #expect(rows(list).first == "line 4")
    #expect(list.handle(.special(.home, .control), size: size) == .reachedTop)
    #expect(rows(list).first == "line 3")
    _ = list.handle(.special(.end, .control), size: size)
    #expect(rows(list).last == "line 9")
    #expect(list.handle(.tab, size: size) == .ignored)
  }

  @Test func `wrapped entries scroll by line`() {
    var list = ScrollingText(["one", "moss: yes, twice, both after", "end"], hangingIndent: 2)
    #expect(rows(list) == ["  both", "  after", "end"])
    list.scroll(by: -1, size: size)
    #expect(rows(list) == ["  twice,", "  both", "  after"])
    #expect(list.hasMoreBelow(size))
    list.scroll(by: 1, size: size)
    #expect(list.isAtEnd)
    list.scroll(by: -99, size: size)
    #expect(rows(list) == ["one", "moss: yes,", "  twice,"])
    #expect(list.hasMoreBelow(size))
  }

  @Test func `a text replaced by a shorter one leaves the view sound`() {
    var list = ScrollingText(["a b c d e f g h i j k l m n o p", "x", "y", "z", "w"], hangingIndent: 0)
    list.scroll(by: -99, size: size)
    list.scroll(by: 2, size: size)
    list.replace(at: 0, with: "taken out")
    #expect(rows(list) == ["taken out", "x", "y"])
    list.replace(at: 99, with: "no")
    #expect(list.entries.count == 5)
  }

  @Test func `scrolling up and down by the same lines comes back, at any size`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let size = Size(width: .random(in: 1...12, using: &random), height: .random(in: 1...6, using: &random))
      var list = ScrollingText(
        (0..<12).map { StyledText(String(repeating: "word ", count: Int.random(in: 0...5, using: &random)) + "\($0)") })
      list.scroll(by: -15, size: size)
      let before = list.render(size: size)
      let distance = Int.random(in: 1...4, using: &random)
      list.scroll(by: distance, size: size)
      if list.isAtEnd { continue }
      list.scroll(by: -distance, size: size)
      #expect(list.render(size: size) == before)
    }
  }

  @Test func `nothing to show, or nowhere, is fine`() {
    var empty = ScrollingText()
    empty.scroll(by: -3, size: size)
    #expect(empty.render(size: size) == Screen(size))
    #expect(list(1...3).render(size: Size(width: 0, height: 0)).picture == "")
  }
}

@Suite struct SelectionListTests {
  private let size = Size(width: 16, height: 3)
  private let list = SelectionList(["Q-4TXR tonight", "Q-9KMD waiting", "C-7QXM could you know", "fourth", "fifth"])

  @Test func `the selected entry is marked by more than looks`() {
    var list = list
    #expect(list.render(size: size).picture == "> Q-4TXR tonight\n  Q-9KMD waiting\n  C-7QXM could")
    #expect(list.handle(.down, size: size) == .handled)
    let screen = list.render(size: size)
    #expect(screen.picture.contains("> Q-9KMD"))
    #expect(
      screen.picture { $0.style.attributes.contains(.reverse) ? "r" : "." }.contains(String(repeating: "r", count: 16)))
  }

  @Test func `the selected entry is in view, whole where it fits`() {
    var list = list
    for index in 0..<5 {
      list.select(index)
      #expect(list.render(size: size).picture.contains("> "))
    }
    #expect(list.render(size: size).picture.contains("fourth\n> fifth"))
    list.select(2)
    #expect(list.render(size: size).picture.contains("C-7QXM could"))
    #expect(list.render(size: size).picture.contains("you know"))
  }

  @Test func `keys choose by place and by number`() {
    var list = list
    #expect(list.handle(.end, size: size) == .handled)
    #expect(list.handle(.down, size: size) == .handled)
    #expect(list.handle(.enter, size: size) == .chosen(4))
    #expect(list.handle(.character("2"), size: size) == .chosen(1))
    #expect(list.selected == 1)
    #expect(list.handle(.character("9"), size: size) == .ignored)
    #expect(list.handle(.character("0"), size: size) == .ignored)
    #expect(list.handle(.character("x"), size: size) == .ignored)
    list.replaceAll(with: ["only"])
    #expect(list.selected == 0)
    list.replaceAll(with: [])
    #expect(list.selected == nil)
    #expect(list.handle(.enter, size: size) == .ignored)
    #expect(list.render(size: size) == Screen(size))
  }
}

@Suite struct StatusLineTests {
  @Test func `keys stand on the right while there is room`() {
    let line = StatusLine(left: "#consult", right: "Enter send · Esc back")
    #expect(line.render(width: 34).picture == "#consult     Enter send · Esc back")
    #expect(line.render(width: 29).picture == "#consult")
    #expect(line.render(width: 6).picture == "#cons…")
    #expect(line.render(width: 10).picture { $0.style.attributes == .reverse ? "r" : "." } == "rrrrrrrrrr")
  }
}

@Suite struct FormTests {
  private let size = Size(width: 44, height: 6)
  private func form() -> Form {
    var form = Form([
      Form.Field(id: "question", label: "Question", editor: LineEditor(text: "How can I keep pace?")),
      Form.Field(id: "account", label: "Account", editor: LineEditor(.multiline), hint: "What happened, without names"),
      Form.Field(id: "passphrase", label: "Passphrase", editor: LineEditor(.secret)),
    ])
    form.fields[1].editor.insert("He moved from Bend last year")
    form.fields[1].marks = [Mark(14..<18, .underline)]
    return form
  }

  @Test func `labels, texts and hints stand in columns`() {
    let screen = form().render(size: size)
    let expected = """
      Question    How can I keep pace?
      Account     He moved from Bend last year
                  What happened, without names
      Passphrase


      """
    #expect(screen.picture == expected)
    #expect(screen.cursor == Position(row: 0, column: 32))
    #expect(
      screen.picture { $0.style == .underline ? "~" : " " } == "\n\(String(repeating: " ", count: 26))~~~~\n\n\n\n")
  }

  @Test func `narrow screens put labels above`() {
    let screen = form().render(size: Size(width: 24, height: 8))
    let expected = """
      Question
      How can I keep pace?
      Account
      He moved from Bend last
      year
      What happened, without
      names
      Passphrase
      """
    #expect(screen.picture == expected)
  }

  @Test func `the field in focus is in view`() {
    var form = form()
    form.focus(on: 2)
    let screen = form.render(size: Size(width: 44, height: 2))
    #expect(screen.picture == "            What happened, without names\nPassphrase")
    #expect(screen.cursor == Position(row: 1, column: 12))
  }

  @Test func `the focus moves by keys and does not go round`() {
    var form = form()
    #expect(form.handle(.up) == .ignored)
    #expect(form.handle(.tab) == .moved)
    #expect(form.handle(.altEnter) == .edited(1))
    #expect(form.handle(.up) == .edited(1), "a line of the text first")
    #expect(form.handle(.up) == .moved)
    #expect(form.handle(.enter) == .moved)
    #expect(form.handle(.enter) == .moved)
    #expect(form.handle(.character("x")) == .edited(2))
    #expect(form.handle(.tab) == .ignored)
    #expect(form.handle(.enter) == .submitted)
    #expect(form.handle(.backTab) == .moved)
    #expect(form.handle(.escape) == .cancelled)
    #expect(form["passphrase"] == "x")
    #expect(form["nothing"] == nil)
  }

  @Test func `a field completes before tab moves on`() {
    var form = form()
    #expect(form.handle(.tab) { _ in ["pace? "] } == .edited(0))
    #expect(form.handle(.tab) { _ in [] } == .moved)
  }

  @Test func `a form without fields is harmless`() {
    var form = Form([])
    #expect(form.handle(.enter) == .ignored)
    #expect(form.render(size: size) == Screen(size))
  }
}
