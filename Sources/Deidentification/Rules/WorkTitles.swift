/// Titles of books, films and songs after "in" and "from", where a town or a house would stand otherwise.
enum WorkTitles {
  private static let reading = WordSet(
    """
    book books novel novels memoir memoirs workbook chapter chapters read reread reads rereads quote quotes quoted
    quoting phrase phrases line lines lyric lyrics idea ideas exercise exercises scene scenes episode episodes character
    characters watch watched watching watches rewatched rewatching film films movie movies podcast song songs handout
    handouts worksheet worksheets poem poems title assign assigned assigns assigning author documentary meditation
    meditations metaphor metaphors page pages copy audiobook kindle halfway finished trope subplot villain chorus verse
    borrowed stole adapted sermon screenplay comic manga anime illustration cartoon parable
    """)
  private static let joining = WordSet("in from of through by with to called about on like into as")
  private static let small = WordSet("the a an of and to in with for on your my is we it at or not who that how me you")
  private static let neverTitles: WordClasses = [
    .organizationHead, .streetSuffix, .placePart, .region, .kin, .clientNoun, .title, .weekday, .month, .employer,
  ]

  static func mark(_ text: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    guard !sorts.isShouted, !sorts.isTitled else { return }
    for index in text.indices where text[index].isCapitalized && text[index].kind == .word && marks.isOpen(index) {
      guard !text[index].shape.contains(.sentenceStart), joining.contains(text[index - 1]),
        !text[index - 1].isCapitalized, let end = end(from: index, text, sorts), isRead(index, end, text)
      else { continue }
      marks.explain(index..<end)
    }
  }

  /// The token after two capitalized plain words and more, with small words between them.
  private static func end(from start: Int, _ text: Reading, _ sorts: WordSorts) -> Int? {
    var end = start
    var last = start
    var plain = 0
    var names = 0
    while end < start + 9, text[end].kind == .word, !text[end].shape.contains(.lineBefore) {
      let token = text[end]
      if token.isCapitalized {
        guard !sorts[end].isTelling, sorts[end] != .acronym, !token.has(neverTitles) || end > start && isSmall(token)
        else { return nil }
        if !isSmall(token) {
          plain += 1
          names += token.has([.givenName, .surname]) ? 1 : 0
        }
        last = end + 1
      } else if !isSmall(token) {
        break
      }
      end += 1
    }
    let hasArticle = text.isAny(start, "the", "a", "an")
    guard names < plain || hasArticle else { return nil }
    return plain >= 2 || plain == 1 && hasArticle ? last : nil
  }

  private static func isSmall(_ token: Token) -> Bool { small.contains(token) }

  private static func isRead(_ start: Int, _ end: Int, _ text: Reading) -> Bool {
    for at in stride(from: start - 1, to: start - 10, by: -1) {
      let token = text[at]
      if token.kind == .edge || token.isMark(".") || token.isMark("?") { break }
      if reading.contains(token) { return true }
    }
    for at in end..<end + 6 {
      let token = text[at]
      if token.kind == .edge || token.isMark(".") || token.isMark("?") { break }
      if reading.contains(token) { return true }
    }
    return false
  }
}
