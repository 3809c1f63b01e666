/// How names are compared: ISUPPORT `CASEMAPPING`.
public enum CaseMapping: String, Sendable {
  /// A to Z equal a to z; every other byte stands for itself.
  case ascii

  /// The form in which two names that are the same compare equal.
  public func casefolded(_ name: String) -> String {
    guard name.utf8.contains(where: Self.isUppercase) else { return name }
    return Self.mapped(name) { Self.isUppercase($0) ? $0 | 0x20 : $0 }
  }

  /// A to Z in place of a to z: how commands are written.
  public static func uppercased(_ name: String) -> String {
    guard name.utf8.contains(where: isLowercase) else { return name }
    return mapped(name) { isLowercase($0) ? $0 & ~0x20 : $0 }
  }

  private static func isUppercase(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isLowercase(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func mapped(_ name: String, _ map: (UInt8) -> UInt8) -> String {
    var name = name
    return name.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { folded in
        for index in bytes.indices { folded[index] = map(bytes[index]) }
        return bytes.count
      }
    }
  }
}

/// ASCII case folding, the mapping that this protocol announces.
public func casefolded(_ name: String) -> String { CaseMapping.ascii.casefolded(name) }
