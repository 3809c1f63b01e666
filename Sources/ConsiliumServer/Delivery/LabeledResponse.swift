import ConsiliumProtocol

/// Lines as the answer to one labelled command (IRCv3 labeled-response): none is an ACK, one carries the label, several
/// are a batch.
enum LabeledResponse {
  static func lines(_ lines: [Line], label: String, server: Source) -> [Line] {
    if lines.isEmpty { return [Line(tags: [TagKey.label: label], source: server, "ACK")] }
    // One line, or one batch that begins with the first line and ends with the last.
    if lines.count == 1 || isOneBatch(lines) {
      var labelled = lines
      labelled[0].tags[TagKey.label] = label
      return labelled
    }
    let open = Line.openBatch(
      reference, BatchType.labeledResponse, [], tags: [TagKey.label: label], source: server)
    return [open] + nested(lines, in: reference) + [Line.closeBatch(reference, source: server)]
  }

  /// Puts lines inside a batch; those of inner batches stay in theirs.
  static func nested(_ lines: [Line], in reference: String) -> [Line] {
    lines.map { line in
      guard line.tags[TagKey.batch] == nil else { return line }
      var inner = line
      inner.tags[TagKey.batch] = reference
      return inner
    }
  }

  /// Unlike any event's id, which is what inner batches are called by.
  private static let reference = "L"

  private static func isOneBatch(_ lines: [Line]) -> Bool {
    guard let opened = lines.first?.opensBatch, let last = lines.last, last.closesBatch == opened.reference
    else { return false }
    return lines[0].tags[TagKey.batch] == nil
  }
}
