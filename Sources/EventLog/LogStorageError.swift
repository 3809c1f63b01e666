/// What a storage cannot do, beside the errors of the operating system and the database it is built on. Holds no words.
public enum LogStorageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An entry that cannot be read: a column is missing, of the wrong type, or not in its form.
  case damagedRecord(seq: Int64)
  /// There is an entry of that seq, or one with the same id.
  case entryExists(seq: Int64)
  /// Readers hold erased pages. The erasure stays on the list, to be tried again.
  case erasureBlocked
  /// Durability or erasure would not hold: the database did not take this setting.
  case settingRefused(String)
  /// The database was made by a newer version of the program.
  case newerSchema

  public var description: String {
    switch self {
    case .damagedRecord(let seq): "entry \(seq) of the log cannot be read"
    case .entryExists(let seq): "entry \(seq) is in the log already"
    case .erasureBlocked:
      "a reader holds erased pages, perhaps in another process; the erasure is tried again, also at the next start"
    case .settingRefused(let setting): "the database did not take the setting \(setting)"
    case .newerSchema: "the database was made by a newer version of this program"
    }
  }
}
