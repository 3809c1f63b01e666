internal import CLibcrypto
internal import Glibc

/// Encrypts files to the holder of a certificate: CMS AuthEnvelopedData with AES-256-GCM (RFC 5083, RFC 5084), in DER.
/// `openssl cms -decrypt -binary -inform DER -in FILE -recip CERT.pem -inkey KEY.pem` gives the file back.
public enum CMSEncryption {
  /// Encrypts the file at `source` to a new file at `destination`, readable by its owner only, and returns when it is
  /// on disk. Memory stays small whatever the size. A `destination` that exists and an empty `source` are
  /// errors; a `destination` that could not be finished is removed.
  public static func encrypt(
    file source: String, to destination: String, recipientPEM: String
  ) throws(SystemCryptoError) {
    let recipient = try PEM.certificate(recipientPEM)
    let input = try openFile(source, O_RDONLY | O_CLOEXEC, "open the file to encrypt")
    defer { close(input) }
    let output = try openFile(destination, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, "make the encrypted file")
    defer { close(output) }
    do {
      try encrypt(from: input, to: output, recipient: recipient)
      try requireSystem(fsync(output) == 0, "bring the encrypted file to disk")
    } catch {
      unlink(destination)
      throw error
    }
  }

  /// Encrypts what `input` holds up to its end. Copies in a loop of its own, because libcrypto's one-call form passes
  /// over failed reads and writes and would call a truncated backup a success.
  static func encrypt(
    from input: Int32, to output: Int32, recipient: borrowing LibcryptoObject
  ) throws(SystemCryptoError) {
    let recipients = try LibcryptoObject(CLibcrypto_X509_stack_new(), "list the recipients") {
      CLibcrypto_X509_stack_free($0)
    }
    try require(CLibcrypto_X509_stack_push(recipients.pointer, recipient.pointer) > 0, "list the recipients")
    let flags = UInt32(CMS_BINARY | CMS_STREAM)
    let made = CMS_encrypt(recipients.pointer, nil, EVP_aes_256_gcm(), flags)
    let message = try LibcryptoObject(made, "encrypt to the recipient") { CMS_ContentInfo_free($0) }
    let sink = try LibcryptoObject(BIO_new_fd(output, BIO_NOCLOSE), "write the encrypted file") { BIO_free($0) }
    guard let stream = BIO_new_CMS(sink.pointer, message.pointer) else {
      throw .fromQueue(step: "encrypt to the recipient")
    }
    defer { free(stream, downTo: sink.pointer) }
    try copy(input, to: stream)
    try require(CLibcrypto_BIO_flush(stream) == 1, "write the encrypted file")
  }

  private static func copy(_ input: Int32, to stream: OpaquePointer) throws(SystemCryptoError) {
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    let step = "read the file to encrypt"
    var isEmpty = true
    while true {
      let count = read(input, &chunk, chunk.count)
      if count == 0 {
        // libcrypto writes no message at all around nothing, and nothing is no backup.
        if isEmpty { throw .failed(step: step, reason: "it is empty") }
        return
      }
      if count < 0 && errno == EINTR { continue }
      try requireSystem(count > 0, step)
      isEmpty = false
      var written = 0
      let status = BIO_write_ex(stream, chunk, count, &written)
      try require(status == 1 && written == count, "write the encrypted file")
    }
  }

  /// Frees the filters that were put before `sink`, and leaves `sink` to its owner.
  private static func free(_ stream: OpaquePointer, downTo sink: OpaquePointer) {
    var filter: OpaquePointer? = stream
    while let current = filter, current != sink {
      filter = BIO_pop(current)
      BIO_free(current)
    }
  }

  private static func openFile(_ path: String, _ flags: Int32, _ step: String) throws(SystemCryptoError) -> Int32 {
    let descriptor = open(path, flags, 0o600)
    try requireSystem(descriptor >= 0, step)
    return descriptor
  }

  private static func requireSystem(_ succeeded: Bool, _ step: String) throws(SystemCryptoError) {
    if !succeeded { throw .system(step: step, number: errno) }
  }
}
