import ArgumentParser
import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// `consilium post`: a case, a question, a concern, from a file.
struct PostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "post",
    abstract: "Post a case, a question or a concern, from a file or standard input.",
    discussion: """
      In the file a line "## NAME" begins the field of that name; the lines after it are its text. A file without such
      lines is the text of the main field, whole and byte for byte (without a line end at its end). A section
      "## attest CATEGORY" says why a marked name, place or date is not about a client.
      The text is checked here first: a slip does not leave this machine.
      """)

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "'#circle'")
  var target: String

  @Argument(help: ArgumentHelp(stringLiteral: Kinds.all.map(\.label).joined(separator: ", ")))
  var kind: String

  @Argument(help: "A file; - is standard input.")
  var file = "-"

  @Option(help: "NAME=FILE: a field's text from a file of its own.")
  var field: [String] = []

  @Option(help: "NAME=VALUE: a short field. Not for an account of a case: shell histories keep what is typed here.")
  var set: [String] = []

  @Option(help: "The ref of a post of yours: gives it this new text.")
  var amend: String?

  func run() async throws {
    try await connection.reportingFailures {
      // Before a passphrase is asked for.
      for path in [file] + field.map(Self.path) { try StandardInput.requireReadable(path) }
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      let form = try form(&input)
      let (target, amended) = (target, amend)
      let entries = try await entrance.connected { server in
        try await Self.check(form, target, server)
        if form.isAboutAcuteRisk { try RiskCardText.showFirst() }
        do throws(ConnectionError) {
          guard let amended else {
            return try await server.submit(
              form.fields, as: form.kind.name, to: target, attesting: form.attestations)
          }
          let revision = try await server.posts([amended]).entries.compactMap(\.revision).max() ?? 1
          return try await server.amend(
            amended, revision: revision, form.fields, attesting: form.attestations)
        } catch {
          throw GateRefusal.explained(
            error, text: { $0.map { form[$0] } ?? "" }, label: { form.kind.field(named: $0)?.label })
        }
      }
      try report(entries, form)
    }
  }

  private func form(_ input: inout StandardInput) throws -> PostForm {
    guard let declaration = Kinds.all.first(where: { $0.name == kind || $0.label == kind }) else {
      let known = Kinds.all.map(\.label).joined(separator: ", ")
      throw CommandFailure(.usage, ErrorCode.unknownKind.rawValue, "There is no such kind of post. There is: \(known).")
    }
    var form = PostForm(declaration)
    // Fields given one by one need no file, and standard input is not waited for then.
    let text = file == "-" && !field.isEmpty ? "" : try input.text(of: file)
    do throws(PostFile.Fault) {
      if !text.isEmpty { try PostFile.fill(&form, from: text) }
    } catch {
      throw CommandFailure(.data, ErrorCode.unknownField.rawValue, error.description)
    }
    for pair in field {
      let (field, path) = try Self.split(pair, form)
      var text = try input.text(of: path)
      if text.hasSuffix("\n") { text.removeLast() }
      form[field.name] = text
    }
    for pair in set {
      let (field, value) = try Self.split(pair, form)
      form[field.name] = value
    }
    if let problem = form.problems.first {
      throw CommandFailure(
        .data, ErrorCode.fieldRequired.rawValue,
        (form.problems.map(\.text) + [Self.whereTextWent(text, form), "Nothing was sent."].compactMap { $0 })
          .joined(separator: "\n"),
        field: problem.field)
    }
    return form
  }

  /// A text without headings went to one field: which, and how the others are given.
  private static func whereTextWent(_ text: String, _ form: PostForm) -> String? {
    guard let main = form.mainField, !text.isEmpty, form[main.name] == text.trimmingLineEnd,
      let missing = form.problems.first?.field
    else { return nil }
    return "Your text went to \"\(main.label)\". The rest: --set \(missing)=…, or lines ## \(missing) in the text."
  }

  private static func path(of pair: String) -> String {
    pair.firstIndex(of: "=").map { String(pair[pair.index(after: $0)...]) } ?? "-"
  }

  private static func split(_ pair: String, _ form: PostForm) throws -> (FieldDeclaration, String) {
    guard let equals = pair.firstIndex(of: "="), let field = form.field(called: String(pair[..<equals])) else {
      let names = form.kind.fields.map(\.name).joined(separator: ", ")
      throw CommandFailure(
        .usage, ErrorCode.unknownField.rawValue, "Fields are given as NAME=…; the names are: \(names).")
    }
    return (field, String(pair[pair.index(after: equals)...]))
  }

  /// Stops here what the server would refuse.
  private static func check(_ form: PostForm, _ target: String, _ server: ConsiliumConnection) async throws {
    if form.marks(known: []).isEmpty { return }
    let marks = form.marks(known: try await server.names(in: target))
    guard !marks.isEmpty else { return }
    throw GateRefusal.failure(
      marks, text: { $0.map { form[$0] } ?? "" }, label: { form.kind.field(named: $0)?.label })
  }

  private func report(_ entries: [LogEntry], _ form: PostForm) throws {
    if connection.json {
      for entry in entries { try JSONOutput.standard.write(EntryRecord(entry)) }
      return
    }
    guard case .post(let post) = entries.first?.content else { return }
    let out = PlainOutput()
    let state = KnownPost.stateLabel(kind: post.kind, state: post.state)
    try out.write(StyledText("✓ \(post.ref): \(state)"))
    if let verdict = PostWords.verdict(form) { try out.write(StyledText(verdict)) }
  }
}

extension String {
  /// Without a line end at its end.
  fileprivate var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
