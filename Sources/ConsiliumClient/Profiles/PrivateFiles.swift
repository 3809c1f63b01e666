#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that only their owner may read: 0600, in folders of 0700.
enum PrivateFiles {
  /// An `errno`, and the path that it is about.
  struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    let path: String
    let error: Int32
    var description: String { "\(path): \(String(cString: strerror(error)))" }
  }

  /// Writes a whole file or nothing: beside its place first, synced, then moved over it.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
    guard descriptor >= 0 else { throw Failure(path: draft, error: errno) }
    var rest = bytes[...]
    var failed: Int32 = fchmod(descriptor, mode_t(0o600)) == 0 ? 0 : errno
    while failed == 0, !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failed = errno }
    }
    if failed == 0, fsync(descriptor) != 0 { failed = errno }
    close(descriptor)
    if failed == 0, rename(draft, path) != 0 { failed = errno }
    guard failed != 0 else { return }
    unlink(draft)
    throw Failure(path: path, error: failed)
  }

  /// The bytes of a file; nil where there is none.
  static func read(_ path: String) throws(Failure) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw Failure(path: path, error: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw Failure(path: path, error: errno)
      }
    }
  }

  /// Makes a folder and those above it that are missing.
  static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, mode_t(0o700)) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw Failure(path: path, error: errno)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, mode_t(0o700)) == 0 || errno == EEXIST else { throw Failure(path: path, error: errno) }
  }

  /// Names in a folder, sorted; none where there is no folder.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func remove(_ path: String) { unlink(path) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return write(descriptor, bytes, count)
}
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return read(descriptor, bytes, count)
}
