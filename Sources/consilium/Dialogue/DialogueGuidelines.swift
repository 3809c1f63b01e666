import Collective
import ConsiliumClient
import TerminalUI

extension Dialogue {
  /// The guidelines as they are read: the version in force, or what it changed.
  struct Guidelines: Sendable {
    var page: GuidelinesPage
    /// What is different from the version that she knew.
    var changes: GuidelinesPage?
    var showsChanges = false

    var shown: GuidelinesPage { showsChanges ? changes ?? page : page }
    var version: Int? { page.versions.last }
  }

  /// Opens the guidelines; with what changed, where she knew an earlier version.
  mutating func readGuidelines() -> [Effect] {
    var compared: [Int] = []
    if let toRead = model.guidelinesToRead, let read = toRead.read, (1..<toRead.version).contains(read) {
      compared = [read, toRead.version]
    }
    return [.readGuidelines(comparing: compared, opens: true)]
  }

  /// What waits to be read is fetched, so that one can say how long it takes.
  var measuringGuidelines: [Effect] {
    model.guidelinesToRead == nil ? [] : [.readGuidelines(comparing: [], opens: false), .licence]
  }

  mutating func show(_ page: GuidelinesPage, _ changes: GuidelinesPage?, opens: Bool) -> [Effect] {
    guidelines = Guidelines(page: page, changes: changes)
    guard opens else { return [] }
    return go(to: .guidelines)
  }

  /// Letters of the page: read, and what changed. Nil where the letter is none of them.
  mutating func pressInGuidelines(_ letter: Character) -> [Effect]? {
    switch letter {
    case "a" where mayAcknowledge:
      guard let version = guidelines?.version else { return [] }
      return [.acknowledgeGuidelines(version)]
    case "c" where guidelines?.changes != nil:
      guidelines?.showsChanges.toggle()
      return []
    default: return nil
    }
  }

  private var mayAcknowledge: Bool {
    guard let version = guidelines?.version else { return false }
    return model.guidelinesToRead?.version == version
  }

  /// "a I have read them · c what changed since version 1"
  var guidelineSteps: [String] {
    var steps = mayAcknowledge ? ["a I have read them"] : []
    if let changes = guidelines?.changes, let before = changes.versions.first {
      steps.append(guidelines?.showsChanges == true ? "c all of it" : "c what changed since version \(before)")
    }
    return steps
  }

  /// "Before cases: read guidelines (6 min) · 2 colleagues confirm your licence"; nil where nothing is before them.
  var beforeCases: String? {
    guard let toRead = model.guidelinesToRead else { return nil }
    let length = guidelines.map { $0.version == toRead.version ? " (\($0.page.minutes) min)" : "" } ?? ""
    let isNew = (toRead.read ?? 0) == 0
    var parts = ["\(isNew ? "read guidelines" : "read the new guidelines")\(length): /guidelines"]
    if let licence { parts += licence.words.map { [$0] } ?? [] }
    return "Before cases: " + parts.joined(separator: " · ")
  }

  /// How it stands with her licence.
  enum Licence: Sendable {
    case none, unconfirmed(ref: String), confirmed

    init(_ rows: [(ref: String, state: String)]) {
      if rows.contains(where: { $0.state == "verified" }) {
        self = .confirmed
      } else if let waiting = rows.first(where: { $0.state == "unverified" }) {
        self = .unconfirmed(ref: waiting.ref)
      } else {
        self = .none
      }
    }

    var words: String? {
      switch self {
      case .none: "2 colleagues confirm your licence: /licence"
      case .unconfirmed(let ref): "2 colleagues confirm your licence: \(ref) waits for them"
      case .confirmed: nil
      }
    }
  }
}
