import Collective
import ConsiliumProtocol
import Deidentification

/// What is shown first where somebody may be in danger: whom to phone. Its lines are a file of this machine, so that a
/// clinician's own local numbers stand on it.
public struct RiskCard: Sendable {
  public let lines: [String]
  /// Where the lines can be changed.
  public let path: String

  /// For the United States; elsewhere the file is edited.
  static let defaultLines = [
    "Call or text 988: Suicide & Crisis Lifeline, day and night (US)",
    "Call 911: when life is in danger (US)",
    "Your local number: ……",
  ]

  /// Reads the file, which is made where there is none yet. Whatever is wrong with it, there are numbers on the card.
  public init(environment: [String: String]) {
    let folder = Folders(environment: environment).configuration
    path = folder + "/risk-card.txt"
    let bytes = (try? PrivateFiles.read(path)) ?? nil
    let kept = bytes.map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) } ?? []
    lines = kept.contains { $0.contains(where: \.isNumber) } ? kept : Self.defaultLines
    guard bytes == nil else { return }
    try? PrivateFiles.makeFolder(folder)
    try? PrivateFiles.write(Array((Self.defaultLines.joined(separator: "\n") + "\n").utf8), to: path)
  }

  /// A card of no file.
  public init(lines: [String]? = nil, path: String = "") {
    self.lines = lines ?? Self.defaultLines
    self.path = path
  }

  /// What stands under the numbers.
  public static let sentences = [
    "This is no emergency channel. Nobody has been reached by it, and nobody may be reading now.",
    "First your safety plan with this person, and a colleague whom you can reach by voice.",
    "Your duties to protect and to report stay with you. Nobody here can call for your client: who it is stays out of this text.",
    "Your text is not held back.",
  ]
}

extension PostForm {
  /// Its author says so, or its words sound like it.
  public var isAboutAcuteRisk: Bool {
    fields.contains(where: \.isAcuteRisk)
      || kind.fields.contains { $0.isFreeText && LocalGate.isAboutAcuteRisk(self[$0.name]) }
  }
}

extension PostField {
  /// The choice by which a post says that it cannot wait.
  var isAcuteRisk: Bool { name == AcuteRisk.condition.field && value == AcuteRisk.condition.choice }
}

extension LocalGate {
  /// Whether words speak of a plan, a means and now. Never a reason to hold them back.
  public static func isAboutAcuteRisk(_ text: String) -> Bool { LocalGate.gate.scan(text, profile: .talk).risk }
}
