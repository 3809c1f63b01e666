import Foundation

/// How often a file system makes 4 KiB durable: what acknowledged writes have to be compared with, in the same minute.
struct FsyncRate: Sendable {
  let perSecond: Double
  let latency: LatencyHistogram

  /// Appends 4 KiB and calls fsync, again and again, in a file of its own that is removed afterwards.
  static func measure(in directory: String, seconds: Double) throws -> FsyncRate {
    let path = directory + "/fsync-\(UUID().uuidString)"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    defer {
      close(file)
      unlink(path)
    }
    let block = [UInt8](repeating: 0x63, count: 4096)
    var latency = LatencyHistogram()
    let clock = ContinuousClock()
    let start = clock.now
    var last = start
    while last - start < .seconds(seconds) {
      guard write(file, block, block.count) == block.count, fsync(file) == 0 else {
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
      let now = clock.now
      latency.record((now - last).nanoseconds)
      last = now
    }
    return FsyncRate(perSecond: Double(latency.count) / (last - start).inSeconds, latency: latency)
  }
}

extension Duration {
  var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
  var inSeconds: Double { Double(nanoseconds) / 1e9 }
}
