/// What the place where we run allows, by its environment.
public struct TerminalAbilities: Hashable, Sendable {
  /// False where `NO_COLOR` is set and not empty (no-color.org).
  public let hasColor: Bool
  /// Whether the full-screen client can run; otherwise plain mode. False for pipes and for TERM unset or `dumb`.
  public let canShowScreen: Bool

  public init(environment: [String: String], inputIsTerminal: Bool, outputIsTerminal: Bool) {
    hasColor = environment["NO_COLOR", default: ""].isEmpty
    canShowScreen =
      inputIsTerminal && outputIsTerminal && !["", "dumb"].contains(environment["TERM", default: ""])
  }

  /// Of this process: descriptors 0 and 1.
  public init(environment: [String: String]) {
    self.init(
      environment: environment, inputIsTerminal: Descriptor(number: 0).isTerminal,
      outputIsTerminal: Descriptor(number: 1).isTerminal)
  }
}
