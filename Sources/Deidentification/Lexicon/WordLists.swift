extension WordList {
  /// All lists that make up the shared lexicon.
  static let all: [WordList] = [
    functionWords, time, labels, context, givenNames, surnames, places, regions, theorists, fieldTerms, brands,
    commonWordsAToL, commonWordsMToZ,
  ].flatMap { $0 }
}
