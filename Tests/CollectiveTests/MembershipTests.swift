import Collective
import CollectiveFixture
import Testing

@Suite("Membership and invitations")
struct MembershipTests {
  private var scenario: Scenario
  private let invitation = InvitationID(rawValue: "i1")
  private let newcomer = AccountID(rawValue: "newcomer")

  init() throws { scenario = try Scenario.founded() }

  private func opening(_ handle: String = "newcomer", with invitation: InvitationID?) -> Command {
    .openAccount(
      newcomer, name(handle), roles: [.member: Moment(milliseconds: .max)], invitation: invitation)
  }

  private mutating func invite(circles: [CircleName] = [], expires: Moment = Moment(milliseconds: .max)) throws {
    try scenario.perform(
      .issueInvitation(invitation, circles: circles, expires: expires, sponsor: Person.wren.account), by: .wren)
  }

  @Test("An invitation opens one account, and only one")
  mutating func usedOnce() throws {
    try invite()
    let author = Author.participant(.account(newcomer))
    try scenario.perform(opening(with: invitation), by: author)
    #expect(scenario.state.accounts[newcomer]?.handle == name("newcomer"))
    #expect(scenario.state.invitations[invitation]?.usedBy == newcomer)
    let second = Command.openAccount(
      AccountID(rawValue: "second"), name("second"), roles: [:], invitation: invitation)
    #expect(scenario.refusal(of: second, by: author) == .invitationUsed)
  }

  @Test("Of an invitation that is tried again its sponsor hears, once, and only after it was used")
  mutating func triedAgain() throws {
    try invite()
    let note = Command.noteInvitationTriedAgain(invitation)
    #expect(try scenario.perform(note, by: .clock).isEmpty)
    try scenario.perform(opening(with: invitation), by: .participant(.account(newcomer)))
    let events = try scenario.perform(note, by: .clock)
    #expect(events.map(\.target) == [.own(.account(Person.wren.account))])
    #expect(scenario.state.invitations[invitation]?.triedAgain == scenario.at)
    #expect(try scenario.perform(note, by: .clock).isEmpty)
  }

  @Test("An invitation is open until it is used, its day comes or its sponsor leaves")
  mutating func openInvitation() throws {
    try invite(expires: scenario.at.advanced(byDays: 7))
    func isOpen(after days: Int64 = 0) -> Bool? {
      scenario.state.invitations[invitation]?.isOpen(at: scenario.at.advanced(byDays: days), in: scenario.state)
    }
    #expect(isOpen() == true)
    #expect(isOpen(after: 7) == false)
    var left = scenario
    try left.perform(.closeOwnAccount, by: .wren)
    #expect(left.state.invitations[invitation]?.isOpen(at: left.at, in: left.state) == false)
    try scenario.perform(opening(with: invitation), by: .participant(.account(newcomer)))
    #expect(isOpen() == false)
  }

  @Test("An invitation that is unknown or out of date opens nothing")
  mutating func unknownOrExpired() throws {
    let author = Author.participant(.account(newcomer))
    #expect(scenario.refusal(of: opening(with: invitation), by: author) == .invitationUnknown)
    try invite(expires: scenario.at)
    #expect(scenario.refusal(of: opening(with: invitation), by: author) == .invitationExpired)
  }

  @Test("Without an invitation only the host opens accounts")
  mutating func hostOpens() throws {
    #expect(scenario.refusal(of: opening(with: nil), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: opening(with: nil), by: .host) == nil)
  }

  @Test("An invitation leads into the circles it names, and otherwise into those open to every member")
  mutating func circlesOfInvitation() throws {
    try invite(circles: [Place.balint])
    try scenario.perform(opening(with: invitation), by: .participant(.account(newcomer)))
    #expect(scenario.state.targets(of: .account(newcomer)) == [.circle(Place.balint)])

    let other = InvitationID(rawValue: "i2")
    try scenario.perform(
      .issueInvitation(other, circles: [], expires: Moment(milliseconds: .max), sponsor: nil), by: .host)
    #expect(Set(scenario.state.invitations[other]?.circles ?? []) == [Place.trauma, Place.ethics])
  }

  @Test("Members invite in their own name, and only into circles that there are")
  mutating func issuing() {
    func issuing(_ circles: [CircleName], sponsor: AccountID?) -> Command {
      .issueInvitation(invitation, circles: circles, expires: Moment(milliseconds: .max), sponsor: sponsor)
    }
    #expect(scenario.refusal(of: issuing([], sponsor: Person.heron.account), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: issuing([], sponsor: nil), by: .wren) == .notAllowed)
    #expect(
      scenario.refusal(of: issuing([name("#nowhere")], sponsor: Person.wren.account), by: .wren) == .unknownTarget)
  }

  @Test("A handle is given once, whatever its case, and never again")
  mutating func handlesAreUnique() throws {
    #expect(scenario.refusal(of: opening("WREN", with: nil), by: .host) == .handleTaken)
    try scenario.perform(.disableAccount(Person.wren.handle), by: .host)
    #expect(scenario.refusal(of: opening("wren", with: nil), by: .host) == .handleTaken)
  }

  @Test("An account's id is not given to another")
  mutating func idsAreUnique() throws {
    let taken = Command.openAccount(Person.wren.account, name("other"), roles: [:], invitation: nil)
    #expect(scenario.refusal(of: taken, by: .host) == .notAllowed)
    #expect(scenario.state.accounts[Person.wren.account]?.handle == Person.wren.handle)
  }

  @Test("A closed account does nothing, is in nothing and sees nothing")
  mutating func disabled() throws {
    let direct = Target.between(Person.wren.participant, Person.heron.participant)
    let ref = try scenario.submit(.demoCase(), by: .heron)
    try scenario.perform(.respond(ref, choice: "clear"), by: .wren)
    try scenario.perform(.disableAccount(Person.wren.handle), by: .host)
    let wren = Person.wren.participant
    for target in [Place.inTrauma, .room(ref), .collective, direct, .own(wren)] {
      #expect(!scenario.state.sees(wren, target), "\(target)")
      #expect(!scenario.state.audience(of: target).contains(wren), "\(target)")
    }
    #expect(scenario.state.targets(of: wren) == [])
    #expect(throws: Refusal.self) { try scenario.say(by: .wren) }
    #expect(scenario.refusal(of: .join(Place.ethics, founding: nil), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: .disableAccount(Person.wren.handle), by: .host) == .unknownTarget)
  }

  @Test("Only the host closes accounts and records a password it set")
  mutating func hostOnly() {
    #expect(scenario.refusal(of: .disableAccount(Person.heron.handle), by: .moss) == .notAllowed)
    #expect(scenario.refusal(of: .recordPasswordSetByHost(Person.heron.handle), by: .moss) == .notAllowed)
    #expect(scenario.refusal(of: .recordPasswordSetByHost(Person.heron.handle), by: .host) == nil)
  }

  @Test("A role ends by itself at its last moment")
  mutating func roleEnds() throws {
    let end = scenario.at.advanced(byDays: 1)
    try scenario.perform(
      .openAccount(newcomer, name("newcomer"), roles: [.mentor: end], invitation: nil), by: .host)
    let before = Moment(milliseconds: end.milliseconds - 1)
    #expect(scenario.state.holds(.mentor, .account(newcomer), at: before))
    #expect(!scenario.state.holds(.mentor, .account(newcomer), at: end))
  }

  // MARK: Guests

  private let guest = GuestID(rawValue: "g1")
  private var guestAuthor: Author { .participant(.guest(guest)) }
  private let hall: CircleName = name("#hall")

  @Test("A guest's nick is free again once she left, and she is in nothing any more")
  mutating func guestLeaves() throws {
    try scenario.perform(.arrive(guest, nick: name("visitor")), by: guestAuthor)
    try scenario.perform(.join(hall, founding: .openChannel), by: guestAuthor)
    try scenario.perform(.join(hall, founding: nil), by: .wren)
    let other = Command.arrive(GuestID(rawValue: "g2"), nick: name("Visitor"))
    #expect(scenario.refusal(of: other, by: guestAuthor) == .handleTaken)
    try scenario.perform(.leave(message: ""), by: guestAuthor)
    #expect(scenario.state.audience(of: .circle(hall)) == [Person.wren.participant])
    #expect(scenario.refusal(of: other, by: .participant(.guest(GuestID(rawValue: "g2")))) == nil)
  }

  @Test("What a guest's connection still had under way when she left is refused")
  mutating func guestGone() throws {
    try scenario.perform(.arrive(guest, nick: name("visitor")), by: guestAuthor)
    try scenario.perform(.join(hall, founding: .openChannel), by: guestAuthor)
    try scenario.perform(.join(hall, founding: nil), by: .wren)
    try scenario.perform(.leave(message: ""), by: guestAuthor)
    #expect(scenario.refusal(of: .join(hall, founding: nil), by: guestAuthor) == .notAllowed)
    let direct = Target.between(.guest(guest), Person.wren.participant)
    let say = Command.say(direct, text: "demo", isNotice: false, replyTo: nil)
    #expect(scenario.refusal(of: say, by: guestAuthor) == .notAllowed)
  }

  @Test("A guest takes no member's name, and changes her own")
  mutating func guestNicks() throws {
    #expect(scenario.refusal(of: .arrive(guest, nick: name("Wren")), by: guestAuthor) == .handleTaken)
    try scenario.perform(.arrive(guest, nick: name("visitor")), by: guestAuthor)
    #expect(scenario.refusal(of: .rename(name("heron")), by: guestAuthor) == .handleTaken)
    try scenario.perform(.rename(name("Visitor")), by: guestAuthor)
    try scenario.perform(.rename(name("caller")), by: guestAuthor)
    #expect(scenario.state.participant(named: name("CALLER")) == .guest(guest))
    #expect(scenario.state.participant(named: name("visitor")) == nil)
    #expect(scenario.refusal(of: .rename(name("anything")), by: .wren) == .notAllowed)
  }

  @Test("A guest neither posts nor gets into a members' circle")
  mutating func guestLimits() throws {
    try scenario.perform(.arrive(guest, nick: name("visitor")), by: guestAuthor)
    #expect(scenario.refusal(of: .join(Place.trauma, founding: nil), by: guestAuthor) == .circleClosed)
    #expect(scenario.refusal(of: .submit(.demoCase()), by: guestAuthor) == .notAllowed)
    #expect(!scenario.state.sees(.guest(guest), .collective))
  }
}
