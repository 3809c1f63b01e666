/// What the host does before there is a collective that decides.
extension Decision {
  /// The name that members will see. Once there is one, it changes by decision.
  mutating func nameCollective(_ name: String) throws(Refusal) {
    guard by == .host else { throw Refusal(.notAllowed, [], "Only the host of the machine can do this.") }
    guard state.agreements.name == nil else {
      throw Refusal(
        .notAllowed, [],
        "The collective has a name. Its members change it by a proposal with the change: setting name The new name")
    }
    guard let setting = Setting(name: "name", value: name) else {
      throw Refusal(.fieldInvalid, ["name"], "A name is one line of 1 to \(Setting.maxNameBytes) bytes.")
    }
    record(.governed(.settingAdopted(setting)), in: .collective)
  }
}
