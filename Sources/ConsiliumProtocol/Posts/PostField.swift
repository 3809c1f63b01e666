/// One field of a post. The value may hold line ends (LF).
public struct PostField: Hashable, Sendable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// The author's word that what was marked is not about a client. The reason goes no further than the check.
public struct Attestation: Hashable, Sendable {
  /// A category of the identifier gate: name, geography, date.
  public var category: String
  public var reason: String

  public init(category: String, reason: String) {
    self.category = category
    self.reason = reason
  }
}

extension [PostField] {
  /// The value of the first field of a name.
  public subscript(name: String) -> String? { first { $0.name == name }?.value }
}
