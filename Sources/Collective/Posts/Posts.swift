/// Every post there is, by its ref, and found again without looking at all of them: by circle, kind and state in the order
/// of their submission, by author, by who is in their rooms and who left for good, and by the post they are about.
///
/// A collective keeps what it decided for years; what one member asks for must not cost more for it.
public struct Posts: Sendable {
  private var byRef: [PostRef: Post] = [:]
  private var shelves: [Shelf: [Place]] = [:]
  private var byAuthor: [Participant: [Place]] = [:]
  private var roomsOf: [Participant: Set<PostRef>] = [:]
  private var leftBy: [Participant: Set<PostRef>] = [:]
  private var bySubject: [PostRef: Set<PostRef>] = [:]

  /// Posts that stand at the same step of the same life in the same circle.
  public struct Shelf: Hashable, Sendable {
    public let circle: CircleName
    public let kind: String
    public let state: String

    init(_ post: Post) {
      circle = post.circle
      kind = post.kind
      state = post.state
    }
  }

  /// A post's place in the order of submission.
  private struct Place: Comparable, Sendable {
    let seq: Int64
    let ref: PostRef

    init(_ post: Post) {
      seq = post.opened
      ref = post.ref
    }

    static func < (left: Self, right: Self) -> Bool { (left.seq, left.ref.text) < (right.seq, right.ref.text) }
  }

  public init() {}

  public subscript(ref: PostRef) -> Post? {
    get { byRef[ref] }
    _modify {
      let shelf = byRef[ref].map(Shelf.init)
      let room = byRef[ref]?.room
      let place = byRef[ref].map(Place.init)
      let author = byRef[ref]?.author
      let subject = byRef[ref]?.subjectPost
      let recused = byRef[ref]?.recused
      yield &byRef[ref]
      let post = byRef[ref]
      if shelf != post.map(Shelf.init) {
        if let shelf, let place { shelves[shelf, default: []].take(place) }
        if let post { shelves[Shelf(post), default: []].put(Place(post)) }
      }
      if place == nil, let post { byAuthor[post.author, default: []].put(Place(post)) }
      if post == nil, let place, let author { byAuthor[author, default: []].take(place) }
      if place == nil, let subject = post?.subjectPost { bySubject[subject, default: []].insert(ref) }
      if post == nil, let subject { bySubject[subject]?.remove(ref) }
      if room != post?.room { Self.change(&roomsOf, ref, from: room ?? [], to: post?.room ?? []) }
      if recused != post?.recused { Self.change(&leftBy, ref, from: recused ?? [], to: post?.recused ?? []) }
    }
  }

  private static func change(
    _ refs: inout [Participant: Set<PostRef>], _ ref: PostRef, from old: Set<Participant>, to new: Set<Participant>
  ) {
    for gone in old.subtracting(new) { refs[gone]?.remove(ref) }
    for come in new.subtracting(old) { refs[come, default: []].insert(ref) }
  }

  public var values: some Collection<Post> { byRef.values }
  public var keys: some Collection<PostRef> { byRef.keys }
  public var count: Int { byRef.count }
  public var isEmpty: Bool { byRef.isEmpty }

  // MARK: Finding

  /// Those in whose room somebody is, as the record has her.
  func withRoom(of participant: Participant) -> [Post] {
    (roomsOf[participant] ?? []).compactMap { byRef[$0] }
  }

  /// The same by their refs; costs nothing, however many there are.
  func refsWithRoom(of participant: Participant) -> Set<PostRef> { roomsOf[participant] ?? [] }

  /// Those that somebody left for good.
  public func left(by participant: Participant) -> [Post] {
    (leftBy[participant] ?? []).compactMap { byRef[$0] }
  }

  /// Those that are about another post.
  func about(_ subject: PostRef) -> [Post] {
    (bySubject[subject] ?? []).compactMap { byRef[$0] }
  }

  /// Oldest first.
  public func authored(by participant: Participant) -> some Sequence<Post> {
    (byAuthor[participant] ?? []).lazy.compactMap { byRef[$0.ref] }
  }

  /// Those on every shelf that fits, whatever their order.
  public func on(_ fits: (Shelf) -> Bool) -> [Post] {
    shelves.filter { fits($0.key) }.values.flatMap { places in places.compactMap { byRef[$0.ref] } }
  }

  /// Those whose life is not over, whatever their order.
  public func open(among kinds: Kinds) -> [Post] {
    on { shelf in kinds[shelf.kind]?.isFinal(shelf.state) == false }
  }

  /// The oldest on the shelves that fit, for as long as there are not enough of them.
  public func oldest(_ limit: Int, on fits: (Shelf) -> Bool, where isWanted: (Post) -> Bool) -> [Post] {
    var fronts = shelves.filter { !$0.value.isEmpty && fits($0.key) }.map { (places: $0.value, next: 0) }
    var found: [Post] = []
    while found.count < limit {
      var first: Int?
      for index in fronts.indices {
        guard let best = first else {
          first = index
          continue
        }
        if fronts[index].places[fronts[index].next] < fronts[best].places[fronts[best].next] { first = index }
      }
      guard let first else { break }
      if let post = byRef[fronts[first].places[fronts[first].next].ref], isWanted(post) { found.append(post) }
      fronts[first].next += 1
      if fronts[first].next == fronts[first].places.count { fronts.remove(at: first) }
    }
    return found
  }
}

extension Posts: Sequence {
  public func makeIterator() -> Dictionary<PostRef, Post>.Iterator { byRef.makeIterator() }
}

/// Only the posts count and are stored; how they are found again follows from them.
extension Posts: Hashable, Codable {
  public static func == (left: Self, right: Self) -> Bool { left.byRef == right.byRef }
  public func hash(into hasher: inout Hasher) { hasher.combine(byRef) }

  public init(from decoder: any Decoder) throws {
    let stored = try decoder.singleValueContainer().decode([PostRef: Post].self)
    for (ref, post) in stored.sorted(by: { $0.value.opened < $1.value.opened }) { self[ref] = post }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(byRef)
  }
}

extension Array where Element: Comparable {
  /// Into a sorted array; most come last.
  fileprivate mutating func put(_ element: Element) {
    if let last, last < element { append(element) } else { insert(element, at: place(of: element)) }
  }

  fileprivate mutating func take(_ element: Element) {
    let index = place(of: element)
    if index < count, self[index] == element { remove(at: index) }
  }

  private func place(of element: Element) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
