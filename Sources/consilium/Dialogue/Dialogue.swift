import Collective
import ConsiliumClient
import ConsiliumProtocol

/// Where someone is.
enum Place: Hashable, Sendable {
  /// What waits for her.
  case desk
  case list(title: String)
  case conversation(String)
  /// Before a post whose text she may not read, or not yet.
  case doorway(ref: String)
  case found(words: String)
  case guidelines
  case register
  case help

  /// Something to look at: nothing is said there.
  var isPage: Bool {
    switch self {
    case .list, .found, .guidelines, .register, .help: true
    case .desk, .conversation, .doorway: false
    }
  }
}

/// What someone does with a connection, without a screen: where she is, what is shown, and what follows from a typed
/// line, an event, or the end of an effect. The screen and plain mode are two ways to show it.
struct Dialogue {
  var model = ClientModel()
  private(set) var place = Place.desk
  /// What waits for her, in the order of the desk.
  var waiting: [PostRow] = []
  /// What was done about her, and can be looked at again.
  var notices: [ActNotice] = []
  /// A step that was begun, and what is asked for it.
  private(set) var asked: AskedStep?
  /// What waits behind the card for acute risk.
  private(set) var held: Held?
  /// Milliseconds since 1970.
  var now: @Sendable () -> Int64 = DayWords.now
  var rows: [PostRow] = []
  var found: [LogEntry] = []
  /// Messages that are not acknowledged yet.
  var pending: [Pending] = []
  /// What was said to her last.
  var remarks: [String] = []
  /// Whether that is about a text that was refused: it holds no longer once the text is changed.
  private(set) var isAboutRefusedText = false
  /// What the server said as it closed the connection.
  private var farewell: String?
  /// What is said of a text that was refused: where it is now.
  var whereRefusedTextIs = "Your text is back where you wrote it."
  /// Lines that did not do what they were typed for.
  var refusedLines = 0
  /// A form that a command asks to be opened.
  var openingForm: OpeningForm?
  /// Text that could not be sent, to be put back where it was written.
  var returned: (text: String, place: Place)?
  /// Targets whose view and drafts have to go.
  var wiped: [String] = []
  /// The first list of what waits has come.
  var isWelcomed = false
  /// Nothing of hers had been read anywhere when she came.
  private(set) var isNewcomer: Bool?
  private var isAskedToQuit = false
  /// What was told her alone last, and of which post.
  var told: (ref: String, text: String)?

  /// Who is here has been asked for.
  var isAskedWho = false
  /// What can be done next with one key, after a step.
  var offer: Offer?
  /// The step that is on its way.
  var carried: AskedStep?
  /// The words of the text under review are shown, those too that may identify somebody.
  var isUncovered = false

  /// The register as it was read last.
  var register: RegisterPage?
  /// The guidelines, once they were fetched.
  var guidelines: Guidelines?
  /// How it stands with her licence; nil where that was not asked.
  var licence: Licence?

  /// A form and what it is for.
  struct OpeningForm: Sendable {
    enum Purpose: Hashable, Sendable {
      case submit(target: String)
      case amend(ref: String, revision: Int)
      /// For herself: kept on this machine.
      case practice
    }
    var form: PostForm
    var purpose: Purpose
    /// What it is about, where that is not in a field's words.
    var hint = ""
    /// The post that it is about, or in whose room it was begun.
    var about: String?
  }

  /// The conversation she is in.
  var conversation: Conversation? {
    if case .conversation(let target) = place { model[target] } else { nil }
  }

  /// The circle she is in or came from.
  private(set) var circle: String?

  private func circle(of place: Place) -> String? {
    switch place {
    case .conversation(let target):
      switch Conversation.Name(target) {
      case .circle(let name): name
      case .room(let ref): circle(ofPost: ref)
      case .person: nil
      }
    case .doorway(let ref): circle(ofPost: ref)
    default: nil
    }
  }

  private func circle(ofPost ref: String) -> String? {
    model.post(ref).flatMap { $0.circle.isEmpty ? nil : $0.circle }
  }

  /// The post that is shown beside the conversation, and that commands without a ref mean.
  var post: KnownPost? {
    switch place {
    case .doorway(let ref): model.post(ref)
    case .conversation(let target):
      (beside ?? Conversation.Name(target).ref).flatMap { model.post($0) }
    default: nil
    }
  }

  /// A post that stands in somebody else's room, or in a circle, and was opened there.
  private var beside: String?

  mutating func remark(_ text: String) {
    remarks = [text]
    isAboutRefusedText = false
  }

  /// What was typed is not done, and why.
  mutating func refuse(_ text: String) {
    remark(text)
    refusedLines += 1
  }

  /// A text is not sent: why, and where it is now.
  mutating func refuse(_ text: String, writtenAs written: String, at place: Place) {
    refuse([text, whereRefusedTextIs].filter { !$0.isEmpty }.joined(separator: " "))
    isAboutRefusedText = true
    returned = (written, place)
  }

  /// The text that was refused is being changed.
  mutating func forgetRefusal() {
    if isAboutRefusedText { remarks = [] }
    isAboutRefusedText = false
  }

  /// Handles that may be written anywhere: those of colleagues.
  var colleagues: Set<String> {
    model.conversations.reduce(into: [model.nick]) { $0.formUnion($1.members) }
  }

  // MARK: - Going

  mutating func go(to place: Place) -> [Effect] {
    self.place = place
    circle = circle(of: place) ?? circle
    if !place.isPage { beside = nil }
    remarks = []
    asked = nil
    (offer, carried, isUncovered) = (nil, nil, false)
    isAskedToQuit = false
    switch place {
    case .desk: return [.list(filters: ["awaiting"], .desk)]
    case .conversation(let target): return arrive(at: target)
    case .doorway(let ref): return model.post(ref)?.isLeft == true ? [] : [.wording(ref: ref)]
    case .list, .found, .guidelines, .register, .help: return []
    }
  }

  /// Back from a page that was only looked at.
  mutating func comeBack(to place: Place) { self.place = place }

  /// What can be done with the post that is open.
  var steps: [Step] { post.map { Steps.offered($0, to: model.nick) } ?? [] }

  mutating func ask(_ step: AskedStep?) { asked = step }

  mutating func hold(_ text: Held?) { held = text }

  private mutating func arrive(at target: String) -> [Effect] {
    var effects: [Effect] = []
    if model[target] == nil || model[target]?.cursor == nil { effects.append(.level(target: target, after: nil)) }
    switch Conversation.Name(target) {
    case .circle: if (model[target]?.members.count ?? 0) < 2 { effects.append(.names(target)) }
    case .room(let ref): effects.append(.wording(ref: ref))
    case .person: break
    }
    return effects + markRead()
  }

  /// To a post: into its room where we are in it, before its door where it has one, else into its circle.
  mutating func go(toPost ref: String) -> [Effect] {
    let ref = ref.uppercased()
    if model["&\(ref)"] != nil { return go(to: .conversation("&\(ref)")) }
    let post = model.post(ref)
    let circle = post?.declaration?.room == RoomRule.none ? post?.circle : nil
    guard let place = post?.place.flatMap({ model[$0]?.name }) ?? circle, !place.isEmpty else {
      return go(to: .doorway(ref: ref))
    }
    let effects = go(to: .conversation(place))
    beside = ref
    return effects + [.wording(ref: ref)]
  }

  /// What is in view has been read.
  mutating func markRead() -> [Effect] {
    guard let conversation, let last = conversation.entries.last,
      conversation.readMarker.map({ $0 < last.time }) ?? true
    else { return [] }
    model.fold(.readMarker(target: conversation.name, last.time))
    return [.markRead(target: conversation.name, last.time)]
  }

  // MARK: - What the connection tells

  mutating func take(_ event: ClientEvent) -> [Effect] {
    let gone = model.fold(event)
    forget(gone)
    let effects = Conversation.rooms(among: gone).isEmpty ? [] : [wipingDrafts]
    return effects + follow(event)
  }

  /// Drafts on disk about rooms that are hers no longer.
  private var wipingDrafts: Effect {
    .wipeDrafts(rooms: Conversation.rooms(among: model.conversations.map(\.name)))
  }

  private mutating func follow(_ event: ClientEvent) -> [Effect] {
    switch event {
    case .connection(.signedIn):
      if let farewell, remarks == [farewell] { remarks = [] }
      farewell = nil
      isNewcomer = isNewcomer ?? !model.conversations.contains { $0.readMarker != nil }
      return catchUp()
    case .connection(.ended(let reason)): remark(reason.sentence)
    case .joined(let target, let nick) where casefolded(nick) == casefolded(model.nick):
      // Those of the welcome are fetched together, once it has ended.
      if case .signedIn = model.connection { return [.level(target: target, after: model[target]?.cursor)] }
    case .joined(let target, _):
      // How many can read a case of hers is told with its words.
      let ref = String(target.dropFirst())
      if target.hasPrefix("&"), post?.ref == ref, post?.readers != nil { return [.wording(ref: ref)] }
    case .entry(let entry): return seen(entry)
    case .phase(let phase, let text):
      // What was to be done in the phase before is over.
      told = nil
      tell(text, of: phase.ref, in: phase.room)
      return [.list(filters: ["awaiting"], .desk)]
    case .turn(let ref, let place, _, let text): tell(text, of: ref, in: place)
    case .reminded(let ref, let place, let text):
      tell(text, of: ref, in: place)
      // What it says may be hers to answer.
      return [.list(filters: ["awaiting"], .desk), .actNotices] + (post?.ref == ref ? [.row(ref: ref)] : [])
    case .guidelinesToRead: if case .signedIn = model.connection { return measuringGuidelines }
    case .acted(let text):
      remark(DutyWords.typed(text))
      return [.actNotices]
    case .remark(let text): remark(text)
    case .closing(let text):
      remark(text)
      farewell = text
    default: break
    }
    return []
  }

  /// Several things that are said of one post, one after the other, stand together.
  private mutating func tell(_ text: String, of ref: String, in place: String?) {
    let isHere = post?.ref == ref || (place != nil && conversation?.name == place)
    let sentence = text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
    let line = isHere ? sentence : "\(sentence) Open it: /go \(ref)"
    let earlier = told?.ref == ref ? remarks.suffix(Self.mostTold) : []
    remark((earlier + [line]).joined(separator: "\n"))
    told = (ref, text)
  }

  private static let mostTold = 7

  /// What became of a post may be somebody's turn now.
  private mutating func seen(_ entry: LogEntry) -> [Effect] {
    var effects = conversation?.name == entry.target ? markRead() : []
    guard let ref = entry.post else { return effects }
    replaceWhatWasTold(of: ref, by: entry)
    effects.append(.list(filters: ["awaiting"], .desk))
    if post?.ref == ref { effects.append(.row(ref: ref)) }
    if ref.first == Kinds.licenceKind.prefix { effects.append(.licence) }
    return effects
  }

  /// What was said of a post before something happened to it holds no longer: not that nobody has answered yet.
  private mutating func replaceWhatWasTold(of ref: String, by entry: LogEntry) {
    guard !isAboutRefusedText, asked == nil else { return }
    switch entry.content {
    case .answer(_, let choice, _):
      guard let held = model.post(ref), held.author == model.nick, entry.author != model.nick,
        held.declaration?.response(choice)?.effect == .enterRoom
      else { return }
      remark("\(shownName(entry.author)) is here, \(shownTime(entry.time.milliseconds)).")
      told = nil
    case .move where told?.ref == ref:
      remarks = []
      told = nil
    default: break
    }
  }

  private mutating func catchUp() -> [Effect] {
    let all = model.conversations.map { Effect.level(target: $0.name, after: $0.cursor) }
    // Rooms that were left on another device, while this one was away, leave nothing here.
    return [wipingDrafts, .list(filters: ["awaiting"], .desk), .actNotices] + all + [.people, .licence]
      + measuringGuidelines
  }

  /// Targets that are ours no longer: nothing of them stays, not even what was being written for them.
  private mutating func forget(_ targets: [String]) {
    guard !targets.isEmpty else { return }
    wiped += targets
    let gone = Set(targets.map(casefolded))
    if circle.map({ gone.contains(casefolded($0)) }) == true { circle = nil }
    pending.removeAll { gone.contains(casefolded($0.target)) }
    found.removeAll { gone.contains(casefolded($0.target)) }
    let refs = Conversation.rooms(among: targets)
    waiting.removeAll { refs.contains($0.ref.uppercased()) }
    rows.removeAll { refs.contains($0.ref.uppercased()) }
    if let beside, refs.contains(beside.uppercased()) { self.beside = nil }
    if let asked, refs.contains(asked.ref.uppercased()) { self.asked = nil }
    if case .message(let message, _) = held, gone.contains(casefolded(message.target)) { held = nil }
    if case .conversation(let target) = place, gone.contains(casefolded(target)) { place = .desk }
    if case .doorway(let ref) = place, refs.contains(ref.uppercased()) { place = .desk }
  }

  /// Whether it is time to end: at once, or the second time where something is still on its way.
  mutating func mayQuit() -> Bool {
    if pending.isEmpty || isAskedToQuit { return true }
    isAskedToQuit = true
    remark("Something you wrote has not reached the server yet. Leave all the same? Once more /quit")
    return false
  }
}
