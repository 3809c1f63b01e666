// A libFuzzer target: any bytes as text, both profiles, rewriting included. Run it with Tools/fuzz.sh.

let gate = IdentifierGate(currentYear: 2026)

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let bytes = Array(text.utf8)
  for profile in [Profile.caseField, .talk] {
    var end = 0
    for finding in gate.scan(text, profile: profile).findings {
      precondition(finding.range.lowerBound >= end && finding.range.upperBound <= bytes.count && !finding.range.isEmpty)
      precondition(String(validating: bytes[finding.range], as: UTF8.self) != nil)
      end = finding.range.upperBound
    }
  }
  _ = gate.rewrite(text)
  return 0
}
