/// E-mail and web addresses, network addresses, handles: in plain dress and written to be read aloud.
enum Contacts {
  private static let topLevel = WordSet(
    """
    com org net edu gov mil info biz io dev app co uk ca de fr es it nl ie au nz za in jp br mx eu ch se no dk fi pl
    tv ly me us health clinic online site blog care live
    """)
  /// Top-level domains that are no English words, so that a missing space after a full stop is no address.
  private static let bareTopLevel = WordSet("com org net edu gov mil info biz io uk ca de fr nl ie au nz tv ly app dev")
  /// Hosts of reference works and public services, which identify nobody.
  private static let referenceHosts = WordSet(
    """
    nih cdc samhsa hhs fda who doi apa psychiatry nimh nida medlineplus ecfr cms naswdc socialworkers counseling aamft
    988lifeline crisistextline cochrane nice wikipedia
    """)
  private static let freeHashtags = WordSet(
    """
    metoo blacklivesmatter blm sayhername mentalhealth mentalhealthmatters endthestigma selfcare trauma therapy
    """)

  static func mark(_ reading: Reading, _ marks: inout Marks) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      let token = reading[index]
      var end: Int?
      if token.kind == .mark {
        switch token.mark {
        case 0x40: end = atSign(index, reading, &marks)
        case 0x2E: end = domain(index, reading, &marks)
        case 0x3A: end = scheme(index, reading, &marks)
        case 0x23: end = hashtag(index, reading, &marks)
        default: break
        }
      } else if token.kind == .word {
        if token.length == 2, reading.isWord(index, "at") { end = spokenAddress(index, reading, &marks) }
        if token.length == 3, reading.isWord(index, "dot") { end = spokenDomain(index, reading, &marks) }
        if token.length <= 4 { end = networkAddress(index, reading, &marks) ?? end }
      } else if token.kind == .number {
        end = networkAddress(index, reading, &marks)
      } else if token.kind == .mixed {
        end = networkAddress(index, reading, &marks) ?? handle(index, reading, &marks)
      }
      index = max(index + 1, end ?? 0)
    }
  }

  private static func isPart(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .number || token.kind == .mixed
  }

  private static func joins(_ token: Token) -> Bool {
    token.kind == .mark && [0x2E, 0x2D, 0x2B, 0x25, 0x27].contains(token.mark)
  }

  /// First token of an address's local part that ends before `end`.
  private static func localPart(before end: Int, _ reading: Reading) -> Int? {
    guard isPart(reading[end - 1]) else { return nil }
    var start = end - 1
    while start > end - Reading.padding {
      let before = reading[start - 1]
      if reading[start].isGlued, isPart(before) {
        start -= 1
      } else if reading[start].isGlued, joins(before), before.isGlued, isPart(reading[start - 2]) {
        start -= 2
      } else if reading.isAny(start - 2, "dot", "underscore"),
        reading[start - 1].isMark(")") || reading[start - 1].isMark("]"),
        reading[start - 3].kind == .mark, isPart(reading[start - 4])
      {
        start -= 4
      } else if reading.isAny(start - 1, "dot", "underscore", "dash", "hyphen"), isPart(reading[start - 2]) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// `name@host`, `name @ host.com`, `@handle`.
  private static func atSign(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let next = reading[index + 1]
    guard isPart(next) else { return nil }
    if next.isGlued, reading[index].isGlued || isPart(reading[index - 1]) && next.isGlued,
      let start = reading[index].isGlued ? localPart(before: index, reading) : nil
    {
      var end = index + 2
      while reading[end].isGlued,
        isPart(reading[end]) || joins(reading[end]) && isPart(reading[end + 1]) && reading[end + 1].isGlued
      {
        end += 1
      }
      marks.find(.email, start..<end, in: reading)
      return end
    }
    if let end = spokenAddress(index, reading, &marks) { return end }
    guard next.isGlued, next.kind != .number else { return nil }
    var end = index + 2
    while reading[end].isGlued,
      isPart(reading[end]) || joins(reading[end]) && isPart(reading[end + 1]) && reading[end + 1].isGlued
    {
      end += 1
    }
    marks.find(.otherID, index..<end, in: reading, suggestion: "[a social media account]")
    return end
  }

  /// The token after a spoken or bracketed word ("[dot]", "(at)", "dot"), nil where there is none.
  private static func after(_ word: StaticString, at index: Int, _ reading: Reading) -> Int? {
    if reading.isWord(index, word) { return index + 1 }
    let open = reading[index].mark
    guard reading[index].kind == .mark, open == 0x5B || open == 0x28 || open == 0x7B || open == 0x3C else { return nil }
    return reading.isWord(index + 1, word) && reading[index + 2].kind == .mark ? index + 3 : nil
  }

  /// `name at host dot com`, `name [at] host [dot] com`; `index` is the "at" or the sign.
  private static func spokenAddress(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let isBracketed =
      reading[index - 1].kind == .mark && !reading[index].isMark(0x40)
      && [0x5B, 0x28, 0x7B, 0x3C].contains(reading[index - 1].mark)
    var at = isBracketed ? index + 2 : index + 1
    guard let start = localPart(before: isBracketed ? index - 1 : index, reading), isPart(reading[at]) else {
      return nil
    }
    at += 1
    var dots = 0
    var isSpoken = isBracketed || reading[index].isMark(0x40)
    while true {
      if let next = after("dot", at: at, reading), isPart(reading[next]) {
        isSpoken = true
        at = next + 1
      } else if reading[at].isMark(0x2E), reading[at].isGlued, reading[at + 1].isGlued,
        topLevel.contains(reading[at + 1])
      {
        at += 2
      } else {
        break
      }
      dots += 1
    }
    guard dots > 0, isSpoken, topLevel.contains(reading[at - 1]) else { return nil }
    marks.find(.email, start..<at, in: reading)
    return at
  }

  /// `example dot com`.
  private static func spokenDomain(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard bareTopLevel.contains(reading[index + 1]), let start = localPart(before: index, reading),
      marks.isOpen(index)
    else { return nil }
    marks.find(.url, start..<index + 2, in: reading)
    return index + 2
  }

  /// `scheme://…`; `index` is the colon.
  private static func scheme(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard reading[index + 1].isMark(0x2F), reading[index + 2].isMark(0x2F), reading[index + 2].isGlued,
      reading[index - 1].kind == .word
    else { return nil }
    let end = addressEnd(index + 3, reading)
    guard end > index + 3 else { return nil }
    var host = index + 3
    while host < end, !reading[host].isMark(0x2F) { host += 1 }
    return address(index - 1..<end, host: index + 3..<host, reading, &marks)
  }

  /// `host.tld/…`; `index` is a point.
  private static func domain(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard reading[index].isGlued, reading[index + 1].isGlued, isPart(reading[index - 1]), marks.isOpen(index) else {
      return nil
    }
    let isWeb = reading.isWord(index - 1, "www")
    var last = index + 1
    while reading[last + 1].isMark(0x2E), reading[last + 1].isGlued, reading[last + 2].isGlued,
      isPart(reading[last + 2]),
      last < index + Reading.padding
    { last += 2 }
    let hasPath = reading[last + 1].isMark(0x2F) && reading[last + 1].isGlued
    guard
      isWeb || bareTopLevel.contains(reading[last])
        || hasPath && (topLevel.contains(reading[last]) || reading[last].length == 2 && reading[last - 2].length >= 3)
    else {
      return nil
    }
    let start = localPart(before: index, reading) ?? index - 1
    return address(start..<addressEnd(last, reading), host: start..<last + 1, reading, &marks)
  }

  private static func addressEnd(_ from: Int, _ reading: Reading) -> Int {
    var end = from
    while reading[end].kind != .edge, end == from || reading[end].isGlued {
      if reading[end].kind == .mark, [0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5D].contains(reading[end].mark) { break }
      end += 1
    }
    while end > from, reading[end - 1].kind == .mark, reading[end - 1].mark != 0x2F { end -= 1 }
    return end
  }

  private static func address(_ tokens: Range<Int>, host: Range<Int>, _ reading: Reading, _ marks: inout Marks) -> Int {
    if host.contains(where: { referenceHosts.contains(reading[$0]) }) {
      marks.explain(tokens)
    } else {
      marks.find(.url, tokens, in: reading)
    }
    return tokens.upperBound
  }

  /// `#JusticeForMara`: a hashtag of several words; `gamer#4471`: a login with its number.
  private static let causes = [
    "justicefor", "prayfor", "prayersfor", "bringhome", "bringback", "helpfind", "findour", "missing", "rememb",
    "riplil",
    "longlive", "ripmy", "teamjustice", "standwith", "freeour", "saveour", "whereis", "strongfor",
  ].map { Array($0.utf8) }

  /// "#justiceforkeely": what follows such a beginning is a person.
  private static func begins(_ tag: Token, withAny beginnings: [[UInt8]], _ reading: Reading) -> Bool {
    let letters = reading.bytes(of: tag)
    return beginnings.contains { start in
      letters.count > start.count + 2 && zip(letters, start).allSatisfy { $0.loweredASCII == $1 }
    }
  }

  private static func hashtag(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let tag = reading[index + 1]
    if tag.isGlued, tag.kind == .number, (4...5).contains(tag.length), reading[index].isGlued, marks.isOpen(index),
      let start = localPart(before: index, reading)
    {
      marks.find(.otherID, start..<index + 2, in: reading, suggestion: "[a user name]")
      return index + 2
    }
    guard tag.isGlued, tag.kind == .word || tag.kind == .mixed else { return nil }
    guard !reading[index].isGlued || !isPart(reading[index - 1]) else { return nil }
    let isCause = begins(tag, withAny: causes, reading)
    guard isCause || tag.shape.contains(.innerCapital) && !tag.shape.contains(.allCapitals),
      !freeHashtags.contains(tag)
    else { return nil }
    marks.find(.otherID, index..<index + 2, in: reading, suggestion: "[a hashtag]")
    return index + 2
  }

  /// `mama_bear_9`, `gamer#4471`: a mixed token that only a login looks like.
  private static func handle(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard marks.isOpen(index) else { return nil }
    let token = reading[index]
    if token.shape.contains(.underscore), token.length >= 4, reading.bytes(of: token).contains(where: \.isASCIILetter) {
      if reading[index + 1].isMark("."), reading[index + 2].has(.photoLabel), reading[index + 2].isGlued {
        marks.find(.photo, index..<index + 3, in: reading)
        return index + 3
      }
      marks.find(.otherID, index..<index + 1, in: reading, suggestion: "[a user name]")
      return index + 1
    }
    return nil
  }

  /// IPv4 and IPv6 addresses, and hardware addresses; `index` is the first part.
  private static func networkAddress(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    let next = reading[index + 1]
    guard next.kind == .mark, next.isGlued, marks.isOpen(index) else { return nil }
    if next.mark == 0x2E { return version4(index, reading, &marks) }
    if next.mark == 0x3A || next.mark == 0x2D { return colonAddress(index, separator: next.mark, reading, &marks) }
    return nil
  }

  private static func version4(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard !(reading[index].isGlued && reading[index - 1].isMark(0x2E)) else { return nil }
    for part in 0..<4 {
      guard let value = reading.value(index + 2 * part), value < 256 else { return nil }
      guard part == 0 || reading[index + 2 * part].isGlued else { return nil }
      if part < 3 {
        guard reading[index + 2 * part + 1].isMark(0x2E), reading[index + 2 * part + 1].isGlued else { return nil }
      }
    }
    if reading.isAny(index - 1, "version", "v") { return nil }
    marks.find(.ip, index..<index + 7, in: reading)
    return index + 7
  }

  private static func colonAddress(_ index: Int, separator: UInt8, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard !(reading[index].isGlued && reading[index - 1].isMark(separator)) else { return nil }
    var end = index
    var colons = 0
    var parts = 0
    var pairs = 0
    while end < index + 2 * Reading.padding, end == index || reading[end].isGlued {
      if reading[end].isMark(separator) {
        colons += 1
      } else if isHexadecimal(reading[end], reading) {
        parts += 1
        pairs += reading[end].length == 2 ? 1 : 0
      } else {
        break
      }
      end += 1
      if end >= reading.indices.upperBound { break }
    }
    while end > index, reading[end - 1].isMark(separator), !(reading[end - 2].isMark(separator)) { end -= 1 }
    if parts == 6, pairs == 6, colons >= 5 {
      marks.find(.device, index..<end, in: reading)
      return end
    }
    guard separator == 0x3A, colons >= 3, parts >= 2 else { return nil }
    marks.find(.ip, index..<end, in: reading)
    return end
  }

  private static func isHexadecimal(_ token: Token, _ reading: Reading) -> Bool {
    guard isPart(token), token.length <= 4 else { return false }
    return reading.bytes(of: token).allSatisfy { $0.isASCIIDigit || (0x61...0x66).contains($0.loweredASCII) }
  }
}
