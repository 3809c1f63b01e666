/// One message tag: a key and its value, which is empty for a tag without one.
public struct Tag: Hashable, Sendable {
  public var key: String
  public var value: String

  public init(_ key: String, _ value: String = "") {
    self.key = key
    self.value = value
  }

  /// A tag that clients set and servers relay without reading (`+reply`).
  public var isClientOnly: Bool { key.utf8.first == 0x2B }
}

/// The tags of a line, in the order they were written; each key once.
///
/// Source: IRCv3 message-tags. A key given twice holds its last value.
public struct Tags: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var list: [Tag]

  public init() { list = [] }

  public init(_ tags: some Sequence<Tag>) {
    list = []
    // A peer may send a thousand tags: beyond a few, keys are found through an index.
    var positions: [String: Int] = [:]
    for tag in tags {
      let isShort = list.count < 16
      if !isShort, positions.isEmpty {
        positions = Dictionary(uniqueKeysWithValues: list.enumerated().map { ($0.element.key, $0.offset) })
      }
      if let position = isShort ? list.firstIndex(where: { $0.key == tag.key }) : positions[tag.key] {
        list[position].value = tag.value
      } else {
        if !isShort { positions[tag.key] = list.count }
        list.append(tag)
      }
    }
  }

  public init(_ pairs: KeyValuePairs<String, String>) {
    self.init(pairs.lazy.map { Tag($0.key, $0.value) })
  }

  public init(dictionaryLiteral pairs: (String, String)...) {
    self.init(pairs.lazy.map { Tag($0.0, $0.1) })
  }

  /// The value of a tag, empty for one without a value; nil where the tag is absent. Setting nil removes it.
  public subscript(key: String) -> String? {
    get { list.first { $0.key == key }?.value }
    set {
      guard let index = list.firstIndex(where: { $0.key == key }) else {
        if let newValue { list.append(Tag(key, newValue)) }
        return
      }
      if let newValue { list[index].value = newValue } else { list.remove(at: index) }
    }
  }

  public var isEmpty: Bool { list.isEmpty }
  public var count: Int { list.count }

  public func contains(_ key: String) -> Bool { list.contains { $0.key == key } }

  /// The tags whose key passes, in order: what a receiver with fewer capabilities is sent.
  public func filter(_ isIncluded: (Tag) -> Bool) -> Tags {
    var kept = Tags()
    kept.list = list.filter(isIncluded)
    return kept
  }
}

extension Tags: RandomAccessCollection {
  public var startIndex: Int { list.startIndex }
  public var endIndex: Int { list.endIndex }
  public subscript(position: Int) -> Tag { list[position] }
}

// MARK: - Wire form

extension Tags {
  /// Reads the bytes between `@` and the space that ends the tags.
  init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(LineFault) {
    var read: [Tag] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: ASCII.semicolon) ?? bytes.endIndex
      if end > start {
        let item = bytes[start..<end]
        let equals = item.firstIndex(of: ASCII.equals)
        let key = try decode(item[..<(equals ?? end)])
        let value = if let equals { try Self.unescaped(item[(equals + 1)...]) } else { "" }
        if !key.isEmpty { read.append(Tag(key, value)) }
      }
      start = end + 1
    }
    self.init(read)
  }

  /// Reads `key=value;key` as it stands on the wire; nil where it is not UTF-8 once unescaped.
  public init?(wire text: String) {
    var text = text
    let parsed = text.withUTF8 { bytes in try? Tags(parsing: bytes) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// `key=value;key` with values escaped.
  public var wire: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends `key=value;key` with values escaped. A key that cannot be written is left out with its value.
  func write(into bytes: inout [UInt8]) {
    var first = true
    for tag in list where Self.isWritable(key: tag.key) {
      if !first { bytes.append(ASCII.semicolon) }
      first = false
      bytes.append(contentsOf: tag.key.utf8)
      if tag.value.isEmpty { continue }
      bytes.append(ASCII.equals)
      if tag.value.utf8.contains(where: Self.needsEscape) {
        for byte in tag.value.utf8 { Self.escape(byte, into: &bytes) }
      } else {
        bytes.append(contentsOf: tag.value.utf8)
      }
    }
  }

  private static func isWritable(key: String) -> Bool {
    !key.isEmpty
      && !key.utf8.contains {
        ASCII.breaksLine($0) || $0 == ASCII.space || $0 == ASCII.semicolon || $0 == ASCII.equals
      }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte <= ASCII.space || byte == ASCII.semicolon || byte == ASCII.backslash
  }

  private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
    let letter: Character
    switch byte {
    case ASCII.semicolon: letter = ":"
    // NUL has no escape and may not stand in a line: it becomes a space.
    case ASCII.space, ASCII.nul: letter = "s"
    case ASCII.backslash: letter = "\\"
    case ASCII.carriageReturn: letter = "r"
    case ASCII.lineFeed: letter = "n"
    default:
      bytes.append(byte)
      return
    }
    bytes.append(ASCII.backslash)
    bytes.append(contentsOf: letter.utf8)
  }

  private static func unescaped(_ value: Slice<UnsafeBufferPointer<UInt8>>) throws(LineFault) -> String {
    guard value.contains(ASCII.backslash) else { return try decode(value) }
    var plain: [UInt8] = []
    plain.reserveCapacity(value.count)
    var escaped = false
    for byte in value {
      if escaped {
        plain.append(Self.meaning(ofEscaped: byte))
        escaped = false
      } else if byte == ASCII.backslash {
        escaped = true
      } else {
        plain.append(byte)
      }
    }
    guard let text = String(validating: plain, as: UTF8.self) else { throw .invalidUTF8 }
    return text
  }

  private static func meaning(ofEscaped byte: UInt8) -> UInt8 {
    switch byte {
    case ASCII.colon: ASCII.semicolon
    case 0x73: ASCII.space
    case 0x72: ASCII.carriageReturn
    case 0x6E: ASCII.lineFeed
    default: byte
    }
  }
}

/// The text of one part of a line.
func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) throws(LineFault) -> String {
  guard let text = String(validating: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self) else {
    throw .invalidUTF8
  }
  return text
}
