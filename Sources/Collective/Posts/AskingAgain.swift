/// How often one may ask the same of the same colleagues.
public struct AskingRule: Sendable {
  /// States in which it came to nothing; which of them, and why, is nobody's to say.
  let cameToNothing: [String]
  /// After that, its author asks the same again only after so long.
  let again: Duration
}

extension Decision {
  /// While one is open, the same is not asked a second time, whoever of them asked; and by the same author not soon again.
  func requireMayAskAgain(_ kind: KindDeclaration, _ fields: CheckedFields, by author: Participant) throws(Refusal) {
    if kind.room == .parties, let id = author.accountID {
      for (name, value) in fields.values {
        if case .members(let ids) = value, ids.contains(id) {
          throw Refusal(.fieldInvalid, [name], "Name a colleague, not yourself.")
        }
      }
    }
    guard let rule = kind.asking else { return }
    let matter = Self.matter(of: fields.values, by: author.accountID)
    let earlier = state.posts.on { $0.kind == kind.name }.filter { post in
      Self.matter(of: post.values, by: state.person(behind: post.author).accountID) == matter
    }
    if let open = earlier.first(where: { kind.state(named: $0.state)?.awaits.isEmpty == false && $0.isOpen }) {
      throw Refusal(.nothingToDo, [open.ref.text], "That is asked already: \(open.ref.text).")
    }
    let ends = earlier.filter { rule.cameToNothing.contains($0.state) && state.isAuthor(author, of: $0) }
      .map { $0.entered.advanced(by: rule.again) }
    guard let end = ends.max(), end > context.at else { return }
    throw Refusal(
      .notYet, [], "That came to nothing a while ago. You can ask again from \(end.advanced(byDays: 1).day) on.")
  }

  /// Whom it is between, or what it was learned from.
  private static func matter(of values: [String: FieldValue], by author: AccountID?) -> Set<String> {
    var matter: Set<String> = []
    for value in values.values {
      switch value {
      case .post(let ref): matter.insert(ref.text)
      case .members(let ids):
        matter.formUnion(ids.map(\.rawValue))
        // Who offers it to two others is no side.
        if ids.count == 1, let author { matter.insert(author.rawValue) }
      default: break
      }
    }
    return matter
  }
}
