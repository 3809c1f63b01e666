internal import CLibcrypto

/// A name a certificate vouches for (RFC 5280, section 4.2.1.6).
public enum SubjectAltName: Hashable, Sendable {
  /// A host name; the first label may be `*`.
  case dns(String)
  /// An IPv4 or IPv6 address as text, without brackets or zone.
  case ip(String)

  /// `host` as the kind of name it is.
  public init(host: String) {
    self = Self.isAddress(host) ? .ip(host) : .dns(host)
  }

  /// The name in libcrypto's notation. Whatever is special there (comma, colon in a host name) is refused here, so a
  /// name can never bring a second one with it.
  func extensionValue() throws(SystemCryptoError) -> String {
    switch self {
    case .ip(let address):
      guard Self.isAddress(address) else { throw .invalidSubjectAltName }
      return "IP:\(address)"
    case .dns(let name):
      let isHostName = name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "*"):
          true
        default: false
        }
      }
      guard isHostName, (1...253).contains(name.utf8.count) else { throw .invalidSubjectAltName }
      return "DNS:\(name)"
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let octets = a2i_IPADDRESS(text) else {
      ERR_clear_error()
      return false
    }
    ASN1_STRING_free(octets)
    return true
  }
}
