import Collective
import EventLog
import Foundation
import SystemCrypto

/// The invented collective of `seeds/demo.json`: members, circles, some talk and two posts to try things on.
public struct DemoCollective: Sendable {
  /// Somebody to sign in as. The passphrase is made anew for each demo.
  public struct Member: Sendable {
    public let name: String
    public let passphrase: String
  }

  private struct Seed: Decodable {
    struct Person: Decodable {
      let handle: Handle
      let roles: [Role]
    }

    struct Remark: Decodable {
      let `in`: CircleName
      let by: Handle
      let text: String
    }

    struct Post: Decodable {
      let `in`: CircleName
      let by: Handle
      let kind: String
      let fields: [String: String]
    }

    let members: [Person]
    let circles: [String: [Handle]]
    let talk: [Remark]
    let posts: [Post]
  }

  public struct Refused: Error, CustomStringConvertible {
    public let description: String
  }

  private let seed: Seed

  public init(seeds: URL) throws {
    seed = try JSONDecoder().decode(Seed.self, from: try Data(contentsOf: seeds.appending(path: "demo.json")))
  }

  /// Every text in it, so that a test can hold the demo to the identifier gate.
  public var texts: [String] { seed.talk.map(\.text) + seed.posts.flatMap(\.fields.values) }

  /// Founds the demo in a log that has its circles already.
  public func found(in storage: any LogStorage, now: @escaping @Sendable () -> Moment) throws -> [Member] {
    var appender = try Appender(storage: storage, now: now)
    var members: [Member] = []
    for person in seed.members {
      let passphrase = CrockfordBase32.encode(SystemRandom.bytes(10))
      let end = now().advanced(byDays: Role.defaultDays)
      var generator = SystemRandomNumberGenerator()
      let id = AccountID.random(using: &generator)
      let roles = Dictionary(uniqueKeysWithValues: person.roles.map { ($0, end) })
      try append(
        .openAccount(id, person.handle, roles: roles, invitation: nil), by: .host,
        alongside: [.credentials(id, ScramKeys.derive(password: passphrase))], to: &appender)
      members.append(Member(name: person.handle.text, passphrase: passphrase))
    }
    for (name, handles) in seed.circles.sorted(by: { $0.key < $1.key }) {
      guard let circle = CircleName(name) else { throw Refused(description: "\(name) is no circle's name") }
      for handle in handles {
        let member = try participant(handle, appender.state)
        try append(.invite(member, circle), by: .host, to: &appender)
        try append(.join(circle, founding: nil), by: .participant(member), to: &appender)
      }
    }
    for remark in seed.talk {
      try append(
        .say(.circle(remark.in), text: remark.text, isNotice: false, replyTo: nil),
        by: .participant(try participant(remark.by, appender.state)), to: &appender)
    }
    for post in seed.posts {
      let fields = Kinds.standard[post.kind]?.fields.compactMap { declared in
        post.fields[declared.name].map { Body.Field(name: declared.name, value: $0) }
      }
      try append(
        .submit(PostDraft(circle: post.in, kind: post.kind, fields: fields ?? [])),
        by: .participant(try participant(post.by, appender.state)), to: &appender)
    }
    return members
  }

  private func participant(_ handle: Handle, _ state: Collective) throws -> Participant {
    guard let participant = state.participant(named: handle) else {
      throw Refused(description: "the demo has no member \(handle)")
    }
    return participant
  }

  private func append(
    _ command: Command, by author: Author, alongside: [SideRecord] = [], to appender: inout Appender
  ) throws {
    let batch = try appender.append([Append(command, by: author, alongside: alongside)])
    if case .failure(let refusal) = batch.outcomes.first?.result {
      throw Refused(description: "the demo data was refused: \(refusal.text)")
    }
  }
}
