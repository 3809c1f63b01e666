import Collective
import NIOConcurrencyHelpers

/// What people and channels say of themselves by keys (IRCv3 metadata), over all event loops. Like who is here it is no
/// event: in memory only, so there is nothing to erase, and it is gone when the server stops.
final class Metadata: Sendable {
  enum Subject: Hashable, Sendable {
    case person(Participant)
    /// By its founding as well: a channel that is made later under the same name inherits nothing.
    case circle(CircleName, founded: Moment)
  }

  private let subjects = NIOLockedValueBox<[Subject: MetadataValues]>([:])

  func values(of subject: Subject) -> MetadataValues {
    subjects.withLockedValue { $0[subject] } ?? MetadataValues()
  }

  /// Those of several who have any.
  func values(of some: [Subject]) -> [(Subject, MetadataValues)] {
    subjects.withLockedValue { subjects in some.compactMap { subject in subjects[subject].map { (subject, $0) } } }
  }

  func change<Outcome>(_ subject: Subject, _ body: (inout MetadataValues) -> Outcome) -> Outcome {
    subjects.withLockedValue { subjects in
      var values = subjects[subject] ?? MetadataValues()
      let outcome = body(&values)
      subjects[subject] = values.isEmpty ? nil : values
      return outcome
    }
  }

  func forget(_ participant: Participant) { subjects.withLockedValue { $0[.person(participant)] = nil } }

  /// A guest turned out to be a member: what she set in between is added.
  func move(_ old: Participant, to new: Participant) {
    subjects.withLockedValue { subjects in
      guard let moved = subjects.removeValue(forKey: .person(old)) else { return }
      subjects[.person(new), default: MetadataValues()].add(moved)
    }
  }

  func rename(_ name: CircleName, to newName: CircleName, founded: Moment) {
    subjects.withLockedValue { subjects in
      guard let moved = subjects.removeValue(forKey: .circle(name, founded: founded)) else { return }
      subjects[.circle(newName, founded: founded)] = moved
    }
  }

  /// What earlier channels of this name said of themselves.
  func forget(_ name: CircleName, foundedBefore moment: Moment) {
    subjects.withLockedValue { subjects in
      subjects = subjects.filter { subject, _ in
        guard case .circle(name, let founded) = subject else { return true }
        return founded >= moment
      }
    }
  }
}

/// Values by key, of one person or channel.
struct MetadataValues: Sendable {
  static let maxKeys = 20
  static let maxKeyBytes = 64
  static let maxValueBytes = 300

  enum Setting {
    case changed
    case unchanged
    case limitReached
  }

  private var values: [String: String] = [:]

  var isEmpty: Bool { values.isEmpty }
  var keys: [String] { values.keys.sorted() }
  subscript(key: String) -> String? { values[key] }

  /// - Parameter value: `nil` removes the key.
  mutating func set(_ key: String, to value: String?) -> Setting {
    guard values[key] != value else { return .unchanged }
    guard value == nil || values[key] != nil || values.count < Self.maxKeys else { return .limitReached }
    values[key] = value
    return .changed
  }

  /// The keys that there were.
  mutating func clear() -> [String] {
    defer { values = [:] }
    return keys
  }

  /// Returns what it changed; what does not fit is left out.
  @discardableResult
  mutating func add(_ others: MetadataValues) -> [String] {
    others.keys.filter { set($0, to: others[$0]) == .changed }
  }

  /// `a-z`, `0-9` and `_./-`.
  static func isKey(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= maxKeyBytes
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"): true
        default: false
        }
      }
  }
}

/// The keys that one connection is told of.
struct MetadataSubscriptions {
  static let maxKeys = 20

  private(set) var keys: [String] = []
  /// The last entry of a place that was shown in part, so that the next SYNC goes on behind it.
  var shownUpTo: [String: MetadataEntry.Position] = [:]

  /// Whether there is room for it.
  mutating func add(_ key: String) -> Bool {
    if keys.contains(key) { return true }
    guard keys.count < Self.maxKeys else { return false }
    keys.append(key)
    return true
  }

  mutating func remove(_ key: String) { keys.removeAll { $0 == key } }
}
