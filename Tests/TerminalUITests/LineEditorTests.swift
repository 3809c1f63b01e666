import Testing

@testable import TerminalUI

@Suite struct LineEditorTests {
  /// The text with "|" at the cursor.
  private func state(_ editor: LineEditor) -> String { editor.before + "|" + editor.after }

  private func typing(_ keys: Key..., in kind: LineEditor.Kind = .line, from text: String = "") -> String {
    var editor = LineEditor(kind, text: text)
    for key in keys { _ = editor.handle(key) }
    return state(editor)
  }

  @Test func `keys write and delete at the cursor`() {
    #expect(typing(.character("b"), .left, .character("a"), .end, .character("c")) == "abc|")
    #expect(typing(.backspace, .home, .delete, from: "abc") == "|b")
    #expect(typing(.control("a"), .control("f"), .control("d"), .control("e"), .control("b"), from: "abc") == "a|c")
    #expect(typing(.backspace, .left, .delete, from: "") == "|")
  }

  @Test func `the cursor goes by what a reader calls characters`() {
    #expect(typing(.left, .left, from: "e\u{301}👩‍👩‍👧") == "|e\u{301}👩‍👩‍👧")
    #expect(typing(.backspace, from: "a👩‍👩‍👧") == "a|")
    #expect(typing(.character("e"), .character("\u{301}"), .left) == "|e\u{301}")
    #expect(typing(.left, .character("\u{200D}"), .backspace, from: "👩👧") == "|")
  }

  @Test func `a mark typed before a character joins it without losing the cursor`() {
    var editor = LineEditor(text: "👩👧")
    editor.moveLeft()
    editor.insert("\u{200D}")
    #expect(editor.text == "👩\u{200D}👧")
    #expect(editor.cursor == 1)
  }

  @Test func `words are passed and cut whole, and come back`() {
    #expect(typing(.special(.left, .control), .alt("b"), from: "how can I") == "how |can I")
    #expect(typing(.home, .special(.right, .alt), .alt("f"), from: "how can I") == "how can| I")
    #expect(typing(.control("w"), .control("a"), .control("y"), from: "see C-7QXM") == "C-7QXM|see ")
    #expect(typing(.special(.backspace, .alt), from: "see C-7QXM") == "see C-|")
    #expect(typing(.home, .alt("d"), .end, .control("y"), from: "how can") == " canhow|")
    #expect(typing(.alt("b"), .control("k"), .control("u"), .control("y"), from: "how can") == "how |")
  }

  @Test func `new lines need a multi-line editor`() {
    #expect(typing(.character("a"), .altEnter, .control("j"), .character("b"), in: .multiline) == "a\n\nb|")
    #expect(typing(.paste("one\ntwo\n"), in: .multiline) == "one\ntwo\n|")
    #expect(typing(.paste("one\ntwo\n")) == "one two|")
    var line = LineEditor(text: "a")
    #expect(line.handle(.altEnter) == .submitted)
    #expect(line.text == "a")
  }

  @Test func `up and down keep the column over short lines`() {
    #expect(typing(.up, from: "long line\nx\nlonger\n") == "long line x longer|")
    #expect(typing(.up, in: .multiline, from: "long line\nx\nlonger") == "long line\nx|\nlonger")
    #expect(typing(.up, .up, in: .multiline, from: "long line\nx\nlonger") == "long l|ine\nx\nlonger")
    #expect(typing(.up, .up, .down, .down, in: .multiline, from: "long line\nx\nlonger") == "long line\nx\nlonger|")
    #expect(typing(.up, .home, .control("k"), .control("k"), in: .multiline, from: "a\nbc\nd") == "a\n|d")
    #expect(typing(.up, .control("u"), in: .multiline, from: "ab\ncd") == "|\ncd")
  }

  @Test func `history leafs back to what was being written`() {
    var editor = LineEditor()
    for text in ["one", "two", "two", "  "] {
      editor.replaceAll(with: text)
      #expect(editor.take() == text)
    }
    #expect(editor.history.count == 2)
    editor.insert("dra")
    #expect(editor.handle(.up) == .handled)
    #expect(state(editor) == "two|")
    #expect(editor.handle(.control("p")) == .handled)
    #expect(editor.handle(.up) == .ignored)
    #expect(state(editor) == "one|")
    _ = editor.handle(.down)
    _ = editor.handle(.control("n"))
    #expect(state(editor) == "dra|")
    #expect(editor.handle(.down) == .ignored)
  }

  @Test func `history is bounded`() {
    var editor = LineEditor()
    for number in 0...History.limit {
      editor.insert("\(number)")
      _ = editor.take()
    }
    #expect(editor.history.count == History.limit)
  }

  @Test func `tab completes as far as all agree, then goes through them`() {
    var editor = LineEditor(text: "hi mo")
    var asked: [CompletionRequest] = []
    func tab(_ key: Key = .tab) -> String {
      _ = editor.handle(key) { request in
        asked.append(request)
        return ["moss ", "mossy ", "moth "].filter { $0.hasPrefix(request.word) }
      }
      return state(editor)
    }
    #expect(tab() == "hi moss |")
    #expect(asked == [CompletionRequest(word: "mo", preceding: "hi ")])
    #expect(editor.candidates == ["moss ", "mossy ", "moth "])
    #expect(tab() == "hi mossy |")
    #expect(tab(.backTab) == "hi moss |")
    #expect(tab(.backTab) == "hi moth |")
    #expect(asked.count == 1)
    _ = editor.handle(.character("x"))
    #expect(editor.candidates == [])
    editor.replaceAll(with: "moss")
    #expect(tab() == "moss |")
    #expect(tab() == "mossy |")
    editor.replaceAll(with: "moth")
    #expect(tab() == "moth |")
    #expect(tab() == "moth mo|")
    editor.replaceAll(with: "zzz")
    #expect(editor.handle(.tab) == .ignored)
  }

  @Test func `a marked range is replaced, cursor behind it`() {
    var editor = LineEditor(text: "from Bénd last")
    #expect(editor.replace(utf8: 5..<10, with: "a small town") == true)
    #expect(state(editor) == "from a small town| last")
    editor.replaceAll(with: "é")
    #expect(editor.replace(utf8: 1..<2, with: "x") == false)
    #expect(editor.replace(utf8: 0..<9, with: "x") == false)
    #expect(editor.text == "é")
  }

  @Test func `a secret leaves no trace`() {
    var editor = LineEditor(.secret)
    _ = editor.handle(.paste("open sesame\n"))
    #expect(editor.text == "open sesame")
    #expect(editor.handle(.tab) { _ in ["x"] } == .ignored)
    _ = editor.handle(.special(.left, .control))
    #expect(editor.cursor == 0, "no stop at words, which would show where they are")
    _ = editor.handle(.control("k"))
    _ = editor.handle(.control("y"))
    #expect(editor.text == "")
    editor.insert("open sesame")
    #expect(!"\(editor) \(String(reflecting: editor))".contains("sesame"))
    var dumped = ""
    dump(editor, to: &dumped)
    #expect(!dumped.contains("sesame"))
    #expect(editor.take() == "open sesame")
    #expect(editor.handle(.up) == .ignored)
    #expect(editor.isEmpty)
  }

  @Test func `keys of others are left to them`() {
    for key in [Key.escape, .pageUp, .control("c"), .control("l"), .function(1), .alt("1"), .backTab, .control("d")] {
      var editor = LineEditor()
      #expect(editor.handle(key) == .ignored)
    }
  }
}
