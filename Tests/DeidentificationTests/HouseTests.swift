import Testing

@testable import Deidentification

/// Houses, units and persons that show by letters, ages, titles and what is said of them.
@Suite("Houses and persons by their surroundings")
struct HouseTests {
  private static func marked(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return IdentifierGate.shared.scan(text).findings
      .map { "\($0.category.rawValue):" + String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "A house is found with its letters, its ward, its trade and its town",
    arguments: [
      ("Eloped from Willow Creek RTC last night.", ["geography:Willow Creek RTC"]),
      ("left the Bountiful 14th Ward", ["geography:Bountiful 14th Ward"]),
      ("cards from Lundgrav Chevrolet", ["geography:Lundgrav Chevrolet"]),
      ("moved to Pine Ridge Youth Ranch", ["geography:Pine Ridge Youth Ranch"]),
      ("in the bathroom at Wegmans", ["geography:Wegmans"]), ("now at MCI Plum", ["geography:MCI Plum"]),
      ("where they live now (Duluth)", ["geography:Duluth"]),
      ("a mural at Market and 9th", ["geography:Market and 9th"]),
      ("18F, Liberty Bend, first semester", ["geography:Liberty Bend"]),
      ("he works doubles to pay for shoreline community college", ["geography:shoreline community college"]),
      ("her pastor at larkspur manor told her", ["geography:larkspur manor"]),
    ])
  func houses(_ text: String, _ expected: [String]) {
    #expect(Self.marked(text) == expected)
  }

  @Test(
    "A day, a state, a product or a plain word with an age or a title is a person",
    arguments: [
      ("Friday is 19 and tired.", ["name:Friday"]), ("Mr. Tennessee waits there.", ["name:Tennessee"]),
      ("my pt, China, grieves", ["name:China"]), ("\"Quill, grade 4, bit the sub.\"", ["name:Quill"]),
      ("April called the line.", ["name:April"]), ("my pt hope, 33, has lost hope", ["name:hope"]),
      ("She calls herself birdie.", ["name:birdie"]), ("k.w. texts only at night", ["name:k.w."]),
      ("Sunniva and Pál stopped talking.", ["name:Sunniva", "name:Pál"]),
      ("pastor okonski of our town", ["name:okonski"]), ("her sister grace does all of it", ["name:grace"]),
    ])
  func persons(_ text: String, _ expected: [String]) {
    #expect(Self.marked(text) == expected)
  }

  @Test(
    "Doses, codes, scales and schools of thought are none of these",
    arguments: [
      "Suboxone 16/4 from us", "codes for caregiver training, 97550 and its kin", "MGH-HS 17 at intake",
      "Gam-Anon for the parents", "the Portland model of it", "Bilingual, 61, retired.", "It named my own firm.",
      "a child protection case. Y-BOCS 30.", "Ct is 12.",
    ])
  func clean(_ text: String) {
    #expect(Self.marked(text) == [])
  }

  @Test(
    "Numbers and dates in rare dress",
    arguments: [
      ("call 541:555:0142", ["phone:541:555:0142"]), ("last four 6789 of her social", ["ssn:6789"]),
      ("5-May intake", ["date:5-May"]), ("gone june to october", ["date:june", "date:october"]),
      ("born 4/3/1889", ["date:4/3/1889"]), ("103 and counting", ["age:103"]), ("He's not yet 91.", ["age:91"]),
      ("the hashtag #justiceforwrenna", ["other-id:#justiceforwrenna"]),
    ])
  func numbers(_ text: String, _ expected: [String]) {
    #expect(Self.marked(text) == expected)
  }
}
