import Foundation

/// A program of this package, as the build that made the tests has left it.
public enum BuiltProgram {
  public struct Missing: Error, CustomStringConvertible {
    public let description: String
  }

  /// Where it lies: beside the test bundle, or beside the folder of one.
  public static func path(of name: String) throws -> String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [Bundle.main.bundleURL, tests, tests.deletingLastPathComponent()]
      .map { $0.appendingPathComponent(name).path }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw Missing(description: "\(name) is at none of: \(candidates.joined(separator: ", "))")
    }
    return found
  }
}
