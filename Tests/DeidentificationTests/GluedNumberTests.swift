import Testing

@testable import Deidentification

@Suite("Numbers with letters directly before or after them")
struct GluedNumberTests {
  @Test(
    "Are found whatever the letters are, in talk as in case material",
    arguments: [
      ("q503-555-0142", "phone:q503-555-0142"), ("503-555-0142w", "phone:503-555-0142w"),
      ("503-555-0142tk7", "phone:503-555-0142tk7"), ("#503-555-0142Rovu", "phone:503-555-0142Rovu"),
      ("m503 555 0142", "phone:m503 555 0142"), ("503.555.0142m", "phone:503.555.0142m"),
      ("(503)555-0142m", "phone:(503)555-0142m"), ("503*555*0142", "phone:503*555*0142"),
      ("ab5035550142cd", "phone:ab5035550142cd"), ("555-0142rv", "phone:555-0142rv"),
      ("cell503-555-0142", "phone:cell503-555-0142"), ("fax5035550142", "fax:fax5035550142"),
      ("ssn219-09-9998", "ssn:ssn219-09-9998"), ("Rv219-09-9998k", "ssn:Rv219-09-9998k"),
      ("ssn219099998", "ssn:ssn219099998"), ("219099998ssn", "ssn:219099998ssn"),
      ("NICK ssn219-09-9998", "ssn:ssn219-09-9998"), ("219099998k", "other-id:219099998k"),
      ("card4000-0000-0000-0002", "account:card4000-0000-0000-0002"),
      ("q4000123412341234", "other-id:q4000123412341234"),
      ("Rv4471802", "other-id:Rv4471802"), ("ab-44718-2093c", "other-id:ab-44718-2093c"),
    ])
  func telling(_ text: String, _ expected: String) {
    #expect(marked(text) == [expected])
    #expect(marked(text, profile: .talk) == [expected])
  }

  @Test(
    "Are found in short where the letters are a label",
    arguments: [
      ("mrn5520", "mrn:mrn5520"), ("mrn5520qk8", "mrn:mrn5520qk8"), ("acct55201", "account:acct55201"),
      ("claim6612-B", "other-id:claim6612-B"), ("plate4KTR902", "vehicle:plate4KTR902"),
      ("plateKTR902", "vehicle:plateKTR902"), ("lic55207", "license:lic55207"),
      ("dob07221979", "date:dob07221979"), ("dob7/22/1979", "date:dob7/22/1979"), ("born07-22-79", "date:born07-22-79"),
    ])
  func labeled(_ text: String, _ expected: String) {
    #expect(marked("it was \(text) there") == [expected])
    #expect(marked(text, profile: .talk) == [expected])
  }

  @Test(
    "A rewritten number leaves nothing to find",
    arguments: ["ssn219-09-9998", "503-555-0142tk7", "mrn5520qk8", "dob7/22/1979", "x503 555 0142y"])
  func rewritten(_ text: String) {
    let rewritten = IdentifierGate.shared.rewrite(text)
    #expect(!rewritten.contains { $0.isNumber })
    #expect(marked(rewritten) == [])
  }

  @Test(
    "Terms, doses, versions, digests and machine dates keep their letters",
    arguments: [
      "F41.1, F33.2, 90837, 50mg, 250-1250mg, 1200-1500kcal, q8h, 22q11.2",
      "PHQ-9, PHQ9, COVID-19, 5-HT2A, DSM-5-TR, 24/7",
      "v2.101.2, 1.8.2-beta4, 6.3.1-dev20261123", "C-7QXM, ed25519, sha512, arm64",
      "consult.example:6697, localhost:8080",
      "7265dd4, 1234567f, 550e8400-e29b-41d4-a716-446655440000, 550e8400-e29b-41d4-a716-4466ab550000",
      "4b0fc2b9-41f0-2899-2486-7df47cc078b2, 72de8ff9-99fb-bb5f-5d0f-da5783832682",
      "a1b2c3d4e5f60718293a4b5c6d7e8f901234567890abcdef12345678deadbeef", "juniper20261123, heron2026, moss2026-11-23",
      "case4, session45, policy2025, text4000, ref12, 1000000x, 1998-2004kids",
    ])
  func harmless(_ text: String) {
    #expect(marked(text) == [])
    #expect(marked(text, profile: .talk) == [])
  }

  @Test(
    "What is numbered after \"no.\" is found, rooms and years are not",
    arguments: [
      ("record no. 6631-K", ["mrn:6631-K"]), ("her permit no. 66310 lapsed", ["other-id:66310"]),
      ("in room no. 12", []), ("issue no. 2024 said", []),
    ])
  func numbered(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }
}
