import Collective
import ConsiliumClient
import ConsiliumProtocol

/// An invitation as its sponsor reads it, once.
enum InvitationWords {
  /// - Parameter now: milliseconds since 1970.
  static func sentence(_ invitation: IssuedInvitation, now: Int64) -> String {
    let end = Moment(day: invitation.expires).map { DayWords.upcomingDay($0.milliseconds, now: now) }
    return """
      Send privately; works once, until \(end ?? invitation.expires). You are told when it is used:
        \(invitation.text)
        (it also proves that it is your server)
      """
  }
}
