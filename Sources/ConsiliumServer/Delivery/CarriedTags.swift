import ConsiliumProtocol

extension Line {
  /// The line with only those tags that a receiver asked for.
  func carrying(_ capabilities: CapabilitySet) -> Line {
    var line = self
    line.tags = Tags(
      tags.filter { tag in
        switch tag.key {
        case TagKey.time: capabilities.contains(.serverTime)
        case TagKey.account: capabilities.contains(.accountTag)
        default: capabilities.contains(.messageTags)
        }
      })
    return line
  }
}
