import Foundation

/// What a process has used so far, from `/proc` (Linux).
struct ProcessUsage: Sendable {
  /// In user and system mode, of all its threads.
  let cpuSeconds: Double
  let residentBytes: Int

  /// Nil where there is no such process, or no `/proc`.
  init?(pid: Int32) {
    guard let stat = Self.fields("/proc/\(pid)/stat", after: ")"), stat.count > 12, let user = Double(stat[11]),
      let system = Double(stat[12]), let pages = Self.fields("/proc/\(pid)/statm", after: nil), pages.count > 1,
      let resident = Int(pages[1])
    else { return nil }
    cpuSeconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    residentBytes = resident * sysconf(Int32(_SC_PAGESIZE))
  }

  /// The program's name may hold spaces, so the fields are counted from behind it.
  private static func fields(_ path: String, after mark: Character?) -> [Substring]? {
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let mark else { return text.split(whereSeparator: \.isWhitespace) }
    guard let end = text.lastIndex(of: mark) else { return nil }
    return text[text.index(after: end)...].split(whereSeparator: \.isWhitespace)
  }
}
