import Collective
import ConsiliumClient

/// Something that can be done with a post as it stands, by a letter of its own. All of it from the kind's declaration.
struct Step: Sendable {
  enum Act: Sendable {
    case move(MoveDeclaration)
    case answer(ResponseDeclaration)
  }

  let letter: Character
  let act: Act

  var label: String {
    switch act {
    case .move(let move): move.label
    case .answer(let answer): answer.label
    }
  }

  /// "c ask first"
  var shown: String { "\(letter) \(label)" }

  /// It cannot be undone.
  var isForGood: Bool {
    switch act {
    case .move(let move): move.effect == .erase
    case .answer(let answer):
      if case .leaveForGood = answer.effect { true } else { false }
    }
  }

  fileprivate var target: String {
    switch act {
    case .move(let move): move.to
    case .answer(let answer): answer.choice
    }
  }
}

enum Steps {
  /// What somebody can do with a post now, in the order of the letters.
  static func offered(_ post: KnownPost, to nick: String) -> [Step] {
    guard !post.isLeft else { return [] }
    let acts = openAnswers(to: post, for: nick).map(Step.Act.answer) + openMoves(of: post, for: nick).map(Step.Act.move)
    return lettered(acts, keeping: post.declaration?.isReview == true ? [TextCover.letter] : [])
      .sorted { $0.letter < $1.letter }
  }

  /// As the server says; where it has not, by whether she is its author.
  static func openMoves(of post: KnownPost, for nick: String) -> [MoveDeclaration] {
    guard let kind = post.declaration else {
      return (post.openMoves ?? []).map { move in
        MoveDeclaration([post.state], to: move, spelledOut(move), by: [], note: .optional)
      }
    }
    let moves = kind.moves.filter { $0.from.contains(post.state) }
    if let open = post.openMoves { return moves.filter { open.contains($0.to) } }
    let isAuthor = post.author == nick
    return moves.filter { move in move.by.contains { ($0 == .author) == isAuthor } }
  }

  static func openAnswers(to post: KnownPost, for nick: String) -> [ResponseDeclaration] {
    guard let kind = post.declaration else {
      return (post.openAnswers ?? []).map { ResponseDeclaration($0, spelledOut($0), by: []) }
    }
    guard !kind.isFinal(post.state) else { return [] }
    if let open = post.openAnswers { return kind.responses.filter { open.contains($0.choice) } }
    let isAuthor = post.author == nick
    return kind.responses.filter { response in
      response.by.contains { ($0 == .author) == isAuthor } && post.response != response.choice
        && (response.during.isEmpty || response.during.contains(post.state))
    }
  }

  /// The first letter of the label, else that of where it leads to, else any of the label's that is free. Short labels
  /// choose first. `y` is for what is offered after a step.
  /// - Parameter kept: letters that stand for something else there.
  private static func lettered(_ acts: [Step.Act], keeping kept: Set<Character>) -> [Step] {
    var free = Set("abcdefghijklmnopqrstuvwxz").subtracting(kept)
    var steps: [Step] = []
    let drafts = acts.map { Step(letter: " ", act: $0) }.sorted { $0.label.count < $1.label.count }
    for draft in drafts {
      let words = draft.label.lowercased().split(separator: " ").filter { $0 != "i" }
      let initials = [words.first?.first, draft.target.first].compactMap { $0 } + words.compactMap(\.first)
      guard let letter = (initials + draft.label.lowercased()).first(where: free.contains) ?? free.min() else { break }
      free.remove(letter)
      steps.append(Step(letter: letter, act: draft.act))
    }
    return steps
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
