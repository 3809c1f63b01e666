/// SASL data over AUTHENTICATE: base64 in pieces of 400 bytes; a last piece of exactly 400 is followed by `+`.
///
/// Source: IRCv3 sasl-3.1.
public enum SASLChunks {
  public static let chunkBytes = 400

  /// The parameters of the AUTHENTICATE lines that carry this data. Empty data is `+`.
  public static func chunks(of data: some Collection<UInt8>) -> [String] {
    var rest = Base64.encode(data)[...]
    var chunks: [String] = []
    while rest.utf8.count >= chunkBytes {
      chunks.append(String(rest.prefix(chunkBytes)))
      rest = rest.dropFirst(chunkBytes)
    }
    chunks.append(rest.isEmpty ? "+" : String(rest))
    return chunks
  }

  public static func lines(of data: some Collection<UInt8>, source: Source? = nil) -> [Line] {
    chunks(of: data).map { Line(source: source, "AUTHENTICATE", [$0]) }
  }
}

/// Puts SASL data together from the parameters of AUTHENTICATE lines.
public struct SASLAssembler: Sendable {
  public enum Progress: Hashable, Sendable {
    case pending
    case complete([UInt8])
    /// `*`: the other side gave up (numeric 906).
    case aborted
    /// A piece over 400 bytes (numeric 905).
    case tooLong
    /// Not base64, or more in all than is taken (numeric 904).
    case invalid
  }

  /// Bytes of base64 in all.
  public let maxEncodedBytes: Int
  private var encoded = ""

  /// - Parameter maxEncodedBytes: enough for names and the longest passphrase, and for the messages of SCRAM.
  public init(maxEncodedBytes: Int = 4096) {
    self.maxEncodedBytes = maxEncodedBytes
  }

  /// Takes the next piece. After anything but `.pending` it begins anew.
  public mutating func receive(_ chunk: String) -> Progress {
    if chunk == "*" { return finish(.aborted) }
    let size = chunk.utf8.count
    if size > SASLChunks.chunkBytes { return finish(.tooLong) }
    if encoded.utf8.count + size > maxEncodedBytes { return finish(.invalid) }
    if chunk != "+" { encoded += chunk }
    if size == SASLChunks.chunkBytes { return .pending }
    return finish(Base64.decode(encoded).map(Progress.complete) ?? .invalid)
  }

  private mutating func finish(_ progress: Progress) -> Progress {
    encoded = ""
    return progress
  }
}

extension SASLAssembler: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says how much is held, never what.
  public var description: String { "SASLAssembler(\(encoded.utf8.count) bytes)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
