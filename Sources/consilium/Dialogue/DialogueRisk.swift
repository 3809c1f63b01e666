import ConsiliumClient
import TerminalUI

extension Dialogue {
  /// A text about acute risk. It waits for one key, behind the card with the phone numbers; it is never refused for it.
  enum Held: Sendable {
    case message(Pending, written: String)
    case form(PostForm, OpeningForm.Purpose)
  }

  /// Sends a form, after the card where it needs one.
  mutating func send(_ form: PostForm, for purpose: OpeningForm.Purpose) -> [Effect] {
    if purpose == .practice { return [Self.effect(form, purpose)] }
    if form.isAboutAcuteRisk {
      hold(.form(form, purpose))
      return []
    }
    return [Self.effect(form, purpose)]
  }

  /// One key was pressed: on its way.
  mutating func release() -> [Effect] {
    guard let held else { return [] }
    hold(nil)
    switch held {
    case .message(let message, _):
      pending.append(message)
      return [.say(message)]
    case .form(let form, let purpose): return [Self.effect(form, purpose)]
    }
  }

  /// Back to the text.
  mutating func takeBackHeld() {
    if case .message(_, let written) = held { returned = (written, place) }
    hold(nil)
  }

  private static func effect(_ form: PostForm, _ purpose: OpeningForm.Purpose) -> Effect {
    switch purpose {
    case .submit(let target): .submit(form, target: target)
    case .amend(let ref, let revision): .amend(form, ref: ref, revision: revision)
    case .practice: .practise(form)
    }
  }
}

/// The card as lines to show: phone numbers first.
enum RiskCardText {
  /// For one command: on standard error, before the text goes out. Nothing waits for a key there.
  static func showFirst() throws {
    let out = PlainOutput(descriptor: 2)
    for line in lines(RiskCard(environment: ConnectionOptions.environment)) { try out.write(StyledText(line)) }
  }

  static func lines(_ card: RiskCard) -> [String] {
    card.lines + [""] + RiskCard.sentences
      + (card.path.isEmpty ? [] : ["The numbers above are yours to change: \(card.path)"])
  }
}
