/// The sixteen colors of a terminal, shown as the reader's own palette has them.
public enum Color: UInt8, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite
}

/// How text looks. Meaning must never hang on color alone: `NO_COLOR` and plain mode drop it.
public struct Style: Hashable, Sendable {
  /// What a terminal can do without color.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
  }

  /// nil: the reader's own foreground.
  public var foreground: Color?
  /// nil: the reader's own background.
  public var background: Color?
  public var attributes: Attributes

  public init(_ foreground: Color? = nil, on background: Color? = nil, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  public static let plain = Style()
  public static let bold = Style(nil, .bold)
  public static let dim = Style(nil, .dim)
  public static let underline = Style(nil, .underline)
  public static let reverse = Style(nil, .reverse)

  /// This style with `attributes` too.
  public func adding(_ attributes: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(attributes)
    return style
  }

  var withoutColor: Style { Style(attributes) }

  private init(_ attributes: Attributes) { self.init(nil, on: nil, attributes) }

  /// Whether a blank in this style looks like a blank cell: what erasing leaves behind.
  var isInvisibleOnBlank: Bool { background == nil && attributes.isDisjoint(with: [.underline, .reverse]) }
}

// MARK: - Select Graphic Rendition (ECMA-48, 8.3.117)

extension Style {
  /// The shortest sequence that changes a terminal from `previous` to this style; empty where they are equal.
  func sequence(after previous: Style) -> String {
    if self == previous { return "" }
    if self == .plain { return "\u{1B}[m" }
    let fromPlain = "0;" + changes(after: .plain)
    let stepwise = changes(after: previous)
    return "\u{1B}[" + (stepwise.utf8.count <= fromPlain.utf8.count ? stepwise : fromPlain) + "m"
  }

  private func changes(after previous: Style) -> String {
    var codes: [Int] = []
    var standing = previous.attributes
    let gone = previous.attributes.subtracting(attributes)
    if !gone.isDisjoint(with: [.bold, .dim]) {  // one code ends both
      codes.append(22)
      standing.subtract([.bold, .dim])
    }
    if gone.contains(.underline) { codes.append(24) }
    if gone.contains(.reverse) { codes.append(27) }
    let new = attributes.subtracting(standing)
    if new.contains(.bold) { codes.append(1) }
    if new.contains(.dim) { codes.append(2) }
    if new.contains(.underline) { codes.append(4) }
    if new.contains(.reverse) { codes.append(7) }
    if foreground != previous.foreground { codes.append(foreground.map { $0.code(base: 30) } ?? 39) }
    if background != previous.background { codes.append(background.map { $0.code(base: 40) } ?? 49) }
    return codes.map(String.init).joined(separator: ";")
  }
}

extension Color {
  /// 30 to 37 and 90 to 97 for the foreground, ten more for the background.
  fileprivate func code(base: Int) -> Int { rawValue < 8 ? base + Int(rawValue) : base + 60 + Int(rawValue) - 8 }
}
