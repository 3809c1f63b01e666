import Testing

@testable import ConsiliumProtocol

@Suite struct Moments {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", Int64(0)), ("1969-12-31T23:59:59.999Z", -1),
    ("2000-02-29T12:00:00.000Z", 951_825_600_000),
    ("2026-11-23T17:22:56.123Z", 1_795_454_576_123), ("0000-01-01T00:00:00.000Z", -62_167_219_200_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ])
  func `text and milliseconds name the same moment`(text: String, milliseconds: Int64) {
    #expect(ServerTime(text)?.milliseconds == milliseconds)
    #expect(ServerTime(milliseconds: milliseconds).description == text)
  }

  @Test(arguments: [
    "", "2026-11-23T17:22:56Z", "2026-11-23T17:22:56.12Z", "2026-11-23T17:22:56.1234Z", "2026-11-23 17:22:56.123Z",
    "2026-11-23T17:22:56.123", "2026-11-23T17:22:56.123z", "2026-11-23t17:22:56.123Z", "2026-13-01T00:00:00.000Z",
    "2026-00-01T00:00:00.000Z", "2026-01-00T00:00:00.000Z", "2026-04-31T00:00:00.000Z", "2026-02-29T00:00:00.000Z",
    "2100-02-29T00:00:00.000Z", "2026-01-01T24:00:00.000Z", "2026-01-01T00:60:00.000Z", "2026-01-01T00:00:60.000Z",
    "2026-01-01T23:59:61.000Z", "+026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.-01Z", "２026-1-1T00:00:00.0Z",
    " 026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z ",
  ])
  func `refuses what is not a moment`(text: String) {
    #expect(ServerTime(text) == nil)
  }

  @Test func `a leap second is the second after it`() {
    #expect(ServerTime("2016-12-31T23:59:60.419Z")?.description == "2017-01-01T00:00:00.419Z")
  }

  @Test func `every day of eight centuries goes both ways, in order`() {
    var previous = ""
    for day in stride(from: Int64(-135_000), through: 160_000, by: 1) {
      let time = ServerTime(milliseconds: day * 86_400_000 + 3_723_004)
      let text = time.description
      #expect(ServerTime(text) == time)
      #expect(text > previous)
      previous = text
    }
  }

  @Test func `moments beyond the years stay within them`() {
    #expect(ServerTime(milliseconds: .max).description == "9999-12-31T23:59:59.999Z")
    #expect(ServerTime(milliseconds: .min).description == "0000-01-01T00:00:00.000Z")
    #expect(ServerTime(milliseconds: 1) < ServerTime(milliseconds: 2))
  }
}

@Suite struct HistoryQueries {
  private static let time: Int64 = 1_795_454_576_123

  @Test(arguments: [
    ("LATEST #c * 50", ChatHistoryQuery.latest(target: "#c", bound: .latest, limit: 50)),
    ("latest #c msgid=m2 0", .latest(target: "#c", bound: .msgid("m2"), limit: 0)),
    ("BEFORE #c timestamp=2026-11-23T17:22:56.123Z 5", .before(target: "#c", bound: .timestamp(time), limit: 5)),
    ("AFTER &C-7QXM msgid=m2 100", .after(target: "&C-7QXM", bound: .msgid("m2"), limit: 100)),
    ("AROUND heron msgid=a=b 7", .around(target: "heron", bound: .msgid("a=b"), limit: 7)),
    (
      "BETWEEN #c msgid=a timestamp=2026-11-23T17:22:56.123Z 9",
      .between(
        target: "#c", .msgid("a"), .timestamp(time), limit: 9)
    ),
    (
      "TARGETS timestamp=1970-01-01T00:00:00.000Z timestamp=2026-11-23T17:22:56.123Z 10",
      .targets(
        from: 0, to: time, limit: 10)
    ),
  ])
  func `reads what is asked, and prints it again`(text: String, query: ChatHistoryQuery) throws {
    let parameters = text.split(separator: " ").map(String.init)
    #expect(try ChatHistoryQuery.parse(parameters) == query)
    #expect(try ChatHistoryQuery.parse(query.line().parameters) == query)
  }

  @Test(arguments: [
    ("", ErrorCode.needMoreParams, ["*"]), ("LATEST", .needMoreParams, ["LATEST"]),
    ("LATEST #c", .needMoreParams, ["LATEST"]), ("LATEST #c *", .needMoreParams, ["LATEST"]),
    ("BETWEEN #c msgid=a 5", .invalidMsgreftype, ["BETWEEN", "#c", "5"]),
    ("NOSUCH #c * 5", .invalidParams, ["NOSUCH"]), ("BEFORE #c * 5", .invalidParams, ["BEFORE", "#c", "*"]),
    ("BEFORE #c msgid= 5", .invalidParams, ["BEFORE", "#c", "msgid="]),
    ("BEFORE #c timestamp=yesterday 5", .invalidParams, ["BEFORE", "#c", "timestamp=yesterday"]),
    ("BEFORE #c seq=5 5", .invalidMsgreftype, ["BEFORE", "#c", "seq=5"]),
    ("LATEST #c * -1", .invalidParams, ["LATEST", "#c", "-1"]),
    ("LATEST #c * many", .invalidParams, ["LATEST", "#c", "many"]),
    ("TARGETS msgid=a timestamp=2026-11-23T17:22:56.123Z 5", .invalidParams, ["TARGETS", "msgid=a"]),
    ("TARGETS * * 5", .invalidParams, ["TARGETS", "*"]),
  ])
  func `says what is wrong`(text: String, code: ErrorCode, context: [String]) {
    do throws(StandardReply) {
      _ = try ChatHistoryQuery.parse(text.split(separator: " ").map(String.init))
      Issue.record("Was read")
    } catch {
      #expect(error.errorCode == code)
      #expect(error.context == context)
      #expect(error.verb == "CHATHISTORY")
      #expect(Verb.history(.chathistory).declaration.errors.contains(.code(code)))
    }
  }

  @Test func `names the target that is asked about`() {
    #expect(ChatHistoryQuery.before(target: "#c", bound: .msgid("m"), limit: 1).target == "#c")
    #expect(ChatHistoryQuery.targets(from: 0, to: 1, limit: 1).target == nil)
  }
}

@Suite struct Searches {
  @Test func `attributes go both ways`() throws {
    let search = SearchAttributes(
      text: "pace; and = grief\\", target: "#c", from: "heron", before: 5, after: -5, limit: 20)
    #expect(try SearchAttributes.parse(search.parameter) == search)
    let line = try Line.parse(search.line(tags: ["label": "1"]).bytes)
    #expect(try SearchAttributes.parse(line.parameters[0]) == search)
  }

  @Test func `unknown attributes are ignored and empty ones allowed`() throws {
    #expect(try SearchAttributes.parse("text=a;colour=red") == SearchAttributes(text: "a"))
    #expect(try SearchAttributes.parse("") == SearchAttributes())
    #expect(try SearchAttributes.parse("text=") == SearchAttributes())
  }

  @Test(arguments: [("limit=0", "limit"), ("limit=x", "limit"), ("before=now", "before"), ("after=", "after")])
  func `says which attribute is wrong`(parameter: String, name: String) {
    #expect(throws: StandardReply(.fail, "SEARCH", .invalidParams, [name], "This attribute is not understood.")) {
      try SearchAttributes.parse(parameter)
    }
  }
}
