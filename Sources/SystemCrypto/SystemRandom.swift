internal import CLibcrypto

/// Bytes nobody can guess, from libcrypto's generator (seeded by the kernel, reseeded after fork).
public enum SystemRandom {
  /// `count` fresh random bytes.
  public static func bytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      fill(UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count))
      initialized = count
    }
  }

  /// Fills `buffer` with fresh random bytes.
  public static func fill(_ buffer: UnsafeMutableRawBufferPointer) {
    guard let start = buffer.baseAddress, !buffer.isEmpty else { return }
    if RAND_bytes_ex(nil, start.assumingMemoryBound(to: UInt8.self), buffer.count, 0) == 1 { return }
    // The kernel's own generator, should libcrypto ever decline: as good, one system call per eight bytes.
    ERR_clear_error()
    var kernel = SystemRandomNumberGenerator()
    for index in buffer.indices { buffer[index] = UInt8.random(in: .min ... .max, using: &kernel) }
  }
}
