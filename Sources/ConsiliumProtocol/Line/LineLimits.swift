/// How long a line may be, in bytes, in one direction of a connection.
///
/// Source: RFC 1459 section 2.3 (512 bytes with CR LF) and the IRCv3 message-tags specification (8,191 bytes of
/// tags with the leading `@` and the space that ends them, of which a client may fill 4,094).
public struct LineLimits: Hashable, Sendable {
  /// The tag section at most, with its `@` and the space after it.
  public var maxTagBytes: Int
  /// Everything after the tag section at most, with CR LF.
  public var maxBodyBytes: Int

  public init(maxTagBytes: Int, maxBodyBytes: Int) {
    self.maxTagBytes = maxTagBytes
    self.maxBodyBytes = maxBodyBytes
  }

  /// The tag data a client may send, without the `@` and the space.
  public static let maxClientTagBytes = 4094
  /// The body of every line one may write, with CR LF.
  public static let standardBodyBytes = 512

  /// What a server accepts.
  public static let fromClient = LineLimits(maxTagBytes: maxClientTagBytes + 2, maxBodyBytes: standardBodyBytes)
  /// What a client accepts. A relayed line is longer than the one that was sent by its source, and a client that
  /// refused it would lose what was said, so the body may be twice the standard.
  public static let fromServer = LineLimits(maxTagBytes: 8191, maxBodyBytes: 2 * standardBodyBytes)
}

/// Why bytes are not a line.
public enum LineFault: Error, Hashable, Sendable {
  /// The tag section is over its limit (numeric 417).
  case tagsTooLong
  /// The rest of the line is over its limit (numeric 417).
  case lineTooLong
  /// Not UTF-8 (`INVALID_UTF8`, ISUPPORT `UTF8ONLY`).
  case invalidUTF8
  /// A NUL byte, which no part of a line may hold.
  case containsNUL
  /// No command, a line end inside, or a section that does not end.
  case malformed
}
