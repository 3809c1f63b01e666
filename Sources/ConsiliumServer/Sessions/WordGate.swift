import Collective
import ConsiliumProtocol
import Deidentification

/// The identifier gate with the words that the collective agreed on.
struct WordGate: Sendable {
  let gate: IdentifierGate
  let key: DenialKey

  init(_ agreements: Agreements, key: DenialKey, at moment: Moment) {
    self.key = key
    gate = IdentifierGate(
      words: CollectiveWords(allowed: agreements.allowedWords, denied: agreements.deniedWords, key: key),
      currentYear: moment.year)
  }
}

extension Session {
  /// A proposal that would have words denied, with their hashes in their place: from here on nothing holds the words, not even
  /// what is remembered of a nonce.
  ///
  /// - Throws: a refusal where they stand in another field as well, and would be stored by that.
  func withoutDeniedWords(
    _ fields: [PostField], of kind: KindDeclaration?, _ verb: Verb, _ context: SessionContext
  ) throws(StandardReply) -> [PostField] {
    let isChange = { (field: PostField) in kind?.field(named: field.name)?.content == .change }
    guard let change = fields.first(where: isChange), let denying = ProposedChange.denying(change.value) else {
      return fields
    }
    let hashes = context.words.key.hashes(of: denying.words)
    guard !hashes.isEmpty else {
      throw StandardReply(
        .fail, verb.name, .fieldInvalid, [change.name], "Only words of letters can be denied. Nothing was stored.")
    }
    for field in fields where !isChange(field) {
      guard Set(context.words.key.hashes(of: field.value)).isDisjoint(with: hashes) else {
        throw StandardReply(
          .fail, verb.name, .fieldInvalid, [field.name],
          "This has the word itself, which is stored nowhere. Leave it out. Nothing was stored.")
      }
    }
    return fields.map { isChange($0) ? PostField(name: $0.name, value: denying.replacing(hashes)) : $0 }
  }
}
