import Foundation
import SQLiteLog

/// The daily backup as the host arranged it: `backup-plan.json` beside the log, and the certificate it is encrypted to.
struct BackupPlan: Codable, Equatable {
  /// Where the backups go, by its whole path.
  let folder: String
  /// The hour of the machine's clock, 0 to 23.
  let hour: Int
  /// Days after which one is deleted, once there is a newer one.
  let keptDays: Int64
  let isEncrypted: Bool

  private static let fileName = "backup-plan.json"
  private static let certificateName = "backup-recipient.pem"

  /// The plan of a server's folder; `nil` where none was made.
  static func of(_ data: DataFolder) throws -> BackupPlan? {
    guard let contents = FileManager.default.contents(atPath: data.path + "/" + fileName) else { return nil }
    return try JSONDecoder().decode(BackupPlan.self, from: contents)
  }

  /// Keeps it, with the certificate: the file it was read from may be gone tomorrow.
  func keep(in data: DataFolder, certificate: String?) throws {
    let path = data.path + "/" + Self.certificateName
    if let certificate {
      try PrivateFiles.replace(path, with: Data(certificate.utf8))
    } else {
      try? FileManager.default.removeItem(atPath: path)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try PrivateFiles.replace(data.path + "/" + Self.fileName, with: try encoder.encode(self) + Data("\n".utf8))
  }

  func certificate(in data: DataFolder) throws -> String? {
    guard isEncrypted else { return nil }
    let path = data.path + "/" + Self.certificateName
    return try HostFault.explaining("The certificate", at: path) { try String(contentsOfFile: path, encoding: .utf8) }
  }

  /// A name that no earlier backup has.
  func file(at moment: Date) -> String {
    let time = moment.formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
    return "\(folder)/consilium-\(time).\(isEncrypted ? "cms" : "sqlite")"
  }
}
