import NIOCore
import Testing

@testable import ConsiliumServer

@Suite struct OutboxTests {
  private var outbox = Outbox()

  private mutating func taken() -> String { String(buffer: outbox.takeReady()) }

  @Test("what comes behind a place leaves once that is filled, in the order in which it came")
  mutating func order() {
    outbox.append(Array("before ".utf8))
    let first = outbox.keepPlace()
    outbox.append(Array("between ".utf8))
    outbox.append(Array("both ".utf8))
    let second = outbox.keepPlace()
    outbox.append(Array("after".utf8))
    #expect(taken() == "before ")
    outbox.fill(second, with: Array("second ".utf8))
    #expect(taken() == "")
    outbox.fill(first, with: Array("first ".utf8))
    #expect(taken() == "first between both second after")
    outbox.append(Array("on".utf8))
    #expect(taken() == "on")
  }

  @Test("nothing may be found for a place, and what waits behind it is counted")
  mutating func counting() {
    let place = outbox.keepPlace()
    outbox.append(Array("four".utf8))
    #expect(outbox.byteCount == 4)
    #expect(!outbox.isReady)
    outbox.fill(place, with: [])
    #expect(outbox.byteCount == 4)
    #expect(taken() == "four")
    #expect(outbox.byteCount == 0)
  }

  @Test("a goodbye waits for no place, and what is found for one later is dropped")
  mutating func goodbye() {
    outbox.append(Array("one ".utf8))
    let place = outbox.keepPlace()
    outbox.append(Array("two".utf8))
    #expect(String(buffer: outbox.takeAll()) == "one two")
    outbox.fill(place, with: Array("late".utf8))
    #expect(outbox.byteCount == 0)
  }
}
