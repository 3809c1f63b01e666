import Foundation

/// The project as it lies on disk: its manifest and its sources.
enum Project {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Swift files of a folder, at any depth, with their text; the name is the path from the root.
  static func sources(in folder: String) throws -> [(name: String, text: String)] {
    let path = root.appending(path: folder).resolvingSymlinksInPath().path
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.hasSuffix(".swift") }
    return try names.sorted().map { name in
      (folder + "/" + name, try String(contentsOfFile: path + "/" + name, encoding: .utf8))
    }
  }

  /// The modules of this package: the folders of `Sources`.
  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path).sorted()
  }

  /// What the files of each module import, which is what it depends on in the end.
  static func imports() throws -> [String: Set<String>] {
    var imports: [String: Set<String>] = [:]
    for module in try modules() {
      imports[module] = []
      for (_, text) in try sources(in: "Sources/" + module) {
        imports[module]?.formUnion(text.split(separator: "\n").compactMap(importedModule))
      }
    }
    return imports
  }

  private static func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy(isModifier) else { return nil }
    return words.dropFirst(position + 1).first.map { String($0.prefix { $0 != "." }) }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "internal", "private", "fileprivate", "package"].contains(word)
  }

  /// What the manifest lets each target depend on: names of targets of this package.
  static func declaredEdges() throws -> [String: Set<String>] {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let modules = Set(try modules())
    var edges: [String: Set<String>] = [:]
    var current: String?
    for line in manifest.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      if line.contains("arget(") || line.contains("systemLibrary(") { current = nil }
      let words = quotedWords(of: line)
      for (position, word) in words.enumerated() {
        if current == nil, position == 0 {
          guard line.contains("name:"), modules.contains(word) else { break }
          current = word
          edges[word] = []
        } else if let current, modules.contains(word), word != current {
          edges[current]?.insert(word)
        }
      }
    }
    return edges
  }

  private static func quotedWords(of line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
