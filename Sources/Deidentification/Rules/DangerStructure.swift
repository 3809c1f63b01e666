/// Danger told in any words: what is said is sorted into signs (a farewell, a means at hand, a threat, an act begun, silence,
/// alarm, now), and their weights within three sentences are added.
///
/// It only offers help, so that it may err on the side of offering: one ordinary post in twenty at most.
enum DangerStructure {
  enum Sign: Int, CaseIterable {
    case farewell, threat, begun, atHand, wish, unreachable, alarm, now
    /// A lethal means is mentioned, perhaps far away.
    case means
    /// A word of death, wounds, violence or parting.
    case harm

    var weight: Int {
      switch self {
      case .begun: 3
      case .farewell, .threat, .atHand, .wish: 2
      case .unreachable, .alarm, .now, .means, .harm: 1
      }
    }

    /// Says of itself that someone may come to harm.
    var isGrave: Bool {
      switch self {
      case .farewell, .threat, .begun, .atHand, .wish: true
      case .unreachable, .alarm, .now, .means, .harm: false
      }
    }
  }

  static let means = WordSet(
    """
    gun guns pistol pistols rifle shotgun revolver handgun handguns firearm firearms glock ammo bullets machete knife knives blade blades
    razor razors razorblade razorblades rope noose cord shank toothbrush crossbow hatchet axe hammer crowbar gasoline
    petrol kerosene lighter bleach antifreeze drano pills pill tablets oxy oxys oxycodone percocet morphine fentanyl
    dilaudid methadone insulin tylenol benadryl nardil parnate amitriptyline digoxin potassium helium nitrogen bridge
    overpass ledge balcony rooftop roof cliff quarry gorge tracks train trestle platform exhaust tailpipe garage bomb tower stairwell chisel chisels scissors screwdriver belt noose cord cable extension plastic
    bag charcoal
    grenade weapon weapons rifles shotguns arsenal cyanide
    """)

  private static let harm = WordSet(
    """
    die dies died dying dead death kill kills killed killing murder suicide suicidal overdose overdosed od poison poisoned
    blood bleeding bleed bled wound wounds wrist wrists throat neck choke choked choking strangle strangled drown drowned
    drowning stab stabbed shoot shooting shot burn burned burning fire beat beats beaten beating hit hurt hurts hurting
    threat threats threatened threatening threatens hostage kidnapped abduct violent violence weapon armed bomb crash jump
    jumped jumping funeral grave coffin casket ashes heaven hell angels forgive forgiveness
    revenge payback destroy end ending gone disappear vanish missing runaway stash stashed hoard hoarded hoarding
    stockpile noose hang hanging hanged cut cutting slit unconscious unresponsive breathing passed asleep tank
    morgue cemetery tombstone will burden mercy suffer suffering torture scream screaming rage snap snapped voices voice
    trafficker traffickers smugglers cartel ransom stalker stalking ex strangler smother pillow corpse body
    """)

  /// What says that someone may come to harm, and what says that it is now; the latter is looked for only beside the former.
  private static let grave = DangerPatterns([
    (.farewell, farewells + settlements), (.threat, threats + commands + stalkings + childrensSigns),
    (.begun, beginningActs), (.atHand, grasps + movements), (.wish, wishes),
  ])
  private static let pressing = DangerPatterns([
    (.unreachable, silences + absences), (.alarm, alarms + troubles), (.now, presents),
  ])

  private static let lowest = 3
  private static let consulting = WordSet(
    """
    anyone anybody thoughts ideas advice recommend recommendations resources you your yall folks literature handout
    handouts supervision supervise consult policy template bill billing documentation paperwork notes charting chart ehr
    """)

  /// A question to colleagues: who asks at leisure is not in the middle of it.
  private static func asksColleagues(_ reading: Reading) -> Bool {
    reading.indices.contains { consulting.contains(reading[$0]) && !reading.isAny($0 - 1, "to", "with", "without") }
  }

  static func isPresent(in reading: Reading) -> Bool {
    var window = Window()
    var threshold = 0
    var start = reading.indices.lowerBound
    while start < reading.indices.upperBound {
      var end = start
      while end < reading.indices.upperBound, !DangerSigns.endsSentence(end, reading) { end += 1 }
      let tokens = start..<min(end + 1, reading.indices.upperBound)
      let isAside = DangerSigns.isSetAside(tokens, reading)
      window.push(tokens, isAside ? SignCounts() : graveCounts(tokens, reading), isAside: isAside)
      if window.mayBeAcute {
        if threshold == 0 { threshold = asksColleagues(reading) ? lowest + 1 : lowest }
        if window.weight(reading) >= threshold + (window.isGrave ? 0 : 1) { return true }
      }
      start = end + 1
    }
    return false
  }

  private static func graveCounts(_ tokens: Range<Int>, _ reading: Reading) -> SignCounts {
    var counts = SignCounts()
    // What is said in one breath is said once.
    var last = SignCounts()
    for index in tokens where reading[index].kind == .word {
      let token = reading[index]
      let offset = min(index - tokens.lowerBound, 249) + 5
      func add(_ sign: Sign) {
        if offset - last[sign] >= 5 || last[sign] == 0 { counts.add(sign) }
        last.set(sign, offset)
      }
      if harm.contains(token) { counts.add(.harm) }
      if means.contains(token) {
        counts.add(.means)
        grave.signs(ofMeansAt: index, end: tokens.upperBound, reading, add)
      }
      grave.signs(at: index, end: tokens.upperBound, reading, add)
    }
    return counts
  }

  fileprivate static func pressingCounts(_ tokens: Range<Int>, _ reading: Reading) -> SignCounts {
    var counts = SignCounts()
    for index in tokens where reading[index].kind == .word {
      pressing.signs(at: index, end: tokens.upperBound, reading) { counts.add($0) }
    }
    return counts
  }
}

/// Counts to 255 of every sign, without a heap.
private struct SignCounts {
  private var bytes: (UInt64, UInt64) = (0, 0)

  subscript(sign: DangerStructure.Sign) -> Int {
    let at = sign.rawValue
    return at < 8 ? Int(bytes.0 >> (8 * UInt64(at)) & 0xFF) : Int(bytes.1 >> (8 * UInt64(at - 8)) & 0xFF)
  }

  mutating func set(_ sign: DangerStructure.Sign, _ value: Int) {
    let shift = 8 * UInt64(sign.rawValue % 8)
    if sign.rawValue < 8 {
      bytes.0 = bytes.0 & ~(0xFF << shift) | UInt64(value) << shift
    } else {
      bytes.1 = bytes.1 & ~(0xFF << shift) | UInt64(value) << shift
    }
  }

  mutating func add(_ sign: DangerStructure.Sign) {
    set(sign, min(self[sign] + 1, 255))
  }
}

/// The last three sentences.
private struct Window {
  private struct Sentence {
    var tokens = 0..<0
    var grave = SignCounts()
    /// Looked for when it is asked.
    var pressing: SignCounts?
  }

  private var first = Sentence()
  private var second = Sentence()
  private var third = Sentence()

  mutating func push(_ tokens: Range<Int>, _ counts: SignCounts, isAside: Bool) {
    (first, second) = (second, third)
    third = Sentence(tokens: tokens, grave: counts, pressing: isAside ? SignCounts() : nil)
  }

  var isGrave: Bool { DangerStructure.Sign.allCases.contains { $0.isGrave && count($0) > 0 } }
  var mayBeAcute: Bool { isGrave || count(.harm) + count(.means) > 0 }

  private func count(_ sign: DangerStructure.Sign) -> Int {
    [first, second, third].reduce(0) { $0 + $1.grave[sign] + ($1.pressing?[sign] ?? 0) }
  }

  /// The weights of all signs met; a second farewell says more, a second "today" does not.
  mutating func weight(_ reading: Reading) -> Int {
    for sentence in [\Window.first, \.second, \.third] where self[keyPath: sentence].pressing == nil {
      self[keyPath: sentence].pressing = DangerStructure.pressingCounts(self[keyPath: sentence].tokens, reading)
    }
    return DangerStructure.Sign.allCases.reduce(0) { sum, sign in
      let count = count(sign)
      return count == 0 ? sum : sum + sign.weight + (sign.isGrave && count > 1 ? 2 : 0)
    }
  }
}
