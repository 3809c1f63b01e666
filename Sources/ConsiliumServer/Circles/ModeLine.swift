import Collective
import ConsiliumProtocol

/// The modes of a MODE line, read letter by letter: changes for the writer, lists to show, and what was no mode.
struct ModeLine {
  enum Fault {
    case unknownLetter(Character)
    case missing(Character)
    case invalid(Character, value: String, why: String)
    case noSuchNick(String)
  }

  /// Changes that one line may ask for.
  static let maxChanges = 20

  private(set) var changes: [ModeChange] = []
  private(set) var lists: [ChannelModes.List] = []
  private(set) var faults: [Fault] = []

  init(_ parameters: [String], state: Collective, host: String) {
    var arguments = parameters.dropFirst()[...]
    var isOn = true
    for letter in parameters.first ?? "" {
      guard changes.count < Self.maxChanges else { return }
      switch letter {
      case "+": isOn = true
      case "-": isOn = false
      default: take(letter, isOn, &arguments, state, host)
      }
    }
  }

  private mutating func take(
    _ letter: Character, _ isOn: Bool, _ arguments: inout ArraySlice<String>, _ state: Collective, _ host: String
  ) {
    if let flag = ChannelModes.Flag(rawValue: String(letter)) {
      changes.append(.flag(flag, isOn: isOn))
    } else if let list = ChannelModes.List(rawValue: String(letter)) {
      guard let text = arguments.popFirst() else { return lists.append(list) }
      guard let mask = PersonMask(text, host: host) else {
        return faults.append(.invalid(letter, value: text, why: "This is no mask."))
      }
      changes.append(.entry(list, mask, isOn: isOn))
    } else if let rank = ChannelModes.Rank(rawValue: String(letter)) {
      guard let nick = arguments.popFirst() else { return faults.append(.missing(letter)) }
      guard let participant = Handle(nick).flatMap(state.participant(named:)) else {
        return faults.append(.noSuchNick(nick))
      }
      changes.append(.rank(rank, participant, isOn: isOn))
    } else if letter == "k" {
      takeKey(isOn, arguments.popFirst())
    } else if letter == "l" {
      takeLimit(isOn, &arguments)
    } else {
      faults.append(.unknownLetter(letter))
    }
  }

  private mutating func takeKey(_ isOn: Bool, _ key: String?) {
    guard isOn else { return changes.append(.key(nil)) }
    guard let key else { return faults.append(.missing("k")) }
    let isClean = key.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2C && $0 != 0x3A }
    guard !key.isEmpty, key.utf8.count <= ChannelModes.maxKeyBytes, isClean else {
      return faults.append(
        .invalid("k", value: key, why: "A key has 1 to \(ChannelModes.maxKeyBytes) plain characters."))
    }
    changes.append(.key(key))
  }

  private mutating func takeLimit(_ isOn: Bool, _ arguments: inout ArraySlice<String>) {
    guard isOn else { return changes.append(.limit(nil)) }
    guard let text = arguments.popFirst() else { return faults.append(.missing("l")) }
    guard let limit = Int(text), (1...1_000_000).contains(limit) else {
      return faults.append(.invalid("l", value: text, why: "A limit is a number from 1."))
    }
    changes.append(.limit(limit))
  }
}

extension [ModeChange] {
  /// `+o-v heron moss`: signs once, then what belongs to the letters.
  func text(nick: (Participant) -> String) -> [String] {
    var letters = ""
    var sign: Bool?
    var parameters: [String] = []
    for change in self {
      if change.isOn != sign { letters += change.isOn ? "+" : "-" }
      sign = change.isOn
      switch change {
      case .flag(let flag, _): letters += flag.rawValue
      case .key(let key):
        letters += "k"
        parameters.append(key ?? "*")
      case .limit(let limit):
        letters += "l"
        if let limit { parameters.append(String(limit)) }
      case .entry(let list, let mask, _):
        letters += list.rawValue
        parameters.append(mask.text)
      case .rank(let rank, let participant, _):
        letters += rank.rawValue
        parameters.append(nick(participant))
      }
    }
    return [letters] + parameters
  }
}
