/// Who did what by which article: `ENTRY seq time actor act article ref :words`.
public struct RegisterLine: Hashable, Sendable {
  public var seq: Int64
  public var time: ServerTime
  /// A member's name, `host` for whoever keeps the machine; nil where nobody did it: a deadline passed.
  public var actor: String?
  public var act: String
  public var article: Int?
  public var ref: String?
  public var words: String

  public init(
    seq: Int64, time: ServerTime, actor: String?, act: String, article: Int?, ref: String?, words: String
  ) {
    (self.seq, self.time, self.actor, self.act) = (seq, time, actor, act)
    (self.article, self.ref, self.words) = (article, ref, words)
  }

  public func line(from server: String) -> Line {
    let article = orNothing(article.map(String.init))
    return Line(
      source: Source(nick: server), "ENTRY",
      [String(seq), time.description, orNothing(actor), act, article, orNothing(ref), words]
    ).withTrailing
  }

  public init?(_ line: Line) {
    let words = line.parameters
    guard line.command == "ENTRY", words.count >= 7, let seq = Int64(words[0]), let time = ServerTime(words[1]) else {
      return nil
    }
    self.init(
      seq: seq, time: time, actor: unlessNothing(words[2]), act: words[3], article: Int(words[4]),
      ref: unlessNothing(words[5]), words: words[6])
  }
}

/// A place in the chain of the record and its hash, in hexadecimal digits: `LEAF seq hash` for each entry in its order,
/// `HEAD seq hash` for the end of the whole record.
public struct ChainLine: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case leaf = "LEAF"
    case head = "HEAD"
  }

  public var kind: Kind
  public var seq: Int64
  public var hash: String

  public init(_ kind: Kind, seq: Int64, hash: String) {
    (self.kind, self.seq, self.hash) = (kind, seq, hash)
  }

  public func line(from server: String) -> Line {
    Line(source: Source(nick: server), kind.rawValue, String(seq), hash)
  }

  public init?(_ line: Line) {
    guard let kind = Kind(rawValue: line.command), line.parameters.count >= 2, let seq = Int64(line.parameters[0])
    else {
      return nil
    }
    self.init(kind, seq: seq, hash: line.parameters[1])
  }
}

/// How often an act happened in a year: `COUNT year act article count`. Small numbers stay hidden: they would tell who.
public struct RegisterCount: Hashable, Sendable {
  public var year: Int
  public var act: String
  public var article: Int?
  /// `<5` from 1 to 4.
  public var count: String

  public init(year: Int, act: String, article: Int?, count: String) {
    (self.year, self.act, self.article, self.count) = (year, act, article, count)
  }

  public func line(from server: String) -> Line {
    Line(source: Source(nick: server), "COUNT", String(year), act, orNothing(article.map(String.init)), count)
  }

  public init?(_ line: Line) {
    let words = line.parameters
    guard line.command == "COUNT", words.count >= 4, let year = Int(words[0]) else { return nil }
    self.init(year: year, act: words[1], article: Int(words[2]), count: words[3])
  }
}
