import Collective
import Foundation
import Testing

@testable import ConsiliumServer

/// The formats that a collective begins with, and files that are none.
@Suite struct FormatFileTests {
  private static let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "seeds")

  @Test("every format of the seeds can be held")
  func seededFormats() throws {
    let formats = try FormatFiles.formats(in: Self.seeds)
    #expect(formats.map(\.name) == ["balint", "dbt", "echo", "incident", "kollegial", "quick", "reflecting", "talk"])
    #expect(formats.filter { !$0.isKept }.map(\.name) == ["balint"])
    #expect(formats.filter { $0.phases.contains(where: \.reveal) }.map(\.name) == ["incident"])
    for format in formats {
      let last = try #require(format.phases.last)
      #expect(format.closing.isEmpty || last.speakers.contains(.presenter), "\(format.name): who closes it speaks last")
    }
  }

  @Test("a folder without formats has none")
  func noFolder() throws { #expect(try FormatFiles.formats(in: Self.seeds.appending(path: "nowhere")) == []) }

  private static let quick = """
    {"name": "demo", "label": "Demo", "summary": "A demo.", "isKept": true, "atLeast": 1, "phases": [{"name": "one",
    "label": "One", "minutes": 5, "rule": "We talk.", "speakers": ["presenter"], "turns": false, "asks": "words",
    "reveal": false}]}
    """

  @Test("a sound file is a format, and goes through the log unchanged")
  func soundFile() throws {
    let format = try FormatFiles.format(in: Data(Self.quick.utf8), file: "demo.json")
    #expect(format.closing == [])
    #expect(try JSONDecoder().decode(Format.self, from: JSONEncoder().encode(format)) == format)
  }

  @Test(
    "a file that cannot be held is named with what is wrong",
    arguments: [
      ("\"minutes\": 5", "\"minutes\": 0", "minutes"), ("\"minutes\": 5", "\"minutes\": \"5\"", "README"),
      ("[\"presenter\"]", "[]", "nobody speaks"), ("[\"presenter\"]", "[\"chair\"]", "README"),
      ("\"name\": \"one\"", "\"name\": \"Step 1\"", "small letters"), ("\"atLeast\": 1", "\"atLeast\": -1", "fewer"),
      ("\"isKept\": true", "\"isKept\": false, \"closing\": [\"takeaway\"]", "not kept"),
      ("\"name\": \"demo\"", "\"name\": \"other\"", "called other"),
    ])
  func fault(part: String, change: String, why: String) throws {
    let text = Self.quick.replacing(part, with: change)
    let error = #expect(throws: FormatFiles.Fault.self) {
      try FormatFiles.format(in: Data(text.utf8), file: "demo.json")
    }
    #expect(error?.description.contains(why) == true, "\(error?.description ?? "none")")
  }
}
