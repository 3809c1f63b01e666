import Collective
import ConsiliumProtocol
import Deidentification

/// The identifier gate before every text (promise P3): what it refuses is answered, and nothing else ever holds it.
extension Session {
  struct CheckedText {
    let field: String
    let text: String
    let profile: Profile

    init(_ field: String, _ text: String, _ profile: Profile) {
      self.field = field
      self.text = text
      self.profile = profile
    }
  }

  /// The answer to texts that may identify someone, or `nil` where they may pass.
  ///
  /// Hard findings stop every text; soft ones stop a post's fields until their author says why. An attestation lets its
  /// category through where the category can be attested at all.
  func refusal(
    of texts: [CheckedText], verb: String, attested: [Attestation] = [], _ context: SessionContext
  ) -> [Line]? {
    reading(of: texts, verb: verb, attested: attested, context).refusal
  }

  /// What the gate says of texts: a refusal, and whether they tell of acute danger, which never blocks.
  func reading(
    of texts: [CheckedText], verb: String, attested: [Attestation] = [], _ context: SessionContext
  ) -> (refusal: [Line]?, describesAcuteRisk: Bool) {
    var describesAcuteRisk = false
    let attestedCategories = Set(attested.map(\.category))
    var rows: [FindingRow] = []
    for checked in texts {
      let scan = context.words.gate.scan(checked.text, profile: checked.profile, known: context.known)
      describesAcuteRisk = describesAcuteRisk || scan.risk
      for finding in scan.findings {
        if finding.severity == .soft, checked.profile == .talk { continue }
        if finding.isAttestable, attestedCategories.contains(finding.category.rawValue) { continue }
        rows.append(
          FindingRow(
            verb: verb, field: checked.field, start: finding.range.lowerBound, end: finding.range.upperBound,
            category: finding.category.rawValue, severity: finding.severity.rawValue,
            suggestion: finding.suggestion))
      }
    }
    guard !rows.isEmpty else { return (nil, describesAcuteRisk) }
    let reply = StandardReply(
      .fail, verb, .identifiers, [String(rows.count)], "Nothing was stored. Change the marked places.")
    return ([reply.line(from: serverName)] + rows.map { $0.line(from: serverName) }, describesAcuteRisk)
  }

  /// The same for one line of ordinary talk.
  func refusal(ofTalk text: String, verb: Verb, _ context: SessionContext) -> [Line]? {
    refusal(of: [CheckedText("text", text, .talk)], verb: verb.name, context)
  }

  /// The same for the name of a person, a place or a device. A login looks like `rainy_day`, and so does any such name:
  /// it is read as the words it is made of.
  func refusal(ofName name: String, verb: Verb, _ context: SessionContext) -> [Line]? {
    let words = String(decoding: name.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    return refusal(ofTalk: words, verb: verb, context)
  }
}
