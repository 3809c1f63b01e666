/// What SEARCH asks for: attributes written as message tags are (`text=pacing;in=#commons`).
///
/// Source: the extension soju.im/search. Attributes that are not known are ignored, as it says.
public struct SearchAttributes: Hashable, Sendable {
  /// Words to be found.
  public var text: String?
  /// The target, attribute `in`.
  public var target: String?
  /// The nick of who said it.
  public var from: String?
  /// Milliseconds since 1970.
  public var before: Int64?
  public var after: Int64?
  public var limit: Int?

  public init(
    text: String? = nil, target: String? = nil, from: String? = nil, before: Int64? = nil, after: Int64? = nil,
    limit: Int? = nil
  ) {
    self.text = text
    self.target = target
    self.from = from
    self.before = before
    self.after = after
    self.limit = limit
  }

  /// Reads the parameter of the verb.
  /// - Throws: what to answer: `INVALID_PARAMS` with the attribute's name.
  public static func parse(_ parameter: String) throws(StandardReply) -> SearchAttributes {
    guard let tags = Tags(wire: parameter) else { throw refusal("*") }
    var found = SearchAttributes()
    found.text = tags["text"].flatMap { $0.isEmpty ? nil : $0 }
    found.target = tags["in"]
    found.from = tags["from"]
    found.before = try time(tags, "before")
    found.after = try time(tags, "after")
    if let text = tags["limit"] {
      guard let limit = Int(text), limit > 0 else { throw refusal("limit") }
      found.limit = limit
    }
    return found
  }

  /// The parameter of the verb.
  public var parameter: String {
    var tags = Tags()
    tags["text"] = text
    tags["in"] = target
    tags["from"] = from
    tags["before"] = before.map { ServerTime(milliseconds: $0).description }
    tags["after"] = after.map { ServerTime(milliseconds: $0).description }
    tags["limit"] = limit.map(String.init)
    return tags.wire
  }

  public func line(tags: Tags = [:]) -> Line { Line(tags: tags, "SEARCH", [parameter]) }

  private static func time(_ tags: Tags, _ name: String) throws(StandardReply) -> Int64? {
    guard let text = tags[name] else { return nil }
    guard let time = ServerTime(text) else { throw refusal(name) }
    return time.milliseconds
  }

  private static func refusal(_ attribute: String) -> StandardReply {
    StandardReply(.fail, "SEARCH", .invalidParams, [attribute], "This attribute is not understood.")
  }
}
