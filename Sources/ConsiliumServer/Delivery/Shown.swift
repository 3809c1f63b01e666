import Collective
import ConsiliumProtocol

/// An event as one connection sees it.
struct Shown {
  var lines: [Line] = []
  /// What is read and shown right behind the lines, before anything that happened later.
  var entrances: [Entrance] = []

  static func + (one: Shown, other: Shown) -> Shown {
    Shown(lines: one.lines + other.lines, entrances: one.entrances + other.entrances)
  }
}

/// Places that somebody came into at a place in the order.
struct Entrance: Sendable {
  let targets: [Target]
  /// What happens from here on she is sent anyway.
  let before: Int64
}
