import Testing

@testable import Deidentification

/// The shapes a date or a great age is written in, each once with figures of its own.
@Suite("Shapes of dates and ages")
struct DateAndAgeTests {
  private static func found(_ category: Deidentification.Category, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return IdentifierGate.shared.scan(text).findings.filter { $0.category == category }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "A day or month is a date in every dress",
    arguments: [
      "DOB 3/14/09", "born 3.14.2009", "admitted 2024-03-02", "admit date: 20240302", "on 02 Mar 2024",
      "on the 2nd of April", "the twenty-second of April", "on April the 2nd", "April '19", "mid-April she left",
      "by the end of March", "between March and May", "the ides of March", "the week of the 12th",
      "the week of 3/4", "on the third, she called", "the first of the month", "since oct", "12Mar", "12-Mar-2024",
      "Mar-12-2024", "03MAR2024", "12/Mar/24", "am 14. Oktober", "el 3 de enero", "started on 4-12.", "EDD 4/12",
      "LMP 1/2", "her birthday is 5/5", "2nd week of March", "the last Friday of April", "Tues. the 4th",
      "the solstice, June 21", "court date Nov. 30", "runs out 9 June 2026", "sober since 6/1",
    ])
  func dates(_ text: String) {
    #expect(!Self.found(.date, in: text).isEmpty)
  }

  @Test(
    "A named day is a date",
    arguments: [
      "since New Year's", "since New Years", "on Valentine's", "on St. Paddy's Day", "on April Fools", "after Diwali",
      "on Rosh Hashanah", "on Lunar New Year", "since Eid", "on Three Kings", "the day of the Super Bowl", "xmas day",
      "over Labor Day weekend", "on Día de los Muertos", "on Orthodox Easter", "on Guru Nanak Jayanti", "on Tax Day",
    ])
  func namedDays(_ text: String) {
    #expect(!Self.found(.date, in: text).isEmpty)
  }

  @Test(
    "What stands beside a date and has its form is one too",
    arguments: [
      ("Out 5/20 to 6/3, covering.", ["5/20", "6/3"]), ("seen 5/20 & 5/27", ["5/20", "5/27"]),
      ("the 12th or 13th", ["the 12th", "13th"]), ("on 5 & 6 October", ["5", "6 October"]),
      ("in June or July", ["June", "July"]), ("from the 5th to the 8th", ["the 5th", "the 8th"]),
    ])
  func ranges(_ text: String, _ dates: [String]) {
    #expect(Self.found(.date, in: text) == dates)
  }

  @Test(
    "Counts, scores, seasons and years are none",
    arguments: [
      "step 4/12", "week 4/12", "GAF 5/20", "MoCA 17/30", "12/27 items", "in 2019", "early spring", "every May",
      "she may march on", "the 3rd time", "the 1st and 2nd sessions", "on the first try", "a 3-5 minute break",
      "Suboxone 8/2 BID", "the 90s", "12 Steps", "each Thanksgiving", "vision 20/40", "stage 3 or 4",
    ])
  func noDates(_ text: String) {
    #expect(Self.found(.date, in: text).isEmpty)
  }

  @Test(
    "A holiday of a region is known by its capitals",
    arguments: [
      ("left on Settlers' Day again", ["date:Settlers' Day"]), ("not since Odran Fell Day", ["date:Odran Fell Day"]),
      ("on Snow Day rules we close", []), ("better on Day One", []), ("after the Day of Rest", []),
    ])
  func namedDays(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test(
    "An age of ninety or more is found however it is said",
    arguments: [
      "Couple, 92 and 87, want help.", "My clients are 94 and 91.", "two sisters, 90 and 93", "she'll be 90 in spring",
      "about to turn 100", "his 100th", "nearly 92", "a 90-something widow", "ninety-odd", "97-y-o man", "F, 97",
      "F/97",
      "97/M", "97 M, retired", "at the age of 97", "age: 97", "year of birth 1930", "Pt. is 96", "96, widowed, sharp",
      "lived to be 98", "a mother of 96", "a man of 92", "92 y old", "the oldest is 94", "she just hit 90",
      "he made it to 95", "mine's 92, she drives", "celebrated her 90th", "He is 98 on Friday", "she was 93 in May",
    ])
  func ages(_ text: String) {
    #expect(!Self.found(.age, in: text).isEmpty || !Self.found(.date, in: text).isEmpty)
  }

  @Test(
    "Scores, doses, weights and counts of ninety or more are none",
    arguments: [
      "GAF of 92", "scored 91 on it", "92 mg", "SpO2 92", "pulse 92", "92 sessions", "after 90 days", "FSIQ 94",
      "90 to 120 minutes", "99% sure", "a hundred times", "born at 34 weeks", "flooded at 104 bpm, partner B at 96",
      "she is 95 on the scale", "the contract says discharge at 95", "caseload is 92", "her copay is 90", "95 of 100",
      "93 weeks",
    ])
  func noAges(_ text: String) {
    #expect(Self.found(.age, in: text).isEmpty)
  }
}
