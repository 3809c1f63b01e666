import NIOCore

/// What one connection is to be sent, in its order: bytes, and places kept for what is still being read. Nothing behind
/// such a place leaves before it is filled.
struct Outbox {
  /// A place of what is still being read.
  struct Place: Hashable {
    fileprivate let number: Int
  }

  private enum Part {
    case bytes([UInt8])
    case awaited(Place)
  }

  private var ready = ByteBuffer()
  /// From the first place that is not filled on.
  private var held: [Part] = []
  private var heldByteCount = 0
  private var nextPlace = 0

  /// Also of what waits behind a place.
  var byteCount: Int { ready.readableBytes + heldByteCount }
  /// Whether there is something that can leave now.
  var isReady: Bool { ready.readableBytes > 0 }

  mutating func append(_ bytes: [UInt8]) {
    guard !held.isEmpty else {
      ready.writeBytes(bytes)
      return
    }
    heldByteCount += bytes.count
    if case .bytes(var waiting)? = held.last {
      held.removeLast()
      waiting += bytes
      held.append(.bytes(waiting))
    } else {
      held.append(.bytes(bytes))
    }
  }

  mutating func keepPlace() -> Place {
    defer { nextPlace += 1 }
    held.append(.awaited(Place(number: nextPlace)))
    return Place(number: nextPlace)
  }

  /// Fills a place, perhaps with nothing; passed over where it was cleared away meanwhile.
  mutating func fill(_ place: Place, with bytes: [UInt8]) {
    guard let index = held.firstIndex(where: { if case .awaited(place) = $0 { true } else { false } }) else { return }
    held[index] = .bytes(bytes)
    heldByteCount += bytes.count
    while case .bytes(let bytes)? = held.first {
      ready.writeBytes(bytes)
      heldByteCount -= bytes.count
      held.removeFirst()
    }
  }

  mutating func takeReady() -> ByteBuffer {
    defer { ready = ByteBuffer() }
    return ready
  }

  /// Everything there is, for a last goodbye: what is still being read does not come any more.
  mutating func takeAll() -> ByteBuffer {
    for case .bytes(let bytes) in held { ready.writeBytes(bytes) }
    held = []
    heldByteCount = 0
    return takeReady()
  }
}
