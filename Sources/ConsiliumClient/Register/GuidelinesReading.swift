import ConsiliumProtocol

/// Lines of the guidelines, wrapped for any window, with the versions they are of.
public struct GuidelinesPage: Sendable {
  /// One version, or an older and a newer one that were compared.
  public let versions: [Int]
  public let lines: [String]
}

extension ConsiliumConnection {
  /// - Parameter versions: none for the version in force, one, or two to be compared.
  public func guidelines(_ versions: [Int] = []) async throws(ConnectionError) -> GuidelinesPage {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "GUIDELINES", versions.map(String.init))] }
    guard let batch = reply.batches(BatchType.guidelines).first else { throw .notUnderstood }
    let lines = Reply.allLines(in: batch.items).map { line in
      let text = line.parameters.last ?? ""
      return text == " " ? "" : text
    }
    return GuidelinesPage(versions: batch.parameters.compactMap { Int($0) }, lines: lines)
  }

  /// Says that this member has read a version; more than once changes nothing.
  public func acknowledgeGuidelines(_ version: Int) async throws(ConnectionError) {
    _ = try await ask { [Line(tags: [TagKey.label: $0], "ACKNOWLEDGE", String(version))] }
  }
}

/// A version of the guidelines that is in force and still to be read.
public struct GuidelinesToRead: Hashable, Sendable {
  public let version: Int
  /// The last one that was read, 0 where none was; nil where that is not known.
  public let read: Int?
}

extension GuidelinesPage {
  private static let wordsInAMinute = 200

  /// How long reading it takes, at least one.
  public var minutes: Int {
    let words = lines.reduce(0) { count, line in count + line.split(separator: " ").count }
    return max(1, (words + Self.wordsInAMinute - 1) / Self.wordsInAMinute)
  }
}
