/// Cuts a stream of bytes into lines, whatever pieces it arrives in.
///
/// LF ends a line and a CR before it is dropped; empty lines are skipped. Of a line over the limits no more than the
/// limit is ever kept: it gives one fault, and everything up to its LF is thrown away as it arrives.
public struct LineDecoder: Sendable {
  public enum Input: Hashable, Sendable {
    case line(Line)
    case fault(LineFault)
  }

  public let limits: LineLimits
  /// What could be read of the line that gave the last fault: command and tags, no parameters. It lets a refusal name
  /// the verb and carry the label. Nil where not even that was there.
  public private(set) var refused: Line?

  private var buffer: [UInt8] = []
  /// Where the first line not yet handed out begins.
  private var start = 0
  /// Where the search for its LF goes on.
  private var searched = 0
  /// Bytes kept of the line that is still arriving, and how many may be.
  private var arriving = 0
  private var allowance = 0
  /// A fault was given for the line that is still arriving.
  private var isSwallowing = false

  public init(limits: LineLimits) {
    self.limits = limits
  }

  /// Bytes held and not handed out yet.
  public var bufferedBytes: Int { buffer.count - start }

  public mutating func append(_ bytes: some Sequence<UInt8>) {
    let taken: Void? = bytes.withContiguousStorageIfAvailable { append(buffer: $0) }
    if taken == nil { Array(bytes).withUnsafeBufferPointer { append(buffer: $0) } }
  }

  /// The next line or fault; nil until more bytes arrive.
  public mutating func next() -> Input? {
    while let end = buffer[searched...].firstIndex(of: ASCII.lineFeed) {
      var line = start..<end
      start = end + 1
      searched = start
      if let last = line.last, buffer[last] == ASCII.carriageReturn { line.removeLast() }
      if line.isEmpty { continue }
      let input = parse(line)
      compact()
      return input
    }
    searched = buffer.count
    compact()
    guard arriving > allowance else { return nil }
    isSwallowing = true
    let input = parse(start..<buffer.count)
    buffer.removeLast(arriving)
    searched = start
    arriving = 0
    return input
  }

  // MARK: - Keeping

  private mutating func append(buffer bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: ASCII.lineFeed) else { return keep(rest) }
      keep(rest[..<end])
      if !isSwallowing { buffer.append(ASCII.lineFeed) }
      isSwallowing = false
      arriving = 0
      rest = rest[(end + 1)...]
    }
  }

  /// Keeps what may be kept of a line: one byte more than is allowed shows that it is too long.
  private mutating func keep(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !isSwallowing, let first = bytes.first else { return }
    if arriving == 0 {
      // A CR is not known to be the line's end before the LF comes, so it has to fit as well.
      allowance = limits.maxBodyBytes - 1 + (first == ASCII.at ? limits.maxTagBytes : 0)
    }
    let kept = bytes.prefix(allowance + 1 - arriving)
    buffer.append(contentsOf: kept)
    arriving += kept.count
  }

  private mutating func parse(_ line: Range<Int>) -> Input {
    buffer.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[line])
      do throws(LineFault) {
        return .line(try Line.parse(buffer: bytes, limits: limits))
      } catch {
        refused = Line.outline(of: bytes, limits: limits)
        return .fault(error)
      }
    }
  }

  /// Gives up what was handed out, once that is most of the buffer: each byte moves once at most on average.
  private mutating func compact() {
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= Self.keptCapacity)
    } else if start > Self.keptCapacity / 4, start > buffer.count / 2 {
      buffer.removeFirst(start)
    } else {
      return
    }
    searched -= start
    start = 0
  }

  /// An idle connection keeps no more than this.
  private static let keptCapacity = 16_384
}

extension Line {
  /// The tags and the command of bytes that are not a line, repaired where they are not UTF-8.
  static func outline(of bytes: UnsafeBufferPointer<UInt8>, limits: LineLimits) -> Line? {
    let clean = bytes.map { ASCII.breaksLine($0) ? ASCII.space : $0 }
    var words = clean.split(separator: ASCII.space, maxSplits: 3, omittingEmptySubsequences: true)[...]
    var tags = Tags()
    if let first = words.first, first.first == ASCII.at {
      if first.count < limits.maxTagBytes {
        tags = first.dropFirst().withUnsafeBufferPointer { (try? Tags(parsing: $0)) ?? Tags() }
      }
      words.removeFirst()
    }
    if words.first?.first == ASCII.colon { words.removeFirst() }
    guard let command = words.first else { return nil }
    return Line(tags: tags, CaseMapping.uppercased(String(decoding: command.prefix(32), as: UTF8.self)), [])
  }
}
