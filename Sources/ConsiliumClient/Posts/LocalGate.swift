import Deidentification
import Foundation

/// The identifier gate on the author's own machine, before anything leaves it.
public enum LocalGate {
  /// As of the year in which the program started.
  public static let gate = IdentifierGate(currentYear: Calendar(identifier: .gregorian).component(.year, from: Date()))

  /// Shown where nothing is marked. Never a verdict.
  public static let noFindingsNotice = IdentifierGate.noFindingsNotice

  /// What has to change in a message before it can go out.
  /// - Parameter known: handles of those who may read it.
  public static func marks(inMessage text: String, known: some Sequence<String>) -> [MarkedPlace] {
    gate.scan(text, profile: .talk, known: KnownNames(known)).findings
      .map { MarkedPlace($0, in: nil) }
  }

  /// What is marked in one field of a post.
  public static func marks(
    inField name: String, _ text: String, known: some Sequence<String>
  ) -> [MarkedPlace] {
    gate.scan(text, profile: .caseField, known: KnownNames(known)).findings
      .map { MarkedPlace($0, in: name) }
  }
}
