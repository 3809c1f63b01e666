import ConsiliumClient
import ConsiliumProtocol
import Foundation
import SystemCrypto
import Testing

@Suite("Profiles and drafts")
struct ProfileStoreTests {
  private let folder = NSTemporaryDirectory() + "consilium-profiles-\(UUID().uuidString)"

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }

  @Test("a profile comes back as it was saved, and only its owner can read it")
  func roundTrip() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = ProfileStore(environment: ["XDG_CONFIG_HOME": folder])
    let profile = Profile(
      server: ServerAddress(host: "2001:db8::1", port: 7000), account: "juniper", pin: SHA256.digest("key"))
    #expect(try store.profile("work") == nil)
    try store.save(profile, as: "work")
    #expect(try store.profile("work") == profile)
    #expect(store.names == ["work"])
    #expect(try mode(folder + "/consilium/profiles/work.json") == 0o600)
    #expect(try mode(folder + "/consilium/profiles") == 0o700)
  }

  @Test("no passphrase is kept unless asked for; a kept one is the owner's alone and can be forgotten")
  func passphrase() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = ProfileStore(folder: folder)
    #expect(try store.passphrase("default") == nil)
    try store.keepPassphrase("demo-passphrase", for: "default")
    #expect(try store.passphrase("default") == "demo-passphrase")
    #expect(try mode(folder + "/default.secret") == 0o600)
    try store.forgetPassphrase("default")
    #expect(try store.passphrase("default") == nil)
  }

  @Test("a name that leads out of the folder is refused", arguments: ["", "../x", ".hidden", "a/b", "-x", "a b"])
  func refusesNames(_ name: String) {
    #expect(throws: ProfileStore.Fault.badName(name)) { try ProfileStore(folder: folder).profile(name) }
  }

  @Test("a file that is no profile is told, not guessed at")
  func unreadable() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("{}".utf8).write(to: URL(filePath: folder + "/default.json"))
    #expect(throws: ProfileStore.Fault.unreadable(folder + "/default.json")) {
      try ProfileStore(folder: folder).profile("default")
    }
  }

  @Test("a relative XDG folder is ignored, as its specification says")
  func ignoresRelative() {
    let folders = Folders(environment: ["HOME": "/home/demo", "XDG_CONFIG_HOME": "here", "XDG_STATE_HOME": "/state"])
    #expect(folders.configuration == "/home/demo/.config/consilium")
    #expect(folders.state == "/state/consilium")
  }

  @Test("a draft saved on purpose is its owner's alone")
  func draft() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try DraftStore(folder: folder).save("## question\nHow?\n", kind: "case")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "## question\nHow?\n")
    #expect(try mode(path) == 0o600)
  }
}
