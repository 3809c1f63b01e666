/// Lines of at most `width` columns, broken between words, or inside a word that is longer than a line. Line feeds end
/// lines. Nothing is lost but the spaces at which a line was broken.
///
/// - Parameters:
///   - width: columns, at least 1; less is taken as 1.
///   - hangingIndent: blank columns before each line but the first; at most half the width is used.
/// - Returns: at least one line. A character of two columns stands alone where `width` is 1.
public func wrap(_ text: StyledText, width: Int, hangingIndent: Int = 0) -> [StyledText] {
  wrapped(text.glyphs, width: width, hangingIndent: hangingIndent).map { StyledText(glyphs: $0) }
}

/// `text` in at most `width` columns, on one line; where it is longer, it ends in "…".
public func truncate(_ text: StyledText, width: Int) -> StyledText {
  StyledText(glyphs: truncated(text.glyphs, width: width))
}

func truncated(_ glyphs: [Glyph], width: Int) -> [Glyph] {
  if glyphs.width <= width { return glyphs }
  guard width > 0 else { return [] }
  var kept: [Glyph] = []
  var used = 0
  for glyph in glyphs {
    guard used + glyph.width <= width - 1 else {
      kept.append(Glyph(cluster: .ellipsis, style: glyph.style, source: glyph.source))
      break
    }
    kept.append(glyph)
    used += glyph.width
  }
  return kept
}

func wrapped(_ glyphs: [Glyph], width: Int, hangingIndent: Int) -> [[Glyph]] {
  let indent = usableIndent(hangingIndent, width: width)
  return lineRanges(glyphs, width: width, hangingIndent: hangingIndent).enumerated().map { number, range in
    var line = Array(glyphs[range])
    let isBroken = line.last?.isLineFeed == false && range.upperBound < glyphs.count
    if line.last?.isLineFeed == true { line.removeLast() }
    let room = max(width - (number > 0 ? indent : 0), 1)
    while line.last?.isSpace == true, isBroken || line.width > room { line.removeLast() }
    if number > 0, indent > 0 {
      let blank = Glyph(cluster: .space, style: .plain, source: line.first?.source ?? range.lowerBound)
      line.insert(contentsOf: repeatElement(blank, count: indent), at: 0)
    }
    return line
  }
}

/// At most half the width, and leaving room for a wide character.
func usableIndent(_ indent: Int, width: Int) -> Int { max(min(indent, width / 2, width - 2), 0) }

/// The glyphs of each line: the ranges follow one another without gaps and cover all, spaces and line feeds at the
/// places of breaking included, which stand at the end of their line.
func lineRanges(_ glyphs: [Glyph], width: Int, hangingIndent: Int = 0) -> [Range<Int>] {
  let full = max(width, 1)
  let indent = usableIndent(hangingIndent, width: full)
  var ranges: [Range<Int>] = []
  var start = 0
  var used = 0
  var lastBreak: Int?

  func close(at end: Int) {
    ranges.append(start..<end)
    start = end
    lastBreak = nil
    used = 0
  }
  var index = 0
  while index < glyphs.count {
    let glyph = glyphs[index]
    if glyph.isLineFeed {
      index += 1
      close(at: index)
      continue
    }
    let room = ranges.isEmpty ? full : max(full - indent, 1)
    if index > start, glyph.mayBreakBefore(previous: glyphs[index - 1]) { lastBreak = index }
    if !glyph.isSpace, used + glyph.width > room, index > start {
      index = lastBreak ?? index  // the word goes to the next line whole; a longer one is cut here
      close(at: index)
      continue
    }
    used += glyph.width
    index += 1
  }
  if start < glyphs.count || ranges.isEmpty || glyphs.last?.isLineFeed == true { ranges.append(start..<glyphs.count) }
  return ranges
}

extension Glyph {
  /// After a space, and between the characters of scripts that write without spaces. Not at hyphens: references such
  /// as C-7QXM stay whole.
  fileprivate func mayBreakBefore(previous: Glyph) -> Bool {
    if isSpace { return false }
    return previous.isSpace || (previous.width == 2 || width == 2) && previous.source != source
  }
}
