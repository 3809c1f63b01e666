import Foundation

/// What systemd runs in a sandbox: the lines of a unit (systemd.exec(5)) that server and backups share. A process gets the
/// folders that it writes to, and nothing else of the machine.
struct Sandbox {
  let user: String
  let group: String?
  /// Folders it may write to.
  let writable: [String]
  /// Whether it may use a port below 1024.
  var needsLowPort = false
  var hasNetwork = true

  var lines: [String] {
    let capability = needsLowPort ? "CAP_NET_BIND_SERVICE" : ""
    return ["User=\(user)"] + (group.map { ["Group=\($0)"] } ?? []) + [
      "UMask=0077",
      "LimitCORE=0",
      "NoNewPrivileges=yes",
      "CapabilityBoundingSet=\(capability)",
      "AmbientCapabilities=\(capability)",
      "ProtectSystem=strict",
      "ReadWritePaths=\(writable.map(ServiceUnit.quoted).joined(separator: " "))",
      "ProtectHome=yes",
      "PrivateTmp=yes",
      "PrivateDevices=yes",
      "PrivateNetwork=\(hasNetwork ? "no" : "yes")",
      "ProtectProc=invisible",
      "ProtectClock=yes",
      "ProtectHostname=yes",
      "ProtectControlGroups=yes",
      "ProtectKernelLogs=yes",
      "ProtectKernelModules=yes",
      "ProtectKernelTunables=yes",
      // Looking up an address asks the kernel by netlink.
      "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK",
      "RestrictNamespaces=yes",
      "RestrictRealtime=yes",
      "RestrictSUIDSGID=yes",
      "LockPersonality=yes",
      "MemoryDenyWriteExecute=yes",
      "RemoveIPC=yes",
      "SystemCallArchitectures=native",
      "SystemCallFilter=@system-service",
      "SystemCallErrorNumber=EPERM",
    ]
  }
}

/// The unit by which systemd keeps a server running.
struct ServiceUnit {
  static let name = "consilium.service"
  static let path = "etc/systemd/system/\(name)"
  /// The account that the server runs as, and nothing else.
  static let user = "consilium"

  let program: String
  let data: String
  let listen: [String]
  let serverName: String
  var needsLowPort = false

  /// What systemd runs.
  var command: String {
    let options = listen.flatMap { ["--listen", $0] } + ["--server-name", serverName]
    return ([program, "serve", "--data", data] + options).map(Self.argument).joined(separator: " ")
  }

  var text: String {
    let sandbox = Sandbox(user: Self.user, group: Self.user, writable: [data], needsLowPort: needsLowPort)
    let lines =
      [
        "[Unit]",
        "Description=Consilium, the server of a collective",
        "Wants=network-online.target",
        "After=network-online.target",
        "",
        "[Service]",
        "Type=notify",
        "ExecStart=\(command)",
        "Restart=always",
        "RestartSec=5",
        // Each connection is an open file.
        "LimitNOFILE=65536",
      ] + sandbox.lines + ["", "[Install]", "WantedBy=multi-user.target"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The account, as systemd-sysusers(8) makes it.
  static func account(home: String) -> String { "u \(user) - \"Consilium server\" \(quoted(home))\n" }

  /// A word as systemd reads it (systemd.syntax(7)): percent signs stand for themselves.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "/._-:[],@+=#".utf8.contains(byte)
      }
    }
    guard !isPlain else { return word }
    let escaped = word.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : $0 == "%" ? ["%", "%"] : [$0] }
    return "\"" + String(escaped) + "\""
  }

  /// The same in a command, where dollar signs would be variables.
  static func argument(_ word: String) -> String {
    quoted(word).replacingOccurrences(of: "$", with: "$$")
  }
}
