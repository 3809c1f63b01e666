extension WordList {
  /// All lists that make up the shared lexicon.
  static let all: [WordList] = [
    functionWords, time, labels, context, personVerbs, givenNamesAToI, givenNamesJToZ, shortForms, wordNames, surnames,
    surnamesOfTheWorld, places, placesOfNorthAmerica, placesOfTheWorld, landmarks, institutions, regions,
    theorists, citedSurnames, fieldTerms, brands, programsAndWorks,
    commonWordsAToC, commonWordsDToH, commonWordsIToO, commonWordsPToR, commonWordsSToZ,
  ].flatMap { $0 }
}
