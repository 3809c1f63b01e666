import Collective
import ConsiliumProtocol

/// What the pages of the specification take from the declarations, as Markdown.
enum ProtocolTables {
  /// By the name that stands in a page's marks: `<!-- table: verbs -->` and `<!-- end of table -->`.
  static let all: [String: String] = {
    var tables = ["verbs": verbTable(), "capabilities": capabilities]
    for kind in Kinds.all {
      tables["fields of \(kind.name)"] = fields(of: kind)
      tables["states of \(kind.name)"] = states(of: kind)
      tables["moves of \(kind.name)"] = moves(of: kind)
      tables["responses of \(kind.name)"] = responses(of: kind)
    }
    return tables
  }()

  private static let capabilities = Capability.allCases.map { "`\($0.rawValue)`" }.joined(separator: " ") + "\n"

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
    }
  }

  private static func states(of kind: KindDeclaration) -> String {
    table(["state", "label", "waits for", "final"]) {
      kind.states.map { ["`\($0.name)`", $0.label, standings($0.awaits), yes($0.isFinal)] }
    }
  }

  private static func moves(of kind: KindDeclaration) -> String {
    table(["from", "to", "label", "by", "note", "effect"]) {
      kind.moves.map { move in
        [
          move.from.map { "`\($0)`" }.joined(separator: " "), "`\(move.to)`", move.label, standings(move.by),
          move.needsArticle ? "article and reason" : "\(move.note)", effect(move.effect),
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
    case .hideSubject: "hides what it is about"
    case .restoreSubject: "brings it back into view"
    case .takeOutSubject: "takes out what it is about"
    }
  }

  private static func responses(of kind: KindDeclaration) -> String {
    guard !kind.responses.isEmpty else { return "None.\n" }
    return table(["choice", "label", "by", "effect"]) {
      kind.responses.map { ["`\($0.choice)`", $0.label, standings($0.by), effect($0.effect)] }
    }
  }

  private static func effect(_ effect: ResponseDeclaration.Effect) -> String {
    switch effect {
    case .none: ""
    case .enterRoom: "into the room"
    case .leaveForGood: "out of the room, for good"
    }
  }

  private static func standings(_ standings: [Standing]) -> String { standings.map(\.rawValue).joined(separator: ", ") }

  private static func yes(_ value: Bool) -> String { value ? "yes" : "" }

  private static func table(_ head: [String], _ rows: () -> [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows()).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
