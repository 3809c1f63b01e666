import Testing

@testable import Deidentification

/// Acute danger told without its plain words.
@Suite("Danger told without its plain words")
struct DangerTests {
  @Test(
    "A farewell, a means at hand, an act begun or a threat, two together",
    arguments: [
      "kms is all i think and tonite i will", "she took all of her dads pills 20 min ago",
      "i wont be here. pills r in", "He wrote the letters. He won't answer his phone.",
      "Please look after the cat, she wrote, and said goodbye to us.", "Caller drank bleach just before calling.",
      "a belt around his neck, the camera went off", "I taped the windows and wait.",
      "They'd be better off without me. The gun is loaded.",
      "standing at the platform edge, texting me about his train",
      "I can't do this anymore. I'm ready tonight.", "i'll burn the house tonight",
      "a voice telling her to drown the baby, and tonight it is loud", "I know where he parks. After today he knows.",
      "i hope i fall asleep and don't wake up. i have enough saved",
    ])
  func acute(_ text: String) {
    #expect(IdentifierGate.shared.scan(text).risk)
  }

  @Test(
    "Parting, means, silence, threat and haste add up in words of any kind",
    arguments: [
      "She rehomed the parrot, prepaid the rent and seems strangely calm.",
      "Thx for everything. The key is under the pot.",
      "He asked if it hurts and whether it is quick. Camera is off now.",
      "He cleaned the pistol tonight and hung up on me.",
      "He walked out of the ward barefoot an hour ago, toward the overpass.",
      "Her ex is parked outside with the lights off.",
      "She's hiding in the closet with the boys and he has the machete.", "He swears they will all be sorry on Monday.",
      "Sent me a picture of the rope, then nothing. Phone is off.",
      "He stopped his dialysis on purpose and won't let us in.",
    ])
  func toldInAnyWords(_ text: String) {
    #expect(IdentifierGate.shared.scan(text).risk)
  }

  @Test(
    "One of them alone, history, denial, teaching and idiom do not count",
    arguments: [
      "I won't be here next week.", "He gave his guitar away when he got sober.", "She won't let me record.",
      "My supervisor isn't answering email.", "In 2014 she swallowed a bottle of pills; today she mentors others.",
      "By the time you read this I'll be on leave.", "He said goodbye to his old firm.",
      "I'm done. Twelve notes tonight.",
      "Cancel my Thursday, please: a crown fell out.", "He denies any plan. The pistol is locked in a safe.",
      "I'm sorry, but I can't do this anymore: paperwork at midnight.", "She left a note. It said milk.",
    ])
  func calm(_ text: String) {
    #expect(!IdentifierGate.shared.scan(text).risk)
  }

  @Test(
    "An end put in order, a command, a stalker's knowledge and what a child says of home",
    arguments: [
      "She paid off her cards and wrote out her passwords for her sister. Today she isn't here.",
      "He sold his truck and canceled his appointments for good. He has two handguns.",
      "The voices gave her until midnight and she has decided to obey.",
      "She says the baby isn't hers and has to go back to the water. She's alone with him.",
      "He knows her route, she walks home alone tonight, and he has a bat.",
      "She whispered that he does the game at night. She goes home on the bus today.",
      "There are belt marks on his legs and dad's in my waiting room.",
      "He's standing on the parking deck, level 5. I've got him on the other line.",
    ])
  func households(_ text: String) {
    #expect(IdentifierGate.shared.scan(text).risk)
  }

  @Test(
    "The same words at leisure are none",
    arguments: [
      "He sold his truck and bought a boat.", "Do you go home on the bus after group?", "Goodbye letters as homework?",
      "She paid off her student loans. We celebrated.",
    ])
  func leisure(_ text: String) {
    #expect(!IdentifierGate.shared.scan(text).risk)
  }
}
