import Collective
import Foundation

/// The formats of a `seeds` folder, read once at the start: `formats/*.json`, as `seeds/README.md` says.
public enum FormatFiles {
  public struct Fault: Error, CustomStringConvertible {
    let file: String
    let why: String
    public var description: String { "\(file) is no format: \(why)." }
  }

  /// In the order of their names; none where there is no such folder.
  public static func formats(in seeds: URL) throws -> [Format] {
    let folder = seeds.appending(path: "formats")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
      try format(in: Data(contentsOf: folder.appending(path: name)), file: name)
    }
  }

  static func format(in data: Data, file: String) throws -> Format {
    let format: Format
    do {
      format = try JSONDecoder().decode(Format.self, from: data)
    } catch {
      throw Fault(file: file, why: "a key is missing, or its value is not one of those that the README has")
    }
    if let fault = format.fault { throw Fault(file: file, why: fault) }
    guard file == format.name + ".json" else { throw Fault(file: file, why: "it is called \(format.name)") }
    return format
  }
}
