import Foundation

/// Which build of which program this is: a state that another build folded may lack what this one learns from the events.
enum ProgramBuild {
  /// Two builds of the same name differ in size or in when they were written.
  static let current: String = {
    guard let file = Bundle.main.executableURL,
      let values = try? FileManager.default.attributesOfItem(atPath: file.path),
      let size = values[.size] as? Int, let written = values[.modificationDate] as? Date
    else { return "unknown" }
    return "\(file.lastPathComponent) \(size) \(Int64(written.timeIntervalSince1970 * 1_000))"
  }()
}
