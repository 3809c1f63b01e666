import SeededRandom
import Testing

@testable import ConsiliumProtocol

@Suite struct Decoding {
  private let small = LineLimits(maxTagBytes: 12, maxBodyBytes: 14)

  private func inputs(of pieces: [[UInt8]], _ limits: LineLimits) -> [LineDecoder.Input] {
    var decoder = LineDecoder(limits: limits)
    var inputs: [LineDecoder.Input] = []
    for piece in pieces {
      decoder.append(piece)
      while let input = decoder.next() { inputs.append(input) }
      #expect(decoder.bufferedBytes <= limits.maxTagBytes + limits.maxBodyBytes)
    }
    return inputs
  }

  @Test func `LF ends a line, a CR before it is dropped, empty lines are skipped`() {
    let stream = utf8("PING 1\r\nPING 2\n\r\n\n\r\nPING 3\r\nPING")
    let expected = ["1", "2", "3"].map { LineDecoder.Input.line(Line("PING", $0)) }
    #expect(inputs(of: [stream], .fromClient) == expected)
  }

  @Test func `gives the same whatever pieces the stream arrives in`() {
    let stream =
      utf8("PING 1\r\n@a=1 PING 2\nPING 3456789012\r\nPING 34567\r\n@abcdefghijkl PING\r\n@abcdefghij PING\r\n")
      + utf8("P\0\r\nPING é\r\nX ") + [0xC3] + utf8("\r\n\rX\nPING 34567890123456789\n")
      + utf8("@abcdefghijklmnopqrst\n")
      + utf8("@a PING 3456789\r\n@a PING 34567890\r\nPING end\r\n")
    let whole = inputs(of: [stream], small)
    #expect(
      whole == [
        .line(Line("PING", "1")), .line(Line(tags: ["a": "1"], "PING", "2")), .fault(.lineTooLong),
        .line(Line("PING", "34567")), .fault(.tagsTooLong), .line(Line(tags: ["abcdefghij": ""], "PING")),
        .fault(.containsNUL), .line(Line("PING", "é")), .fault(.invalidUTF8), .fault(.malformed),
        .fault(.lineTooLong), .fault(.tagsTooLong), .line(Line(tags: ["a": ""], "PING", "3456789")),
        .fault(.lineTooLong), .line(Line("PING", "end")),
      ])
    for split in 0...stream.count {
      #expect(inputs(of: [Array(stream[..<split]), Array(stream[split...])], small) == whole)
    }
    #expect(inputs(of: stream.map { [$0] }, small) == whole)
    var numbers = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var rest = stream[...]
      var pieces: [[UInt8]] = []
      while !rest.isEmpty {
        let size = Int.random(in: 1...9, using: &numbers)
        pieces.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      #expect(inputs(of: pieces, small) == whole)
    }
  }

  @Test func `an endless line gives one fault and is not kept`() {
    var decoder = LineDecoder(limits: .fromClient)
    var faults: [LineDecoder.Input] = []
    for _ in 0..<1000 {
      decoder.append([UInt8](repeating: 0x61, count: 1000))
      #expect(decoder.bufferedBytes <= LineLimits.fromClient.maxBodyBytes)
      while let input = decoder.next() { faults.append(input) }
    }
    #expect(faults == [.fault(.lineTooLong)])
    #expect(decoder.bufferedBytes == 0)
    decoder.append(utf8("\r\nPING 1\r\n"))
    #expect(decoder.next() == .line(Line("PING", "1")))
    #expect(decoder.next() == nil)
  }

  @Test func `a long line in one piece is cut before it is kept`() {
    var decoder = LineDecoder(limits: .fromClient)
    decoder.append(utf8("@a=" + String(repeating: "b", count: 1_000_000)))
    #expect(decoder.bufferedBytes <= 4096 + 512)
    #expect(decoder.next() == .fault(.tagsTooLong))
    #expect(decoder.next() == nil)
  }

  @Test func `lines wait in order until they are asked for`() {
    var decoder = LineDecoder(limits: .fromClient)
    for number in 0..<5000 { decoder.append(utf8("PING \(number)\r\n")) }
    for number in 0..<5000 { #expect(decoder.next() == .line(Line("PING", "\(number)"))) }
    #expect(decoder.next() == nil)
    #expect(decoder.bufferedBytes == 0)
  }

  @Test func `takes a sequence that is not contiguous`() {
    var decoder = LineDecoder(limits: .fromClient)
    decoder.append(utf8("PING 1\r\n").lazy.map { $0 })
    #expect(decoder.next() == .line(Line("PING", "1")))
  }

  @Test func `what was refused is known by verb and label, never by its text`() {
    var decoder = LineDecoder(limits: .fromClient)
    decoder.append(utf8("@label=9 :x PrivMsg #c :secret ") + [0xFF, 0x0A])
    #expect(decoder.next() == .fault(.invalidUTF8))
    #expect(decoder.refused == Line(tags: ["label": "9"], "PRIVMSG", []))
    decoder.append(utf8("@label=9 \n"))
    #expect(decoder.next() == .fault(.malformed))
    #expect(decoder.refused == nil)
    decoder.append(utf8("PASS secret\0\n"))
    #expect(decoder.next() == .fault(.containsNUL))
    #expect(decoder.refused == Line("PASS", []))
  }
}

@Suite struct TextSplitting {
  @Test func `cuts after a space near the end`() {
    #expect(splitText("one two three", maxBytes: 9) == ["one two ", "three"])
    #expect(splitText("one two", maxBytes: 7) == ["one two"])
    #expect(splitText("abcdefgh", maxBytes: 3) == ["abc", "def", "gh"])
    #expect(splitText("", maxBytes: 5) == [""])
  }

  @Test func `never cuts a cluster that fits`() {
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    #expect(splitText(family + family, maxBytes: 30) == [family, family])
    #expect(splitText("ae\u{301}b", maxBytes: 2) == ["a", "e", "\u{301}", "b"])
    #expect(splitText("ab\r\ncd", maxBytes: 3) == ["ab", "\r\nc", "d"])
    // A mark after a space belongs to the space.
    #expect(splitText("abc \u{301}de", maxBytes: 5) == ["abc", " \u{301}de"])
  }

  @Test func `a cluster longer than a piece is cut between its scalars`() {
    let zalgo = "o" + String(repeating: "\u{301}", count: 20)
    let pieces = splitText(zalgo, maxBytes: 10)
    #expect(pieces.allSatisfy { $0.utf8.count <= 10 })
    #expect(utf8(pieces.joined()) == utf8(zalgo))
    #expect(splitText("日本", maxBytes: 1) == ["日", "本"])
    #expect(splitText("日本", maxBytes: 0) == ["日", "本"])
  }

  @Test func `joined pieces are the identical text`() {
    var numbers = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let text = SeededText.text(&numbers)
      let size = Int.random(in: 4...64, using: &numbers)
      let pieces = splitText(text, maxBytes: size)
      #expect(utf8(pieces.joined()) == utf8(text))
      #expect(pieces.allSatisfy { $0.utf8.count <= size })
      #expect(text.isEmpty || pieces.allSatisfy { !$0.isEmpty })
      for piece in pieces.dropFirst() where piece.utf8.first.map({ $0 & 0xC0 == 0x80 }) ?? true {
        Issue.record("A piece begins inside a scalar")
      }
    }
  }
}
