import Collective
import ConsiliumProtocol

/// The client-only tags that go on to others (IRCv3 message-tags).
enum ClientTags {
  /// Shown while they last, never stored.
  private static let fleeting: Set<String> = [TagKey.typing, "+draft/typing"]
  private static let kept: Set<String> = [
    TagKey.react, TagKey.unreact, TagKey.reply, TagKey.draftReply, "+react", "+unreact", "+draft/channel-context",
    "+channel-context",
  ]

  /// Bytes of one tag's value.
  private static let maxValueBytes = 200

  /// ISUPPORT: everything but what goes on.
  static let denied =
    "CLIENTTAGDENY=*,"
    + (kept.union(fleeting)).map { "-" + $0.dropFirst() }.sorted().joined(separator: ",")

  /// What goes on of a line's tags.
  static func passed(_ tags: Tags, anyTag: Bool) -> [Tag] {
    tags.filter { tag in
      tag.isClientOnly && (anyTag || kept.contains(tag.key) || fleeting.contains(tag.key))
        && (anyTag || tag.value.utf8.count <= maxValueBytes)
    }
  }

  /// Beside the words as well: where their author cut a line without ending it. No client can set it, as no tag of a
  /// client is called so.
  static let cuts = "cuts"

  static func stored(cuts offsets: [Int]) -> [Body.Field] {
    offsets.isEmpty ? [] : [Body.Field(name: cuts, value: offsets.map(String.init).joined(separator: ","))]
  }

  static func cuts(in body: Body?) -> [Int] {
    body?.tags.first { $0.name == cuts }?.value.split(separator: ",").compactMap { Int($0) } ?? []
  }

  static func isFleeting(_ tags: [Tag]) -> Bool {
    tags.contains { fleeting.contains($0.key) }
  }

  /// As they are stored beside the words. What a message replies to stands in its envelope as well, so that both
  /// spellings are kept and a reply to nothing is no reply.
  static func stored(_ tags: [Tag]) -> [Body.Field] {
    tags.filter { !fleeting.contains($0.key) && $0.key != TagKey.reply }
      .map { Body.Field(name: $0.key, value: $0.value) }
  }
}
