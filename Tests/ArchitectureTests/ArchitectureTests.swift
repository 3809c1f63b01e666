import Testing

/// The layout that keeps the parts apart: which may know which, and how large a file may get.
@Suite struct ArchitectureTests {
  /// Every edge there may be between the targets of this package.
  private static let edges: [String: Set<String>] = [
    "ConsiliumProtocol": [], "Collective": [], "Deidentification": [], "CLibcrypto": [], "CTerminal": [],
    "CProcess": [],
    "SystemCrypto": ["CLibcrypto"],
    "EventLog": ["Collective", "SystemCrypto"],
    "SQLiteLog": ["EventLog", "Collective", "SystemCrypto"],
    "ConsiliumServer": ["ConsiliumProtocol", "EventLog", "Collective", "Deidentification", "SystemCrypto"],
    "ConsiliumClient": ["ConsiliumProtocol", "Collective", "Deidentification", "SystemCrypto"],
    "TerminalUI": ["CTerminal"],
    "consiliumd": [
      "ConsiliumServer", "SQLiteLog", "EventLog", "Collective", "ConsiliumProtocol", "SystemCrypto", "CProcess",
      "TerminalUI",
    ],
    "consilium": [
      "ConsiliumClient", "TerminalUI", "ConsiliumProtocol", "Collective", "Deidentification", "SystemCrypto",
      "ConsiliumServer", "SQLiteLog", "EventLog",
    ],
    "consilium-load": ["ConsiliumProtocol"],
  ]

  @Test("every module of Sources is one that the layout names")
  func modulesAreKnown() throws {
    #expect(try Set(Project.modules()) == Set(Self.edges.keys))
  }

  @Test("the manifest declares these, and no others", arguments: edges.keys.sorted())
  func manifestEdges(module: String) throws {
    #expect(try Project.declaredEdges()[module] == Self.edges[module])
  }

  @Test("the files of a module import what it declares, and nothing by way of another", arguments: edges.keys.sorted())
  func imports(module: String) throws {
    let ours = Set(Self.edges.keys)
    #expect((try Project.imports()[module] ?? []).intersection(ours) == Self.edges[module])
  }

  @Test("pure targets import nothing at all", arguments: ["ConsiliumProtocol", "Collective", "Deidentification"])
  func pureTargets(module: String) throws {
    #expect(try Project.imports()[module] == [])
  }

  @Test("nothing but the log's storage knows the database")
  func databaseStaysInOnePlace() throws {
    let knowing = try Project.imports().filter { $0.value.contains("GRDB") }.keys
    #expect(knowing.sorted() == ["SQLiteLog"])
  }

  @Test("a file tells one story: at most 500 lines", arguments: ["Sources", "Tests"])
  func fileLength(folder: String) throws {
    let long = try Project.sources(in: folder).filter {
      $0.text.split(separator: "\n", omittingEmptySubsequences: false).count > 501
    }
    #expect(long.map(\.name) == [])
  }

  @Test("no type is called Manager, Helper or Util", arguments: ["Sources", "Tests"])
  func typeNames(folder: String) throws {
    let kinds = ["class ", "struct ", "enum ", "actor ", "protocol ", "typealias "]
    let refused = ["Manager", "Helper", "Util"]
    var found: [String] = []
    for (name, text) in try Project.sources(in: folder) {
      for line in text.split(separator: "\n") {
        for kind in kinds {
          guard let range = line.firstRange(of: kind), !line[..<range.lowerBound].contains("//") else { continue }
          let type = line[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
          if type.first?.isUppercase == true, refused.contains(where: { type.hasSuffix($0) || type.hasPrefix($0) }) {
            found.append("\(name): \(type)")
          }
        }
      }
    }
    #expect(found == [])
  }
}
