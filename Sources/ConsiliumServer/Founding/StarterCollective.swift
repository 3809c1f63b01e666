import Collective
import EventLog
import Foundation

/// What a new collective begins with: circles from `seeds/circles.json`, and guidelines to be adopted or changed.
public struct StarterCollective: Sendable {
  private struct SeededCircle: Decodable {
    let name: CircleName
    let entry: Charter.Entry
    let topic: String
  }

  private let circles: [SeededCircle]
  /// The words of `seeds/guidelines/guidelines.md`; a proposal until members adopt them.
  public let guidelines: String?

  /// Reads a `seeds` folder.
  public init(seeds: URL) throws {
    let data = try Data(contentsOf: seeds.appending(path: "circles.json"))
    circles = try JSONDecoder().decode([SeededCircle].self, from: data)
    guidelines = try? String(contentsOf: seeds.appending(path: "guidelines/guidelines.md"), encoding: .utf8)
  }

  /// Founds the circles, where the log is still empty.
  public func found(in storage: any LogStorage, now: @escaping @Sendable () -> Moment) throws {
    var appender = try Appender(storage: storage, now: now)
    guard appender.state.seq == 0 else { return }
    let appends = circles.flatMap { circle in
      [
        Append(.found(circle.name, Charter(entry: circle.entry, governance: .collective)), by: .host),
        Append(.setTopic(circle.name, circle.topic), by: .host),
      ]
    }
    _ = try appender.append(appends)
  }

  /// The `seeds` folder beside the program or above it, as in a checkout; or `share/consilium/seeds`, where it is installed.
  public static func seedsFolder(
    near executable: String = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
  ) -> URL? {
    var folder = URL(filePath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
    for _ in 0..<6 {
      for name in ["seeds", "share/consilium/seeds"] {
        let seeds = folder.appending(path: name)
        if FileManager.default.fileExists(atPath: seeds.appending(path: "circles.json").path) { return seeds }
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
