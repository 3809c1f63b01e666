import Collective
import ConsiliumClient
import ConsiliumProtocol
import Testing

@Suite("Posts in files and forms")
struct PostFileTests {
  private func form(_ text: String, kind: String = "case") throws -> PostForm {
    var form = PostForm(try #require(Kinds.named(kind)))
    try PostFile.fill(&form, from: text)
    return form
  }

  @Test(
    "a file without headings is the text of the main field, byte for byte but for one line end",
    arguments: [
      "one line", "two\nlines", "  blanks kept  \n\n\nthree", "ends with two\n\n", "## no field of this name\ntext",
      "#not a heading", "### question\nnor this", "\\## question", "e\u{301} and é stay apart", "tab\there",
    ])
  func wholeFile(_ text: String) throws {
    let expected = text.hasSuffix("\n") ? String(text.dropLast()) : text
    #expect(Array(try form(text)["account"].utf8) == Array(expected.utf8))
    #expect(Array(try form(text + (text.hasSuffix("\n") ? "" : "\n"))["account"].utf8) == Array(expected.utf8))
  }

  @Test("headings name fields by name or label; blank lines inside a field stay")
  func headings() throws {
    let form = try form(
      "## question\nHow can I pace this?\n## Age band\n26-39\n## account\nFirst.\n\n  Second.\n\n## attest geography\nour own town\n"
    )
    #expect(
      form.fields == [
        PostField(name: "age_band", value: "26-39"), PostField(name: "question", value: "How can I pace this?"),
        PostField(name: "account", value: "First.\n\n  Second.\n"),
      ])
    #expect(form.attestations == [Attestation(category: "geography", reason: "our own town")])
    #expect(form.problems.isEmpty)
  }

  @Test("a line of text that reads as a heading is escaped, and comes back as it was")
  func escapes() throws {
    var written = PostForm(try #require(Kinds.named("case")))
    written["question"] = "How?"
    written["account"] = "## question\n\\## question\n\\\\## x\n## unknown\n\nend"
    let read = try form(PostFile.text(of: written))
    #expect(read.fields == written.fields)
  }

  @Test("what belongs to no field, comes twice or is misspelt is refused")
  func refuses() {
    #expect(throws: PostFile.Fault.textBeforeFirstHeading) { try form("stray\n## question\nHow?") }
    #expect(throws: PostFile.Fault.twice("question")) { try form("## question\nHow?\n## question\nWhy?") }
    #expect {
      try form("## question\nHow?\n## acount\ntext")
    } throws: { error in
      if case .unknownField("acount", line: 3, _) = error as? PostFile.Fault { true } else { false }
    }
  }

  @Test("a form says what is missing in its labels")
  func problems() throws {
    var form = PostForm(try #require(Kinds.named("case")))
    form["age_band"] = "34"
    form["account"] = "   "
    #expect(form.problems.map(\.field) == ["age_band", "question"])
    form["question"] = "I wonder"
    form["age_band"] = "26-39"
    #expect(form.problems.map(\.text) == ["Question: ask one question, and end it with a question mark."])
    form["question"] = "I wonder?"
    #expect(form.problems.isEmpty)
    #expect(form.fields.map(\.name) == ["age_band", "question"])
  }

  @Test("a number is marked with no way round; a name can be vouched for")
  func marks() throws {
    var form = PostForm(try #require(Kinds.named("case")))
    form["account"] = "Call 541-555-0100."
    form.attestations = [Attestation(category: "phone", reason: "mine")]
    #expect(form.marks(known: [String]()).map(\.category) == [.phone])
    #expect(form.marks(known: [String]()).first?.field == "account")
  }
}
