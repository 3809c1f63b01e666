import Testing

@testable import TerminalUI

@Suite struct ClusterTests {
  private func shown(_ text: String) -> [Cluster] { text.flatMap(Cluster.shown) }
  private func widths(_ text: String) -> [Int] { shown(text).map(\.width) }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("中", 2), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2),
    ("🇩🇪", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("❤️", 2), ("1️⃣", 2), ("🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", 2),
  ])
  func `a character keeps its text and takes its columns`(_ text: String, _ width: Int) {
    #expect(shown(text).map(\.text) == [text])
    #expect(widths(text) == [width])
  }

  @Test func `a script whose parts have cells of their own gets them`() {
    #expect(shown("क्ष").map(\.text) == ["क्", "ष"])
    #expect(widths("क्ष") == [1, 1])
    #expect(shown("กำ").map(\.text).joined() == "กำ")
    #expect(widths("กำ") == [1, 1])
  }

  @Test func `no scalar there is makes a control reach the terminal`() {
    var harmful: [UnicodeScalar] = []
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(UnicodeScalar.init) {
      let clusters = Cluster.shown(Character(scalar))
      let isSound = !clusters.isEmpty && clusters.allSatisfy { isHarmless($0.text) && (1...2).contains($0.width) }
      if !isSound { harmful.append(scalar) }
    }
    #expect(harmful.isEmpty)
  }

  /// Says it in other words than the code does: by listed values.
  private func isHarmless(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164,
          0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
          false
        default: true
        }
      }
  }

  @Test func `controls become visible`() {
    #expect(visible("\u{1B}[31m\u{7}\u{7F}") == "␛[31m␇␡")
    #expect(visible("\u{9B}31m") == "\u{FFFD}31m")
    #expect(visible("a\r\nb\nc\rd") == "a␊b␊c␍d")
    #expect(visible("a\tb") == "a    b")
    #expect(visible("a\u{2028}b\u{85}c") == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test func `marks that turn the direction of writing become visible`() {
    for value in Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0x200E, 0x200F, 0x61C] {
      let mark = UnicodeScalar(UInt32(value)).map(String.init) ?? ""
      #expect(visible("wr\(mark)en") == "wr\u{FFFD}en")
    }
  }

  @Test func `names cannot differ by something invisible`() {
    for hidden in [
      "\u{200B}", "\u{200D}", "\u{200C}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{34F}", "\u{E0041}", "\u{3164}",
    ] {
      #expect(visible("wr\(hidden)en") == "wr\u{FFFD}en")
    }
    #expect(visible("wren\u{FE0F}") == "wren\u{FFFD}")
    #expect(visible("room 1\u{FE0F}") == "room 1\u{FFFD}")
    #expect(visible("葛\u{E0100}\u{E0101}") == "葛\u{E0100}\u{FFFD}")
  }

  @Test func `joiners stay where spelling needs them`() {
    #expect(visible("می\u{200C}خواهم") == "می\u{200C}خواهم")
    #expect(visible("र्\u{200D}य") == "र्\u{200D}य")
  }

  @Test func `marks do not pile up or stand on their neighbor`() {
    #expect(visible("a" + String(repeating: "\u{301}", count: 40) + "b") == "a\u{301}\u{301}\u{301}\u{301}\u{FFFD}b")
    #expect(visible("\u{301}x") == "\u{25CC}\u{301}x")
    #expect(visible("👩" + String(repeating: "\u{200D}👩", count: 40)).unicodeScalars.count < 16)
  }

  @Test func `what was made visible stays as it is`() {
    for text in [
      "\u{1B}]0;x\u{7}", "a\u{200B}b", "e\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{301}", "👩\u{200D}", "क्ष\u{E0041}",
    ] {
      #expect(visible(visible(text)) == visible(text))
    }
  }
}
