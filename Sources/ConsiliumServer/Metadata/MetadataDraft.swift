import ConsiliumProtocol

/// The two drafts of IRCv3 metadata that clients speak: the commands are the same, some answers are not.
enum MetadataDraft {
  /// `draft/metadata-2`: changes come as METADATA.
  case second
  /// `draft/metadata-3`: changes come as 761 and 766.
  case third

  /// The newer one where a client asked for both.
  init?(_ capabilities: CapabilitySet) {
    if capabilities.contains(.metadata3) {
      self = .third
    } else if capabilities.contains(.metadata2) {
      self = .second
    } else {
      return nil
    }
  }

  /// What stands for every place and person that one sees.
  var everything: String { self == .third ? "*ALL" : "*" }

  /// What both capabilities are offered with.
  static let capabilityValue =
    "before-connect,max-subs=\(MetadataSubscriptions.maxKeys),max-keys=\(MetadataValues.maxKeys),"
    + "max-key-bytes=\(MetadataValues.maxKeyBytes),max-value-bytes=\(MetadataValues.maxValueBytes)"
}

/// Metadata in the words of one connection's draft.
struct MetadataLines {
  let draft: MetadataDraft
  let serverName: String
  /// Whom the lines are for.
  let nick: String

  func keyValue(_ name: String, _ key: String, _ value: String) -> Line {
    Numeric.keyValue.line(from: serverName, to: nick, name, key, "*", value)
  }

  func notSet(_ name: String, _ key: String) -> Line {
    Numeric.keyNotSet.line(from: serverName, to: nick, name, key, "This key is not set.")
  }

  /// 761 or 766.
  func standing(_ name: String, _ key: String, _ value: String?) -> Line {
    value.map { keyValue(name, key, $0) } ?? notSet(name, key)
  }

  /// What nobody asked for: a change, or what there is where one comes in.
  func update(_ name: String, _ key: String, _ value: String?) -> Line {
    switch (draft, value) {
    case (.third, let value): standing(name, key, value)
    case (.second, let value?):
      Line(source: Source(nick: serverName), "METADATA", [name, key, "*", value]).withTrailing
    case (.second, nil): Line(source: Source(nick: serverName), "METADATA", [name, key, "*"])
    }
  }

  /// Too much at once: METADATA SYNC shows it.
  func later(_ name: String) -> Line {
    let words = draft == .third ? ["Type: METADATA \(name) SYNC"] : []
    return Numeric.metadataSyncLater.line(from: serverName, to: nick, [name, "0"] + words)
  }

  func batch(_ name: String, of lines: [Line]) -> [Line] { batch("metadata", [name], of: lines) }

  func batch(_ type: String, _ parameters: [String], of lines: [Line]) -> [Line] {
    let source = Source(nick: serverName)
    return [Line.openBatch(Self.reference, type, parameters, source: source)]
      + LabeledResponse.nested(lines, in: Self.reference) + [Line.closeBatch(Self.reference, source: source)]
  }

  /// The entries under a name, or that there are too many.
  func synced(_ name: String, _ entries: [MetadataEntry], limit: Int) -> [Line] {
    if entries.count > limit { return [later(name)] }
    // The third draft answers each entry, if by nothing.
    if entries.isEmpty, draft == .second { return [] }
    return batch(name, of: entries.map { update($0.name, $0.key, $0.value) })
  }

  private static let reference = "M"
}
