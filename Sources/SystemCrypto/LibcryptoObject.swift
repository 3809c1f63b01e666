internal import CLibcrypto

/// Owns one heap object of libcrypto and frees it at the end of its scope.
struct LibcryptoObject: ~Copyable {
  let pointer: OpaquePointer
  private let release: (OpaquePointer) -> Void

  /// Takes over `pointer`; a null one throws the reason libcrypto gave for `step`.
  init(
    _ pointer: OpaquePointer?, _ step: String, release: @escaping (OpaquePointer) -> Void
  ) throws(SystemCryptoError) {
    guard let pointer else { throw .fromQueue(step: step) }
    self.pointer = pointer
    self.release = release
  }

  deinit { release(pointer) }
}

extension LibcryptoObject {
  /// A growing buffer in memory to write to.
  static func memoryBuffer() throws(SystemCryptoError) -> LibcryptoObject {
    try LibcryptoObject(BIO_new(BIO_s_mem()), "make a memory buffer") { BIO_free_all($0) }
  }

  /// A buffer holding a copy of `bytes` to read from.
  static func memoryBuffer(of bytes: [UInt8]) throws(SystemCryptoError) -> LibcryptoObject {
    let buffer = try memoryBuffer()
    var written = 0
    let size = bytes.withUnsafeBytes { BIO_write_ex(buffer.pointer, $0.baseAddress, $0.count, &written) }
    try require(bytes.isEmpty || (size == 1 && written == bytes.count), "fill a memory buffer")
    return buffer
  }

  /// What was written to a memory buffer, as text.
  borrowing func bufferedText() -> String {
    var start: UnsafeMutablePointer<CChar>?
    let count = CLibcrypto_BIO_get_mem_data(pointer, &start)
    guard let start, count > 0 else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
