import Testing

@testable import Deidentification

@Suite("Combinations, risk, rewriting and the collective's own words")
struct CombinationTests {
  @Test(
    "Details that identify together are soft",
    arguments: [
      "the only Deaf pastor in the county", "She has triplets.", "He was in the news last year.",
      "my Tuesday 4 pm is late",
      "she goes to the clinic at the methadone programme", "both are therapists", "her mother is the mayor",
      "Huntington's in rural Montana",
    ])
  func soft(_ text: String) {
    let findings = IdentifierGate.shared.scan(text).findings
    #expect(findings.map(\.severity) == [.soft])
    #expect(findings.allSatisfy { $0.category == .combination && $0.isAttestable })
  }

  @Test(
    "Everyday details are not",
    arguments: [
      "the only one in the group who laughs", "twins", "she sees me Tuesdays", "he reads the news",
      "methadone 90 mg daily",
      "in his thirties, may be depressed, West Coast", "Rogers' stance, Beck inventory, CBT, 12 sessions",
    ])
  func unremarkable(_ text: String) {
    #expect(marked(text) == [])
  }

  @Test(
    "Acute danger is recognized",
    arguments: [
      "She bought a gun, plans tonight.", "He says he will kill himself tonight.",
      "Client is suicidal with a plan and pills at home.",
      "He has a rope. He says it will be tonight.", "She is on the bridge and hung up.",
      "He just took a bottle of pills.",
      "She wants to die and has the pills in her hand now.", "He plans to shoot his supervisor tomorrow, owns a rifle.",
    ])
  func acute(_ text: String) {
    #expect(IdentifierGate.shared.scan(text).risk)
  }

  @Test(
    "A plan, its means and the hour are read across a refusal of safety and on the way there",
    arguments: [
      "He has the gun in the car and says he'll do it tonight.",
      "She has a plan, the means are at home, and tonight is the night.",
      "SI with plan and intent, has razor, won't contract for today.", "She's on the roof and not answering.",
      "They said they would not be alive tomorrow and they have the noose.",
      "I can't be here anymore, I have the pills in my hand now.", "He is driving to her house now with a knife.",
      "She is sitting on the train tracks.", "Her text: took all my meds.", "He is cutting his wrists right now.",
      "He is walking to the lake now to drown himself.", "She said, tonight I'm ending it. Gun in house.",
    ])
  func acuteAcrossRefusal(_ text: String) {
    #expect(IdentifierGate.shared.scan(text).risk)
  }

  @Test(
    "Means that are put away, plans of care and words for other things are not acute danger",
    arguments: [
      "C-SSRS 0 today. Safety plan updated, gun locked with brother.",
      "Took the pills as prescribed tonight and slept.",
      "She wants to kill her perfectionism, she said today.", "Knife skills class tonight is her activation.",
      "Means restriction was our plan today.", "I am driving to a training on suicide in June.",
    ])
  func averted(_ text: String) {
    #expect(!IdentifierGate.shared.scan(text).risk)
  }

  @Test(
    "Idiom, denial and history are not acute danger",
    arguments: [
      "She is killing it at work.", "History of SI, none now.", "Denies suicidal plan, no gun at home.",
      "He overdosed in 2019.",
      "My boss will kill me if I am late today.", "Shoot me an email tonight.", "Let us hang out tomorrow.",
      "Her grandfather's suicide years ago, by gun.", "I could kill for a coffee now.",
      "The deadline is killing us today.",
      "We reviewed the safety plan today.", "C-SSRS passive only, no plan, no intent.",
    ])
  func notAcute(_ text: String) {
    #expect(!IdentifierGate.shared.scan(text).risk)
  }

  @Test("A rewritten text scans clean and keeps the rest")
  func rewriting() {
    let text =
      "Maria, 34, teaches at Lincoln Elementary in Bend, first seen 03/14. Her brother Tom is 93. Call 541-555-0100."
    let rewritten = IdentifierGate.shared.rewrite(text)
    #expect(IdentifierGate.shared.scan(rewritten).isClean)
    #expect(rewritten.contains("34, teaches at"))
    #expect(rewritten.contains("a local school"))
  }

  @Test("A collective's allowed words pass and its denied words are found by their keyed hash only")
  func collectiveWords() {
    let key = DenialKey(7, 9)
    let words = CollectiveWords(allowed: ["Fernmoor"], denied: Set(key.hashes(of: "Zephyrine")), key: key)
    let gate = IdentifierGate(words: words, currentYear: 2026)
    #expect(gate.scan("They live in Fernmoor.").isClean)
    #expect(!IdentifierGate.shared.scan("They live in Fernmoor.").isClean)
    #expect(gate.scan("the zephyrine matter").findings.count == 1)
    #expect(IdentifierGate.shared.scan("the zephyrine matter").isClean)
    #expect(DenialKey(7, 9).hashes(of: "a") != DenialKey(7, 10).hashes(of: "a"))
  }

  @Test("What is denied is found even where it is allowed, a member's name, or in talk")
  func denialComesFirst() {
    let key = DenialKey(7, 9)
    let gate = IdentifierGate(
      words: CollectiveWords(allowed: ["Zephyrine"], denied: Set(key.hashes(of: "Zephyrine")), key: key),
      currentYear: 2026)
    #expect(gate.scan("Zephyrine's turn", known: KnownNames(["zephyrine"])).findings.count == 1)
    #expect(gate.scan("so zephyrine left", profile: .talk).findings.count == 1)
  }

  @Test("A key is kept as sixteen bytes, and nothing that prints it shows them")
  func denialKeys() throws {
    let key = DenialKey(0x0102_0304_0506_0708, 0x1112_1314_1516_1718)
    #expect(key.bytes == [8, 7, 6, 5, 4, 3, 2, 1, 0x18, 0x17, 0x16, 0x15, 0x14, 0x13, 0x12, 0x11])
    #expect(try #require(DenialKey(bytes: key.bytes)).hashes(of: "wren") == key.hashes(of: "Wren"))
    #expect(DenialKey(bytes: [1, 2, 3]) == nil)
    #expect(DenialKey.random().bytes != DenialKey.random().bytes)
    var dumped = ""
    dump(CollectiveWords(allowed: ["Fernmoor"], denied: [1], key: key), to: &dumped)
    #expect(String(describing: key) == "DenialKey")
    #expect(!dumped.contains("\(0x0102_0304_0506_0708 as UInt64)"))
  }

  @Test("Hard numbers and contacts cannot be attested, names and places and dates can")
  func attestation() {
    for category in Category.allCases {
      let finding = Finding(range: 0..<1, category: category, suggestion: "")
      let expected = [Category.name, .geography, .date, .combination].contains(category)
      #expect(finding.isAttestable == expected)
    }
  }
}
