/// Text with looks: what views take. It may hold anything a peer wrote; it becomes harmless on its way to cells.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A stretch of text in one style.
  public struct Span: Hashable, Sendable {
    public var text: String
    public var style: Style
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  public var spans: [Span]

  public init(_ text: String, _ style: Style = .plain) { spans = text.isEmpty ? [] : [Span(text, style)] }
  public init(spans: [Span]) { self.spans = spans }
  public init(stringLiteral text: String) { self.init(text) }

  /// The text as it was given, without looks.
  public var string: String { spans.map(\.text).joined() }
  public var isEmpty: Bool { spans.allSatisfy { $0.text.isEmpty } }
  /// Columns on one line; a line feed counts as the one column of its picture.
  public var width: Int { glyphs.width }

  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(spans: left.spans + right.spans)
  }
  public static func += (left: inout StyledText, right: StyledText) { left.spans += right.spans }

  /// The same text with `attributes` over all of it.
  public func adding(_ attributes: Style.Attributes) -> StyledText {
    StyledText(spans: spans.map { Span($0.text, $0.style.adding(attributes)) })
  }
}

extension Sequence where Element == StyledText {
  /// All of them, with `separator` between.
  public func joined(separator: StyledText = "") -> StyledText {
    var result: StyledText = ""
    for (index, text) in enumerated() {
      if index > 0 { result += separator }
      result += text
    }
    return result
  }
}

/// A cluster in its style, with the character of the text it stands for.
struct Glyph: Hashable, Sendable {
  var cluster: Cluster
  var style: Style
  /// Number of the character in the text, from 0.
  var source: Int
  /// A line feed: ends its line when wrapped.
  var isLineFeed: Bool = false

  var width: Int { cluster.width }
  var isSpace: Bool { cluster == .space }
}

extension Array where Element == Glyph {
  var width: Int { reduce(0) { $0 + $1.width } }
}

extension StyledText {
  var glyphs: [Glyph] {
    var glyphs: [Glyph] = []
    var source = 0
    for span in spans {
      for character in span.text {
        let isLineFeed = character == "\n" || character == "\r\n"
        for cluster in Cluster.shown(character) {
          glyphs.append(Glyph(cluster: cluster, style: span.style, source: source, isLineFeed: isLineFeed))
        }
        source += 1
      }
    }
    return glyphs
  }

  /// Text of clusters that are safe already; showing it once more changes nothing.
  init(glyphs: some Sequence<Glyph>) {
    spans = []
    for glyph in glyphs {
      if let last = spans.indices.last, spans[last].style == glyph.style {
        spans[last].text += glyph.cluster.text
      } else {
        spans.append(Span(glyph.cluster.text, glyph.style))
      }
    }
  }
}

/// `text` made harmless for a terminal by the rules of `Cluster`, line feeds included.
public func visible(_ text: String) -> String {
  var result = ""
  for character in text {
    for cluster in Cluster.shown(character) { result += cluster.text }
  }
  return result
}
