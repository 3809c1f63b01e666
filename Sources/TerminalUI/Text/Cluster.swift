import CTerminal

/// One user-perceived character as a terminal may be told to show it: visible, one or two columns wide, and free of
/// anything a terminal would obey.
///
/// Clusters are the only way from text to cells, so what a peer sends can never move the cursor, turn the direction of
/// writing, or hide. What could is replaced by something visible:
/// - C0 controls and DEL by their control pictures (U+2400 to U+2421), a tab by four spaces;
/// - C1 controls, direction overrides, isolates and marks, other invisible scalars (Default_Ignorable_Code_Point, the
///   interlinear ones) and noncharacters by U+FFFD;
/// - joiners and variation selectors where no script or emoji needs them, and combining marks past the fourth, by one
///   U+FFFD after the character they hid in;
/// - a mark with nothing to stand on gets a dotted circle.
public struct Cluster: Hashable, Sendable {
  /// What is written to the terminal. Never empty, never a control.
  public let text: String
  /// Columns: 1 or 2.
  public let width: Int
  /// Whether every terminal gives it this width. Joined emoji, flags and what the C library has not heard of differ.
  let isWidthAgreed: Bool

  private init(_ text: String, width: Int, isWidthAgreed: Bool) {
    self.text = text
    self.width = width
    self.isWidthAgreed = isWidthAgreed
  }

  /// A space.
  public static let space = Cluster(" ", width: 1, isWidthAgreed: true)
  static let replacement = Cluster("\u{FFFD}", width: 1, isWidthAgreed: true)
  static let ellipsis = Cluster("…", width: 1, isWidthAgreed: true)
  private static let tab = [Cluster](repeating: space, count: 4)
  /// Most of what is shown: made once.
  private static let ascii: [[Cluster]] = (0x20...0x7E).map { byte in
    [Cluster(String(UnicodeScalar(UInt8(byte))), width: 1, isWidthAgreed: true)]
  }

  /// What stands on the screen for `character`: mostly one cluster, several where a terminal gives a script's parts
  /// cells of their own (Indic conjuncts, Thai vowels) or something hidden was made visible.
  public static func shown(_ character: Character) -> [Cluster] {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return [] }
    if first.isASCII {
      if first.value == 0x09 { return tab }
      if first.value < 0x20 || first.value == 0x7F { return [picture(ofControl: scalars.last ?? first)] }
      if scalars.count == 1 { return ascii[Int(first.value) - 0x20] }
    }
    if first.isNeverShown { return [replacement] }
    return first.beginsEmojiSequence ? emoji(scalars) : script(scalars)
  }

  private static func picture(ofControl scalar: UnicodeScalar) -> Cluster {
    let value = scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value
    return UnicodeScalar(value).map { Cluster(String($0), width: 1, isWidthAgreed: true) } ?? replacement
  }
}

// MARK: - Emoji: one cluster, as wide as its widest part

extension Cluster {
  /// The longest sequences that Unicode recommends for general interchange have ten scalars.
  private static let longestEmoji = 12

  private static func emoji(_ scalars: Character.UnicodeScalarView) -> [Cluster] {
    var kept = String.UnicodeScalarView()
    var isTampered = false
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      let next = index < scalars.endIndex ? scalars[index] : nil
      if kept.count < longestEmoji, scalar.mayContinueEmoji(after: kept.last, before: next) {
        kept.append(scalar)
      } else {
        isTampered = true
      }
    }
    let isFlag = kept.count == 2 && kept.allSatisfy(\.isRegionalIndicator)
    let isEmojiStyle = kept.contains { $0.value == 0xFE0F }
    let widest = kept.reduce(1) { max($0, $1.columns ?? 1) }
    let isSimple = kept.count == 1 && kept.first?.columns != nil && kept.first?.isRegionalIndicator == false
    let shown = Cluster(String(kept), width: isFlag || isEmojiStyle ? 2 : widest, isWidthAgreed: isSimple)
    return isTampered ? [shown, replacement] : [shown]
  }
}

// MARK: - Scripts: a cluster for each scalar that takes columns, with the marks upon it

extension Cluster {
  private static let mostMarks = 4

  private static func script(_ scalars: Character.UnicodeScalarView) -> [Cluster] {
    var clusters: [Cluster] = []
    var base = String.UnicodeScalarView()
    var marks = 0
    var isTampered = false
    let isKeycap = scalars.count == 3 && scalars.last?.value == 0x20E3

    func close() {
      if let cluster = Cluster(base: base) { clusters.append(cluster) }
    }
    for scalar in scalars {
      if scalar.properties.isDefaultIgnorableCodePoint || scalar.isNeverShown {
        if scalar.mayFollow(base.last, inKeycap: isKeycap), marks < mostMarks {
          base.append(scalar)
          marks += 1
        } else {
          isTampered = true
        }
      } else if scalar.columns != 0 {
        close()
        base = String.UnicodeScalarView([scalar])
        marks = 0
      } else if marks < mostMarks {
        base.append(scalar)
        marks += 1
      } else {
        isTampered = true
      }
    }
    close()
    if isTampered || clusters.isEmpty { clusters.append(replacement) }
    return clusters
  }

  private init?(base: String.UnicodeScalarView) {
    guard let first = base.first else { return nil }
    let columns = first.columns
    let isEmojiStyle = base.contains { $0.value == 0xFE0F }
    if columns == 0 {
      self.init("\u{25CC}" + String(base), width: 1, isWidthAgreed: false)
    } else {
      let width = isEmojiStyle ? 2 : columns ?? (first.properties.isEmojiPresentation ? 2 : 1)
      self.init(String(base), width: width, isWidthAgreed: columns != nil && !isEmojiStyle)
    }
  }
}

// MARK: - Scalars

extension UnicodeScalar {
  /// Columns by the C library's `wcwidth`; nil where it does not know.
  fileprivate var columns: Int? {
    let width = Int(cterminal_width(value))
    return width < 0 ? nil : width
  }

  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
  private var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value) || (0x180B...0x180F).contains(value)
  }
  private var isJoiner: Bool { value == 0x200C || value == 0x200D }
  private var isTag: Bool { (0xE0020...0xE007F).contains(value) }

  fileprivate var beginsEmojiSequence: Bool { value > 0xFF && properties.isEmoji }

  /// Controls, and what is invisible by itself.
  fileprivate var isNeverShown: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    default:
      (0xFFF9...0xFFFB).contains(value) || properties.isNoncharacterCodePoint
        || properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether this invisible scalar does honest work after `previous` in a script: a joiner in the scripts from Arabic to
  /// Mongolian, whose spelling needs it; one variation selector after a symbol or a character that has variants. After
  /// Latin, Greek or Cyrillic letters it would only make equal-looking names differ.
  fileprivate func mayFollow(_ previous: UnicodeScalar?, inKeycap: Bool) -> Bool {
    guard let previous else { return false }
    if isJoiner { return (0x0600...0x18AF).contains(previous.value) }
    guard isVariationSelector, !previous.isVariationSelector, !previous.isJoiner else { return false }
    switch previous.value {
    case 0x00...0xFF: return value == 0xFE0F && previous.properties.isEmoji && (inKeycap || previous.value > 0x7F)
    case 0x1000...0x18AF, 0x2000...: return true
    default: return false
    }
  }

  fileprivate func mayContinueEmoji(after previous: UnicodeScalar?, before next: UnicodeScalar?) -> Bool {
    guard let previous else { return true }
    if value == 0x200D { return !previous.isJoiner && next?.beginsEmojiSequence == true }
    if isVariationSelector { return !previous.isVariationSelector && !previous.isJoiner }
    // Flags of regions: a black flag, then letters as tags.
    if isTag { return previous.value == 0x1F3F4 || previous.isTag }
    return !properties.isDefaultIgnorableCodePoint && (beginsEmojiSequence || value == 0x20E3)
  }
}
