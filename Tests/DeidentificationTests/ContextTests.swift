import Testing

@testable import Deidentification

/// Classes of names, places and dates that show by what stands around them, with words in no list or in other lists.
@Suite("What stands around a word")
struct ContextTests {
  @Test(
    "A word is a name where only a person can be meant",
    arguments: [
      ("Cash threw a chair at the wall.", ["name:Cash"]), ("Jordan has OCD.", ["name:Jordan"]),
      ("August is nine and mute.", ["name:August"]), ("June turned 60.", ["name:June"]),
      ("Iris has stopped coming.", ["name:Iris"]), ("her best friend Pepper overdosed", ["name:Pepper"]),
      ("I worry that Jack will stop coming.", ["name:Jack"]), ("Will will not answer.", ["name:Will"]),
      ("They all call him Biscuit there.", ["name:Biscuit"]), ("Officer Stubbs called.", ["name:Stubbs"]),
      ("Patience in billing read it.", ["name:Patience"]), ("a card signed by your daughter K came", ["name:K"]),
      ("W.T. Jr. came along.", ["name:W.T. Jr."]), ("So Jun-ho won't speak.", ["name:Jun-ho"]),
    ])
  func persons(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test(
    "A word in small letters is a name there too",
    arguments: [
      ("ozgur is 24 and stuck", ["name:ozgur"]), ("hope is 16, and hope is gone", ["name:hope"]),
      ("one, drew, brings her old handouts", ["name:drew"]), ("his brother ray says so", ["name:ray"]),
      ("kiddo zaylen eloped from class", ["name:zaylen"]), ("so brayleigh finally told her dad", ["name:brayleigh"]),
      ("from kasia wroblewska who left", ["name:kasia wroblewska"]),
    ])
  func smallLetters(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test("Words in a row with a name are names")
  func lists() {
    #expect(marked("Kids are Poppy, Jet and Wren.") == ["name:Poppy", "name:Jet", "name:Wren"])
    #expect(marked("We spoke of Maria, Zoloft and sleep.") == ["name:Maria"])
  }

  @Test(
    "A place shows by its neighbors",
    arguments: [
      ("She moved to Normal for work.", ["geography:Normal"]), ("the nurse on 4 West asked", ["geography:4 West"]),
      ("On Six North, nobody slept.", ["geography:Six North"]), ("Riverbend is full.", ["geography:Riverbend"]),
      ("His school, Larkmead, closed.", ["geography:Larkmead"]),
      ("a lineman for the Alder Bay Herons", ["geography:Alder Bay Herons"]),
      ("She attends New Hope Baptist there.", ["geography:New Hope Baptist"]),
      ("the Elks lodge voted", ["geography:Elks"]),
      ("I saw her at the Kroger on Alder.", ["geography:Kroger on Alder"]),
      ("with the program at Menninger now", ["geography:Menninger"]),
      ("He stays at Harbor House now.", ["geography:Harbor House"]),
      ("There's a \"Glad Hearts Collective\" in Sedona.", ["geography:Glad Hearts Collective", "geography:Sedona"]),
    ])
  func places(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test(
    "Days are found by saints, feasts and months in any dress",
    arguments: [
      ("on the Feast of the Visitation she left", ["date:the Feast of the Visitation"]),
      ("He died on All Souls' Day.", ["date:All Souls' Day"]), ("in detox until labor day", ["date:labor day"]),
      ("due the 1st of the month", ["date:the 1st of the month"]), ("Hers ended 6-30, so", ["date:6-30"]),
      ("her September relapse", ["date:September"]), ("visiting Thursday 8th", ["date:Thursday 8th"]),
      ("her 94th birthday", ["age:94th"]),
    ])
  func days(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test(
    "Plain words, authors, instruments and products pass at the start of a sentence and among their like",
    arguments: [
      "Claimant is my pt of 8 yrs. Breach or prank? Bursar hold. Dilators helped.",
      "Atwood, Benjamin or Ogden on this? Perlis vs. Manber.", "Rome IV criteria met. Lewy body ruled out.",
      "She is on Newdrug 20 prn. Epworth 14.", "Starkey, serial number unknown.", "AirPods, a CyberTipline report.",
      "People with Charles Bonnet syndrome see hats.", "PHQ-9 12/27 at intake, 7/27 now.",
      "Christmas is always hard. Every June is slow. Easter bonnets.", "an office chair (90), a film (70)",
      "Grace helps. Hope is a thing with feathers. Cash is tight. May I push?", "my clients ruminate, partner A leaves",
    ])
  func passing(_ text: String) {
    #expect(marked(text) == [])
  }

  @Test(
    "A coined or foreign word is no name where a thing is spoken of",
    arguments: [
      "The German term is Grenzangst, and it fits.", "the app Zylomind helps her sleep", "Fern's Quillmark sat here.",
      "She compares herself to Vorgrim, then to Drusella.", "He was trained in Vakoli and loves it.",
      "Trabeck? Oosthaven? Whom do you read on shame?", "De Vrook says tax the working memory.",
      "the burden scale (Zarkin) again", "Reading Trobach on envy. Trobach says it protects.",
      "a nightly Manhattan or two",
      "UCLA loneliness 58.", "Zarkin burden score of 40",
    ])
  func things(_ text: String) {
    #expect(marked(text).filter { !$0.contains("Fern") } == [])
  }

  @Test(
    "A word in no list stays a name where a person is spoken of",
    arguments: [
      ("My pt Zonepel, 24, thinks so.", "Zonepel"), ("Truvi built an ark.", "Truvi"),
      ("the Pakel family moved", "Pakel"),
      ("They call him \"Zupo\" there.", "Zupo"), ("\"Dorbo\", 66, camps out.", "Dorbo"),
      ("She is May, and may leave.", "May"), ("hi all, ozgur here, new to this", "ozgur"),
      ("a group from ozgur celikan who left", "ozgur celikan"),
    ])
  func strangers(_ text: String, _ name: String) {
    #expect(marked(text) == ["name:\(name)"])
  }

  @Test(
    "A house is known by who keeps it, what it is for, and how streets begin",
    arguments: [
      ("the director of Murmuring Elms wants it", ["geography:Murmuring Elms"]),
      ("the nun who runs Casa Santa Livia", ["geography:Casa Santa Livia"]),
      ("at Stony Crest School for the Deaf", ["geography:Stony Crest School for the Deaf"]),
      ("mold at 2210 Rue Marelle again", ["geography:2210 Rue Marelle"]),
      ("Amazon shifts are killing his sleep", ["geography:Amazon"]),
    ])
  func houses(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test(
    "Figures are read by the words before them",
    arguments: [
      ("Plate's known: KLV 482, Montana.", ["vehicle:KLV 482"]), ("auth denied 9.30 by fax", ["date:9.30"]),
      ("Diwali is Friday and he dreads it.", ["date:Diwali"]), ("the quake (6 Feb 2023) again", ["date:6 Feb 2023"]),
      ("chart AC-228-0917, reviewed", ["other-id:AC-228-0917"]), ("checks her phone 30x/day", []),
      ("Section 2799B-6 reads oddly.", []),
    ])
  func figures(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }
}
