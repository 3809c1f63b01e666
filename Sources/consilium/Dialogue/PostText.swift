import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// A post whole, as its readers see it: what it is and where it stands, its text field by field, what colleagues answered.
enum PostText {
  /// - Parameters:
  ///   - now: milliseconds since 1970.
  ///   - review: how to show the text that it is about, where it is about one that a colleague looks at.
  static func lines(_ post: KnownPost, now: Int64, review: ReviewCard? = nil) -> [StyledText] {
    let head = review?.head(of: post, now: now) ?? []
    var lines = [StyledText("\(post.kindLabel) \(post.ref) · \(post.stateLabel)", .bold)]
    lines += way(of: post)
    if !post.times.isEmpty {
      lines.append(StyledText("offered: " + post.times.map { TimeWords.shown($0, now: now) }.joined(separator: " · ")))
    }
    lines += clock(of: post, now: now).map { [StyledText($0)] } ?? []
    lines += head + (review?.words(of: post) ?? [])
    let circle = post.circle.isEmpty ? "" : " · \(post.circle)"
    if let author = post.author, head.isEmpty { lines.append(StyledText("by \(shownName(author))\(circle)", .dim)) }
    if let notice = post.declaration?.notice, !post.text.isEmpty { lines.append(StyledText(notice, .dim)) }
    if !post.outline.isEmpty {
      lines.append(StyledText(post.outline.map { value(of: $0, in: post, now: now) }.joined(separator: " · ")))
    } else if post.text.isEmpty, post.declaration?.fields.contains(where: \.isInOutline) == true {
      lines.append(StyledText("(no outline)", .dim))
    }
    if let readers = post.readers { lines.append(StyledText(readers, .dim)) }
    for field in post.text where field.isForPeople(in: post.declaration) {
      if !head.isEmpty, ReviewCard.saidInHead.contains(field.name) { continue }
      let label = fieldLabel(field.name, in: post.declaration)
      lines.append(StyledText(label, .underline) + StyledText("\n" + value(of: field, in: post, now: now)))
    }
    return lines + changes(in: post) + answers(to: post, now: now)
  }

  /// A time as it is here.
  private static func value(of field: PostField, in post: KnownPost, now: Int64) -> String {
    let isTime = post.declaration?.field(named: field.name)?.content == .moment
    return isTime ? TimeWords.shown(field.value, now: now) : field.value
  }

  /// The steps of a decision of many, the one it is at between brackets.
  private static func way(of post: KnownPost) -> [StyledText] {
    guard let kind = post.declaration, kind.isDecidedTogether else { return [] }
    var names = mainWay(of: kind)
    if !names.contains(post.state), !kind.isFinal(post.state) { names.append(post.state) }
    let labels = names.map { name in
      let label = kind.state(named: name)?.label ?? ""
      return name == post.state ? StyledText("[\(label)]", .bold) : StyledText(label, .dim)
    }
    return [labels.joined(separator: StyledText(" · ", .dim))]
  }

  /// From where a post begins, along what the clock, answers and moves bring about, to where it is settled.
  static func mainWay(of kind: KindDeclaration) -> [String] {
    var names: [String] = []
    var next = kind.states.first?.name
    while let name = next, !names.contains(name), !kind.isFinal(name), let state = kind.state(named: name) {
      names.append(name)
      let byClock = state.timers.compactMap { timer -> String? in
        if case .move(let to, _) = timer.effect { to } else { nil }
      }
      let byMove = kind.moves.filter { $0.from.contains(name) }.map(\.to)
      next = (state.settlements.map(\.to) + byClock + byMove).first { !kind.isFinal($0) && !names.contains($0) }
    }
    return names
  }

  /// "until Thursday 14:00, 2 days left"
  private static func clock(of post: KnownPost, now: Int64) -> String? {
    guard let due = post.due?.milliseconds, due > now, post.declaration?.isFinal(post.state) == false else {
      return nil
    }
    let left = DayWords.length(from: now, to: due).map { ", \($0) left" } ?? ""
    return "until \(DayWords.moment(due, now: now))\(left)"
  }

  /// What the last change of the words changed, line by line.
  private static func changes(in post: KnownPost) -> [StyledText] {
    guard !post.earlierText.isEmpty else {
      guard post.revision > 1, post.declaration?.isDecidedTogether == true else { return [] }
      return [
        StyledText(
          "Changed since it was proposed. The earlier words are deleted for good, so only who read them then sees what changed.",
          .dim)
      ]
    }
    let differences = TextDifference.lines(
      from: post.earlierText.map(\.value).joined(separator: "\n"), to: post.text.map(\.value).joined(separator: "\n"))
    guard !differences.isEmpty else { return [] }
    let marked = differences.map { line in
      line.isNew ? StyledText("+ \(line.text)", .bold) : StyledText("− \(line.text)", .dim)
    }
    return [StyledText("Changed since the text before", .underline)] + marked
  }

  private static func answers(to post: KnownPost, now: Int64) -> [StyledText] {
    guard !post.answers.isEmpty else { return [] }
    let lines = post.answers.map { answer in
      let label = answerLabel(ofPost: post.ref, answer.choice)
      let words = answer.words.map { ": “\($0)”" } ?? ""
      return StyledText(shownName(answer.giver), .bold)
        + StyledText(" \(DayWords.day(answer.time.milliseconds, now: now)): ", .dim) + StyledText("\(label)\(words)")
    }
    return [StyledText("What colleagues answered", .underline)] + lines
  }
}

/// The difference of two texts.
enum TextDifference {
  struct Line: Hashable, Sendable {
    let text: String
    /// It stands in the newer text alone; otherwise in the older alone.
    let isNew: Bool
  }

  /// Lines that only one of the two texts has, in the order of reading: what went before what came.
  static func lines(from old: String, to new: String) -> [Line] {
    let before = old.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    let after = new.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    let difference = after.difference(from: before)
    let removed = Dictionary(grouping: difference.removals, by: \.offset)
    let inserted = Dictionary(grouping: difference.insertions, by: \.offset)
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if removed[left] != nil {
        lines.append(Line(text: before[left], isNew: false))
        left += 1
      } else if inserted[right] != nil {
        lines.append(Line(text: after[right], isNew: true))
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
