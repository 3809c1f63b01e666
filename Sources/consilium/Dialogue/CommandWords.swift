import Collective
import ConsiliumClient

/// What may stand after `/`. Words for posts come from the declarations of their kinds: a new kind needs no line here.
enum CommandWord: Hashable {
  /// A form for a new post.
  case compose(kind: String)
  /// An answer to a post.
  case respond(choice: String)
  /// A move of a post, by its label in one word.
  case move(String)
  case fixed(Fixed)

  enum Fixed: String, CaseIterable {
    case inbox, go, posts, reply, amend, note, join, invite, leave, who, search, guidelines, register, minutes
    case reminders, help, quit

    var usage: String {
      switch self {
      case .go: "/go WHERE"
      case .inbox: "/inbox"
      case .reply: "/reply [WHO] WORDS"
      case .note: "/note [REF]"
      case .posts: "/posts [FILTER]"
      case .amend: "/amend [REF]"
      case .join: "/join #CIRCLE [new]"
      case .invite: "/invite [WHO #CIRCLE]"
      case .leave: "/leave [#CIRCLE]"
      case .who: "/who"
      case .search: "/search WORDS"
      case .guidelines: "/guidelines"
      case .register: "/register"
      case .minutes: "/minutes [REF]"
      case .reminders: "/reminders [ADDRESS [21:00-07:30]]"
      case .help: "/help"
      case .quit: "/quit"
      }
    }

    var summary: String {
      switch self {
      case .go: "to a circle, a post by its ref, or a person"
      case .inbox: "what waits for you"
      case .posts: "all there is to read and answer; mine, awaiting, or of one circle"
      case .reply: "answer the last message here, or the last of somebody"
      case .note: "a chart note for your own record, on this machine only"
      case .amend: "change the text of your post"
      case .join: "enter a circle that is open to you, or that you were invited to; new makes one"
      case .invite: "a colleague into a closed circle of yours; alone, somebody into the collective"
      case .leave: "leave a circle"
      case .who: "who is in this circle"
      case .search: "find what was said, by words"
      case .guidelines: "read the shared guidelines, and what changed in them"
      case .register: "who did what by which article, and whether the record is complete"
      case .minutes: "how a proposal came about; /posts in-force lists the decisions that hold"
      case .reminders: "be told elsewhere that something waits, once a day at most; off ends it"
      case .help: "this page"
      case .quit: "end; you stay in your circles"
      }
    }
  }
}

/// One command as it is typed, completed and explained.
struct CommandDeclaration {
  let name: String
  let word: CommandWord
  let usage: String
  let summary: String
}

enum Commands {
  /// All that is understood. Answers and moves may be typed, but nobody has to: each has its letter, under the post.
  static let all: [CommandDeclaration] = shown + responding + moving + [desk]

  /// What the help page names, and Tab completes.
  static let shown: [CommandDeclaration] = composing + fixed

  private static let desk = CommandDeclaration(
    name: "desk", word: .fixed(.inbox), usage: "/desk", summary: CommandWord.Fixed.inbox.summary)

  private static let composing = Kinds.all.map { kind in
    let name = kind.label.split(separator: " ").joined(separator: "-")
    return CommandDeclaration(name: name, word: .compose(kind: kind.name), usage: "/\(name)", summary: kind.summary)
  }

  private static let responding = distinct(
    Kinds.all.flatMap { kind in
      kind.responses.map { response in
        CommandDeclaration(
          name: response.choice, word: .respond(choice: response.choice), usage: "/\(response.choice) [REF]",
          summary: "\(response.label) (\(kind.label))")
      }
    })

  private static let moving = distinct(
    Kinds.all.flatMap { kind in
      kind.moves.map { move in
        let note = move.note == .required ? " WHY" : move.note == .optional ? " [WHY]" : ""
        return CommandDeclaration(
          name: name(of: move), word: .move(slug(move.label)), usage: "/\(name(of: move)) [REF]\(note)",
          summary: "\(move.label) (\(kind.label))")
      }
    })

  private static let fixed = CommandWord.Fixed.allCases.map {
    CommandDeclaration(name: $0.rawValue, word: .fixed($0), usage: $0.usage, summary: $0.summary)
  }

  /// A label in one word: what a move is known by.
  static func slug(_ label: String) -> String { label.filter { $0.isLetter }.lowercased() }

  /// The label in one word, or the part of it that the state it leads to is called.
  private static func name(of move: MoveDeclaration) -> String {
    let slug = slug(move.label)
    return slug.count > move.to.count && slug.contains(move.to) ? move.to : slug
  }

  /// The same command of several kinds, once.
  private static func distinct(_ all: [CommandDeclaration]) -> [CommandDeclaration] {
    var kept: [CommandDeclaration] = []
    for command in all {
      guard let index = kept.firstIndex(where: { $0.name == command.name }) else {
        kept.append(command)
        continue
      }
      let known = kept[index]
      let kind = command.summary.drop { $0 != "(" }.dropFirst().dropLast()
      kept[index] = CommandDeclaration(
        name: known.name, word: known.word, usage: known.usage, summary: known.summary.dropLast() + ", \(kind))")
    }
    return kept
  }
}

extension String {
  /// Whether it was typed as a command: words of a text do not begin that way.
  var isCommand: Bool {
    switch TypedLine(self) {
    case .command, .unknown: !contains { $0.isNewline }
    case .nothing, .words: false
    }
  }
}

/// What someone typed.
enum TypedLine {
  case nothing
  case words(String)
  case command(CommandWord, rest: String)
  case unknown(String)

  init(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }) else {
      self = .nothing
      return
    }
    guard line.hasPrefix("/"), !line.hasPrefix("//") else {
      self = .words(line.hasPrefix("//") ? String(line.dropFirst()) : line)
      return
    }
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
    let name = (parts.first.map(String.init) ?? "").lowercased()
    let rest = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
    let exact = Commands.all.first { $0.name == name }
    let begun = Commands.all.filter { $0.name.hasPrefix(name) }
    if let command = exact ?? (begun.count == 1 && !name.isEmpty ? begun[0] : nil) {
      self = .command(command.word, rest: rest)
    } else {
      self = .unknown(name)
    }
  }
}
