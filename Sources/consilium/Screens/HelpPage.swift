import TerminalUI

/// What one can type, from the declarations.
enum HelpPage {
  static let entries: [StyledText] =
    [
      StyledText("What you write goes to the circle or room you are in. Commands begin with /", .bold),
      StyledText(
        "Tab completes, or goes to the next circle; Esc goes to your desk; PageUp reads back; Alt-Enter begins a new line."
      ),
      "",
    ]
    + Commands.all.map { StyledText($0.usage, .bold) + StyledText("  \($0.summary)") }
}
