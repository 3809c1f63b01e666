import Collective
import Foundation
import Testing

@testable import EventLog

@Suite("Words as they are stored")
struct BodyCodingTests {
  private static let fields = Body.fields([
    Body.Field(name: "question", value: "How can I pace it?\n\u{0}“demo”"), Body.Field(name: "context", value: ""),
  ])

  @Test(
    "Words come back as they were",
    arguments: [
      fields, .fields([]), .text("=#{demo}"), .message("demo", tags: [Body.Field(name: "+draft/react", value: "…")]),
    ])
  func roundTrip(body: Body) throws {
    #expect(try BodyCoding.decode(BodyCoding.encode(body), seq: 1) == body)
  }

  @Test("Fields that an earlier release stored as JSON are still read")
  func earlierFields() throws {
    let stored = [UInt8](try JSONEncoder().encode(Self.fields))
    #expect(try BodyCoding.decode(stored, seq: 1) == Self.fields)
  }

  @Test("Fields cut anywhere but between two of them are a damaged record")
  func cut() throws {
    let stored = try BodyCoding.encode(Self.fields)
    let whole = try BodyCoding.encode(.fields(Array(Self.fields.fields.prefix(1)))).count
    for count in 2..<stored.count where count != whole {
      #expect(throws: LogStorageError.damagedRecord(seq: 7)) {
        try BodyCoding.decode(Array(stored.prefix(count)), seq: 7)
      }
    }
  }
}
