import Testing

@testable import consilium_load

@Suite struct LatencyHistogramTests {
  @Test func aPercentileIsTheValueThatSoManyAreNotAbove() {
    var histogram = LatencyHistogram()
    for value in 1...100 { histogram.record(Int64(value)) }
    #expect(histogram.percentile(50) == 50)
    #expect(histogram.percentile(99) == 99)
    #expect(histogram.percentile(100) == 100)
    #expect(histogram.maximum == 100)
  }

  @Test(arguments: [127, 128, 129, 1_000, 65_535, 65_536, 1_000_000, 7_654_321_000, Int64.max])
  func aLargeValueIsOffByLessThanOneSixtyFourth(value: Int64) {
    var histogram = LatencyHistogram()
    histogram.record(value)
    histogram.record(.max)
    let found = histogram.percentile(50)
    #expect(found >= value)
    #expect(found - value <= value / 64)
  }

  @Test func nothingRecordedGivesZero() {
    #expect(LatencyHistogram().percentile(99) == 0)
  }

  @Test func oneSlowOneInAHundredShowsInTheMaximumAndNotInTheMedian() {
    var histogram = LatencyHistogram()
    for _ in 0..<99 { histogram.record(10) }
    histogram.record(5_000_000)
    #expect(histogram.percentile(50) == 10)
    #expect(histogram.percentile(99) == 10)
    #expect(histogram.summary.max == 5)
  }
}

@Suite struct StampTests {
  @Test(arguments: [(0, 0), (1, 15), (63, 16), (65_535, 268_435_455)])
  func aTextGivesItsStampBack(sender: Int, number: Int) {
    let stamp = Stamp(sender: sender, number: number)
    #expect(Stamp(stamp.text(byteCount: 128)) == stamp)
  }

  @Test(arguments: [17, 18, 128, 300])
  func aTextHasTheBytesAskedFor(byteCount: Int) {
    let text = Stamp(sender: 2, number: 345).text(byteCount: byteCount)
    #expect(text.utf8.count == byteCount)
    #expect(!text.hasSuffix(" "))
  }

  @Test func aTextIsNeverShorterThanItsStamp() {
    #expect(Stamp(sender: 2, number: 3).text(byteCount: 0).utf8.count == Stamp.byteCount)
  }

  @Test(arguments: ["", "load", "load bbbb", "load bbbb bbbbbba", "loud bbbb bbbbbbb"])
  func otherTextIsNoStamp(text: String) {
    #expect(Stamp(text) == nil)
  }
}

@Suite struct DeliveryOrderTests {
  private func order(_ readings: [[(Int, Int)]], senders: Int = 2) -> DeliveryOrder {
    var order = DeliveryOrder(readers: readings.count, senders: senders)
    for (reader, reading) in readings.enumerated() {
      for (sender, number) in reading { order.record(Stamp(sender: sender, number: number), by: reader) }
    }
    return order
  }

  @Test func theSameOrderForAllIsSound() {
    let reading = [(0, 0), (1, 0), (0, 1), (1, 1)]
    let order = order([reading, reading])
    #expect(order.violations(of: 0, confirmed: [2, 2]).isEmpty)
    #expect(order.violations(of: 1, confirmed: [2, 2]).isEmpty)
  }

  @Test func theReaderWhoIsBehindAtTheEndHasLostWhatIsMissing() {
    let order = order([[(0, 0), (0, 1), (0, 2)], [(0, 0)]])
    #expect(order.violations(of: 0, confirmed: [3, 0]).isEmpty)
    #expect(order.violations(of: 1, confirmed: [3, 0]) == .init(lost: 2))
  }

  @Test func aHoleIsALoss() {
    let order = order([[(0, 0), (0, 1), (0, 2)], [(0, 0), (0, 2)]])
    #expect(order.violations(of: 1, confirmed: [3, 0]).lost == 1)
  }

  @Test func aSecondCopyIsDoubled() {
    let order = order([[(0, 0), (0, 1), (0, 0)]])
    #expect(order.violations(of: 0, confirmed: [2, 0]) == .init(doubled: 1))
  }

  @Test func anEarlierMessageAfterALaterOneIsLate() {
    let order = order([[(0, 0), (0, 2), (0, 1)]])
    #expect(order.violations(of: 0, confirmed: [3, 0]) == .init(late: 1))
  }

  @Test func anotherOrderAmongSendersDiverges() {
    let order = order([[(0, 0), (1, 0), (0, 1)], [(1, 0), (0, 0), (0, 1)]])
    #expect(order.violations(of: 0, confirmed: [2, 1]).isEmpty)
    #expect(order.violations(of: 1, confirmed: [2, 1]).diverged > 0)
  }
}
