import Collective
import Foundation

extension Moment {
  /// By the clock of this machine.
  @Sendable public static func now() -> Moment {
    Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
  }
}
