import Collective
import ConsiliumProtocol
import Deidentification

extension Session {
  mutating func receive(_ verb: Verb.Posts, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .submit, .amend:
      return .reply([
        fail(
          .posts(verb), .needMoreParams, [],
          "A post comes as a batch: BATCH +a consilium/posts \(Verb.posts(verb).declaration.syntax)")
      ])
    case .field, .attest:
      return .reply([fail(.posts(verb), .invalidParams, [], "This belongs inside the batch of a post.")])
    case .advance: return advance(line, context)
    case .respond: return respond(line, context)
    case .posts: return queryPosts(line, context)
    }
  }

  // MARK: Words

  func submit(
    target: String, kind name: String, fields given: [PostField], attestations: [Attestation], tags: Tags,
    _ context: SessionContext
  ) -> SessionStep {
    let verb = Verb.posts(.submit)
    // Whatever stands apart from circles names none.
    let isOpen = context.state.kinds[name]?.isOpenToAll == true
    guard let circle = CircleName(target) ?? (isOpen ? CircleName("#*") : nil) else {
      return .reply([fail(verb, .invalidTarget, [target], "A post goes to a circle, such as #consult.")])
    }
    if let refused = refusal(ofCategories: attestations, verb) { return .reply([refused]) }
    let attestations = context.state.kinds[name]?.allowsAttestation == false ? [] : attestations
    let fields: [PostField]
    do throws(StandardReply) {
      fields = try withoutDeniedWords(given, of: context.state.kinds[name], verb, context)
    } catch {
      return .reply([error.line(from: serverName)])
    }
    let format = format(of: fields, context.state.kinds[name])
    if case .failure(let missing) = format { return .reply([missing.line(from: serverName)]) }
    let checked = texts(fields, of: context.state.kinds[name], attestations)
    let reading = reading(of: checked, verb: verb.name, attested: attestations, context)
    if let refused = reading.refusal { return .reply(refused) }
    let draft = PostDraft(
      circle: circle, kind: name, fields: fields.map { Body.Field(name: $0.name, value: $0.value) },
      attested: attestations.map(\.category), describesAcuteRisk: reading.describesAcuteRisk, format: try? format.get())
    return .append([
      PendingAppend(
        command: .submit(draft), purpose: .verb(verb, shown: target),
        nonce: nonce(tags, of: ["SUBMIT", target, name] + fields.flatMap { [$0.name, $0.value] }))
    ])
  }

  func amend(
    ref text: String, revision: Int, fields given: [PostField], attestations: [Attestation], tags: Tags,
    _ context: SessionContext
  ) -> SessionStep {
    let verb = Verb.posts(.amend)
    guard let ref = PostRef(text) else { return .reply([unknownPost(text, verb)]) }
    if let refused = refusal(ofCategories: attestations, verb) { return .reply([refused]) }
    let known = context.state.posts[ref].flatMap { post in
      participant.map { context.state.mayKnow($0, of: post) } == true ? post : nil
    }
    guard let kind = known?.declaration else { return .reply([unknownPost(text, verb)]) }
    let attestations = kind.allowsAttestation ? attestations : []
    let fields: [PostField]
    do throws(StandardReply) {
      fields = try withoutDeniedWords(given, of: kind, verb, context)
    } catch {
      return .reply([error.line(from: serverName)])
    }
    let checked = texts(fields, of: kind, attestations)
    if let refused = refusal(of: checked, verb: verb.name, attested: attestations, context) { return .reply(refused) }
    return .append([
      PendingAppend(
        command: .amend(
          ref, revision: revision, fields: fields.map { Body.Field(name: $0.name, value: $0.value) },
          attested: attestations.map(\.category)),
        purpose: .verb(verb, shown: text),
        nonce: nonce(tags, of: ["AMEND", text, String(revision)] + fields.flatMap { [$0.name, $0.value] }))
    ])
  }

  /// Every text passes, also names of fields that no kind has: until a post is stored, all of it is only text.
  private func texts(
    _ fields: [PostField], of kind: KindDeclaration?, _ attestations: [Attestation]
  ) -> [CheckedText] {
    let values = fields.compactMap { field -> CheckedText? in
      guard let declared = kind?.field(named: field.name) else {
        // A finding repeats no text, so not this name either.
        return CheckedText("field", field.name + "\n" + field.value, .caseField)
      }
      if declared.content == .change {
        return ProposedChange.freeWords(in: field.value).map { CheckedText(field.name, $0, .talk) }
      }
      return declared.isFreeText ? CheckedText(field.name, field.value, .caseField) : nil
    }
    return values + attestations.map { CheckedText("attest", $0.reason, .talk) }
  }

  /// The register keeps what was attested to, so only the gate's own words for it may come in.
  private func refusal(ofCategories attestations: [Attestation], _ verb: Verb) -> Line? {
    guard attestations.contains(where: { Category(rawValue: $0.category) == nil }) else { return nil }
    let known = Category.allCases.filter(\.isAttestable).map(\.rawValue).joined(separator: ", ")
    return fail(verb, .invalidParams, ["ATTEST"], "ATTEST takes one of: \(known).")
  }

  private func unknownPost(_ ref: String, _ verb: Verb) -> Line {
    fail(verb, .unknownPost, [String(ref.prefix(16))], "There is no such post for you.")
  }

  // MARK: Life

  private func advance(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.posts(.advance)
    guard let ref = PostRef(line.parameters[0]) else { return .reply([unknownPost(line.parameters[0], verb)]) }
    let note = line[2]
    if let note, let refused = refusal(ofTalk: note, verb: verb, context) { return .reply(refused) }
    return .append([
      PendingAppend(
        command: convening(ref, line.parameters[1], context)
          ?? .advance(
            ref, to: line.parameters[1], note: note, format: arranged(by: line.parameters[1], of: ref, context)),
        purpose: .verb(verb, shown: ref.text),
        nonce: nonce(line.tags, of: line.parameters))
    ])
  }

  private func respond(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.posts(.respond)
    guard let ref = PostRef(line.parameters[0]) else { return .reply([unknownPost(line.parameters[0], verb)]) }
    let note = line[2]
    if let note, let refused = refusal(ofTalk: note, verb: verb, context) { return .reply(refused) }
    return .append([
      PendingAppend(
        command: .respond(ref, choice: CaseMapping.ascii.casefolded(line.parameters[1]), note: note),
        purpose: .verb(verb, shown: ref.text), nonce: nonce(line.tags, of: line.parameters))
    ])
  }

  // MARK: Queries

  private func queryPosts(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let verb = Verb.posts(.posts)
    if let ref = line[0].flatMap(PostRef.init) {
      guard let post = context.state.posts[ref], context.state.mayKnow(participant, of: post) else {
        return .reply([unknownPost(ref.text, verb)])
      }
      if line[1] == "minutes" { return minutes(of: post, verb) }
      return .read(
        .post(
          ref, context.state.readableWordings(of: post, by: participant).map(\.seq),
          subjects: context.state.subjects(of: post, readBy: participant)))
    }
    if line.parameters.last == "hours" { return hours(line, context) }
    if line.parameters.last == "facilitators" { return facilitators(line, context) }
    var query = PostQuery()
    for word in line.parameters {
      guard query.take(word, among: context.state.kinds) else {
        return .reply([
          fail(
            verb, .invalidParams, [String(word.prefix(32))],
            "POSTS knows a circle, kind= and state= with a name that HELP lists, mine, awaiting, in-force, hours and facilitators."
          )
        ])
      }
    }
    let found = query.posts(in: context.state, for: participant, at: context.now)
    let titles = found.map { post in context.state.readableWordings(of: post, by: participant).first?.seq ?? 0 }
    return .read(.postList(found.map(\.ref), titles: titles))
  }
}
