import TerminalUI

/// Looks by meaning. None hangs on color alone.
enum ScreenStyle {
  /// Words that have to change.
  static let change = Style(.red, .underline)
  /// Words worth a second look.
  static let look = Style(.yellow, .underline)
  static let hint = Style(.yellow)
  static let remark = Style.bold
}
