/// What was submitted, newest last, in memory only; and a place in it while someone leafs through.
public struct History: Sendable {
  /// The oldest goes when there are more.
  public static let limit = 500

  private var entries: [String] = []
  private var place: Int?
  private var draft = ""

  init() {}

  public var count: Int { entries.count }

  /// Blank entries and immediate repetitions are not kept.
  mutating func add(_ entry: String) {
    place = nil
    draft = ""
    guard entry.contains(where: { !$0.isWhitespace }), entry != entries.last else { return }
    entries.append(entry)
    if entries.count > Self.limit { entries.removeFirst() }
  }

  /// The entry before; `current` is kept for coming back to. nil at the oldest.
  mutating func older(than current: String) -> String? {
    let next = (place ?? entries.count) - 1
    guard next >= 0 else { return nil }
    if place == nil { draft = current }
    place = next
    return entries[next]
  }

  /// The entry after, and after the newest what was being written. nil when not leafing.
  mutating func newer() -> String? {
    guard let now = place else { return nil }
    if now + 1 < entries.count {
      place = now + 1
      return entries[now + 1]
    }
    place = nil
    defer { draft = "" }
    return draft
  }
}

extension History: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "History of \(count) entries" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
