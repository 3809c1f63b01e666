import Collective

/// What tests of moderation do often.
extension Scenario {
  /// Reads a concern and decides it.
  public mutating func decide(
    _ concern: PostRef, _ decision: String, note: String = "art. 2: a reason", by person: Person
  ) throws {
    try perform(.advance(concern, to: "reading", note: nil), by: person)
    try perform(.advance(concern, to: decision, note: note), by: person)
  }

  /// The lines of the register, oldest first.
  public var register: [(act: Act, by: Author)] {
    events.compactMap { event in
      if case .registered(let act) = event.facts { (act, event.envelope.author) } else { nil }
    }
  }

  /// What somebody was told in her own place, oldest first.
  public func notices(to person: Person) -> [Notice] {
    events.compactMap { event in
      guard event.target == .own(person.participant), case .moderated(.noticed(let notice)) = event.facts else {
        return nil
      }
      return notice
    }
  }

  /// Who was drawn for a post.
  public func drawn(_ ref: PostRef) throws -> [Person] {
    let ids = try post(ref).drawn
    return Person.allCases.filter { ids.contains($0.account) }
  }
}
