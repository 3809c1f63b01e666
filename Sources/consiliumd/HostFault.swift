import Foundation
import SQLiteLog

/// Why a command of the host's did not do its work, and what to do next. Printed alone, without the command's usage.
struct HostFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// Runs work on files that were named on the command line; what the system says of them becomes a sentence.
  /// - Parameter purpose: what it is, as in "The backup".
  static func explaining<Result>(_ purpose: String, at path: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch BackupFault.exists {
      throw HostFault("\(path) is there already. Nothing was written: name a file that does not exist yet.")
    } catch let error as CocoaError {
      throw HostFault("\(purpose), \(path): \(reason(error)).")
    } catch let error as POSIXError {
      throw HostFault("\(purpose), \(path): \(reason(error)).")
    }
  }

  private static func reason(_ error: POSIXError) -> String {
    switch error.code {
    case .ENOENT, .ENOTDIR: noSuchFile
    case .EACCES, .EPERM: notYours
    case .ENOSPC: full
    case .EROFS: readOnly
    default: unusable
    }
  }

  private static func reason(_ error: CocoaError) -> String {
    switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: noSuchFile
    case .fileReadNoPermission, .fileWriteNoPermission: notYours
    case .fileWriteOutOfSpace: full
    case .fileWriteVolumeReadOnly: readOnly
    default: unusable
    }
  }

  private static let noSuchFile = "there is no such file or folder"
  private static let notYours = "you may not read or write it"
  private static let full = "the disk is full"
  private static let readOnly = "it cannot be written to"
  private static let unusable = "it cannot be read or written"
}
