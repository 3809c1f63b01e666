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
    // What somebody earned, and how often she facilitated, is hers when nothing else is left of the meeting.
    case .met(_, .earned), .met(_, .facilitated): return .forGood
    case .moderated(.stillHeld(nil, _)): return .talk
    case .submitted, .presented, .amended, .moved, .responded, .reminded, .called, .asked, .askerAnswered,
      .objectionQuestioned, .met, .rang,
      .moderated, .obscured, .erased:
      return switch subject {
      case .noPost: .forGood
      case .post(let ref): .post(ref)
      case .words(let events): state.keeping(ofActOn: events, in: target)
      }
    case .parted, .kicked, .guestLeft, .accountLeft, .circleRenamed: return .withoutWords(target)
    case .registered(let act): return act.reasonPlace.map(Keeping.withoutWords) ?? .forGood
    case .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued,
      .invitationTriedAgain, .guestArrived, .guestRenamed, .circleFounded, .invited, .joined, .modesChanged,
      .deviceNoted, .guestSignedIn, .accountRenamed, .governed, .expired, .restored:
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
