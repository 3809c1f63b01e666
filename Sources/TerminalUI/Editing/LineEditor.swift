/// Text being written, with a cursor between its characters. A value: nothing here knows of terminals.
///
/// The keys are those of Emacs and of shells (`handle`). What is cut with Ctrl-K, Ctrl-U, Ctrl-W, Alt-D comes back with
/// Ctrl-Y. Nothing is stored outside memory.
public struct LineEditor: Sendable {
  public enum Kind: Hashable, Sendable {
    /// One line.
    case line
    /// Alt-Enter and Ctrl-J make a new line.
    case multiline
    /// One line shown as dots: no history, no cutting into the store, no completion, no stops at words.
    case secret

    /// Without line ends where there is one line only: those at the end are left out, others become spaces.
    fileprivate func fitted(_ text: String) -> String {
      if self == .multiline { return text }
      let kept = text.reversed().drop(while: \.isNewline).reversed()
      return String(kept.map { $0.isNewline ? " " : $0 })
    }
  }

  public let kind: Kind
  /// What was submitted before, for the arrow keys. Empty for a secret.
  public internal(set) var history = History()
  /// What the last Tab found, for showing; empty again after any other key.
  public var candidates: [String] { completion?.candidates ?? [] }

  private(set) var before: String
  private(set) var after: String = ""
  var completion: CompletionCycle?
  private var cut = ""
  /// The column that moves up and down try to keep.
  private var wantedColumn: Int?

  public init(_ kind: Kind = .line, text: String = "") {
    self.kind = kind
    before = kind.fitted(text)
  }

  public var text: String { before + after }
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }
  /// Characters (grapheme clusters) before the cursor.
  public var cursor: Int { before.count }

  /// New text, the cursor at its end.
  public mutating func replaceAll(with text: String) {
    before = kind.fitted(text)
    after = ""
    endRuns()
  }

  /// Empties the editor and returns what was in it; unless it is a secret or blank, the history keeps it too.
  public mutating func take() -> String {
    let taken = text
    replaceAll(with: "")
    if kind != .secret { history.add(taken) }
    return taken
  }

  /// Replaces a range given in UTF-8 bytes of `text`, as findings are; the cursor goes behind the new words.
  ///
  /// - Returns: false, with nothing changed, where the range does not lie within the text at scalar bounds.
  @discardableResult
  public mutating func replace(utf8 range: Range<Int>, with replacement: String) -> Bool {
    let whole = text
    guard range.lowerBound >= 0, range.upperBound <= whole.utf8.count else { return false }
    let start = whole.utf8.index(whole.startIndex, offsetBy: range.lowerBound)
    let end = whole.utf8.index(whole.startIndex, offsetBy: range.upperBound)
    guard start.samePosition(in: whole.unicodeScalars) != nil, end.samePosition(in: whole.unicodeScalars) != nil
    else { return false }
    settle(String(whole[..<start]) + kind.fitted(replacement), String(whole[end...]))
    endRuns()
    return true
  }

  /// Where characters on both sides of the cursor have become one, the cursor goes behind it.
  mutating func settle(_ left: String, _ right: String) {
    let whole = left + right
    let bound = whole.utf8.index(whole.startIndex, offsetBy: left.utf8.count)
    let isAligned = bound == whole.endIndex || bound.samePosition(in: whole) != nil
    let cursor = isAligned ? bound : whole.index(after: bound)
    before = String(whole[..<cursor])
    after = String(whole[cursor...])
  }

  private mutating func endRuns() {
    wantedColumn = nil
    completion = nil
  }
}

// MARK: - Writing and deleting

extension LineEditor {
  /// Text at the cursor, as typed or pasted.
  public mutating func insert(_ new: String) {
    settle(before + kind.fitted(new), after)
    endRuns()
  }

  public mutating func deleteBackward() {
    if !before.isEmpty { before.removeLast() }
    endRuns()
  }

  public mutating func deleteForward() {
    if !after.isEmpty { after.removeFirst() }
    endRuns()
  }

  public mutating func cutToLineEnd() {
    let line = after.prefix { $0 != "\n" }
    let length = line.isEmpty && !after.isEmpty ? 1 : line.count  // at the end of a line: joins the next
    store(String(after.prefix(length)))
    after.removeFirst(length)
    endRuns()
  }

  public mutating func cutToLineStart() {
    let line = before.suffix(lineColumn)
    store(String(line))
    before.removeLast(line.count)
    endRuns()
  }

  /// Back to the start of a word: of letters and digits, or, for `bySpaces`, of anything but spaces.
  public mutating func cutWordBackward(bySpaces: Bool = false) {
    let length = wordLength(before.reversed(), bySpaces: bySpaces)
    store(String(before.suffix(length)))
    before.removeLast(length)
    endRuns()
  }

  public mutating func cutWordForward() {
    let length = wordLength(Array(after), bySpaces: false)
    store(String(after.prefix(length)))
    after.removeFirst(length)
    endRuns()
  }

  /// What was cut last, at the cursor.
  public mutating func yank() { insert(cut) }

  private mutating func store(_ text: String) {
    if kind != .secret, !text.isEmpty { cut = text }
  }

  private func wordLength(_ characters: [Character], bySpaces: Bool) -> Int {
    if kind == .secret { return characters.count }
    func isWord(_ character: Character) -> Bool {
      bySpaces ? !character.isWhitespace : character.isLetter || character.isNumber
    }
    let gap = characters.prefix { !isWord($0) }.count
    return gap + characters.dropFirst(gap).prefix(while: isWord).count
  }
}

// MARK: - Moving

extension LineEditor {
  /// Characters between the start of the line and the cursor.
  private var lineColumn: Int { before.reversed().prefix { $0 != "\n" }.count }

  public mutating func moveLeft() { shift(-1) }
  public mutating func moveRight() { shift(1) }
  public mutating func moveWordLeft() { shift(-wordLength(before.reversed(), bySpaces: false)) }
  public mutating func moveWordRight() { shift(wordLength(Array(after), bySpaces: false)) }
  public mutating func moveToLineStart() { shift(-lineColumn) }
  public mutating func moveToLineEnd() { shift(after.prefix { $0 != "\n" }.count) }

  /// To the line above. False, and nothing moves, on the first.
  public mutating func moveUp() -> Bool {
    let column = lineColumn
    guard column < before.count else { return false }
    let wanted = wantedColumn ?? column
    shift(-column - 1)
    let length = lineColumn
    shift(-max(length - wanted, 0))
    wantedColumn = wanted
    return true
  }

  /// To the line below. False, and nothing moves, on the last.
  public mutating func moveDown() -> Bool {
    let rest = after.prefix { $0 != "\n" }.count
    guard rest < after.count else { return false }
    let wanted = wantedColumn ?? lineColumn
    shift(rest + 1)
    shift(min(wanted, after.prefix { $0 != "\n" }.count))
    wantedColumn = wanted
    return true
  }

  private mutating func shift(_ distance: Int) {
    let target = max(cursor + distance, 0)
    let whole = text
    let index = whole.index(whole.startIndex, offsetBy: target, limitedBy: whole.endIndex) ?? whole.endIndex
    before = String(whole[..<index])
    after = String(whole[index...])
    endRuns()
  }
}

// MARK: - Nothing leaks by being printed

extension LineEditor: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says how much there is, never what: drafts and passphrases stay out of logs.
  public var description: String { "LineEditor of \(text.count) characters" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
