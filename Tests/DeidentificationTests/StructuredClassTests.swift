import Testing

@testable import Deidentification

/// What a scan of a text marks, as (category, marked words).
func marked(_ text: String, profile: Profile = .caseField, known: [String] = []) -> [String] {
  let bytes = Array(text.utf8)
  return IdentifierGate.shared.scan(text, profile: profile, known: KnownNames(known)).findings.map {
    "\($0.category.rawValue):\(String(decoding: bytes[$0.range], as: UTF8.self))"
  }
}

@Suite("Numbers, codes, contacts and dates")
struct StructuredClassTests {
  @Test(
    "Telephone numbers in any dress are found",
    arguments: [
      ("call (541) 555-0100 today", "phone:(541) 555-0100"),
      ("her cell is 541.555.0100", "phone:541.555.0100"),
      ("text 5415550100 please", "phone:5415550100"),
      ("on +44 7700 900188 after six", "phone:+44 7700 900188"),
      ("at four one five, five five five, oh one nine nine", "phone:four one five, five five five, oh one nine nine"),
      ("5 4 1 . 5 5 5 . 0 1 0 0", "phone:5 4 1 . 5 5 5 . 0 1 0 0"),
      ("call ５４１-５５５-０１００", "phone:５４１-５５５-０１００"),
      ("fax 541 555 0101", "fax:541 555 0101"),
    ])
  func phones(_ text: String, _ expected: String) {
    #expect(marked(text) == [expected])
  }

  @Test(
    "Addresses on the net are found, plain and spelled",
    arguments: [
      ("write to k.demo+x@mail.example.org now", "email:k.demo+x@mail.example.org"),
      ("write to demo_k at mailbox dot com.", "email:demo_k at mailbox dot com"),
      ("write demo.k [at] mailbox [dot] org", "email:demo.k [at] mailbox [dot] org"),
      ("see https://blog.example/demo?x=1.", "url:https://blog.example/demo?x=1"),
      ("her page facebook.com/demo.person.9 says", "url:facebook.com/demo.person.9"),
      ("from 203.0.113.7 last night", "ip:203.0.113.7"),
      ("from 2001:db8:8a01:b2c0::1f3a then", "ip:2001:db8:8a01:b2c0::1f3a"),
      ("messages from @demo.handle daily", "other-id:@demo.handle"),
      ("user demowalker#4471 wrote", "other-id:demowalker#4471"),
    ])
  func contacts(_ text: String, _ expected: String) {
    #expect(marked(text) == [expected])
  }

  @Test(
    "Labeled and telling numbers are found without their labels",
    arguments: [
      ("SSN 078-05-1120 was there", "ssn:078-05-1120"), ("MRN 00912 again", "mrn:00912"),
      ("Member ID XEG904417382 denied", "health-plan:XEG904417382"), ("acct 77-204419 shows", "account:77-204419"),
      ("My license is PSY 27716 and", "license:27716"), ("plate 8ZRT119 outside", "vehicle:8ZRT119"),
      ("VIN 1XKWDB0X57J211825 came", "vehicle:1XKWDB0X57J211825"),
      ("machine S/N 23191104477 uploads", "device:23191104477"),
      ("docket 23-CR-01984 in court", "other-id:23-CR-01984"), ("claim #2201874-B denied", "other-id:2201874-B"),
    ])
  func labeledNumbers(_ text: String, _ expected: String) {
    #expect(marked(text) == [expected])
  }

  @Test(
    "Dates finer than a year are found",
    arguments: [
      ("first seen 03/14, tearful", "date:03/14"), ("DOB 4/2/1988 on file", "date:4/2/1988"),
      ("on 2023-05-17 she fell", "date:2023-05-17"), ("seen 13.02.2024 there", "date:13.02.2024"),
      ("admitted March 3 again", "date:March 3"), ("since February she", "date:February"),
      ("by the 17th of May he", "date:the 17th of May"), ("away till the 28th.", "date:the 28th"),
      ("died on Christmas Eve there", "date:Christmas Eve"), ("started 11/2017 weekly", "date:11/2017"),
    ])
  func dates(_ text: String, _ expected: String) {
    #expect(marked(text) == [expected])
  }

  @Test(
    "Ages of 90 and more are found",
    arguments: [
      ("91M, hoarding", "age:91M"), ("a 93 year old widow", "age:93 year old"), ("she's 102, sharp", "age:102"),
      ("he is ninety-four, frail", "age:ninety-four"), ("a woman in her nineties", "age:in her nineties"),
      ("age 93 now", "age:93"),
    ])
  func ages(_ text: String, _ expected: String) {
    #expect(marked(text) == [expected])
  }

  @Test(
    "Scores, doses, codes of the field and general times pass",
    arguments: [
      "PHQ-9 of 12, GAD-7 at 9, pain 6/10, BP 98/60, 24/7 care", "sertraline 50 mg BID, then 100mg, q8h, 0.25 mg",
      "F41.1 and 90837 under 45 CFR 164.524, not 42 CFR Part 2", "he may be depressed, you may march on",
      "about 3 weeks ago, last Tuesday, early spring, in 2024", "a 9-5 job, 300-400 kcal, 10 to 14 hours, 1998-2004",
      "she is 89, he scored 95, weighs 102 lbs, 93% attended", "call 988 or text 741741",
      "the 5th session, the 3rd time, step 4 of 12", "version 3.40.1.2 of the form",
    ])
  func clinicalFiguresPass(_ text: String) {
    #expect(marked(text) == [])
  }
}
