extension WordList {
  /// All lists that make up the shared lexicon.
  static let all: [WordList] = [functionWords, time, labels].flatMap { $0 }
}
