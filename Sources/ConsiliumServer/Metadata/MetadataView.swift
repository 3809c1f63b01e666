import Collective
import ConsiliumProtocol

/// A key of a person or channel with its value, as it is shown.
struct MetadataEntry {
  /// By name, then by key.
  struct Position: Comparable {
    let name: String
    let key: String

    static func < (one: Position, other: Position) -> Bool { (one.name, one.key) < (other.name, other.key) }
  }

  let name: String
  let key: String
  let value: String

  var position: Position { Position(name: CaseMapping.ascii.casefolded(name), key: key) }
}

/// What one may see of the metadata of others, of the keys that are asked for: a circle's and its people's is for those
/// who are in it.
struct MetadataView {
  let state: Collective
  let metadata: Metadata
  let keys: [String]

  /// Of a circle and of everybody in it.
  func entries(in circles: [Circle], and others: [Participant] = []) -> [MetadataEntry] {
    guard !keys.isEmpty else { return [] }
    let people = circles.reduce(into: Set(others)) { $0.formUnion($1.members.keys) }
    let subjects =
      circles.map { Metadata.Subject.circle($0.name, founded: $0.founded) } + people.map(Metadata.Subject.person)
    return metadata.values(of: subjects).flatMap { subject, values in
      guard let name = name(of: subject) else { return [MetadataEntry]() }
      return keys.compactMap { key in values[key].map { MetadataEntry(name: name, key: key, value: $0) } }
    }.sorted { $0.position < $1.position }
  }

  func entries(of participant: Participant) -> [MetadataEntry] { entries(in: [], and: [participant]) }

  func name(of subject: Metadata.Subject) -> String? {
    switch subject {
    case .person(let participant): state.nick(of: participant)?.text
    case .circle(let name, let founded):
      state.circles[name].flatMap { $0.founded == founded ? $0.name.text : nil }
    }
  }
}
