import Collective
import CollectiveFixture
import EventLog
import Foundation
import Testing

@Suite("Read markers on their way to the storage")
struct ReadMarkersTests {
  private let log = FailingLog()
  private let markers = ReadMarkers()
  private let writer: LogWriter
  private let failed = DispatchSemaphore(value: 0)
  private let early = Moment(milliseconds: 1_000)
  private let late = Moment(milliseconds: 2_000)

  init() throws {
    var appender = try Appender(storage: log, now: { Moment(milliseconds: 1_700_000_000_000) })
    _ = try appender.append(foundingCommands.map { Append($0.command, by: $0.by) })
    writer = LogWriter(
      storage: log, appender: appender, markers: markers, publish: { _ in },
      onFailure: { [failed] _ in failed.signal() })
  }

  private func stored(_ person: Person = .wren) throws -> [Target: Moment] {
    try log.readMarkers(of: person.account)
  }

  /// Until the idle writer stored something; long after it should have, whatever is there.
  private func awaitStored() throws -> [Target: Moment] {
    for _ in 0..<600 {
      if try !stored().isEmpty { break }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return try stored()
  }

  @Test("However often they move, they are one commit, and the last place counts")
  func oneCommit() throws {
    let before = try log.foreignVersion()
    for person in Person.allCases {
      for milliseconds in Int64(1)...100 {
        markers.move(of: person.account, in: Place.inTrauma, to: Moment(milliseconds: milliseconds))
      }
    }
    writer.stop()
    #expect(try log.foreignVersion() == before + 1)
    for person in Person.allCases {
      #expect(try stored(person) == [Place.inTrauma: Moment(milliseconds: 100)])
    }
  }

  @Test("What waits is found at once, also where something older is stored, and never moves back")
  func foundBeforeStored() throws {
    try log.transaction { try $0.keep(.readMarker(Person.wren.account, in: Place.inTrauma, early)) }
    try log.transaction { try $0.keep(.readMarker(Person.wren.account, in: .collective, late)) }
    markers.move(of: Person.wren.account, in: Place.inTrauma, to: late)
    markers.move(of: Person.wren.account, in: .collective, to: early)
    let all = [Place.inTrauma: late, .collective: late]
    #expect(try markers.all(of: Person.wren.account, storedIn: log) == all)
    #expect(try markers.all(of: Person.heron.account, storedIn: log).isEmpty)
    writer.stop()
    #expect(try stored() == all)
    #expect(try markers.all(of: Person.wren.account, storedIn: log) == all)
  }

  @Test("They are stored soon although nobody says anything")
  func storedWhileIdle() throws {
    markers.move(of: Person.wren.account, in: Place.inTrauma, to: late)
    #expect(try awaitStored() == [Place.inTrauma: late])
    writer.stop()
  }

  @Test("What could not be stored is tried again")
  func triedAgain() throws {
    log.fail([.commit])
    markers.move(of: Person.wren.account, in: Place.inTrauma, to: late)
    failed.wait()
    #expect(try stored().isEmpty)
    log.fail([])
    #expect(try awaitStored() == [Place.inTrauma: late])
    writer.stop()
  }
}
