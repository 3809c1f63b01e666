import ConsiliumProtocol
import NIOCore

#if canImport(Glibc)
  import Glibc
#endif

/// Why an address cannot be listened on, for the host of the machine.
public struct ListenFault: Error, CustomStringConvertible {
  public let address: ServerAddress
  private let code: CInt

  init(_ error: IOError, at address: ServerAddress) {
    self.address = address
    code = error.errnoCode
  }

  public var description: String {
    switch code {
    case EADDRINUSE:
      "\(address) is taken: another program listens there, perhaps a consiliumd that still runs. End that one, or name "
        + "another address with --listen."
    case EACCES: "\(address): ports below 1024 are not yours to listen on. Name another with --listen."
    case EADDRNOTAVAIL: "\(address) is no address of this machine. 0.0.0.0 listens on all of them."
    default: "\(address) cannot be listened on."
    }
  }
}
