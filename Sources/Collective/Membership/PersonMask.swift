/// Whom an entry of a channel's list means: `nick!user@host` with `*` and `?`, or an account (`a:name`); `m:` before
/// either mutes and does not keep out (IRCv3 account-extban).
public struct PersonMask: Hashable, Codable, Sendable {
  public static let maxBytes = 200

  /// What masks are held against.
  public struct Person: Sendable {
    public let nick: String
    public let user: String
    public let account: String?
  }

  /// As lists show it.
  public let text: String
  public let isMute: Bool
  private let isAccount: Bool
  /// Folded; without the host.
  private let pattern: String
  /// Everybody has the same host on the wire, so it was compared when the mask was set.
  private let coversHost: Bool

  /// Completes what is missing with `*`: `alder` is `alder!*@*`. Nil where it is empty, too long, or has a space.
  ///
  /// - Parameter host: what stands after the `@` of everybody's source.
  public init?(_ text: String, host: String) {
    guard !text.isEmpty, text.utf8.count <= Self.maxBytes, !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x2C })
    else { return nil }
    var rest = text[...]
    isMute = rest.hasPrefix("m:")
    if isMute { rest = rest.dropFirst(2) }
    isAccount = rest.hasPrefix("a:") || rest.hasPrefix("account:")
    if isAccount {
      let name = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)[1]
      guard !name.isEmpty else { return nil }
      pattern = asciiLowercased(String(name))
      coversHost = true
      self.text = text
    } else {
      guard !rest.isEmpty else { return nil }
      let whole = Self.completed(String(rest))
      let at = whole.lastIndex(of: "@") ?? whole.endIndex
      pattern = asciiLowercased(String(whole[..<at]))
      coversHost = globMatches(asciiLowercased(String(whole[at...].dropFirst())), asciiLowercased(host))
      self.text = (isMute ? "m:" : "") + whole
    }
  }

  private static func completed(_ mask: String) -> String {
    switch (mask.contains("!"), mask.contains("@")) {
    case (true, true): mask
    case (true, false): mask + "@*"
    case (false, true): "*!" + mask
    case (false, false): mask + "!*@*"
    }
  }

  func isSame(as other: PersonMask) -> Bool { asciiLowercased(text) == asciiLowercased(other.text) }

  public func matches(_ person: Person) -> Bool {
    if isAccount { return person.account.map { globMatches(pattern, asciiLowercased($0)) } ?? false }
    return coversHost && globMatches(pattern, asciiLowercased("\(person.nick)!\(person.user)"))
  }
}

/// Whether a text fits a pattern with `*` (any run) and `?` (any one byte). Linear in the text for each star.
public func globMatches(_ pattern: String, _ text: String) -> Bool {
  let pattern = Array(pattern.utf8)
  let text = Array(text.utf8)
  var at = 0
  var position = 0
  var star: Int?
  var resume = 0
  while position < text.count {
    if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
      star = at
      resume = position
      at += 1
    } else if at < pattern.count, pattern[at] == UInt8(ascii: "?") || pattern[at] == text[position] {
      at += 1
      position += 1
    } else if let back = star {
      at = back + 1
      resume += 1
      position = resume
    } else {
      return false
    }
  }
  return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
}
