import ArgumentParser
import Collective
import ConsiliumProtocol
import ConsiliumServer
import EventLog
import SQLiteLog
import SystemCrypto

struct Invite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints, once, an invitation that works once: HOST:PORT/TOKEN.")

  @OptionGroup var data: DataFolder

  @Option(
    help: ArgumentHelp("A circle it opens; may be given again. All open to members where none is.", valueName: "#name"))
  var circle: [String] = []

  @Option(help: "For how long it works: 7d, 12h.") var expires: Lifetime = Lifetime(hours: 7 * 24)
  @Option(help: "The member who vouches for the newcomer.") var sponsor: String?
  @Option(help: "The address members use; what found was told where it is not given.") var address: String?
  @Option(help: "The server's name, for a certificate that is still to be made.") var serverName = "consilium.local"

  func run() async throws {
    let text = address ?? data.address ?? "127.0.0.1:\(ServerAddress.defaultPort)"
    guard let address = ServerAddress(text) else {
      throw ValidationError("\(text) is no HOST:PORT.")
    }
    let circles = try circle.map { text throws -> CircleName in
      guard let name = CircleName(text) else { throw ValidationError("\(text) is no circle's name.") }
      return name
    }
    let log = try data.log()
    var sponsorID: AccountID?
    if let sponsor {
      let (state, _) = try Appender.fold(log)
      guard let account = Handle(sponsor).flatMap(state.account(named:)) else {
        throw ValidationError("There is no member \(sponsor).")
      }
      sponsorID = account.id
    }
    let identity = try ServerDirectory(data.path).identity(serverName: serverName)
    let token = try data.invitation(
      circles: circles, expires: expires, sponsor: sponsorID, identity: identity, in: log)
    print("\(address)/\(token)")
  }
}

extension DataFolder {
  /// Issues an invitation and returns its token, which is stored nowhere in clear.
  func invitation(
    circles: [CircleName] = [], expires: Lifetime = Lifetime(hours: 7 * 24), sponsor: AccountID?,
    identity: TLSIdentity, in log: SQLiteLog
  ) throws -> String {
    let token = InvitationToken.make(spki: try identity.publicKeyPin())
    var generator = SystemRandomNumberGenerator()
    let id = InvitationID.random(using: &generator)
    let end = Moment.now().advanced(by: .hours(expires.hours))
    try append(
      .issueInvitation(id, circles: circles, expires: end, sponsor: sponsor),
      alongside: [.invitationToken(hash: token.secretHash, id)], to: log)
    return token.text
  }
}

/// `7d` or `12h`.
struct Lifetime: ExpressibleByArgument {
  let hours: Int64

  init(hours: Int64) { self.hours = hours }

  init?(argument: String) {
    guard let number = Int64(argument.dropLast()), number > 0, number <= 10_000 else { return nil }
    switch argument.last {
    case "d": hours = number * 24
    case "h": hours = number
    default: return nil
    }
  }

  var defaultValueDescription: String { "\(hours / 24)d" }
}
