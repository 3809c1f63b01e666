/// The names that batches have on the wire.
public enum BatchType {
  public static let multiline = "draft/multiline"
  public static let labeledResponse = "labeled-response"
  public static let chathistory = "chathistory"
  public static let chathistoryTargets = "draft/chathistory-targets"
  public static let search = "soju.im/search"
  /// A post as a client sends it.
  public static let posts = "consilium/posts"
  /// A post as a server sends it.
  public static let post = "consilium/post"
  /// Lines of the guidelines.
  public static let guidelines = "consilium/guidelines"
  /// One member's own data.
  public static let export = "consilium/export"
  /// Entries of the register.
  public static let audit = "consilium/audit"
}

/// The names of tags.
public enum TagKey {
  public static let batch = "batch"
  public static let label = "label"
  public static let msgid = "msgid"
  public static let time = "time"
  public static let account = "account"
  public static let concat = "draft/multiline-concat"
  public static let nonce = "consilium/nonce"
  /// In a row of POSTS: when the clock moves the post on.
  public static let due = "consilium/due"
  /// In a row of POSTS: the states that one may move the post to.
  public static let moves = "consilium/moves"
  /// In a row of POSTS: the answers that one may give.
  public static let answers = "consilium/answers"
  /// In a row of POSTS: one's own place in the queue, from 1.
  public static let place = "consilium/place"
  /// In a row of POSTS: the times that are offered to choose from.
  public static let times = "consilium/times"
  /// In a row of POSTS, for its author: who waits in the queue, first to last.
  public static let waiting = "consilium/waiting"
  public static let reply = "+reply"
  public static let draftReply = "+draft/reply"
  public static let react = "+draft/react"
  public static let unreact = "+draft/unreact"
  public static let typing = "+typing"
}

extension Line {
  /// `BATCH +reference type parameters…`
  public static func openBatch(
    _ reference: String, _ type: String, _ parameters: [String] = [], tags: Tags = [:], source: Source? = nil
  ) -> Line {
    Line(tags: tags, source: source, "BATCH", ["+" + reference, type] + parameters)
  }

  /// `BATCH -reference`. A batch that is nested closes inside the batch it was opened in.
  public static func closeBatch(_ reference: String, outer: String? = nil, source: Source? = nil) -> Line {
    Line(tags: outer.map { [TagKey.batch: $0] } ?? [:], source: source, "BATCH", ["-" + reference])
  }

  /// The reference that this line opens, with the type and what follows it.
  public var opensBatch: (reference: String, type: String, parameters: [String])? {
    guard command == "BATCH", parameters.count >= 2, parameters[0].utf8.first == 0x2B else { return nil }
    return (String(parameters[0].dropFirst()), parameters[1], Array(parameters[2...]))
  }

  /// The reference that this line closes.
  public var closesBatch: String? {
    guard command == "BATCH", let reference = parameters.first, reference.utf8.first == 0x2D else { return nil }
    return String(reference.dropFirst())
  }
}

/// Whether a batch reference is one: ASCII letters, digits and hyphens, at most 64.
func isBatchReference(_ reference: String) -> Bool {
  let bytes = reference.utf8
  return !bytes.isEmpty && bytes.count <= 64
    && bytes.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
    }
}
