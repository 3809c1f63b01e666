/// A collective's own additions: words that are no findings among them, and words that always are.
///
/// Denied words are held only as keyed hashes, so that neither settings nor a stolen database show whose name it is.
public struct CollectiveWords: Sendable {
  public static let none = CollectiveWords(allowed: [String](), denied: [], key: DenialKey(0, 0))

  private let allowed: KnownNames
  private let denied: Set<UInt64>
  private let key: DenialKey

  /// - Parameters:
  ///   - allowed: words or phrases whose words pass (a town all share, a program's name).
  ///   - denied: hashes made by `DenialKey.hashes(of:)` under the same key. A word that is allowed or a member's name as
  ///     well is denied.
  public init(allowed: some Sequence<String>, denied: Set<UInt64>, key: DenialKey) {
    self.allowed = KnownNames(allowed)
    self.denied = denied
    self.key = key
  }

  var hasDenied: Bool { !denied.isEmpty }

  func allows(_ token: Token) -> Bool { !allowed.isEmpty && allowed.contains(token) }

  func denies(_ letters: ArraySlice<UInt8>) -> Bool { denied.contains(key.hash(letters)) }
}

/// The secret under which denied words are hashed (SipHash-2-4 of the folded, lower-case word).
///
/// A server keeps the key apart from the hashes; whoever holds both can only try words one by one.
public struct DenialKey: Sendable {
  /// How many bytes a key takes where it is kept.
  public static let byteCount = 16

  private let low: UInt64
  private let high: UInt64

  public init(_ low: UInt64, _ high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A key as it was kept, low half first, each half little-endian; nil unless there are `byteCount` bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    let half = { (part: [UInt8]) in part.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    self.init(half(Array(bytes.prefix(8))), half(Array(bytes.suffix(8))))
  }

  /// A new key from the system's source of randomness.
  public static func random() -> DenialKey {
    var generator = SystemRandomNumberGenerator()
    return DenialKey(generator.next(), generator.next())
  }

  /// The key to keep, for `init(bytes:)`.
  public var bytes: [UInt8] {
    [low, high].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (8 * UInt64($0))) } }
  }

  /// The hash to keep in place of a word: one for each word of the text, none for marks.
  ///
  /// Case, accents, possessive endings and look-alike letters make no difference. Each word of a phrase is denied by
  /// itself. Words in scripts without case have none.
  public func hashes(of text: String) -> [UInt64] {
    let reading = Reading(text)
    return reading.indices.filter { reading[$0].kind == .word || reading[$0].kind == .mixed }.map {
      hash(reading.bytes(of: reading[$0]))
    }
  }

  func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var state = SipState(low, high)
    var word: UInt64 = 0
    var filled: UInt64 = 0
    for byte in letters {
      word |= UInt64(byte.loweredASCII) << (8 * filled)
      filled += 1
      if filled == 8 {
        state.absorb(word)
        word = 0
        filled = 0
      }
    }
    state.absorb(word | UInt64(letters.count & 0xFF) << 56)
    return state.finish()
  }
}

extension DenialKey: CustomStringConvertible, CustomReflectable {
  /// Says that it is a key, and nothing of it.
  public var description: String { "DenialKey" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// SipHash-2-4 (Aumasson and Bernstein, 2012).
private struct SipState {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64

  init(_ low: UInt64, _ high: UInt64) {
    v0 = low ^ 0x736F_6D65_7073_6575
    v1 = high ^ 0x646F_7261_6E64_6F6D
    v2 = low ^ 0x6C79_6765_6E65_7261
    v3 = high ^ 0x7465_6462_7974_6573
  }

  mutating func absorb(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  mutating func finish() -> UInt64 {
    v2 ^= 0xFF
    for _ in 0..<4 { round() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  private mutating func round() {
    v0 &+= v1
    v1 = rotated(v1, 13) ^ v0
    v0 = rotated(v0, 32)
    v2 &+= v3
    v3 = rotated(v3, 16) ^ v2
    v0 &+= v3
    v3 = rotated(v3, 21) ^ v0
    v2 &+= v1
    v1 = rotated(v1, 17) ^ v2
    v2 = rotated(v2, 32)
  }

  private func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 { value << count | value >> (64 - count) }
}
