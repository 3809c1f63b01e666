import Collective
import EventLog
import SystemCrypto

/// A collective from nothing: a name, circles, one founder, and the starter guidelines as her proposal.
///
/// Everything here is an ordinary command, decided like any other; the founder's own are in her name.
public struct Founding: Sendable {
  public let name: String
  public let founder: Handle
  public let password: [UInt8]
  /// Nobody else founds it with her: her consent is everybody's.
  public let isAlone: Bool

  public init(name: String, founder: Handle, password: [UInt8], isAlone: Bool) {
    self.name = name
    self.founder = founder
    self.password = password
    self.isAlone = isAlone
  }

  public struct Outcome: Sendable {
    public let founder: AccountID
    public let circles: [CircleName]
    /// The proposal of the starter guidelines, where there are some.
    public let proposal: PostRef?
    public let isAdopted: Bool
  }

  /// Why a folder cannot be founded in.
  public enum Fault: Error, Hashable, Sendable {
    /// The collective's name, where it has one.
    case exists(String?)
    case refused(String)
  }

  /// - Parameter starter: circles and guidelines to begin with; founds the circles where the log is empty.
  public func perform(
    in storage: any LogStorage, starter: StarterCollective?, now: @escaping @Sendable () -> Moment
  ) throws -> Outcome {
    try starter?.found(in: storage, now: now)
    var appender = try Appender(storage: storage, now: now)
    guard appender.state.agreements.name == nil, appender.state.accounts.isEmpty else {
      throw Fault.exists(appender.state.agreements.name)
    }
    var generator = SystemRandomNumberGenerator()
    let id = AccountID.random(using: &generator)
    let term = now().advanced(byDays: Role.defaultDays)
    let roles: [Role: Moment] = [.member: .never, .steward: term, .moderator: term]
    try append(.nameCollective(name), to: &appender)
    try append(
      .openAccount(id, founder, roles: roles, invitation: nil),
      alongside: [.credentials(id, ScramKeys.derive(password: password))], to: &appender)
    let member = Author.participant(.account(id))
    let circles = appender.state.circles.keys.sorted { $0.folded < $1.folded }
    for circle in circles {
      if appender.state.circles[circle]?.charter.entry != .members {
        try append(.invite(.account(id), circle), to: &appender)
      }
      try append(.join(circle, founding: nil), by: member, to: &appender)
    }
    let proposal = try propose(starter?.guidelines, in: circles, by: member, to: &appender)
    if let proposal, isAlone { try append(.advance(proposal, to: "adopted", note: nil), by: member, to: &appender) }
    return Outcome(
      founder: id, circles: circles, proposal: proposal,
      isAdopted: appender.state.agreements.guidelinesInForce != nil)
  }

  private func propose(
    _ text: String?, in circles: [CircleName], by author: Author, to appender: inout Appender
  ) throws -> PostRef? {
    guard let text, let place = circles.first else { return nil }
    let fields = [
      Body.Field(name: "aim", value: "We begin with shared guidelines, and change them together."),
      Body.Field(name: "change", value: "guidelines"), Body.Field(name: "text", value: text),
    ]
    let events = try append(
      .submit(PostDraft(circle: place, kind: "proposal", fields: fields)), by: author, to: &appender)
    for event in events { if case .submitted(let submitted) = event.facts { return submitted.ref } }
    return nil
  }

  @discardableResult
  private func append(
    _ command: Command, by author: Author = .host, alongside: [SideRecord] = [], to appender: inout Appender
  ) throws -> [Event] {
    let batch = try appender.append([Append(command, by: author, alongside: alongside)])
    if case .failure(let refusal) = batch.outcomes.first?.result { throw Fault.refused(refusal.text) }
    return batch.events
  }
}
