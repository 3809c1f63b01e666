import Collective
import TerminalUI

/// What one can type, from the declarations.
enum HelpPage {
  static let entries: [StyledText] =
    [
      StyledText("What you write goes to the circle or room you are in. Commands begin with /", .bold),
      StyledText(
        "Tab completes, or goes to the next circle; Esc goes to your desk; PageUp reads back, Alt-Down reads on in the post; Alt-Enter begins a new line."
      ),
      StyledText(
        "What you can do with a post stands under it, each step with its letter: type the letter and press Enter."),
      "",
    ]
    + Commands.shown.map { StyledText($0.usage, .bold) + StyledText("  \($0.summary)") }
    + ["", StyledText("What can become of a post", .bold)]
    + Kinds.all.map { kind in
      let steps = kind.responses.map(\.label) + kind.moves.map(\.label)
      let once = steps.enumerated().filter { steps.firstIndex(of: $1) == $0 }.map(\.element)
      return StyledText("\(kind.labelWithArticle.capitalizedFirst): ", .underline)
        + StyledText(once.joined(separator: " · "))
    }
}
