/// Where a server is found, or is to listen: `HOST:PORT`, with an IPv6 address in brackets.
public struct ServerAddress: Hashable, Sendable, LosslessStringConvertible {
  /// A name or a numeric address, without brackets.
  public let host: String
  public let port: Int

  /// What an address without a port means: IRC over TLS.
  public static let defaultPort = 6697

  public init(host: String, port: Int = defaultPort) {
    self.host = host
    self.port = port
  }

  /// Reads `host`, `host:port`, `[2001:db8::1]` and `[2001:db8::1]:port`; nil for anything else.
  public init?(_ text: String) { self.init(text, ports: 1...65_535) }

  /// The same of an address to listen on, where port 0 means any that is free.
  public init?(listening text: String) { self.init(text, ports: 0...65_535) }

  private init?(_ text: String, ports: ClosedRange<Int>) {
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      let host = text[text.index(after: text.startIndex)..<end]
      guard host.contains(":"), Self.isHost(host),
        let port = Self.port(after: text[text.index(after: end)...], in: ports)
      else { return nil }
      self.init(host: String(host), port: port)
      return
    }
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    guard Self.isHost(text[..<colon]), let port = Self.port(after: text[colon...], in: ports) else { return nil }
    self.init(host: String(text[..<colon]), port: port)
  }

  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Whether the host is written in numbers: such an address is never sent as a server name (RFC 6066, section 3).
  public var isNumeric: Bool {
    host.contains(":") || host.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isHost(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 253
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "@") }
  }

  private static func port(after text: Substring, in ports: ClosedRange<Int>) -> Int? {
    if text.isEmpty { return defaultPort }
    guard text.hasPrefix(":"), text.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = Int(text.dropFirst()), ports.contains(port)
    else { return nil }
    return port
  }
}
