/// One row: what is so on the left, which keys help on the right.
public struct StatusLine: Hashable, Sendable {
  public var left: StyledText
  public var right: StyledText
  /// Of the whole row.
  public var style: Style

  public init(left: StyledText, right: StyledText = "", style: Style = .reverse) {
    self.left = left
    self.right = right
    self.style = style
  }

  /// Where room is short the right side goes first, then the left is cut.
  public func render(width: Int) -> Screen {
    var screen = Screen(Size(width: width, height: 1))
    screen.fill(Rect(screen.size), style)
    let rightWidth = right.width
    let hasRoom = rightWidth > 0 && left.width + 1 + rightWidth <= width
    screen.write(over(truncate(left, width: width)), row: 0)
    if hasRoom { screen.write(over(right), row: 0, column: width - rightWidth) }
    return screen
  }

  private func over(_ text: StyledText) -> StyledText {
    StyledText(
      spans: text.spans.map { span in
        StyledText.Span(
          span.text,
          Style(
            span.style.foreground ?? style.foreground, on: span.style.background ?? style.background,
            span.style.attributes.union(style.attributes)))
      })
  }
}
