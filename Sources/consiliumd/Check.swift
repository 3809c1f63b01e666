import ArgumentParser
import Collective
import EventLog
import Foundation
import SQLiteLog
import SystemCrypto

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks over a server's folder: one line per finding, exit 0 where nothing needs doing.")

  @OptionGroup var data: DataFolder

  private static let smallestFreeBytes: Int64 = 500_000_000
  private static let certificateDays: Int64 = 30

  func run() async throws {
    let log = try data.existingLog()
    let newest = try BackupRecord.all(in: data.path).last
    let findings =
      try permissions() + certificate() + diskSpace() + record() + overdue(newest)
      + [data.wordKeyFault(in: log)].compactMap(\.self)
    for finding in findings { print(finding) }
    if let newest {
      print("the newest backup is \(Self.age(of: newest)) old: \(newest.file)")
    } else {
      print("! No backup yet: \(data.command("backup --setup", on: .this))")
    }
    guard findings.isEmpty else { throw ExitCode(1) }
    print("ok")
  }

  /// A daily one may be late by a day that the machine was off.
  private func overdue(_ newest: BackupRecord?) throws -> [String] {
    guard let plan = try BackupPlan.of(data) else { return [] }
    guard let newest, newest.made.advanced(byDays: 2) > Moment.now() else {
      return ["the daily backup into \(plan.folder) is late: consiliumd backup --planned --data \(data.path)"]
    }
    return FileManager.default.fileExists(atPath: newest.file) ? [] : ["\(newest.file) is no longer there"]
  }

  private static func age(of backup: BackupRecord) -> String {
    let hours = max(0, (Moment.now().milliseconds - backup.made.milliseconds) / 3_600_000)
    return hours < 48 ? "\(hours) hours" : "\(hours / 24) days"
  }

  private func permissions() throws -> [String] {
    let files = FileManager.default
    let paths = [data.path] + (try files.contentsOfDirectory(atPath: data.path)).map { data.path + "/" + $0 }
    return try paths.compactMap { path in
      let mode = try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
      guard mode & 0o077 != 0 else { return nil }
      return "\(path) can be read by others: chmod go-rwx '\(path)'"
    }
  }

  private func certificate() throws -> [String] {
    let path = data.path + "/certificate.pem"
    guard let pem = try? String(contentsOfFile: path, encoding: .utf8) else {
      return ["\(path) is missing; the next start makes a new key, and members have to be told of it"]
    }
    let days = (try CertificateInspection.notAfter(pem: pem) - Int64(Date().timeIntervalSince1970)) / 86_400
    return days < Self.certificateDays ? ["the certificate ends in \(days) days"] : []
  }

  private func diskSpace() throws -> [String] {
    let free = try FileManager.default.attributesOfFileSystem(forPath: data.path)[.systemFreeSize] as? Int64 ?? 0
    return free < Self.smallestFreeBytes ? ["only \(free / 1_000_000) MB are free on the disk"] : []
  }

  private func record() throws -> [String] {
    switch try LogVerification.verify(try data.existingLog()) {
    case .ok: []
    case .fault(let seq, let fault): ["the record is damaged at entry \(seq): \(fault)"]
    }
  }
}
