import SeededRandom
import Testing

@testable import TerminalUI

@Suite struct KeyParserTests {
  /// A stream with something of everything in it, and the keys it stands for.
  private static let stream: [(bytes: String, keys: [Key])] = [
    ("a ~", [.character("a"), .character(" "), .character("~")]),
    ("é中😀", [.character("é"), .character("中"), .character("😀")]),
    ("\r\t\u{7F}\u{8}", [.enter, .tab, .backspace, .backspace]),
    ("\0\u{1}\n\u{1A}\u{1C}\u{1F}", [" ", "a", "j", "z", "\\", "_"].map(Key.control)),
    ("\u{1B}x\u{1B}é\u{1B}\r\u{1B}\u{7F}", [.alt("x"), .alt("é"), .altEnter, .special(.backspace, .alt)]),
    ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD", [.up, .down, .right, .left]),
    ("\u{1B}[H\u{1B}[4~\u{1B}[7~\u{1B}OF", [.home, .end, .home, .end]),
    ("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[2~\u{1B}[Z", [.pageUp, .pageDown, .delete, .insert, .backTab]),
    ("\u{1B}OP\u{1B}[12~\u{1B}[[C\u{1B}[15~\u{1B}[17~\u{1B}[24~", [1, 2, 3, 5, 6, 12].map(Key.function)),
    (
      "\u{1B}[1;5C\u{1B}[1;3D\u{1B}[3;5~",
      [.special(.right, .control), .special(.left, .alt), .special(.delete, .control)]
    ),
    ("\u{1B}[13;3u\u{1B}[27;5;13~\u{1B}[97;5u", [.altEnter, .special(.enter, .control), .control("a")]),
    ("\u{1B}[200~one\r\ntwo\rthree\n\tfour\u{1B}[31m\u{1B}[201~", [.paste("one\ntwo\nthree\n\tfour[31m")]),
    ("\u{1B}[200~naïve 😀\u{1B}[201~z", [.paste("naïve 😀"), .character("z")]),
    ("\u{1B}[?62;22c\u{1B}[<0;3;4M\u{1B}[I\u{1B}[99~\u{1B}[201~", []),
    ("\u{1B}]11;rgb:0/0/0\u{7}\u{1B}P1$r0m\u{1B}\\\u{1B}_x\u{1B}\\q", [.character("q")]),
    ("\u{1B}Oj\u{1B}Oq\u{1B}OM\u{1B}Oz", [.character("*"), .character("1"), .enter]),
  ]
  private static let bytes = stream.flatMap { $0.bytes.utf8 }
  private static let keys = stream.flatMap(\.keys)

  @Test(arguments: stream.indices)
  func `each sequence gives its keys`(_ index: Int) {
    var parser = KeyParser()
    #expect(parser.feed(Self.stream[index].bytes.utf8) == Self.stream[index].keys)
    #expect(!parser.isWaiting)
  }

  @Test func `reads may be cut anywhere`() {
    for cut in 0...Self.bytes.count {
      var parser = KeyParser()
      let keys = parser.feed(Self.bytes[..<cut]) + parser.feed(Self.bytes[cut...])
      #expect(keys == Self.keys, "cut at \(cut)")
    }
  }

  @Test func `bytes may come one by one`() {
    var parser = KeyParser()
    #expect(Self.bytes.flatMap { parser.feed([$0]) } == Self.keys)
  }

  @Test func `a lone escape is the key once nothing follows`() {
    var parser = KeyParser()
    #expect(parser.feed([0x1B]) == [])
    #expect(parser.isWaiting)
    #expect(parser.flush() == [.escape])
    #expect(!parser.isWaiting)
    #expect(parser.feed([0x1B, 0x1B]) == [.escape])
    #expect(parser.flush() == [.escape])
    #expect(parser.flush() == [])
  }

  @Test(arguments: ["[", "O", "]", "P", "X", "^", "_"])
  func `alt with a letter that introduces sequences is a key once nothing follows`(_ letter: Character) {
    var parser = KeyParser()
    #expect(parser.feed("\u{1B}\(letter)".utf8) == [])
    #expect(parser.flush() == [.alt(letter)])
    #expect(parser.feed([0x61]) == [.character("a")])
  }

  @Test(arguments: ["\u{1B}[1;", "\u{1B}[[", "\u{1B}]0;title", "\u{1B}]0;title\u{1B}"])
  func `a sequence that stops half way is dropped and typing goes on`(_ half: String) {
    var parser = KeyParser()
    #expect(parser.feed(half.utf8) == [])
    #expect(parser.isWaiting)
    #expect(parser.flush() == [])
    #expect(parser.feed([0x61]) == [.character("a")])
  }

  @Test func `a paste is not cut by waiting`() {
    var parser = KeyParser()
    #expect(parser.feed("\u{1B}[200~half".utf8) == [])
    #expect(!parser.isWaiting)
    #expect(parser.flush() == [])
    #expect(parser.feed(" whole\u{1B}[201~".utf8) == [.paste("half whole")])
  }

  @Test(
    arguments: [
      ([0xFF, 0x61], "\u{FFFD}a"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xE4, 0xB8, 0x61], "\u{FFFD}a"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xE0, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xC2, 0x9B, 0x61], "a"),
    ] as [([UInt8], String)])
  func `bytes that are not text are replaced, and what follows is kept`(_ bytes: [UInt8], _ text: String) {
    var parser = KeyParser()
    #expect(parser.feed(bytes) == text.map(Key.character))
  }

  @Test func `text cut off for good is replaced`() {
    var parser = KeyParser()
    #expect(parser.feed([0xF0, 0x9F]) == [])
    #expect(parser.flush() == [.character("\u{FFFD}")])
  }

  @Test func `any bytes at all leave a parser that still reads keys`() {
    var random = SeededGenerator(seed: 7)
    let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x7E, 0x3B, 0x32, 0x30, 0x9B, 0xE4, 0xF0, 0x07, 0x5C]
    for _ in 0..<2000 {
      var parser = KeyParser()
      let bytes = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        Bool.random(using: &random)
          ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      _ = parser.feed(bytes)
      _ = parser.flush()
      _ = parser.feed("\u{1B}[201~".utf8)  // in case it was a paste
      _ = parser.flush()
      #expect(parser.feed([0x61]) == [.character("a")], "\(bytes)")
    }
  }

  @Test func `a key that is printed says nothing of what was typed`() {
    for key in [Key.character("q"), .alt("q"), .paste("qq")] {
      #expect(!"\(key) \(String(reflecting: key))".replacing("bytes", with: "").contains("q"))
    }
  }
}
