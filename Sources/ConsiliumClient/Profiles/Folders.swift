/// Where a person's files are kept, by the XDG base directory specification.
public struct Folders: Hashable, Sendable {
  /// Settings: profiles.
  public let configuration: String
  /// What a person saved on purpose: drafts.
  public let state: String

  /// - Parameter environment: `XDG_CONFIG_HOME`, `XDG_STATE_HOME` (ignored unless absolute, as the specification
  ///   says) and `HOME`.
  public init(environment: [String: String]) {
    let home = environment["HOME", default: "."]
    func base(_ name: String, _ fallback: String) -> String {
      let given = environment[name, default: ""]
      return (given.hasPrefix("/") ? given : "\(home)/\(fallback)") + "/consilium"
    }
    configuration = base("XDG_CONFIG_HOME", ".config")
    state = base("XDG_STATE_HOME", ".local/state")
  }
}
