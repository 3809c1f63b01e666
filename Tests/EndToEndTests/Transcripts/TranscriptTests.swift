import ConsiliumProtocol
import Testing

/// The pages of the specification say what the server does.
@Suite struct TranscriptTests {
  /// Every transcript is held against a server once, for all tests of this suite.
  private static let outcomes = Task { () async throws -> [String: [TranscriptOutcome]] in
    var outcomes: [String: [TranscriptOutcome]] = [:]
    for page in ProtocolPages.names {
      for transcript in try ProtocolPages.transcripts(of: page) {
        outcomes[page, default: []].append(await TranscriptRunner(transcript).run())
      }
    }
    return outcomes
  }

  @Test("what a page shows is what happens", arguments: ProtocolPages.names)
  func pageHolds(page: String) async throws {
    for outcome in try await Self.outcomes.value[page] ?? [] {
      if let failure = outcome.failure { Issue.record(Comment(rawValue: failure)) }
    }
  }

  @Test("every verb is used in a transcript")
  func everyVerbIsShown() async throws {
    let used = try await Self.outcomes.value.values.joined().reduce(into: Set<Verb>()) { $0.formUnion($1.verbs) }
    let unused = Verb.all.filter { !used.contains($0) }
    #expect(unused.map(\.name) == [])
  }

  /// Errors that no transcript can meet, each with the reason.
  private static let notShown: [String: String] = [
    "STORE_UNAVAILABLE": "needs a disk that fails",
    "DEVICE TEMPORARILY_UNAVAILABLE": "needs hundreds of sign-ins at once, by somebody who is signed in",
  ]

  @Test("every error that a verb declares is met in a transcript")
  func everyErrorIsShown() async throws {
    var met: [String: Set<String>] = [:]
    for outcome in try await Self.outcomes.value.values.joined() {
      met.merge(outcome.errors) { $0.union($1) }
    }
    let missing = Verb.all.flatMap { verb in
      verb.declaration.errors.map(\.description).filter { error in
        Self.notShown[error] == nil && Self.notShown["\(verb.name) \(error)"] == nil
          && met[verb.name]?.contains(error) != true
      }.map { "\(verb.name) \($0)" }
    }
    #expect(missing == [])
  }

  @Test("a verb answers with no error that it does not declare")
  func everyErrorIsDeclared() async throws {
    for outcome in try await Self.outcomes.value.values.joined() {
      for (name, errors) in outcome.errors {
        guard let verb = Verb(name: name) else { continue }
        let declared = Set(verb.declaration.errors.map(\.description)).union(Self.ofEveryVerb)
          .union(verb.declaration.phase == .registered ? [] : Self.ofCompletingRegistration)
        #expect(errors.subtracting(declared) == [], "\(name)")
      }
    }
  }

  /// Whatever completes registration is answered with all that belongs to it (`Protocol/sign-in.md`).
  private static let ofCompletingRegistration: Set<String> = ["422", "433", "464", "TEMPORARILY_UNAVAILABLE"]

  /// Notes that no transcript meets, each with the reason.
  private static let notesNotShown: [NoteCode: String] = [
    .called: "comes among the lines that a transcript skips; ConsultationTests has it",
    .handedOver: "needs a decision that ends a hat; ConsentTests has it",
    .hatEnds: "needs a term longer than two weeks; StewardshipTests has it",
    .tieCheck: "needs a concern about words of a case that its reviewer cannot read",
    .notKept: "needs a format that keeps nothing; MeetingTests has it",
    .keeper: "needs a facilitator who is gone; MeetingTests has it",
    .left: "needs a connection that is cut in a meeting",
    .quietOver: "needs a measure that has run out",
  ]

  @Test("every note that is declared stands in a transcript, with the parameters that it declares")
  func everyNoteIsShown() throws {
    var met: Set<NoteCode> = []
    for transcript in try ProtocolPages.names.flatMap(ProtocolPages.transcripts(of:)) {
      for case (let number, .receives(_, let text)) in transcript.steps {
        guard let line = try? Line.parse(Array(text.utf8), limits: .fromServer), let reply = StandardReply(line),
          reply.kind == .note, ![.finding, .soundsLikeAdvice].contains(reply.errorCode)
        else { continue }
        guard let note = NoteCode(reply) else {
          Issue.record("\(transcript.page):\(number): no note that is declared")
          continue
        }
        met.insert(note)
        #expect(note.takes(contextCount: reply.context.count), "\(transcript.page):\(number)")
      }
    }
    let missing = NoteCode.allCases.filter { !met.contains($0) && Self.notesNotShown[$0] == nil }
    #expect(missing.map(\.rawValue) == [])
  }

  /// What any line may be answered with, whatever its verb (`Protocol/lines.md`).
  private static let ofEveryVerb: Set<String> = [
    "417", "421", "451", "INVALID_UTF8", "INVALID_PARAMS", "CAPABILITY_REQUIRED", "ACCOUNT_REQUIRED", "PAUSED",
  ]
}
