import Collective
import CollectiveFixture
import Testing

@Suite("Words that the collective agreed on")
struct AgreedWordsTests {
  private var scenario: Scenario
  private let others: [Person] = [.heron, .juniper, .moss, .linnet, .alder]

  init() throws { scenario = try Scenario.founded() }

  private mutating func adopt(_ change: String) throws {
    let ref = try scenario.submit(.demoProposal(change), by: .wren)
    for answer in ["go-on", "heard"] {
      for person in others { try scenario.perform(.respond(ref, choice: answer), by: person) }
    }
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    for person in others { try scenario.perform(.respond(ref, choice: "no-objection"), by: person) }
  }

  @Test("They are agreed by a proposal like everything else, stand in the register, and end the same way")
  mutating func agreed() throws {
    try adopt("words allow Fernmoor Row")
    try adopt("words deny #00000000000000ff #0123456789abcdef")
    #expect(scenario.state.agreements.allowedWords == ["Fernmoor Row"])
    #expect(scenario.state.agreements.deniedWords == [0xFF, 0x0123_4567_89AB_CDEF])
    let lines = scenario.events.compactMap { scenario.state.registerEntry($0, for: Person.linnet.participant) }
    let words = lines.filter { $0.act == "words" }.map(\.words)
    #expect(words == ["allow Fernmoor Row", "deny #00000000000000ff #0123456789abcdef"])
    try adopt("words allow Fernmoor Row ends")
    try adopt("words deny #00000000000000ff ends")
    #expect(scenario.state.agreements.allowedWords.isEmpty)
    #expect(scenario.state.agreements.deniedWords == [0x0123_4567_89AB_CDEF])
  }

  @Test("A denied word in clear is refused, whoever brings it past the server's own door")
  mutating func inClear() {
    for change in ["words deny zephyrine", "words deny #12", "words deny", "words forbid x", "words allow "] {
      #expect(scenario.refusal(of: .submit(.demoProposal(change)), by: .wren) == .fieldInvalid, "\(change)")
    }
  }

  @Test("What is denied is found in the line of a change, and only there replaced")
  func denying() throws {
    let plain = try #require(ProposedChange.denying("words  deny Zephyrine Quill"))
    #expect(plain.words == "Zephyrine Quill")
    #expect(plain.replacing([1, 2]) == "words deny #0000000000000001 #0000000000000002")
    let ending = try #require(ProposedChange.denying("Words Deny Zephyrine ends"))
    #expect(ending.words == "Zephyrine")
    #expect(ending.replacing([1]) == "words deny #0000000000000001 ends")
    for other in ["words allow Fernmoor", "nothing", "words deny #0000000000000001", "words deny"] {
      #expect(ProposedChange.denying(other) == nil)
    }
  }
}
