import ConsiliumProtocol
import Foundation

extension ServerTime {
  /// By the clock of this machine.
  public static func now() -> ServerTime { ServerTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }
}
