import Collective
import ConsiliumClient
import ConsiliumProtocol
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
    model.guidelinesToRead == nil ? [] : [.readGuidelines(comparing: [], opens: false)]
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
    var parts: [String] = []
    if let toRead = model.guidelinesToRead {
      let length = guidelines.map { $0.version == toRead.version ? " (\($0.page.minutes) min)" : "" } ?? ""
      let isNew = (toRead.read ?? 0) == 0
      parts.append("\(isNew ? "read guidelines" : "read the new guidelines")\(length): /guidelines")
    }
    if let licence = licenceBeforeCases { parts.append(licence) }
    return parts.isEmpty ? nil : "Before cases: " + parts.joined(separator: " · ")
  }

  /// Whoever has been here for long and never showed one is not asked each time.
  private var licenceBeforeCases: String? {
    if case .some(.none) = licence, model.guidelinesToRead == nil, isNewcomer != true { return nil }
    return licence?.words
  }

  /// Columns of what somebody said, on the desk of somebody new.
  private static let longestGreeting = 60

  /// "Open now: #commons. wren says: “Welcome! Ask me anything.”"; nil once she has been anywhere.
  var openNow: String? {
    guard isNewcomer == true, !model.conversations.contains(where: { $0.readMarker != nil }) else { return nil }
    let open = model.conversations.filter { $0.name.hasPrefix("#") }
    guard !open.isEmpty else { return nil }
    let said = open.compactMap { $0.lastSaid(byOthersThan: model.nick) }.max { $0.time < $1.time }
    let words =
      said.map { said in
        " \(shownName(said.author)) says: “\(truncate(StyledText(said.words), width: Self.longestGreeting).string)”"
      } ?? ""
    return "Open now: \(open.map(\.name).joined(separator: ", "))." + words
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

extension Conversation {
  /// The last words that somebody else said, on one line.
  fileprivate func lastSaid(byOthersThan nick: String) -> (author: String, words: String, time: ServerTime)? {
    for entry in entries.reversed() where casefolded(entry.author) != casefolded(nick) {
      guard case .message(let message) = entry.content, redaction(of: entry.id) == nil, !message.text.isEmpty else {
        continue
      }
      return (entry.author, message.text.split(whereSeparator: \.isNewline).joined(separator: " "), entry.time)
    }
    return nil
  }
}
