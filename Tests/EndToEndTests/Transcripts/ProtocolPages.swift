import Foundation

/// The specification: the Markdown pages of `Protocol/`.
enum ProtocolPages {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Protocol")

  static let names: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (found ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }()

  static func text(of page: String) throws -> String {
    try String(contentsOf: folder.appending(path: page), encoding: .utf8)
  }

  static func transcripts(of page: String) throws -> [Transcript] {
    try Transcript.all(in: text(of: page), of: page)
  }
}
