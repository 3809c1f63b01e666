/// Labelled fields, one of them in focus.
public struct Form: Sendable {
  public struct Field: Sendable, Identifiable {
    public let id: String
    public let label: String
    public var editor: LineEditor
    /// Under the field: what to write, or what to change.
    public var hint: StyledText
    public var marks: [Mark]

    public init(id: String, label: String, editor: LineEditor = LineEditor(), hint: StyledText = "") {
      self.id = id
      self.label = label
      self.editor = editor
      self.hint = hint
      marks = []
    }
  }

  public var fields: [Field]
  /// Index of the field in focus.
  public private(set) var focus = 0

  public init(_ fields: [Field]) { self.fields = fields }

  /// Focuses the field nearest to `index`.
  public mutating func focus(on index: Int) { focus = min(max(index, 0), max(fields.count - 1, 0)) }

  /// The text of a field; nil where there is none of that name.
  public subscript(id: String) -> String? { fields.first { $0.id == id }?.editor.text }
}

// MARK: - Keys

extension Form {
  public enum Outcome: Hashable, Sendable {
    /// The field of this index may have changed.
    case edited(Int)
    /// Another field has the focus.
    case moved
    /// Enter in the last field.
    case submitted
    /// Escape.
    case cancelled
    case ignored
  }

  /// Keys go to the field in focus first. Tab, Shift-Tab, Up and Down, where the field has no use for them, and Enter
  /// move the focus; it does not go round.
  public mutating func handle(_ key: Key, completions: (CompletionRequest) -> [String] = { _ in [] }) -> Outcome {
    guard fields.indices.contains(focus) else { return key == .escape ? .cancelled : .ignored }
    switch key {
    case .escape: return .cancelled
    case .enter: return focus == fields.count - 1 ? .submitted : move(by: 1)
    default: break
    }
    switch fields[focus].editor.handle(key, completions: completions) {
    case .handled: return .edited(focus)
    case .submitted: return focus == fields.count - 1 ? .submitted : move(by: 1)
    case .ignored: break
    }
    switch key {
    case .tab, .down: return move(by: 1)
    case .backTab, .up: return move(by: -1)
    default: return .ignored
    }
  }

  private mutating func move(by step: Int) -> Outcome {
    guard fields.indices.contains(focus + step) else { return .ignored }
    focus += step
    return .moved
  }
}

// MARK: - Drawing

extension Form {
  /// Rows a field's text gets before it scrolls.
  private static let mostRows = 8
  /// Narrower than this, labels stand above their fields.
  private static let narrow = 40

  /// All fields, or those around the one in focus where they do not fit.
  public func render(size: Size) -> Screen {
    guard size.width > 0, size.height > 0 else { return Screen(size) }
    let blocks = fields.enumerated().map { block($1, width: size.width, hasFocus: $0 == focus) }
    var whole = Screen(Size(width: size.width, height: blocks.reduce(0) { $0 + $1.size.height }))
    var row = 0
    var focused = 0..<0
    for (index, block) in blocks.enumerated() {
      whole.draw(block, in: Rect(row: row, width: size.width, height: block.size.height))
      if index == focus { focused = row..<row + block.size.height }
      row += block.size.height
    }
    var top = max(min(focused.upperBound - size.height, focused.lowerBound), 0)
    if let cursor = whole.cursor { top = max(top, cursor.row - size.height + 1) }
    return whole.window(from: top, height: size.height)
  }

  private var labelWidth: Int { fields.map { StyledText($0.label).width }.max() ?? 0 }

  private func block(_ field: Field, width: Int, hasFocus: Bool) -> Screen {
    let margin = width < Self.narrow ? 0 : min(labelWidth + 2, width / 3)
    let name = StyledText(field.label, hasFocus ? .bold : .plain)
    // A label that does not fit beside its field stands above it, whole.
    let isAbove = name.width >= margin
    let label = truncate(name, width: isAbove ? width : margin - 1)
    let room = width - margin
    let placed = field.editor.placement(marks: field.marks, width: room)
    let rows = min(placed.height, Self.mostRows)
    let hint = field.hint.isEmpty ? [] : wrap(field.hint, width: room)
    let top = isAbove ? 1 : 0

    var screen = Screen(Size(width: width, height: top + rows + hint.count))
    screen.write(label, row: 0)
    let editor = field.editor.render(placed, size: Size(width: room, height: rows), hasFocus: hasFocus)
    screen.draw(editor, in: Rect(row: top, column: margin, width: room, height: rows))
    for (number, line) in hint.enumerated() { screen.write(line, row: top + rows + number, column: margin) }
    return screen
  }
}
