// Words per second of the identifier gate and its time for one post. Run it with Tools/benchmark.sh.

import Glibc

/// Invented prose in the manner of the posts the gate reads: about one identifier in thirty words.
let paragraph = """
  Looking for thoughts on a stuck case. My client Ilsabet, 34, has been in weekly CBT since February and her PHQ-9 is \
  still 17. She works nights at a packing plant outside Fernmoor and keeps cancelling our morning slot. Zoloft 100 mg, \
  sleep 5 hrs, no SI. I have used Beck and Linehan, a chain analysis, and behavioral activation; her brother Odran says \
  she is fine. Has anyone shifted to exposure at this point? The prescriber raised the dose twice, her mother came once, \
  and the school wants a letter. I would like to hear how you pace it when the client arrives late, laughs, and leaves.

  """
let words = paragraph.split { $0 == " " || $0 == "\n" }.count

@main
enum GateBenchmark {
  static func main() {
    let gate = IdentifierGate(currentYear: 2026)
    _ = gate.scan(paragraph)
    let clock = ContinuousClock()

    let post = String(repeating: paragraph, count: 500 / words + 1)
    var times: [Duration] = []
    var processor: [Int] = []
    for _ in 0..<2000 {
      let before = processorNanoseconds()
      times.append(clock.measure { _ = gate.scan(post) })
      processor.append(processorNanoseconds() - before)
    }
    times.sort()
    processor.sort()
    print("500-word post: p50 \(times[times.count / 2]), p99 \(times[times.count * 99 / 100])")
    print("500-word post, processor time: p50 \(processor[1000] / 1000) µs, p99 \(processor[1980] / 1000) µs")

    for size in [1 << 16, 1 << 18, 1 << 20] {
      let long = String(repeating: paragraph, count: size / paragraph.utf8.count)
      let count = words * (size / paragraph.utf8.count)
      let best = (0..<5).map { _ in clock.measure { _ = gate.scan(long) } }.min() ?? .zero
      let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
      print("\(size >> 10) KiB: \(Int(Double(count) / seconds)) words a second, \(best)")
    }

    for (name, unit) in adversarial {
      let small = measure(unit, 1 << 17, gate, clock)
      let large = measure(unit, 1 << 20, gate, clock)
      print("\(name): 128 KiB \(small), 1 MiB \(large)")
    }
  }

  /// Of this thread: what others do on the machine does not count.
  static func processorNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  static let adversarial = [
    ("digits", "1 "), ("one number", "1"), ("capitals", "Xq "), ("one word", "x"), ("points", "a."), ("at signs", "a@"),
    ("hyphens", "A-"), ("slashes", "1/"), ("colons", "a:"), ("newlines", "\n"), ("spelled digits", "five "),
    ("underscores", "_a"), ("marks", "\u{301}"), ("emoji", "👩‍👧"), ("cyrillic", "ж"), ("mixed letters", "aж"),
    ("quotes", "\"A"), ("labels", "account number "), ("months", "May "), ("names and", "Rose and "), ("mid", "new "),
  ]

  static func measure(_ unit: String, _ size: Int, _ gate: IdentifierGate, _ clock: ContinuousClock) -> Duration {
    let text = String(repeating: unit, count: size / unit.utf8.count)
    return (0..<3).map { _ in clock.measure { _ = gate.scan(text) } }.min() ?? .zero
  }
}
