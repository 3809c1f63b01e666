import Foundation

/// Puts a server into the hands of systemd: an account of its own, the folder given to it, the unit, and a start.
struct ServiceInstallation {
  let unit: ServiceUnit
  let machine: Machine

  private static let accounts = "etc/sysusers.d/consilium.conf"

  /// Why a service of its own account could not run this; `nil` where it can.
  var obstacle: String? {
    for (path, isProgram) in [(unit.program, true), (unit.data, false)] {
      // What the sandbox hides, or another account cannot look into.
      let hidden = ["/home/", "/root/", "/run/user/", "/tmp/", "/var/tmp/"].first { path.hasPrefix($0) }
      guard let hidden else { continue }
      return isProgram
        ? """
        The service has an account of its own, which sees nothing in \(hidden.dropLast()), where this program lies. Put \
        consiliumd into /usr/local/bin, the folder seeds into /usr/local/share/consilium, and run it from there.
        """
        : "The service has an account of its own, which sees nothing in \(hidden.dropLast()): name a folder elsewhere."
    }
    return nil
  }

  /// - Throws: `HostFault` where it cannot be, or did not start.
  func install() throws {
    guard machine.hasSystemd else {
      throw HostFault("systemd does not run this machine. Nothing was changed; have its own init run: \(unit.command)")
    }
    guard machine.isAdministrator else { throw HostFault("Only root can do that: say it again with sudo.") }
    if let obstacle { throw HostFault(obstacle) }
    if let existing = machine.contents(of: ServiceUnit.path),
      !existing.contains("--data \(ServiceUnit.argument(unit.data)) ")
    {
      throw HostFault(
        """
        \(machine.path(ServiceUnit.path)) serves another folder. Nothing was changed. For a second collective print its unit \
        and place it under another name: consiliumd service --data \(unit.data)
        """)
    }
    try machine.write(ServiceUnit.account(home: unit.data), to: Self.accounts)
    guard try machine.run("systemd-sysusers", ["consilium.conf"]) == 0,
      let account = machine.account(ServiceUnit.user)
    else { throw HostFault("The account \(ServiceUnit.user) could not be made. Nothing was started.") }
    try machine.give(machine.path(unit.data), to: account)
    try machine.write(unit.text, to: ServiceUnit.path)
    let fault = "It is installed and does not run: journalctl -u \(ServiceUnit.name) says why."
    try machine.systemctl("daemon-reload", otherwise: fault)
    try machine.systemctl("enable", "--quiet", ServiceUnit.name, otherwise: fault)
    try machine.systemctl("restart", ServiceUnit.name, otherwise: fault)
  }
}
