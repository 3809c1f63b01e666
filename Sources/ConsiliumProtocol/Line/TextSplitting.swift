/// Cuts text into pieces of at most `maxBytes` bytes of UTF-8 that give the identical text when joined.
///
/// Cuts after a space where one is near the end of the piece, else between grapheme clusters, and inside one only
/// where it is longer than a whole piece; never inside a scalar, so a limit under four bytes can be exceeded.
/// Empty text gives one empty piece.
public func splitText(_ text: String, maxBytes: Int) -> [String] {
  guard text.utf8.count > maxBytes else { return [text] }
  var pieces: [String] = []
  var rest = text[...]
  while rest.utf8.count > maxBytes {
    let cut = cutIndex(in: rest, maxBytes: max(1, maxBytes))
    pieces.append(String(rest[..<cut]))
    rest = rest[cut...]
  }
  if !rest.isEmpty { pieces.append(String(rest)) }
  return pieces
}

/// Where the first piece of a text longer than `maxBytes` ends. Always after its start.
private func cutIndex(in text: Substring, maxBytes: Int) -> Substring.Index {
  let bytes = text.utf8
  let limit = bytes.index(bytes.startIndex, offsetBy: maxBytes)
  let nearest = bytes.index(bytes.startIndex, offsetBy: maxBytes / 2)
  // Between two ASCII characters other than CR LF there is always a boundary, which spares the grapheme walk.
  var candidate = limit
  while candidate > nearest {
    let before = bytes.index(before: candidate)
    if bytes[before] == ASCII.space, bytes[candidate] < 0x80 { return candidate }
    candidate = before
  }
  if maxBytes > 0 {
    let before = bytes[bytes.index(before: limit)]
    let after = bytes[limit]
    if before < 0x80, after < 0x80, before != ASCII.carriageReturn { return limit }
  }
  var end = text.startIndex
  var length = 0
  while end < text.endIndex {
    let next = text.index(after: end)
    length += bytes.distance(from: end, to: next)
    if length > maxBytes { break }
    end = next
  }
  return end > text.startIndex ? end : scalarCutIndex(in: text, maxBytes: maxBytes)
}

private func scalarCutIndex(in text: Substring, maxBytes: Int) -> Substring.Index {
  let scalars = text.unicodeScalars
  var end = scalars.startIndex
  var length = 0
  while end < scalars.endIndex {
    length += UTF8.width(scalars[end])
    if length > maxBytes, end > scalars.startIndex { break }
    end = scalars.index(after: end)
  }
  return end
}
