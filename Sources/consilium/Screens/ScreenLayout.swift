import TerminalUI

/// Where everything is, by the size of the window.
struct ScreenLayout {
  /// Nil where the window is too narrow for a column of circles.
  let circles: Rect?
  /// Between circles and input: one page, a list, a form.
  let body: Rect
  /// Of the conversation, inside `body`.
  let entries: Rect
  /// Of the post beside or above the conversation, inside `body`.
  let post: Rect?
  let remarks: Rect
  let status: Rect
  let input: Rect

  /// In less than this the line that is written would have no room.
  static let least = Size(width: 30, height: 8)

  static func fits(_ size: Size) -> Bool { size.width >= least.width && size.height >= least.height }

  /// Rows that a place, a list or a form keeps, whatever is remarked.
  private static let leastOfBody = 3

  private static let circlesFrom = 72
  private static let besideFrom = 110

  /// Rows that a post and the conversation under it would take, were there no end to the window.
  struct Needs {
    var post = Int.max
    var entries = Int.max
  }

  /// Rows that a conversation keeps under a long post.
  private static let leastOfEntries = 3

  init(_ size: Size, showsPost: Bool = false, needs: Needs = Needs(), inputRows: Int = 1, remarkRows: Int = 0) {
    let inputRows = min(max(inputRows, 1), max(size.height - Self.leastOfBody - 1, 1), 5)
    let room = max(size.height - Self.leastOfBody - 1 - inputRows, 0)
    let rows = Rect(size).rows([
      .flex(1, min: Self.leastOfBody), .fixed(min(remarkRows, room, max(size.height / 2, 6))), .fixed(1),
      .fixed(inputRows),
    ])
    remarks = rows[1]
    status = rows[2]
    input = rows[3]
    if size.width >= Self.circlesFrom {
      let columns = rows[0].columns([.fixed(18), .flex()], gap: 1)
      circles = columns[0]
      body = columns[1]
    } else {
      circles = nil
      body = rows[0]
    }
    if !showsPost {
      entries = body
      post = nil
    } else if size.width >= Self.besideFrom {
      let columns = body.columns([.flex(3), .flex(2)], gap: 2)
      entries = columns[0]
      post = columns[1]
    } else {
      // The post gets two fifths, and what the conversation leaves; no more than it needs.
      let room = max(body.size.height - 1, 0)
      let left = room - max(min(needs.entries, room), Self.leastOfEntries)
      let halves = body.rows([.fixed(max(min(max(room * 2 / 5, left), needs.post), 1)), .fixed(1), .flex()])
      post = halves[0]
      entries = halves[2]
    }
  }
}
