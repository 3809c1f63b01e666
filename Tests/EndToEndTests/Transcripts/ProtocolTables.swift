import Collective
import ConsiliumProtocol

/// What the pages of the specification take from the declarations, as Markdown.
enum ProtocolTables {
  /// By the name that stands in a page's marks: `<!-- table: verbs -->` and `<!-- end of table -->`.
  static let all: [String: String] = {
    var tables = ["verbs": verbTable(), "capabilities": capabilities, "notes": notes]
    for kind in Kinds.standard.declarations {
      tables["fields of \(kind.name)"] = fields(of: kind)
      tables["states of \(kind.name)"] = states(of: kind)
      tables["moves of \(kind.name)"] = moves(of: kind)
      tables["responses of \(kind.name)"] = responses(of: kind)
    }
    return tables
  }()

  private static let capabilities = Capability.allCases.map { "`\($0.rawValue)`" }.joined(separator: " ") + "\n"

  private static let notes = table(["note", "context", "tells"]) {
    NoteCode.allCases.map { note in
      let (context, tells) = note.declaration
      return ["`\(note.rawValue)`", context.joined(separator: " "), tells]
    }
  }

  private static func fields(of kind: KindDeclaration) -> String {
    table(["field", "label", "content", "needed", "in the outline", "may be amended", "bytes"]) {
      kind.fields.map { field in
        [
          "`\(field.name)`", field.label, content(field.content), yes(field.isRequired), yes(field.isInOutline),
          yes(field.isAmendable), String(field.maxBytes),
        ]
      }
    }
  }

  private static func content(_ content: FieldDeclaration.Content) -> String {
    switch content {
    case .text: "text"
    case .question: "text that ends in a question mark"
    case .choice(let choices): choices.map { "`\($0)`" }.joined(separator: " ")
    case .handles: "members' names"
    case .subject: "a msgid or a ref"
    case .article: "a number"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .day: "a day, as `2027-05-31`"
    case .time: "a time of day and the distance of that clock from universal time, as `17:00+01:00`"
    case .moment: "a day and a time of day, as `2027-05-31 17:00+01:00`"
    case .seal: "`yes`; see [sealed](sealed.md)"
    case .topics: "words of small letters and dashes"
    case .format: "the name of a format"
    case .post: "a ref"
    case .own: "letters, digits and spaces, about oneself"
    case .change: "a change, see [proposals](proposals.md)"
    }
  }

  private static func states(of kind: KindDeclaration) -> String {
    table(["state", "label", "waits for", "final", "the clock", "settled by"]) {
      kind.states.map { state in
        [
          "`\(state.name)`",
          state.label + (state.begins.map { " (begins here where `\($0.field)` is `\($0.choice)`)" } ?? "")
            + (state.beginsBefore.map { " (begins here where `\($0)` is to come)" } ?? ""),
          standings(state.awaits), yes(state.isFinal),
          state.timers.map(timer).joined(separator: "; "), state.settlements.map(settlement).joined(separator: "; "),
        ]
      }
    }
  }

  private static func moves(of kind: KindDeclaration) -> String {
    table(["from", "to", "label", "by", "note", "effect"]) {
      kind.moves.map { move in
        [
          move.from.map { "`\($0)`" }.joined(separator: " "), "`\(move.to)`", move.label, standings(move.by),
          note(move.note), effect(move.effect),
        ]
      }
    }
  }

  private static func effect(_ effect: MoveDeclaration.Effect) -> String {
    switch effect {
    case .none: ""
    case .take: "the mover holds it"
    case .handBack: "nobody holds it"
    case .erase: "its words are erased"
    case .moderate(let act): "the act `\(act.rawValue)`"
    case .adopt: "what it proposes is carried out"
    case .unseal: "the register has that it was done"
    case .questionObjection: "the giver of the objection that the words name is asked whether it is one"
    case .drawCompanion: "somebody without a part in it is drawn to sit with them"
    case .noteConversation: "the register has that a talk took place, not whose"
    case .convene: "its phases begin"
    case .nextPhase: "the next phase begins"
    case .adjourn: "its phases end"
    case .breakOff: "its phases end, and what waits is erased"
    case .admit: "its author comes into the circle"
    case .publish: "its words stand in the circle"
    case .arrange(let format): "a [meeting](sessions.md) by the format `\(format)` is called"
    case .rest: "her [office hours](questions.md) rest until that day"
    case .resume: "her [office hours](questions.md) go on"
    }
  }

  private static func note(_ rule: NoteRule) -> String {
    switch rule {
    case .reasoned: "article and reason"
    case .dated: "day and words"
    case .times: "times and words"
    case .oneTime: "which time, where there are several"
    case .none, .optional, .required: rule.rawValue
    }
  }

  private static func timer(_ timer: TimerDeclaration) -> String {
    let hours = timer.after.components.seconds / 3_600
    let minutes = timer.after.components.seconds / 60
    let after =
      minutes % 60 != 0 ? "\(minutes) minutes" : hours % 24 == 0 ? "\(hours / 24) days" : "\(hours) hours"
    let only = timer.only.map { " (where `\($0.field)` is `\($0.choice)`)" } ?? ""
    let start =
      switch timer.start {
      case .entry: "after \(after)"
      case .submission: "\(after) after it was submitted"
      case .field(let name) where timer.after < .zero: "\(after.dropFirst()) before `\(name)`"
      case .field(let name): "\(after) after `\(name)`"
      case .dueDay(let time): "at the beginning of its day, by the clock of `\(time)`"
      case .dueEnd(let minutes): "`\(minutes)` after it began"
      case .due: hours == 0 ? "on its day" : "\(after) from its day"
      }
    switch timer.effect {
    case .move(let to, _): return "\(start): `\(to)`\(only)"
    case .call(let count): return "\(start): calls \(count.map { "\($0) more" } ?? "all who may come")\(only)"
    case .remind(let whom): return "\(start): reminds \(standings(whom))\(only)"
    case .tellStewards: return "\(start): into what [stewards](stewards.md) are told\(only)"
    case .redraw: return "\(start): others are drawn beside"
    case .settleByConsent(let adopted, let lapsed, let objected):
      return "\(start): `\(adopted)`, `\(lapsed)` below the quorum, `\(objected)` while there is an objection"
    }
  }

  private static func settlement(_ settlement: Settlement) -> String {
    let who =
      switch settlement.quantity {
      case .atLeast(let count): "\(count) times"
      case .everyoneDrawn: "from everyone drawn"
      case .everyoneNamed: "from everyone named"
      case .bothSides: "from both sides"
      case .everyone: "from every other member"
      }
    let choices = ([settlement.choice] + [settlement.otherChoice].compactMap(\.self)).map { "`\($0)`" }
    return "\(choices.joined(separator: " or ")) \(who): `\(settlement.to)`"
  }

  private static func responses(of kind: KindDeclaration) -> String {
    guard !kind.responses.isEmpty else { return "None.\n" }
    return table(["choice", "label", "by", "during", "note", "shown", "effect"]) {
      kind.responses.map { response in
        [
          "`\(response.choice)`", response.label, standings(response.by),
          response.during.map { "`\($0)`" }.joined(separator: " "), note(response.note), yes(response.isShown),
          effect(response.effect),
        ]
      }
    }
  }

  private static func effect(_ effect: ResponseDeclaration.Effect) -> String {
    switch effect {
    case .none: ""
    case .enterRoom: "into the room"
    case .leaveForGood: "out of the room, for good"
    case .asksAuthor: "asks the author, without a name"
    case .answersAsker: "goes to whoever asked first"
    case .takePlace: "into the queue"
    case .stepBack: "out of the queue"
    case .moderate(let act): "the act `\(act.rawValue)`"
    }
  }

  private static func standings(_ standings: [Standing]) -> String { standings.map(\.rawValue).joined(separator: ", ") }

  private static func yes(_ value: Bool) -> String { value ? "yes" : "" }

  private static func table(_ head: [String], _ rows: () -> [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows()).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
