/// What a finding may identify, in the classes of 45 CFR 164.514(b)(2) and one for combinations.
///
/// Raw values are the codes of the wire and of `consilium scan --json`.
public enum Category: String, CaseIterable, Sendable {
  case name, geography, date, age, phone, fax, email, ssn, mrn
  case healthPlan = "health-plan"
  case account, license, vehicle, device, url, ip, biometric, photo
  case otherID = "other-id"
  /// Harmless details that may identify together in a small community; always soft.
  case combination

  /// What people read instead of the code.
  public var label: String {
    switch self {
    case .name: "a name"
    case .geography: "a place or organization"
    case .date: "a date"
    case .age: "an age of 90 or more"
    case .phone: "a phone number"
    case .fax: "a fax number"
    case .email: "an e-mail address"
    case .ssn: "a Social Security number"
    case .mrn: "a record number"
    case .healthPlan: "a health plan number"
    case .account: "an account number"
    case .license: "a license number"
    case .vehicle: "a vehicle or plate number"
    case .device: "a device number"
    case .url: "a web address"
    case .ip: "a network address"
    case .biometric: "a biometric mark"
    case .photo: "a photograph"
    case .otherID: "an identifying number or code"
    case .combination: "details that may identify together"
    }
  }

  /// Whether an author may state that the marked text is not about a client. Numbers, codes and contacts have no
  /// such way round.
  public var isAttestable: Bool {
    switch self {
    case .name, .geography, .date, .combination: true
    default: false
    }
  }
}

/// How a finding is treated.
public enum Severity: String, Sendable {
  /// Refused until changed; an attestable category may be attested instead.
  case hard
  /// A reason lets it pass.
  case soft

  /// What people read instead of the code.
  public var label: String {
    switch self {
    case .hard: "please change"
    case .soft: "worth a second look"
    }
  }
}

/// A marked place in a text. It never carries the text itself, so that it can be logged and sent.
public struct Finding: Sendable, Hashable {
  /// UTF-8 byte offsets into the scanned text, end exclusive, always on character boundaries.
  public let range: Range<Int>
  public let category: Category
  public let severity: Severity
  /// What may stand there instead and keeps the clinical meaning.
  public let suggestion: String

  public init(range: Range<Int>, category: Category, severity: Severity = .hard, suggestion: String) {
    self.range = range
    self.category = category
    self.severity = severity
    self.suggestion = suggestion
  }

  /// Whether the author may let it stand with a reason: every soft finding, and hard names, places and dates.
  public var isAttestable: Bool { severity == .soft || category.isAttestable }
}

/// Which rules a text is held to.
public enum Profile: String, Sendable {
  /// Case material: all classes.
  case caseField = "case"
  /// Ordinary talk: numbers, codes and contacts always; names, places and dates only in a client's context.
  case talk
}

/// The outcome of one scan. Not a verdict: an empty one says only that the checker found nothing.
public struct Scan: Sendable, Hashable {
  /// In order of position, not overlapping.
  public let findings: [Finding]
  /// Language of acute danger (plan, means, now). Never a finding, never blocks.
  public let risk: Bool

  public init(findings: [Finding], risk: Bool) {
    self.findings = findings
    self.risk = risk
  }

  public var hard: some Sequence<Finding> { findings.lazy.filter { $0.severity == .hard } }
  public var isClean: Bool { findings.isEmpty }
}
