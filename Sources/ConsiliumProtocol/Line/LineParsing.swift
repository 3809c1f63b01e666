extension Line {
  /// Reads one line, without its CR LF.
  ///
  /// Any number of spaces may stand between the parts. Parameters are not counted here: each verb declares how many
  /// it takes.
  /// - Throws: `LineFault`; the length faults only where `limits` are given.
  public static func parse(
    _ bytes: some Collection<UInt8>, limits: LineLimits? = nil
  ) throws(LineFault) -> Line {
    let parsed: Result<Line, LineFault>? = bytes.withContiguousStorageIfAvailable { buffer in
      Result { () throws(LineFault) in try parse(buffer: buffer, limits: limits) }
    }
    if let parsed { return try parsed.get() }
    return try Array(bytes).withUnsafeBufferPointer { buffer in
      Result { () throws(LineFault) in try parse(buffer: buffer, limits: limits) }
    }.get()
  }

  static func parse(
    buffer bytes: UnsafeBufferPointer<UInt8>, limits: LineLimits?
  ) throws(LineFault) -> Line {
    try checkLengths(bytes, limits: limits)
    for byte in bytes where ASCII.breaksLine(byte) {
      throw byte == ASCII.nul ? .containsNUL : .malformed
    }
    var words = Words(bytes)
    var tags = Tags()
    if words.nextByte == ASCII.at {
      let word = words.take()
      tags = try Tags(parsing: UnsafeBufferPointer(rebasing: word.dropFirst()))
    }
    var source: Source?
    if words.nextByte == ASCII.colon {
      let text = try decode(words.take().dropFirst())
      if !text.isEmpty { source = Source(text) }
    }
    guard words.nextByte != nil else { throw .malformed }
    let command = try decode(words.take())
    var parameters: [String] = []
    while let byte = words.nextByte {
      parameters.append(try decode(byte == ASCII.colon ? words.takeRest().dropFirst() : words.take()))
    }
    var line = Line(tags: tags, source: source, CaseMapping.uppercased(command), [])
    line.parameters = parameters
    return line
  }

  /// The tag section counts with its `@` and its space; the body counts with the CR LF that is no longer there.
  private static func checkLengths(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: LineLimits?
  ) throws(LineFault) {
    guard let limits else { return }
    var tagBytes = 0
    if bytes.first == ASCII.at {
      tagBytes = bytes.firstIndex(of: ASCII.space).map { $0 + 1 } ?? bytes.count
      if tagBytes > limits.maxTagBytes { throw .tagsTooLong }
    }
    if bytes.count - tagBytes > limits.maxBodyBytes - 2 { throw .lineTooLong }
  }

  /// Walks over bytes that spaces separate.
  private struct Words {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      position = bytes.startIndex
      skipSpaces()
    }

    /// The first byte of the word that `take` would give; nil at the end.
    var nextByte: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    mutating func take() -> Slice<UnsafeBufferPointer<UInt8>> {
      let start = position
      while position < bytes.endIndex, bytes[position] != ASCII.space { position += 1 }
      defer { skipSpaces() }
      return bytes[start..<position]
    }

    mutating func takeRest() -> Slice<UnsafeBufferPointer<UInt8>> {
      defer { position = bytes.endIndex }
      return bytes[position...]
    }

    private mutating func skipSpaces() {
      while position < bytes.endIndex, bytes[position] == ASCII.space { position += 1 }
    }
  }
}
