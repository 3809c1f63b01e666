import Testing

@testable import Deidentification

/// Names and places made of plain English words, and what is said instead of them.
@Suite("Plain words as names")
struct PlainWordTests {
  private static func marked(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return IdentifierGate.shared.scan(text).findings
      .map { "\($0.category.rawValue):" + String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "A plain word with a capital in a person's place is a name",
    arguments: [
      ("They named her Sunbeam and left.", ["name:Sunbeam"]), ("Peaches, as she's known, came.", ["name:Peaches"]),
      ("Willow, the secretary, knows.", ["name:Willow"]), ("So Cookie Lark, 61, relapsed.", ["name:Cookie Lark"]),
      ("a bed for Dale Running Elk, then", ["name:Dale Running Elk"]), ("Sugar, 39, sewed a quilt.", ["name:Sugar"]),
      ("we met with \"Tank\" Okonski there", ["name:\"Tank\" Okonski"]), ("D.D. has 5 kids.", ["name:D.D."]),
      ("Senator Kapun's office wrote", ["name:Kapun"]),
    ])
  func persons(_ text: String, _ expected: [String]) {
    #expect(Self.marked(text) == expected)
  }

  @Test(
    "A plain word with a capital in a place's place is a place",
    arguments: [
      ("She is back in Copper now.", ["geography:Copper"]), ("They drove from Kettle to see me.", ["geography:Kettle"]),
      ("a former Mobile client", ["geography:Mobile"]), ("out on County Road 214", ["geography:County Road 214"]),
      ("off FM 1960 near me", ["geography:FM 1960"]), ("nights at Hobbin's in town", ["geography:Hobbin's"]),
      ("a deacon at Tabor Missionary Baptist", ["geography:Tabor Missionary Baptist"]),
      ("his IEP at Willow Springs K-8", ["geography:Willow Springs K-8"]),
      ("on the Blackfeet reservation", ["geography:Blackfeet reservation"]),
    ])
  func places(_ text: String, _ expected: [String]) {
    #expect(Self.marked(text) == expected)
  }

  @Test(
    "Authors, laws, products and idioms are none",
    arguments: [
      "Byock's four things fit on a card.", "Stith's 18 week protocol", "Kelly's data says people.",
      "McKinney-Vento gets him a bus.", "in Kinyarwanda and Tigrinya", "Her Hamilton was 22.", "Mercy me, a mess.",
      "the matrix by Ostberg and Schoendorff", "He drives for Uber.", "an Eagle Scout at 17", "a glass of Merlot",
      "Dean's office says no.", "I'd ask an imam. Consent pending.", "rated 4 of 5 by Othmer or Sterman?",
    ])
  func clean(_ text: String) {
    #expect(Self.marked(text) == [])
  }

  @Test(
    "What is proposed keeps who it was",
    arguments: [
      ("her sister Dovie came", "[relative]"), ("Sister Dovie is still inside.", "[relative]"),
      ("Dr. Ruslan wrote", "[colleague]"), ("her therapist Ruslan wrote", "[colleague]"),
      ("her landlord Ruslan wrote", "[name]"), ("her friend Ruslan wrote", "[name]"),
      ("my client Ruslan wrote", "[client]"), ("Mrs. Okonski cried", "[client]"),
    ])
  func suggestions(_ text: String, _ expected: String) {
    #expect(IdentifierGate.shared.scan(text).findings.first?.suggestion == expected)
  }
}
