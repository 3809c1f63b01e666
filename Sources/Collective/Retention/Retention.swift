/// How long a circle keeps what is said and posted in it.
public enum Retention: Hashable, Codable, Sendable {
  /// Nothing was decided: what a newcomer may expect.
  case standard
  /// By decision.
  case days(Int)
  /// By decision.
  case never

  /// Days from when something was said; `nil` for ever.
  public var talkDays: Int64? { days(standard: 180) }
  /// Days from when a post was settled; `nil` for ever.
  public var postDays: Int64? { days(standard: 90) }

  private func days(standard: Int64) -> Int64? {
    switch self {
    case .standard: standard
    case .days(let days): Int64(days)
    case .never: nil
    }
  }
}

/// Entries that came to the end of their days and left the storage: their leaves stay in the chain, and this is what makes
/// the rest's absence no fault.
public struct Expired: Hashable, Codable, Sendable {
  /// Gone as a whole: words, facts, and who said it, when and where.
  public let entries: SeqSpans
  /// Only the words are gone: the rest says who is a member of what.
  public let words: SeqSpans

  public init(entries: SeqSpans, words: SeqSpans = SeqSpans()) {
    self.entries = entries
    self.words = words
  }

  public var isEmpty: Bool { entries.isEmpty && words.isEmpty }
}

/// What an entry belongs to, and goes with.
enum Keeping {
  /// Nothing: it is kept for as long as the log lives. Membership and decisions rest on it.
  case forGood
  /// It is kept for good; words that came with it go like talk in this place.
  case withoutWords(Target)
  /// What was said in the same place.
  case talk
  /// The post, whenever that goes.
  case post(PostRef)
}

extension Facts {
  /// What these facts belong to. A post's facts change nothing but that post, and talk changes nothing at all outside of a
  /// post's room: so the state that is left is the same whether they were folded or not.
  func keeping(in target: Target, _ state: Collective) -> Keeping {
    switch self {
    case .said, .tagged:
      if case .room(let ref) = target { return .post(ref) }
      return .talk
    case .topicSet, .remindersChosen, .remindedOutside: return .talk
    case .submitted(let submitted): return .post(submitted.ref)
    case .presented(let ref, _), .rang(let ref, _): return .post(ref)
    case .amended(let amended): return .post(amended.ref)
    case .moved(let move): return .post(move.ref)
    case .responded(let response): return .post(response.ref)
    case .reminded(let reminder): return .post(reminder.ref)
    // What somebody earned, and how often she facilitated, is hers when nothing else is left of the meeting.
    case .met(_, .earned), .met(_, .facilitated): return .forGood
    case .met(let ref, _): return .post(ref)
    case .called(let ref, _), .asked(let ref), .askerAnswered(let ref): return .post(ref)
    case .moderated(.noticed(let notice)): return .post(notice.concern)
    case .moderated(.drawn(let ref, _, _)): return .post(ref)
    case .moderated(.stillHeld(let ref, _)): return ref.map(Keeping.post) ?? .talk
    case .obscured(let act): return state.keeping(ofActOn: act.subjects, in: target)
    case .erased(let erasure): return state.keeping(ofActOn: erasure.subjects, in: target)
    case .parted, .kicked, .guestLeft, .accountLeft, .circleRenamed: return .withoutWords(target)
    case .registered(let act): return act.reasonPlace.map(Keeping.withoutWords) ?? .forGood
    case .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued,
      .invitationTriedAgain,
      .guestArrived,
      .guestRenamed, .circleFounded, .invited, .joined, .modesChanged, .deviceNoted, .guestSignedIn, .accountRenamed,
      .governed, .expired, .restored, .moderated:
      return .forGood
    }
  }
}

extension Collective {
  fileprivate func keeping(ofActOn subjects: [EventID], in target: Target) -> Keeping {
    if let post = subjects.lazy.compactMap({ self.post(of: $0) }).first { return .post(post.ref) }
    if case .room(let ref) = target { return .post(ref) }
    return .talk
  }
}
