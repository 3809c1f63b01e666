/// The word to complete, and where it stands.
public struct CompletionRequest: Hashable, Sendable {
  /// From the last white space to the cursor; may be empty.
  public let word: String
  /// All before the word: empty at the start of the text.
  public let preceding: String
}

/// Leafing through what may stand for a word.
struct CompletionCycle: Hashable, Sendable {
  var candidates: [String]
  var place: Int?
  /// Characters before the cursor that the next candidate replaces.
  var length: Int
}

extension LineEditor {
  public enum Outcome: Hashable, Sendable {
    /// Text, cursor or both may have changed.
    case handled
    /// Enter: `take()` the text, or leave it.
    case submitted
    /// Not an editor's key; nothing changed.
    case ignored
  }

  /// Gives the editor a key.
  ///
  /// - Parameter completions: asked on Tab for what may replace the word, each whole and with the space or colon that
  ///   should follow. The first Tab completes as far as all agree, further ones go through them, Shift-Tab backwards.
  ///   Where there is none, Tab is `ignored`.
  public mutating func handle(_ key: Key, completions: (CompletionRequest) -> [String] = { _ in [] }) -> Outcome {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .special(let special, let modifiers): return handle(special, modifiers, completions)
    case .control(let letter): return handleControl(letter)
    case .alt(let letter): return handleAlt(letter)
    }
    return .handled
  }

  private mutating func handle(
    _ key: Key.Special, _ modifiers: Key.Modifiers, _ completions: (CompletionRequest) -> [String]
  ) -> Outcome {
    let byWord = !modifiers.isDisjoint(with: [.alt, .control])
    switch key {
    case .enter where modifiers.isEmpty: return .submitted
    case .enter:
      guard kind == .multiline else { return .submitted }
      insert("\n")
    case .backspace: byWord ? cutWordBackward() : deleteBackward()
    case .delete: byWord ? cutWordForward() : deleteForward()
    case .left: byWord ? moveWordLeft() : moveLeft()
    case .right: byWord ? moveWordRight() : moveRight()
    case .home: moveToLineStart()
    case .end: moveToLineEnd()
    case .up where modifiers.isEmpty: return moveUp() || showOlder() ? .handled : .ignored
    case .down where modifiers.isEmpty: return moveDown() || showNewer() ? .handled : .ignored
    case .tab where modifiers.isEmpty: return complete(by: 1, completions)
    case .tab where modifiers == .shift: return complete(by: -1, completions)
    case .up, .down, .tab, .escape, .insert, .pageUp, .pageDown, .function: return .ignored
    }
    return .handled
  }

  private mutating func handleControl(_ letter: Character) -> Outcome {
    switch letter {
    case "a": moveToLineStart()
    case "e": moveToLineEnd()
    case "b": moveLeft()
    case "f": moveRight()
    case "d":
      if isEmpty { return .ignored }
      deleteForward()
    case "k": cutToLineEnd()
    case "u": cutToLineStart()
    case "w": cutWordBackward(bySpaces: true)
    case "y": yank()
    case "j":
      guard kind == .multiline else { return .submitted }
      insert("\n")
    case "p": return showOlder() ? .handled : .ignored
    case "n": return showNewer() ? .handled : .ignored
    default: return .ignored
    }
    return .handled
  }

  private mutating func handleAlt(_ letter: Character) -> Outcome {
    switch letter {
    case "b": moveWordLeft()
    case "f": moveWordRight()
    case "d": cutWordForward()
    default: return .ignored
    }
    return .handled
  }

  private mutating func showOlder() -> Bool {
    guard let entry = history.older(than: text) else { return false }
    replaceAll(with: entry)
    return true
  }

  private mutating func showNewer() -> Bool {
    guard let entry = history.newer() else { return false }
    replaceAll(with: entry)
    return true
  }
}

// MARK: - Completion

extension LineEditor {
  private mutating func complete(by step: Int, _ completions: (CompletionRequest) -> [String]) -> Outcome {
    if kind == .secret { return .ignored }
    if var cycle = completion {
      let count = cycle.candidates.count
      let next = cycle.place.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
      substitute(cycle.candidates[next], for: cycle.length)
      cycle.place = next
      cycle.length = cycle.candidates[next].count
      completion = cycle
      return .handled
    }
    guard step > 0 else { return .ignored }
    let word = String(before.reversed().prefix { !$0.isWhitespace }.reversed())
    let candidates = completions(CompletionRequest(word: word, preceding: String(before.dropLast(word.count))))
    guard let first = candidates.first else { return .ignored }
    if candidates.count == 1 {
      substitute(first, for: word.count)
      return .handled
    }
    let agreed = candidates.dropFirst().reduce(first) { commonPrefix($0, $1) }
    if agreed.count > word.count {
      substitute(agreed, for: word.count)
      completion = CompletionCycle(candidates: candidates, place: nil, length: agreed.count)
    } else {
      substitute(first, for: word.count)
      completion = CompletionCycle(candidates: candidates, place: 0, length: first.count)
    }
    return .handled
  }

  private mutating func substitute(_ candidate: String, for length: Int) {
    settle(String(before.dropLast(length)) + candidate, after)
  }

  private func commonPrefix(_ left: String, _ right: String) -> String {
    String(zip(left, right).prefix { $0 == $1 }.map(\.0))
  }
}
