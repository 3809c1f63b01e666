import Collective

/// What people call a place, as the protocol names it.
enum Targets {
  /// `#circle`, `&C-7QXM` or a person as they are; the ref of a post means its room.
  static func named(_ text: String) -> String {
    PostRef(text).map { "&\($0.text)" } ?? text
  }
}
