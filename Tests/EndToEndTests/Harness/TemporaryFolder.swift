import Foundation

/// A folder of a test's own, removed with the last reference.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "consilium-" + UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of the files, at any depth, that hold these bytes.
  func files(holding text: String) throws -> [String] {
    let wanted = Data(text.utf8)
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    return try names.filter { name in
      var isFolder: ObjCBool = false
      let file = path + "/" + name
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
        return false
      }
      return try Data(contentsOf: URL(filePath: file)).range(of: wanted) != nil
    }.sorted()
  }
}
