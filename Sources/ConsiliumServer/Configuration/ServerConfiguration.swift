import Collective
import ConsiliumProtocol
import SystemCrypto

/// Everything that the host sets, fixed while the server runs. What the collective sets itself stands in its log.
public struct ServerConfiguration: Sendable {
  /// The software's version, as VERSION and 002 give it.
  public static let version = "consilium-0.1"

  public var serverName: String
  public var networkName: String
  public var access: Access
  public var registration = Registration.byInvitation
  public var limits: Limits
  /// Lines of the message of the day; none for no message.
  public var messageOfTheDay: [String]
  /// What guests have to give with PASS; `nil` where they need nothing.
  public var guestPassword: [UInt8]?
  /// Where members' invitations lead, and the public key that they prove; none are made without.
  public var invitations: InvitationAddress?
  /// The clock. Tests drive their own.
  public var now: @Sendable () -> Moment
  /// Where what a backup does not know is kept up to date; nowhere without.
  public var laterActs: LaterActsFiles?
  /// What delivers reminders; members are offered none without.
  public var reminders: ReminderCommand?
  /// The kinds of post that members can submit.
  public var kinds = Kinds.standard
  /// The formats by which meetings can be held; what a meeting has begun with it keeps.
  public var formats: [Format] = []

  public init(
    serverName: String = "consilium.local", networkName: String = "Consilium", access: Access = .members,
    limits: Limits = Limits(), messageOfTheDay: [String] = [],
    now: @escaping @Sendable () -> Moment
  ) {
    self.serverName = serverName
    self.networkName = networkName
    self.access = access
    self.limits = limits
    self.messageOfTheDay = messageOfTheDay
    self.now = now
  }

  public struct InvitationAddress: Sendable {
    public let address: ServerAddress
    public let publicKey: SHA256Digest

    public init(address: ServerAddress, publicKey: SHA256Digest) {
      self.address = address
      self.publicKey = publicKey
    }
  }

  /// How REGISTER makes accounts.
  public enum Registration: Sendable {
    /// With the token of an invitation, which proves enough to be taken before registration.
    case byInvitation
    /// By anybody (`--register open`, with open access only).
    case open
    /// The same, also before the connection is registered.
    case openBeforeConnect

    var capabilityValue: String {
      isOfferedBeforeConnect ? "before-connect,custom-account-name" : "custom-account-name"
    }
    var isOfferedBeforeConnect: Bool { self != .open }
    var needsToken: Bool { self == .byInvitation }
  }

  var source: Source { Source(nick: serverName) }
}
