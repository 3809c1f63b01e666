import Foundation
import Testing

@testable import consiliumd

/// A server that starts by itself, in a sandbox of its own.
@Suite("The service")
struct ServiceTests {
  private static let unit = ServiceUnit(
    program: "/usr/local/bin/consiliumd", data: "/srv/example lane", listen: ["0.0.0.0:6697"],
    serverName: "consult.example")

  @Test("the unit has an account of its own, leaves no core, may write to one folder, and starts again")
  func unit() throws {
    let lines = Self.unit.text.split(separator: "\n")
    for line in [
      "ExecStart=/usr/local/bin/consiliumd serve --data \"/srv/example lane\" --listen 0.0.0.0:6697 --server-name consult.example",
      "Type=notify", "User=consilium", "Restart=always", "LimitCORE=0", "NoNewPrivileges=yes", "ProtectSystem=strict",
      "ReadWritePaths=\"/srv/example lane\"", "UMask=0077", "CapabilityBoundingSet=", "WantedBy=multi-user.target",
    ] {
      #expect(lines.contains(Substring(line)), "\(line)")
    }
  }

  @Test("a port below 1024 is the one capability it may have")
  func lowPort() throws {
    var unit = Self.unit
    unit.needsLowPort = true
    #expect(unit.text.contains("\nCapabilityBoundingSet=CAP_NET_BIND_SERVICE\n"))
    #expect(unit.text.contains("\nAmbientCapabilities=CAP_NET_BIND_SERVICE\n"))
  }

  @Test(
    "words for systemd stand for themselves",
    arguments: [
      ("/srv/consilium", "/srv/consilium"), ("a b", "\"a b\""), ("100%", "\"100%%\""), ("$x\"", "\"$$x\\\"\""),
    ])
  func quoting(_ word: String, _ written: String) {
    #expect(ServiceUnit.argument(word) == written)
  }

  private static let served = ServiceUnit(
    program: "/usr/local/bin/consiliumd", data: "/srv/consilium", listen: ["0.0.0.0:6697"], serverName: "x.example")

  private static func machineWithFolder(failing: String? = nil) throws -> RecordingMachine {
    let machine = try RecordingMachine(failing: failing)
    try FileManager.default.createDirectory(atPath: machine.root + served.data, withIntermediateDirectories: true)
    return machine
  }

  @Test("installing makes the account, gives it the folder, and enables and starts the unit, in this order")
  func install() throws {
    let machine = try Self.machineWithFolder()
    try ServiceInstallation(unit: Self.served, machine: machine.machine()).install()
    #expect(machine.text(ServiceUnit.path) == Self.served.text)
    #expect(machine.text("etc/sysusers.d/consilium.conf") == "u consilium - \"Consilium server\" /srv/consilium\n")
    #expect(
      machine.ran == [
        "systemd-sysusers consilium.conf", "systemctl daemon-reload", "systemctl enable --quiet consilium.service",
        "systemctl restart consilium.service",
      ])
  }

  @Test("what does not start is said, with where to look")
  func failedStart() throws {
    let machine = try Self.machineWithFolder(failing: "systemctl restart consilium.service")
    let fault = #expect(throws: HostFault.self) {
      try ServiceInstallation(unit: Self.served, machine: machine.machine()).install()
    }
    #expect(fault?.description == "It is installed and does not run: journalctl -u consilium.service says why.")
  }

  @Test(
    "nothing is changed by others than root, without systemd, over another collective, or out of sight of the service")
  func refusals() throws {
    func fault(_ unit: ServiceUnit, on machine: Machine) -> String? {
      #expect(throws: HostFault.self) { try ServiceInstallation(unit: unit, machine: machine).install() }?.description
    }
    let machine = try Self.machineWithFolder()
    #expect(fault(Self.served, on: machine.machine(isAdministrator: false))?.contains("with sudo") == true)
    let bare = try RecordingMachine(systemd: false)
    #expect(fault(Self.served, on: bare.machine())?.contains(Self.served.command) == true)
    for path in ["/home/wren/consilium", "/tmp/consilium"] {
      let hidden = ServiceUnit(program: Self.served.program, data: path, listen: [], serverName: "x.example")
      #expect(fault(hidden, on: machine.machine())?.contains("name a folder elsewhere") == true)
    }
    let program = ServiceUnit(program: "/root/build/consiliumd", data: "/srv/consilium", listen: [], serverName: "x")
    #expect(fault(program, on: machine.machine())?.contains("/usr/local/bin") == true)
    #expect(machine.ran == [])
    try ServiceInstallation(unit: Self.served, machine: machine.machine()).install()
    let other = ServiceUnit(program: Self.served.program, data: "/srv/other", listen: ["x"], serverName: "x.example")
    #expect(fault(other, on: machine.machine())?.contains("serves another folder") == true)
    #expect(machine.text(ServiceUnit.path) == Self.served.text)
  }
}
