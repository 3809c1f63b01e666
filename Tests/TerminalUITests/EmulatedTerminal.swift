@testable import TerminalUI

/// A terminal that understands what `ScreenDiff` may send and records anything else, so that frames can be compared
/// with what a reader would see.
struct EmulatedTerminal {
  struct Place: Hashable {
    var text: String
    var style: String
  }
  private(set) var places: [[Place]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isCursorShown = true
  private(set) var notUnderstood: [String] = []
  private var codes: Set<Int> = []
  private let size: Size

  init(_ size: Size) {
    self.size = size
    // Not blank: a first frame must not rely on it.
    places = Array(repeating: Array(repeating: Place(text: "?", style: ""), count: size.width), count: size.height)
  }

  var picture: String { places.map { $0.map(\.text).joined() }.joined(separator: "\n") }

  mutating func receive(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let character = rest.first {
      if rest.hasPrefix("\u{1B}[") {
        rest = rest.dropFirst(2)
        let parameters = rest.prefix { !$0.isLetter }
        rest = rest.dropFirst(parameters.count)
        obey(String(parameters), rest.popFirst() ?? " ")
      } else {
        rest.removeFirst()
        switch character {
        case "\r": column = 0
        case "\r\n": (row, column) = (min(row + 1, size.height - 1), 0)
        default: print(character)
        }
      }
    }
  }

  private mutating func print(_ character: Character) {
    // Each scalar that takes columns advances; the frames tested by cell hold only such text.
    for cluster in Cluster.shown(character) {
      guard cluster.text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }),
        column + cluster.width <= size.width
      else {
        notUnderstood.append(String(reflecting: character) + " at \(row),\(column)")
        continue
      }
      for offset in 0..<cluster.width { breakWide(column + offset) }
      places[row][column] = Place(text: cluster.text, style: style)
      if cluster.width == 2 { places[row][column + 1] = Place(text: "", style: style) }
      column += cluster.width
    }
  }

  /// The other half of a wide character that is overwritten goes blank.
  private mutating func breakWide(_ column: Int) {
    if places[row][column].text.isEmpty { places[row][column - 1].text = " " }
    if column + 1 < size.width, places[row][column + 1].text.isEmpty { places[row][column + 1].text = " " }
  }

  private var style: String { codes.sorted().map(String.init).joined(separator: ";") }

  private mutating func obey(_ parameters: String, _ final: Character) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = max(numbers.first ?? 1, 1)
    switch (final, parameters) {
    case ("H", _): (row, column) = (first - 1, numbers.count > 1 ? numbers[1] - 1 : 0)
    case ("C", _): column += first
    case ("K", ""): for place in column..<size.width { erase(row, place) }
    case ("J", "2"): for row in 0..<size.height { for place in 0..<size.width { erase(row, place) } }
    case ("h", "?25"): isCursorShown = true
    case ("l", "?25"): isCursorShown = false
    case ("m", _): numbers.forEach { render($0) }
    default: notUnderstood.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func erase(_ row: Int, _ column: Int) {
    places[row][column] = Place(text: " ", style: codes.filter { $0 >= 40 }.isEmpty ? "" : style)
  }

  private mutating func render(_ code: Int) {
    switch code {
    case 0: codes = []
    case 22: codes.subtract([1, 2])
    case 24: codes.remove(4)
    case 27: codes.remove(7)
    case 30...39, 90...97:
      codes = codes.filter { !(30...39).contains($0) && !(90...97).contains($0) }
      if code != 39 { codes.insert(code) }
    case 40...49, 100...107:
      codes = codes.filter { !(40...49).contains($0) && !(100...107).contains($0) }
      if code != 49 { codes.insert(code) }
    default: codes.insert(code)
    }
  }
}

extension Screen {
  /// As `EmulatedTerminal` would hold it; looks that cannot be seen on a blank are left out on both sides.
  var places: [[EmulatedTerminal.Place]] {
    (0..<size.height).map { row in
      (0..<size.width).map { column in
        let cell = self[row, column]
        return EmulatedTerminal.Place(text: cell.text, style: cell.looksBlank ? "" : cell.style.codes)
      }
    }
  }
}

extension EmulatedTerminal {
  /// Blanks that look alike count as alike.
  var seen: [[Place]] {
    places.map { row in
      row.map { place in
        let isPlain = !place.style.split(separator: ";").contains {
          $0 == "4" || $0 == "7" || (Int($0) ?? 0) / 10 % 6 == 4
        }
        return place.text == " " && isPlain ? Place(text: " ", style: "") : place
      }
    }
  }
}

extension Style {
  fileprivate var codes: String {
    var codes: [Int] = []
    if attributes.contains(.bold) { codes.append(1) }
    if attributes.contains(.dim) { codes.append(2) }
    if attributes.contains(.underline) { codes.append(4) }
    if attributes.contains(.reverse) { codes.append(7) }
    if let foreground { codes.append(Int(foreground.rawValue) + (foreground.rawValue < 8 ? 30 : 82)) }
    if let background { codes.append(Int(background.rawValue) + (background.rawValue < 8 ? 40 : 92)) }
    return codes.sorted().map(String.init).joined(separator: ";")
  }
}
