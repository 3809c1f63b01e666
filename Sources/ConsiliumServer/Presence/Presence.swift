import Collective
import EventLog
import NIOConcurrencyHelpers

/// Who is connected now, over all event loops. Not an event: gone with the process, and never a durable record of anybody's hours.
final class Presence: Sendable {
  struct Standing: Sendable {
    var devices = 0
    var away: String?
    var realName: String?
    var modes = UserModes()
    /// How far she has read. A member's are kept for her next visit.
    var readMarkers: [Target: Moment] = [:]
    var signedOn: Moment
    var lastSpoke: Moment
    /// When she did something last, on whichever device.
    var lastActed: Moment
  }

  /// Somebody who has gone, for WHOWAS.
  struct Departure: Sendable {
    let nick: Handle
    let user: String
    let realName: String
    let account: String?
    let at: Moment
  }

  let metadata = Metadata()
  /// Members' markers on their way to the storage.
  let movedMarkers = ReadMarkers()
  private static let departuresKept = 100
  private let most = NIOLockedValueBox(0)
  private let standings = NIOLockedValueBox<[Participant: Standing]>([:])
  private let departures = NIOLockedValueBox<[Departure]>([])

  /// Whether this is somebody's first device.
  ///
  /// - Parameter markers: a member's, as they are kept.
  @discardableResult
  func arrive(
    _ participant: Participant, realName: String?, modes: UserModes, away: String?, markers: [Target: Moment] = [:],
    at: Moment
  ) -> Bool {
    let (isFirst, people) = standings.withLockedValue { standings in
      var standing = standings[participant] ?? Standing(modes: modes, signedOn: at, lastSpoke: at, lastActed: at)
      standing.devices += 1
      standing.lastActed = at
      standing.realName = realName ?? standing.realName
      if standing.devices == 1 { standing.away = away }
      standing.readMarkers.merge(markers, uniquingKeysWith: max)
      standings[participant] = standing
      return (standing.devices == 1, standings.count)
    }
    most.withLockedValue { $0 = max($0, people) }
    return isFirst
  }

  /// Her standing, where that was somebody's last device.
  @discardableResult
  func leave(_ participant: Participant) -> Standing? {
    standings.withLockedValue { standings in
      guard var standing = standings[participant] else { return nil }
      standing.devices -= 1
      standings[participant] = standing.devices > 0 ? standing : nil
      return standing.devices > 0 ? nil : standing
    }
  }

  /// A guest who proved to be a member.
  ///
  /// - Parameter markers: the member's, as they are kept.
  func move(_ old: Participant, to new: Participant, markers: [Target: Moment]) {
    metadata.move(old, to: new)
    standings.withLockedValue { standings in
      guard let moved = standings.removeValue(forKey: old) else { return }
      var standing = standings[new] ?? moved
      if standings[new] != nil { standing.devices += moved.devices }
      standing.readMarkers.merge(markers, uniquingKeysWith: max)
      standings[new] = standing
    }
  }

  func update(_ participant: Participant, _ change: (inout Standing) -> Void) {
    standings.withLockedValue { standings in
      guard var standing = standings[participant] else { return }
      change(&standing)
      standings[participant] = standing
    }
  }

  func readMarker(of participant: Participant, in target: Target) -> Moment? {
    standing(of: participant)?.readMarkers[target]
  }

  /// Moves a marker forward. Returns whether it moved, and whether there are other devices to be told.
  func moveReadMarker(
    of participant: Participant, in target: Target, to moment: Moment
  ) -> (hasMoved: Bool, isElsewhere: Bool) {
    let (hasMoved, isElsewhere) = standings.withLockedValue { standings in
      guard var standing = standings[participant], standing.readMarkers[target].map({ $0 < moment }) ?? true else {
        return (false, false)
      }
      standing.readMarkers[target] = moment
      standings[participant] = standing
      return (true, standing.devices > 1)
    }
    if hasMoved, let account = participant.accountID { movedMarkers.move(of: account, in: target, to: moment) }
    return (hasMoved, isElsewhere)
  }

  func standing(of participant: Participant) -> Standing? { standings.withLockedValue { $0[participant] } }
  func away(_ participant: Participant) -> String? { standing(of: participant)?.away }
  /// Whether somebody sees what comes: she has a device here and did something with it of late.
  func isActive(_ participant: Participant, at moment: Moment) -> Bool {
    guard let standing = standing(of: participant), standing.away == nil else { return false }
    return moment.elapsed(since: standing.lastActed) < Self.attention
  }

  private static let attention = Duration.minutes(15)

  func isHere(_ participant: Participant) -> Bool { standing(of: participant) != nil }
  func modes(of participant: Participant) -> UserModes { standing(of: participant)?.modes ?? UserModes() }
  func realName(of participant: Participant) -> String? { standing(of: participant)?.realName }
  var here: [Participant] { standings.withLockedValue { Array($0.keys) } }

  struct Counts {
    var people = 0
    /// At once, since the server started.
    var most = 0
    var invisible = 0
    var operators = 0
  }

  var counts: Counts {
    var counts = standings.withLockedValue { standings in
      standings.values.reduce(into: Counts()) { counts, standing in
        counts.people += 1
        if standing.modes.isInvisible { counts.invisible += 1 }
        if standing.modes.isOperator { counts.operators += 1 }
      }
    }
    counts.most = most.withLockedValue { $0 }
    return counts
  }

  // MARK: WHOWAS

  func remember(_ departure: Departure) {
    departures.withLockedValue { departures in
      departures.append(departure)
      if departures.count > Self.departuresKept { departures.removeFirst() }
    }
  }

  /// The newest first.
  func departures(of nick: Handle) -> [Departure] {
    departures.withLockedValue { $0.filter { $0.nick == nick }.reversed() }
  }
}

/// Modes that people set on themselves.
struct UserModes: Hashable, Sendable {
  /// `i`: not found by masks outside shared circles.
  var isInvisible = false
  /// `o`: wears the moderator's hat on a connection.
  var isOperator = false
  /// `w`: is sent WALLOPS.
  var wantsWallops = false
  /// `B`: a program.
  var isBot = false

  subscript(letter: Character) -> Bool? {
    get {
      switch letter {
      case "i": isInvisible
      case "o": isOperator
      case "w": wantsWallops
      case "B": isBot
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch letter {
      case "i": isInvisible = newValue
      case "o": isOperator = newValue
      case "w": wantsWallops = newValue
      case "B": isBot = newValue
      default: break
      }
    }
  }

  var text: String { "+" + ["B", "i", "o", "w"].filter { self[Character($0)] == true }.joined() }
}
