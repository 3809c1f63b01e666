import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

@testable import consilium

/// A screen that a test can drive: invented people, no network.
enum DemoScreen {
  static let size = Size(width: 80, height: 24)

  static func signedIn(as nick: String, in targets: String...) -> ScreenState {
    var screen = ScreenState()
    _ = screen.take(.welcomeBegan(nick: nick))
    for target in targets { _ = screen.take(.joined(target: target, nick: nick)) }
    _ = screen.take(.welcomeEnded)
    _ = screen.take(.connection(.signedIn(nick: nick)))
    for target in targets { _ = screen.take(.levelled(target: target)) }
    _ = screen.take(.listed([], .desk))
    return screen
  }

  static func entry(
    _ id: String, _ time: Int64, _ content: LogEntry.Content, by author: String = "heron",
    in target: String = "#consult"
  ) -> LogEntry {
    LogEntry(id: id, time: ServerTime(milliseconds: time), target: target, author: author, content: content)
  }

  static func message(
    _ id: String, _ time: Int64, _ text: String, by author: String = "heron", in target: String = "#consult"
  ) -> LogEntry {
    entry(id, time, .message(.init(text: text)), by: author, in: target)
  }

  static func post(
    _ kind: String, _ ref: String, in target: String, by author: String = "wren", _ fields: [PostField], state: String
  ) -> LogEntry {
    let post = PostDocument(target: target, kind: kind, ref: ref, state: state, revision: 1, fields: fields)
    return entry("post-\(ref)-\(target)", 1, .post(post), by: author, in: target)
  }
}

extension String {
  /// Where a text occurs, each with what follows it.
  func components(of text: String) -> [Substring] {
    indices.map { self[$0...] }.filter { $0.hasPrefix(text) }
  }
}

extension ScreenState {
  /// Types a line and presses Enter.
  @discardableResult
  mutating func type(_ line: String, size: Size = DemoScreen.size) -> [Effect] {
    write(line, size: size)
    return press(.enter, size: size)
  }

  mutating func write(_ text: String, size: Size = DemoScreen.size) {
    for character in text { _ = press(.character(character), size: size) }
  }

  func picture(_ size: Size = DemoScreen.size) -> String { render(size: size).picture }
}

extension String {
  /// Without the line ends and margins that a window of some width brings.
  var flowed: String {
    split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
  }
}
