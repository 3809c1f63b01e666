import Collective
import CollectiveFixture
import ConsiliumProtocol
import Testing

@testable import ConsiliumServer

/// What one connection answers, decided by a value.
@Suite struct SessionTests {
  /// Words that are no, too long, or surprising parameters.
  private static let words = [
    "", "*", "#", "&", ":", "#trauma", "&C-2345", "wren", "nobody", "-1", "+b", "\u{1F331}", "timestamp=",
    String(repeating: "a", count: 200),
  ]

  @Test("every verb with any number of any words is answered, at any time", arguments: Verb.all.map(\.name))
  func anyLineIsAnswered(verb: String) throws {
    for count in 0...6 {
      for word in Self.words {
        let line = Line(verb, Array(repeating: word, count: count))
        for access in Access.all {
          var fresh = try ConversingSession(access: access)
          _ = fresh.receive(line)
          _ = fresh.receive(line)
        }
        var member = try ConversingSession.signedIn(.wren)
        _ = member.receive(line)
        _ = member.receive(line)
      }
    }
  }

  @Test("a verb with fewer parameters than it declares is refused", arguments: Verb.all.map(\.name))
  func tooFewParameters(name: String) throws {
    let verb = try #require(Verb(name: name))
    guard verb.declaration.parameters.lowerBound > 0, verb.declaration.phase != .registration else { return }
    var member = try ConversingSession.signedIn(.wren)
    #expect(["461", "NEED_MORE_PARAMS"].contains(member.answer(to: name).first))
  }

  @Test("a verb that needs a capability is refused without it", arguments: Verb.all.map(\.name))
  func missingCapability(name: String) throws {
    let declaration = try #require(Verb(name: name)).declaration
    guard declaration.capability != nil, declaration.name != "BATCH" else { return }
    var member = try ConversingSession.signedIn(.wren, capabilities: [])
    let words = Array(repeating: "x", count: declaration.parameters.lowerBound)
    #expect(member.receive(Line(name, words)).replies.map(\.codeOrCommand) == ["CAPABILITY_REQUIRED"])
  }

  @Test("nothing but signing in is answered before it", arguments: Verb.all.map(\.name))
  func beforeSigningIn(name: String) throws {
    let declaration = try #require(Verb(name: name)).declaration
    guard declaration.phase == .registered else { return }
    var fresh = try ConversingSession()
    #expect(fresh.answer(to: "\(name) x x x x") == ["451"])
  }

  @Test("a refused text becomes no command")
  func refusedTextIsNoCommand() throws {
    var member = try ConversingSession.signedIn(.wren)
    for line in [
      "PRIVMSG #trauma :call 555-010-0199", "TOPIC #trauma :call 555-010-0199", "PART #trauma :call 555-010-0199",
      "ADVANCE Q-2345 taken :call 555-010-0199", "REDACT #trauma x :call 555-010-0199",
      "@+draft/react=555-010-0199 TAGMSG #trauma", "AWAY :call 555-010-0199", "SEARCH text=555-010-0199",
    ] {
      let step = member.receive(line)
      #expect(step.commands == [], "\(line)")
      #expect(step.replies.map(\.codeOrCommand) == ["IDENTIFIERS", "FINDING"], "\(line)")
      #expect(step.replies.allSatisfy { !$0.text.contains("010-0199") }, "\(line)")
    }
  }

  @Test("a clean text becomes one command, with the nonce only as a digest")
  func cleanTextIsACommand() throws {
    var member = try ConversingSession.signedIn(.wren)
    guard case .append(let appends, _) = member.receive("@consilium/nonce=zqxnonce PRIVMSG #trauma :hello") else {
      Issue.record("no command")
      return
    }
    #expect(
      appends.map(\.command) == [.say(Place.inTrauma, text: "hello", isNotice: false, replyTo: nil)])
    let nonce = try #require(appends.first?.nonce)
    #expect(nonce.value.contains("zqxnonce") == false)
  }

  @Test("no description of a step shows a password or a token")
  func descriptionsShowNoSecret() throws {
    var fresh = try ConversingSession()
    fresh.session.capabilities = .all
    _ = fresh.receive("AUTHENTICATE PLAIN")
    let plain = Base64.encode(SASLPlain(account: "wren", password: "zqxsecret").message)
    let token = Array(repeating: "0000", count: 12).joined(separator: "-")
    let bytes = Array("zqxsecret".utf8).map(String.init).joined(separator: ", ")
    for step in [fresh.receive("AUTHENTICATE \(plain)"), fresh.receive("REGISTER robin \(token) zqxsecret-1")] {
      guard case .work(let request) = step else {
        Issue.record("no work")
        continue
      }
      var dumped = ""
      dump(request, to: &dumped)
      for text in ["\(request)", String(reflecting: request), "\(step)", dumped] {
        #expect(!text.contains("zqxsecret") && !text.contains(bytes) && !text.contains(token))
        #expect(!text.contains("122\n"), "not byte by byte either")
      }
    }
  }
}

/// What a refusal of the collective becomes on the wire.
@Suite struct RefusalTests {
  @Test("every code of a refusal is one that programs can look up", arguments: Refusal.Code.allCases)
  func codeIsDeclared(code: Refusal.Code) {
    // Answered by a numeric (473, 443, 433) or by another code wherever they come up.
    let translated: Set<Refusal.Code> = [
      .circleClosed, .nothingToDo, .handleTaken, .badName, .noSuchCircle, .notInIt, .notInCircle, .operatorNeeded,
      .channelFull, .banned, .keyNeeded, .listFull, .silenced,
    ]
    #expect(ErrorCode(rawValue: code.rawValue) != nil || translated.contains(code))
  }

  @Test(
    "base verbs are refused by numerics",
    arguments: [
      ("JOIN #trauma", Refusal.Code.circleClosed, "473"), ("JOIN #trauma", .unknownTarget, "403"),
      ("PART #trauma", .unknownTarget, "442"), ("TOPIC #trauma :x", .notAllowed, "482"),
      ("INVITE wren #trauma", .nothingToDo, "443"), ("INVITE wren #trauma", .unknownTarget, "442"),
      ("PRIVMSG #trauma :x", .unknownTarget, "404"), ("PRIVMSG heron :x", .unknownTarget, "401"),
      ("REDACT #trauma x", .notAllowed, "REDACT_FORBIDDEN"), ("REDACT #trauma x", .unknownMessage, "UNKNOWN_MSGID"),
      ("PRIVMSG #trauma :x", .storeUnavailable, "STORE_UNAVAILABLE"), ("ADVANCE Q-2345 taken", .held, "HELD"),
    ])
  func refusalsOnTheWire(line: String, code: Refusal.Code, expected: String) throws {
    var member = try ConversingSession.signedIn(.wren)
    guard case .append(let appends, _) = member.receive(line), let pending = appends.first else {
      Issue.record("no command")
      return
    }
    let lines = member.session.settle(pending, .failure(Refusal(code, [], "A demo refusal.")), member.context)
    #expect(lines.map(\.codeOrCommand) == [expected])
  }
}
