/// One line of the protocol: tags, source, command and parameters.
///
/// Source: RFC 1459 section 2.3.1 as modern IRC describes it, and IRCv3 message-tags.
public struct Line: Sendable {
  public var tags: Tags
  public var source: Source?
  /// A verb in upper case or a numeric of three digits.
  public var command: String
  public var parameters: [String]
  /// Prints the last parameter with `:` even where it needs none, as replies to people do. Not part of equality.
  public var alwaysTrailing = false

  public init(tags: Tags = [:], source: Source? = nil, _ command: String, _ parameters: [String]) {
    self.tags = tags
    self.source = source
    self.command = command
    self.parameters = parameters
  }

  public init(tags: Tags = [:], source: Source? = nil, _ command: String, _ parameters: String...) {
    self.init(tags: tags, source: source, command, parameters)
  }

  /// The same line with its last parameter printed as text, with `:`.
  public var withTrailing: Line {
    var line = self
    line.alwaysTrailing = true
    return line
  }

  /// The parameter at a position, or nil where the line has fewer.
  public subscript(_ position: Int) -> String? {
    parameters.indices.contains(position) ? parameters[position] : nil
  }
}

extension Line: Hashable {
  public static func == (one: Line, other: Line) -> Bool {
    one.command == other.command && one.parameters == other.parameters && one.source == other.source
      && one.tags == other.tags
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(command)
    hasher.combine(parameters)
    hasher.combine(source)
    hasher.combine(tags)
  }
}

// MARK: - Printing

extension Line {
  /// The line as bytes, without CR LF.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96)
    write(into: &bytes)
    return bytes
  }

  /// The line as text, without CR LF, with everything it holds.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends the line without CR LF.
  ///
  /// What cannot be printed cannot become a second line or another parameter either: CR, LF and NUL become spaces;
  /// in a parameter that is not the last, and in source and command, a space becomes `_`, a leading `:` becomes `_`,
  /// and an empty one becomes `*`; a tag whose key is not one is left out.
  public func write(into bytes: inout [UInt8]) {
    if !tags.isEmpty {
      bytes.append(ASCII.at)
      let start = bytes.count
      tags.write(into: &bytes)
      if bytes.count > start { bytes.append(ASCII.space) } else { bytes.removeLast() }
    }
    if let source {
      bytes.append(ASCII.colon)
      Self.writeWord(source.nick, into: &bytes)
      if let user = source.user {
        bytes.append(ASCII.exclamation)
        Self.writeWord(user, into: &bytes)
      }
      if let host = source.host {
        bytes.append(ASCII.at)
        Self.writeWord(host, into: &bytes)
      }
      bytes.append(ASCII.space)
    }
    Self.writeWord(command, into: &bytes)
    guard let last = parameters.last else { return }
    for parameter in parameters.dropLast() {
      bytes.append(ASCII.space)
      Self.writeWord(parameter, into: &bytes)
    }
    bytes.append(ASCII.space)
    if alwaysTrailing || last.isEmpty || last.utf8.first == ASCII.colon || last.utf8.contains(where: Self.needsColon) {
      bytes.append(ASCII.colon)
    }
    Self.writeText(last, into: &bytes)
  }

  private static func needsColon(_ byte: UInt8) -> Bool { byte == ASCII.space || ASCII.breaksLine(byte) }

  private static func writeText(_ text: String, into bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    for index in start..<bytes.count where ASCII.breaksLine(bytes[index]) { bytes[index] = ASCII.space }
  }

  private static func writeWord(_ word: String, into bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: word.utf8)
    guard bytes.count > start else {
      bytes.append(ASCII.asterisk)
      return
    }
    if bytes[start] == ASCII.colon { bytes[start] = ASCII.underscore }
    for index in start..<bytes.count where needsColon(bytes[index]) { bytes[index] = ASCII.underscore }
  }
}

extension Line: CustomStringConvertible, CustomDebugStringConvertible {
  /// The line as text, with what is secret for its verb (a password, a token) as `***`; so is everything after it,
  /// since a password typed with spaces fills several parameters.
  public var description: String {
    guard let first = Verb(name: command)?.declaration.secretParameters.min() else { return text }
    var shown = self
    for position in parameters.indices where position >= first { shown.parameters[position] = "***" }
    return shown.text
  }

  public var debugDescription: String { description }
}
