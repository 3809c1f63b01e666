import Foundation

/// Has a plan carried out each day: by systemd's timer, or by a line for cron that the host places.
struct BackupSchedule {
  static let service = "consilium-backup.service"
  static let timer = "consilium-backup.timer"
  private static let units = "etc/systemd/system/"
  /// Lets the server renew the list of later acts beside the backups.
  private static let besideServer = units + ServiceUnit.name + ".d/backups.conf"

  let plan: BackupPlan
  let program: String
  let data: String
  /// The account that the server's folder belongs to.
  let owner: String

  private var command: [String] { [program, "backup", "--planned", "--data", data] }

  var serviceText: String {
    let sandbox = Sandbox(user: owner, group: nil, writable: [data, plan.folder], hasNetwork: false)
    let lines =
      [
        "[Unit]",
        "Description=Backup of a collective's record",
        "RequiresMountsFor=\(ServiceUnit.quoted(plan.folder))",
        "",
        "[Service]",
        "Type=oneshot",
        "ExecStart=\(command.map(ServiceUnit.argument).joined(separator: " "))",
      ] + sandbox.lines
    return lines.joined(separator: "\n") + "\n"
  }

  var timerText: String {
    """
    [Unit]
    Description=Daily backup of a collective's record

    [Timer]
    OnCalendar=*-*-* \(plan.hour < 10 ? "0" : "")\(plan.hour):00:00
    Persistent=yes

    [Install]
    WantedBy=timers.target

    """
  }

  /// For crontab(5), where a percent sign ends a line.
  var cronLine: String {
    let words = command.map { word in
      "'" + word.replacingOccurrences(of: "'", with: "'\\''").replacingOccurrences(of: "%", with: "\\%") + "'"
    }
    return "0 \(plan.hour) * * * \(words.joined(separator: " "))"
  }

  /// Installs the timer, and makes the first backup by it.
  func install(on machine: Machine) throws {
    try machine.write(serviceText, to: Self.units + Self.service)
    try machine.write(timerText, to: Self.units + Self.timer)
    let serves = machine.contents(of: ServiceUnit.path) != nil
    if serves {
      // A disk that is away must not keep the server from starting.
      let path = ServiceUnit.quoted("-" + plan.folder)
      try machine.write("[Service]\nReadWritePaths=\(path)\n", to: Self.besideServer)
    }
    let fault = "The timer is placed and does not run: journalctl -u \(Self.timer) says why."
    try machine.systemctl("daemon-reload", otherwise: fault)
    try machine.systemctl("enable", "--quiet", "--now", Self.timer, otherwise: fault)
    try machine.systemctl(
      "start", Self.service, otherwise: "The first backup failed: journalctl -u \(Self.service) says why.")
    if serves {
      try machine.systemctl(
        "try-restart", ServiceUnit.name,
        otherwise: "The server does not run: journalctl -u \(ServiceUnit.name) says why.")
    }
  }
}
