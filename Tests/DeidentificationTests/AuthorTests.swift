import Testing

@testable import Deidentification

/// Who is read and who is treated: surnames alone, titles of works, and things that bear a person's name.
@Suite("Authors and clients")
struct AuthorTests {
  private static func marked(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return IdentifierGate.shared.scan(text).findings
      .map { "\($0.category.rawValue):" + String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "A surname that is read, cited, dated or that claims is an author",
    arguments: [
      "He said to read Whitlock first.", "Ferrandi disagrees, and so do I.", "Per Hollenbrand (2019) it fades.",
      "According to Brinkhaus, repair matters more.", "Hodgeson argues that we mistake it.", "Cf. Quastrel on shame.",
      "The workbook by Pellorin is thin.", "Who on earth is Herzbrand?", "It's the creep Haslow described.",
      "Ostergard, Whitlock and Feldmann found nothing.", "Week one (Ostergard, Whitlock) is easy.",
      "Ben-Tovey's feedback guide says ask.", "Rose and colleagues showed it.", "What Ostergard calls rehearsal helps.",
      "In Ostergard's terms it's a rupture.", "Whitlock's plan is graded.",
    ])
  func authors(_ text: String) {
    #expect(Self.marked(text) == [])
  }

  @Test(
    "A surname that is told, met, filed or that has a mother is none",
    arguments: [
      ("Okonski disagrees with his mother.", ["name:Okonski"]), ("Tell Okonski I called.", ["name:Okonski"]),
      ("I read Ferrandi a story.", ["name:Ferrandi"]), ("the wrong Okonski, MRN 44-1", ["name:Okonski", "mrn:44-1"]),
      ("Okonski, Agnes, was moved.", ["name:Okonski", "name:Agnes"]), ("Okonski cried.", ["name:Okonski"]),
      ("Mr. Okonski says it's fine.", ["name:Okonski"]), ("AP Okonski says it's fine.", ["name:Okonski"]),
      ("off the Okonski unit she slept", ["geography:Okonski"]),
    ])
  func clients(_ text: String, _ expected: [String]) {
    #expect(Self.marked(text) == expected)
  }

  @Test(
    "Titles, apps, rulings, likenesses and named ills are things",
    arguments: [
      "The phrase comes from The Long Winter.", "There's an exercise in Quiet Rooms I like.",
      "the Huckleberry app, nap charts", "the Dobbs decision changed my form", "She's the Olivia of her office.",
      "He calls his depression \"Gary.\"", "Her inner critic is named Brenda.", "He calls every woman \"Karen.\"",
      "the Trevor text number is on the plan", "the 4 Rs and the 3 Cs", "Is Wellfram any good?",
      "PhD, MD, LCSW: who signs?",
    ])
  func things(_ text: String) {
    #expect(Self.marked(text) == [])
  }

  @Test(
    "Towns and houses that are titles elsewhere stay found",
    arguments: [
      ("She lives in Silver Lake now.", ["geography:Silver Lake"]),
      ("It names her pharmacy in Yakima.", ["geography:Yakima"]),
    ])
  func places(_ text: String, _ expected: [String]) {
    #expect(Self.marked(text) == expected)
  }
}
