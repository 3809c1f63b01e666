import Foundation
import SystemCrypto

/// The folder of one server: its database, its certificate and key. Readable by its owner alone.
public struct ServerDirectory: Sendable {
  public let path: String

  public enum Fault: Error, CustomStringConvertible {
    case cannotMake(String)
    case incompleteCertificate(String)

    public var description: String {
      switch self {
      case .cannotMake(let path): "The folder \(path) cannot be made. Check the path and its permissions."
      case .incompleteCertificate(let path):
        "Only one of certificate.pem and key.pem is in \(path). Put the other one back, or remove both for new ones."
      }
    }
  }

  /// Makes the folder (0700) where it does not exist.
  public init(_ path: String) throws {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // A folder that was there already may have been open to others.
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    } catch {
      throw Fault.cannotMake(path)
    }
  }

  /// The certificate of this folder; a self-signed one for ten years is made where there is none.
  public func identity(serverName: String) throws -> TLSIdentity {
    let certificate = URL(filePath: path).appending(path: "certificate.pem")
    let key = URL(filePath: path).appending(path: "key.pem")
    let found = [certificate, key].map { FileManager.default.fileExists(atPath: $0.path) }
    guard found[0] == found[1] else { throw Fault.incompleteCertificate(path) }
    if !found[0] {
      let made = try SelfSignedCertificate.make(
        commonName: serverName, subjectAltNames: [SubjectAltName(host: serverName)].compactMap { $0 },
        validDays: 3650)
      try write(made.pemPrivateKey, to: key)
      try write(made.pemCertificate, to: certificate)
    }
    return TLSIdentity(
      pemCertificate: try String(contentsOf: certificate, encoding: .utf8),
      pemPrivateKey: try String(contentsOf: key, encoding: .utf8))
  }

  private func write(_ text: String, to url: URL) throws {
    let isWritten = FileManager.default.createFile(
      atPath: url.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard isWritten else { throw Fault.cannotMake(url.path) }
  }
}
