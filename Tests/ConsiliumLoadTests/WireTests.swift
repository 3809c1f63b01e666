import ConsiliumProtocol
import Testing

@testable import consilium_load

@Suite struct ReceivedLineTests {
  private func received<Value>(_ text: String, _ body: (ReceivedLine) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer { body(ReceivedLine($0)) }
  }

  private let stamp = Stamp(sender: 3, number: 77)

  @Test(arguments: ["", "@msgid=m1;time=2026-11-23T10:00:00.000Z "], ["", ":wren!wren@demo ", ":demo "])
  func aMessageIsFoundBehindTagsAndSource(tags: String, source: String) {
    let line = "\(tags)\(source)PRIVMSG #load :\(stamp.text(byteCount: 64))"
    #expect(received(line) { $0.stamp } == stamp)
    #expect(received(line) { $0.isCommand("PRIVMSG") })
  }

  @Test func otherCommandsHaveNoStamp() {
    #expect(received(":wren!wren@demo NOTICE #load :\(stamp.text(byteCount: 64))") { $0.stamp } == nil)
    #expect(received(":demo PRIVMSGS #load :\(stamp.text(byteCount: 64))") { $0.stamp } == nil)
  }

  @Test(arguments: ["", "@", "@tags", ":source", "@a=b :source", "PRIVMSG", "PRIVMSG #load", "PRIVMSG #load :"])
  func aPieceOfALineIsNoMessage(text: String) {
    #expect(received(text) { $0.stamp } == nil)
  }
}

@Suite struct FenceOrderTests {
  private let text = "load"
  private func fault(_ commands: String...) -> String? {
    let lines = commands.map { command in
      switch command {
      case "JOIN", "PART": Line(command, "#fence")
      case "PRIVMSG": Line(command, "#fence", text)
      default: Line("PONG", "demo", command)
      }
    }
    return FenceOrder.fault(in: lines, channel: "#fence", text: text, number: 5)
  }

  @Test func effectsBeforeTheirPongAreSound() {
    #expect(fault("JOIN", "PRIVMSG", "in-5", "PART", "out-5") == nil)
  }

  @Test func aPongThatOvertakesIsFound() {
    #expect(fault("JOIN", "in-5", "PRIVMSG", "PART", "out-5") == "PONG before the echo")
    #expect(fault("JOIN", "PRIVMSG", "PART", "in-5", "out-5") == "PART before the PONG of what came before it")
    #expect(fault("PRIVMSG", "JOIN", "in-5", "PART", "out-5") == "echo before JOIN")
  }

  @Test func whatIsMissingIsNamed() {
    #expect(fault("PRIVMSG", "in-5", "PART") == "no JOIN")
    #expect(fault("JOIN", "in-5", "PART") == "no echo")
    #expect(fault("JOIN", "PRIVMSG", "PART") == "no PONG")
    #expect(fault("JOIN", "PRIVMSG", "in-5") == "no PART")
  }
}
