import Foundation

/// A directory of a test's own, removed with the last reference.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("consilium-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every byte of every file in it, by name.
  func contents() throws -> [String: Data] { try Self.files(in: path) }

  static func files(in path: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      contents[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
    return contents
  }

  /// The names of the files that hold this text.
  func files(holding text: String) throws -> [String] {
    try contents().filter { $0.value.range(of: Data(text.utf8)) != nil }.keys.sorted()
  }
}
