import Testing

@testable import Deidentification

@Suite("Names and places")
struct NameTests {
  @Test(
    "Names of persons are found in every dress",
    arguments: [
      ("My client Faith sleeps badly.", ["name:Faith"]), ("we spoke of lucia again", ["name:lucia"]),
      ("In session Mark rose to leave.", ["name:Mark"]), ("J.R. is a 41 y/o veteran.", ["name:J.R."]),
      ("His sponsor, Jimmy Z., told him so.", ["name:Jimmy Z."]), ("mr okafor calls me", ["name:okafor"]),
      ("Thandiwe (she/her) came.", ["name:Thandiwe"]), ("The mother (Hye-jin) sleeps.", ["name:Hye-jin"]),
      ("Mrs. Van der Berg keeps writing.", ["name:Van der Berg"]), ("Zoë’s mum wept.", ["name:Zoë"]),
      ("Ze\u{301}lie came back.", ["name:Ze\u{301}lie"]), ("Мария came back.", ["name:Мария"]),
    ])
  func persons(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test("A name once found is found again where its place would not show it")
  func repetition() {
    #expect(marked("The client is named Hope. Hope left early.") == ["name:Hope", "name:Hope"])
    #expect(marked("My pt Will is late. Will he come? Will said no.") == ["name:Will", "name:Will"])
  }

  @Test(
    "Places and organizations are found",
    arguments: [
      ("She moved to Bend last year.", ["geography:Bend"]), ("he lives in plano now", ["geography:plano"]),
      ("a sophomore at Oak Hollow Elementary", ["geography:Oak Hollow Elementary"]),
      ("Facility (Foxdale) called.", ["geography:Foxdale"]), ("she works at Intel", ["geography:Intel"]),
      ("at 1418 Wexford Ave, Apt 3C there", ["geography:1418 Wexford Ave, Apt 3C"]),
      ("PO Box 318 it was", ["geography:PO Box 318"]), ("meet at 5th and Pike", ["geography:5th and Pike"]),
      ("He is w/ IBEW Local 134 there", ["geography:IBEW Local 134"]),
    ])
  func places(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test(
    "Authors, drugs, instruments, programs, peoples and states pass",
    arguments: [
      "Beck, Linehan and Gottman differ. Yalom's book helps.", "Virginia Axline did more with less.",
      "Zoloft 50 mg and Circle of Security", "a Nigerian Pentecostal couple in Illinois",
      "Tourette's, Asperger's, Wernicke",
      "Will he attend? He may march on. Joy of missing out.", "We met by Zoom, he is on TikTok and in AA.",
      "Exposure and Response Prevention, the Good Lives Model", "Perimenopausal onset. Overcorrecting helped.",
      "SSRIs and LMFTs, the Sound Relationship House",
    ])
  func allowedCapitals(_ text: String) {
    #expect(marked(text) == [])
  }

  @Test("Members' names and handles are no findings")
  func knownNames() {
    #expect(marked("@heron and Linnet agree on Mara.", known: ["heron", "Linnet Demo"]) == ["name:Mara"])
  }

  @Test("Talk is held to names only in a client's context, and to numbers always")
  func talk() {
    #expect(marked("Thanks Ngozi, see you on 4/22 in Bend.", profile: .talk) == [])
    #expect(marked("My client Ngozi cried.", profile: .talk) == ["name:Ngozi"])
    #expect(marked("Her MRN 00912 was visible.", profile: .talk) == ["mrn:00912"])
  }

  @Test("Offsets lie on characters of the original in any encoding of letters")
  func offsets() {
    for text in ["👩‍👩‍👧 José\r\nJosé", "a\u{300}b Đặng Thị Hoa 🎉", "\u{FEFF}My client Bożena…"] {
      let bytes = Array(text.utf8)
      for finding in IdentifierGate.shared.scan(text).findings {
        #expect(String(validating: bytes[finding.range], as: UTF8.self) != nil)
        #expect(!finding.range.isEmpty)
      }
      #expect(!IdentifierGate.shared.scan(text).isClean)
    }
  }
}
