import Collective
import ConsiliumProtocol
import EventLog

/// Something to be read from the storage, off the event loop. What may be seen was checked before, and is checked again
/// with the state of the moment in which the answer leaves.
enum ReadRequest {
  case history(ChatHistoryQuery, Target, kinds: Set<Facts.Kind>, Withheld)
  case historyTargets(from: Moment, to: Moment, targets: [Target], limit: Int, Withheld)
  case search(SearchQuery, limit: Int, SearchedPlaces, Withheld)
  /// With the words that it is about, where the asker may read them.
  case post(PostRef, [Int64], subjects: [EventID])
  case minutes(PostRef, [Int64])
  case postList([PostRef], titles: [Int64])
  /// One version, or an older and a newer one to be compared.
  case guidelines([Guidelines])
  case register(RegisterRequest)
  case export(AccountID, after: Int64)
}

extension ReadRequest {
  /// What asked for it.
  var verb: Verb {
    switch self {
    case .history, .historyTargets: .history(.chathistory)
    case .search: .history(.search)
    case .post, .postList, .minutes: .posts(.posts)
    case .guidelines: .governance(.guidelines)
    case .register: .governance(.audit)
    case .export: .governance(.export)
    }
  }
}

/// Where a search looks.
enum SearchedPlaces {
  /// In one place, which the query names and the asker is in.
  case one
  case all(VisiblePlaces)

  func contains(_ target: Target) -> Bool {
    switch self {
    case .one: true
    case .all(let places): places.contains(target)
    }
  }
}

enum ReadResult {
  case events([Event])
  /// Words by their place in the record.
  case words([Int64: Body])
  case targets([(Target, Moment)])
  case register(RegisterResult)
  case export(ExportPage)
  /// The bound of a page names no message of that place.
  case unknownMessage(String)
  case failed
}

/// Carries out reads; on any thread.
struct LogReading: Sendable {
  let storage: any LogStorage
  let search: (any SearchIndex)?
  private let coding = RecordCoding()

  init(storage: any LogStorage, search: (any SearchIndex)?) {
    self.storage = storage
    self.search = search
  }

  func result(of request: ReadRequest) throws -> ReadResult {
    switch request {
    case .history(let query, let target, let kinds, let withheld):
      return try history(query, target, kinds, withheld)
    case .historyTargets(let from, let to, let targets, let limit, let withheld):
      return .targets(try self.targets(targets, from: from, to: to, limit: limit, withheld))
    case .search(let query, let limit, let places, let withheld):
      return .events(try found(query, limit: limit, in: places, withheld))
    case .guidelines(let versions): return .events(try events(at: versions.compactMap(\.wordingSeq)))
    case .export(let account, let after): return .export(try ExportPage.read(storage, account, after: after))
    case .register(let request): return .register(try register(request))
    case .post(_, let seqs, let subjects): return .events(try events(at: seqs) + events(withIDs: subjects))
    case .postList(_, titles: let seqs):
      let words = try storage.words(at: seqs.filter { $0 > 0 })
      return .words(try words.reduce(into: [:]) { $0[$1.key] = try coding.body($1.value, seq: $1.key) })
    case .minutes(_, let seqs): return .events(try events(at: seqs))
    }
  }

  func events(at seqs: [Int64]) throws -> [Event] {
    try coding.events(try storage.records(at: seqs.filter { $0 > 0 }))
  }

  func events(withIDs ids: [EventID]) throws -> [Event] {
    try coding.events(try ids.compactMap { try storage.record(of: $0) })
  }

  /// What a connection that fell behind has to be sent.
  func events(after seq: Int64, limit: Int) throws -> [Event] {
    try coding.events(try storage.records(after: seq, limit: limit))
  }

  /// The newest of each place, for whoever came into it.
  func recentTalk(at entrance: Entrance, limit: Int, _ withheld: Withheld) throws -> [Target: [Event]] {
    let pages = pages(without: withheld)
    return try entrance.targets.reduce(into: [:]) { talk, target in
      talk[target] = try pages.events(
        target, .before(.seq(entrance.before)), limit: limit, kinds: RecentTalk.kinds(in: target))
    }
  }

  private func pages(without withheld: Withheld) -> PageReading {
    PageReading(storage: storage, coding: coding) { !withheld.hides($0) && !withheld.isReplaced($0) }
  }

  private func history(
    _ query: ChatHistoryQuery, _ target: Target, _ kinds: Set<Facts.Kind>, _ withheld: Withheld
  ) throws -> ReadResult {
    let reading = pages(without: withheld)
    func page(_ span: HistoryPage.Span, _ limit: Int) throws -> [Event] {
      try reading.events(target, span, limit: limit, kinds: kinds)
    }
    func resolve(_ bound: HistoryBound) throws -> HistoryPage.Bound {
      try self.resolve(bound, in: target, withheld)
    }
    do {
      switch query {
      case .latest(_, .latest, let limit): return .events(try page(.latest, limit))
      case .latest(_, let bound, let limit):
        return .events(try page(.latestAfter(try resolve(bound)), limit))
      case .before(_, let bound, let limit):
        return .events(try page(.before(try resolve(bound)), limit))
      case .after(_, let bound, let limit):
        return .events(try page(.after(try resolve(bound)), limit))
      case .between(_, let from, let to, let limit):
        return .events(try page(.between(try resolve(from), try resolve(to)), limit))
      case .around(_, let bound, let limit):
        let middle = try resolve(bound)
        let earlier = try page(.before(middle), limit / 2)
        let from: HistoryPage.Bound =
          switch middle {
          case .seq(let seq): .seq(seq - 1)
          case .moment(let moment): .moment(Moment(milliseconds: moment.milliseconds - 1))
          }
        return .events(earlier + (try page(.after(from), limit - earlier.count)))
      case .targets: return .events([])
      }
    } catch let unknown as UnknownMessage {
      return .unknownMessage(unknown.id)
    }
  }

  private struct UnknownMessage: Error { let id: String }

  /// A message of another place, or one that is withheld, is as unknown as one that does not exist.
  private func resolve(_ bound: HistoryBound, in target: Target, _ withheld: Withheld) throws -> HistoryPage.Bound {
    switch bound {
    case .latest: return .seq(.max)
    case .timestamp(let milliseconds): return .moment(Moment(milliseconds: milliseconds))
    case .msgid(let id):
      guard let record = try storage.record(of: EventID(rawValue: id)), record.envelope.target == target,
        !withheld.hides(try coding.event(record.withoutBody))
      else { throw UnknownMessage(id: id) }
      return .seq(record.envelope.seq)
    }
  }

  private func targets(
    _ targets: [Target], from: Moment, to: Moment, limit: Int, _ withheld: Withheld
  ) throws -> [(Target, Moment)] {
    let (early, late) = from <= to ? (from, to) : (to, from)
    let reading = pages(without: withheld)
    var found: [(Target, Moment)] = []
    for target in targets {
      let newest = try reading.events(target, .latest, limit: 1, kinds: [.said, .submitted, .presented])
      if let at = newest.last?.envelope.at, early < at, at < late { found.append((target, at)) }
    }
    return Array(found.sorted { $0.1 < $1.1 }.prefix(limit))
  }

  /// The newest matches that may be seen. Walks on in pages until there are enough: how many others match shows nowhere, and
  /// what is held at a time does not go by them.
  private func found(
    _ query: SearchQuery, limit: Int, in places: SearchedPlaces, _ withheld: Withheld
  ) throws -> [Event] {
    guard let search, limit > 0 else { return [] }
    try search.catchUp(with: storage)
    var seen: [Event] = []
    var below = Int64.max
    var pageSize = limit
    while seen.count < limit {
      let matches = try search.matches(query, below: below, limit: pageSize)
      var visible = matches.filter { places.contains($0.target) }.map(\.seq)[...]
      while seen.count < limit, !visible.isEmpty {
        let piece = visible.prefix(limit - seen.count)
        visible = visible.dropFirst(piece.count)
        seen += try events(at: Array(piece)).filter { !withheld.hides($0) && !withheld.isOutOfView($0) }
      }
      guard matches.count == pageSize, let last = matches.last else { break }
      below = last.seq
      pageSize = min(pageSize * 4, Self.largestPageOfMatches)
    }
    return seen.reversed()
  }

  private static let largestPageOfMatches = 4_000
}
