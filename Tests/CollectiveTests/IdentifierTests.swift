import Collective
import CollectiveFixture
import SeededRandom
import Testing

@Suite("Identifiers and names")
struct IdentifierTests {
  @Test("An identifier is fifteen characters of 32, all of them used in every place, and comes once")
  func random() {
    var generator = SeededGenerator(seed: 1)
    let words = (0..<2_000).map { _ in EventID.random(using: &generator).rawValue }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0.utf8.count == 15 })
    for place in 0..<15 {
      let used = Set(words.map { Array($0)[place] })
      #expect(used == Set("0123456789abcdefghjkmnpqrstvwxyz"))
    }
  }

  @Test("Handles are what RFC 2812 calls a nickname, up to 32 bytes", arguments: ["wren", "[w]", "W-9", "_", "{}|^`"])
  func handles(text: String) { #expect(Handle(text)?.text == text) }

  @Test(
    "Other texts are no handle",
    arguments: ["", "9wren", "-wren", "wr en", "wren!", "wrén", "a:b", String(repeating: "w", count: 33)])
  func noHandles(text: String) { #expect(Handle(text) == nil) }

  @Test("Texts that are no circle's name", arguments: ["", "#", "trauma", "#a b", "#a,b", "#a:b", "#a\u{7}", "&room"])
  func noCircles(text: String) { #expect(CircleName(text) == nil) }

  @Test(
    "Texts that are no ref",
    arguments: ["", "C", "C-", "C-123", "CC-1234", "C-1234567", "C-12 4", "C-1234-5", "C-12é4"])
  func noRefs(text: String) { #expect(PostRef(text) == nil) }

  @Test("Every target comes back from its stored form")
  func targets() throws {
    let (wren, heron) = (Person.wren.participant, Person.heron.participant)
    let ref: PostRef = name("C-7QXM")
    for target in [
      Target.collective, Place.inTrauma, .room(ref), .between(wren, heron), .own(.guest(GuestID(rawValue: "g1"))),
    ] {
      #expect(Target(rawValue: target.rawValue) == target)
      let decoded = try roundTrip(target)
      #expect(decoded == target)
    }
    for text in ["", "x", "#", "&", "=awren", "=awren,aheron,amoss", "=xwren,aheron", "@", "@a"] {
      #expect(Target(rawValue: text) == nil, "\(text)")
    }
  }
}
