/// What someone pressed, or pasted.
public enum Key: Hashable, Sendable {
  /// A printable scalar. A character of several scalars comes as several of these; an editor joins them again.
  case character(Character)
  /// Ctrl with a key: a small letter, `@` as a space, or one of `[ \ ] ^ _`.
  case control(Character)
  /// Alt with a printable scalar.
  case alt(Character)
  /// A key with a name, and what was held with it.
  case special(Special, Modifiers)
  /// A whole paste: line ends as LF, tabs kept, other controls left out.
  case paste(String)

  public enum Special: Hashable, Sendable {
    case enter, tab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }

  public static let enter = Key.special(.enter, [])
  public static let tab = Key.special(.tab, [])
  public static let backTab = Key.special(.tab, .shift)
  public static let escape = Key.special(.escape, [])
  public static let backspace = Key.special(.backspace, [])
  public static let delete = Key.special(.delete, [])
  public static let insert = Key.special(.insert, [])
  public static let up = Key.special(.up, [])
  public static let down = Key.special(.down, [])
  public static let left = Key.special(.left, [])
  public static let right = Key.special(.right, [])
  public static let home = Key.special(.home, [])
  public static let end = Key.special(.end, [])
  public static let pageUp = Key.special(.pageUp, [])
  public static let pageDown = Key.special(.pageDown, [])
  public static let altEnter = Key.special(.enter, .alt)
  /// F1 to F12.
  public static func function(_ number: Int) -> Key { .special(.function(number), []) }
}

extension Key: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says what kind of key it was, never what was typed: it may be part of a passphrase.
  public var description: String {
    switch self {
    case .character: "character"
    case .control(let character): "control-\(character)"
    case .alt: "alt-character"
    case .special(let key, let modifiers): "\(key)" + (modifiers.isEmpty ? "" : "+\(modifiers.rawValue)")
    case .paste(let text): "paste of \(text.utf8.count) bytes"
    }
  }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
