import EventLog
import SQLiteLog

extension DataFolder {
  /// What to do where denied words are not found, because their key was not restored with the backup; `nil` where all is well.
  func wordKeyFault(in log: SQLiteLog) throws -> String? {
    guard try log.lacksWordKey() else { return nil }
    let (state, _) = try Appender.fold(log)
    let count = state.agreements.deniedWords.count
    guard count > 0 else {
      try log.forgetEarlierWordKey()
      return nil
    }
    return """
      \(count) denied words are not found: \(path)/words.key is not the key they were denied under. Put back your copy of it, \
      and start the server again. Where there is none, the collective ends them (words deny #... ends) and, once the server \
      was started again, denies them anew.
      """
  }
}
