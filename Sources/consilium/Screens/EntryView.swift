import TerminalUI

/// Entries of a conversation on the screen. What is seen stays where it is while others come before or after it.
struct EntryView {
  private(set) var text = ScrollingText(hangingIndent: EntryText.indent)
  private var ids: [String] = []
  private var place: String?
  private var seen: Seen?

  /// What was looked at to show what is shown.
  struct Seen: Equatable {
    var place: String
    var rewritings: Int
    var count: Int
    /// Something is on its way, and stands at the end.
    var isPending: Bool
    /// Times of other days are shown with their day.
    var day: Int64
  }

  /// How many entries came at the end since, where nothing else changed; nil where more may have.
  func added(since new: Seen) -> Int? {
    guard var last = seen, !last.isPending, !new.isPending, last.count <= new.count else { return nil }
    last.count = new.count
    return last == new ? new.count - (seen?.count ?? 0) : nil
  }

  mutating func append(_ entries: [(id: String, text: StyledText)], _ seen: Seen) {
    for entry in entries {
      ids.append(entry.id)
      text.append(entry.text)
    }
    self.seen = seen
  }

  mutating func note(_ seen: Seen) { self.seen = seen }

  var isAtEnd: Bool { text.isAtEnd }

  /// Shows these entries of this place.
  mutating func show(_ entries: [(id: String, text: StyledText)], of place: String) {
    seen = nil
    if self.place != place || ids.isEmpty {
      self.place = place
      ids = entries.map(\.id)
      text.replaceAll(with: entries.map(\.text))
      return
    }
    let older = entries.firstIndex { $0.id == ids.first } ?? 0
    if older > 0 { text.prepend(entries[..<older].map(\.text)) }
    let shared = min(ids.count, entries.count - older)
    let isSame = shared == ids.count && zip(ids, entries[older...]).allSatisfy { $0 == $1.id }
    guard isSame else {
      // Something in between went, as when a message that was on its way got its place.
      ids = entries.map(\.id)
      return replaceAll(entries.map(\.text))
    }
    for index in entries.indices.dropFirst(older) {
      let entry = entries[index]
      if index >= older + shared {
        text.append(entry.text)
      } else if text.entries[index] != entry.text {
        text.replace(at: index, with: entry.text)
      }
    }
    ids = entries.map(\.id)
  }

  private mutating func replaceAll(_ new: [StyledText]) {
    guard !text.isAtEnd else { return text.replaceAll(with: new) }
    for (index, entry) in new.enumerated() {
      if index < text.entries.count { text.replace(at: index, with: entry) } else { text.append(entry) }
    }
    if new.count < text.entries.count { text.replaceAll(with: new) }
  }

  mutating func handle(_ key: Key, size: Size) -> ScrollingText.Outcome { text.handle(key, size: size) }

  mutating func scrollToEnd() { text.scrollToEnd() }
}
