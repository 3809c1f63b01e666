/// What a proposal changes once it is adopted: carried out by the decision itself, so that nobody has to be trusted with it.
public enum ProposedChange: Hashable, Codable, Sendable {
  /// A decision that people carry out: nothing changes here but the record.
  case nothing
  /// The proposal's text is the next version of the guidelines.
  case guidelines
  case role(AccountID, Role, until: Moment)
  case endRole(AccountID, Role)
  case circle(CircleName, Charter)
  /// Days that talk and settled posts of a circle are kept; `nil` for ever.
  case retention(CircleName, days: Int?)
  /// While it is on, nothing in the circle is erased by age.
  case legalHold(CircleName, isOn: Bool)
  case setting(Setting)
  /// A word for the identifier check, from here on or no longer.
  case words(WordRule, isOn: Bool)

  /// One line, as people type it. See `syntax`.
  public init(_ text: String, in state: Collective) throws(Refusal) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let subject = words.first.map(asciiLowercased)
    switch (subject, words.count) {
    case ("nothing", 1): self = .nothing
    case ("guidelines", 1): self = .guidelines
    case ("role", 4...): self = try Self.role(Array(words.dropFirst()), in: state)
    case ("circle", 3...4):
      let entry = Charter.Entry(rawValue: asciiLowercased(words[2])).flatMap { $0 == .anyone ? nil : $0 }
      let history = words.count == 4 ? ["history": true, "no-history": false][asciiLowercased(words[3])] : .some(nil)
      guard let name = CircleName(words[1]), let entry, let history else { throw Self.unreadable }
      self = .circle(name, Charter(entry: entry, governance: .collective, showsHistory: history))
    case ("retention", 3):
      let name = try Self.circle(words[1], in: state)
      if asciiLowercased(words[2]) == "never" {
        self = .retention(name, days: nil)
      } else {
        guard let days = Int(words[2]), (1...3_650).contains(days) else { throw Self.unreadable }
        self = .retention(name, days: days)
      }
    case ("hold", 3):
      let name = try Self.circle(words[1], in: state)
      guard ["on", "off"].contains(asciiLowercased(words[2])) else { throw Self.unreadable }
      self = .legalHold(name, isOn: asciiLowercased(words[2]) == "on")
    case ("words", 3...):
      let isOn = words.count < 4 || asciiLowercased(words[words.count - 1]) != "ends"
      guard let rule = WordRule(Array(isOn ? words.dropFirst() : words.dropFirst().dropLast())) else {
        throw Self.unreadable
      }
      self = .words(rule, isOn: isOn)
    case ("setting", 3...) where asciiLowercased(words[1]) == "name":
      guard let setting = Setting(name: "name", value: words.dropFirst(2).joined(separator: " ")) else {
        throw Self.unreadable
      }
      self = .setting(setting)
    case ("setting", 3):
      guard let setting = Setting(name: asciiLowercased(words[1]), value: words[2]) else { throw Self.unreadable }
      self = .setting(setting)
    default: throw Self.unreadable
    }
  }

  private static func role(_ words: [String], in state: Collective) throws(Refusal) -> Self {
    guard let role = Role(rawValue: asciiLowercased(words[0])), let handle = Handle(words[1]),
      let account = state.account(named: handle), !account.isDisabled
    else { throw unreadable }
    if words.count == 3, asciiLowercased(words[2]) == "ends" { return .endRole(account.id, role) }
    guard words.count == 4, asciiLowercased(words[2]) == "until", let day = Moment(day: words[3]) else {
      throw unreadable
    }
    // A hat drops at the midnight that ends its last day.
    return .role(account.id, role, until: day.advanced(byDays: 1))
  }

  private static func circle(_ text: String, in state: Collective) throws(Refusal) -> CircleName {
    guard let name = CircleName(text), state.circles[name] != nil else { throw unreadable }
    return name
  }

  /// Every form, as help shows it.
  public static let syntax = [
    "nothing", "guidelines", "role moderator NAME until 2027-05-31", "role moderator NAME ends",
    "circle #name members (or invitation, request; then history or no-history)", "retention #name 30 (days, or never)",
    "hold #name on (or off)",
    "setting quorum 50 (or: grace 14, name The new name)", "words allow NAME (or deny NAME; then ends)",
  ]

  /// The words of a change that are free, and so pass the identifier gate: a new name of the collective, a word to allow.
  public static func freeWords(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 3 else { return nil }
    let lead = words.prefix(2).map(asciiLowercased)
    guard lead == ["setting", "name"] || lead == ["words", "allow"] else { return nil }
    return words.dropFirst(2).joined(separator: " ")
  }

  private static var unreadable: Refusal {
    Refusal(.fieldInvalid, ["change"], "Write the change as one of: \(syntax.joined(separator: "; ")).")
  }
}
