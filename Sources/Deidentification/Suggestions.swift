/// Words that may stand in for an identifier and keep the clinical meaning.
enum Suggestions {
  static func general(for category: Category) -> String {
    switch category {
    case .name: "[client]"
    case .geography: "a nearby place"
    case .date: "around that time"
    case .age: "90 or older"
    case .phone: "[phone number]"
    case .fax: "[fax number]"
    case .email: "[e-mail address]"
    case .ssn: "[Social Security number]"
    case .mrn: "[record number]"
    case .healthPlan: "[health plan number]"
    case .account: "[account number]"
    case .license: "[license number]"
    case .vehicle: "[vehicle]"
    case .device: "[device number]"
    case .url: "[web address]"
    case .ip: "[network address]"
    case .biometric: "[biometric mark]"
    case .photo: "[photograph]"
    case .otherID: "[number]"
    case .combination: "[left out]"
    }
  }

  /// In place of a person's name: by the word before it, if that tells who it is.
  static func person(before index: Int, _ reading: Reading) -> String {
    let word = reading[index - 1].kind == .word ? index - 1 : index - 2
    let token = reading[word]
    guard token.kind == .word, !token.has(.clientNoun) else { return "[client]" }
    if colleagues.contains(token) { return "[colleague]" }
    if token.has(.kin) { return acquaintances.contains(token) ? "[name]" : "[relative]" }
    return token.has(.role) ? "[name]" : "[client]"
  }

  private static let colleagues = WordSet(
    """
    dr prof professor therapist counselor counsellor psychologist psychiatrist supervisor supervisee intern associate
    colleague coworker caseworker worker nurse doctor physician prescriber predecessor successor clinician provider
    cotherapist co-therapist consultant facilitator chaplain evaluator examiner pcp aide trainer mentee volunteer
    """)
  /// Close to someone and not of their family.
  private static let acquaintances = WordSet(
    """
    friend friends bestie roommate housemate flatmate neighbor neighbour boyfriend girlfriend bf gf partner ex babysitter
    nanny guardian cat dog hamster horse rabbit lover fiance fiancee bro
    """)

  /// In place of an organization or place: by the kind of its head word.
  static func place(_ tokens: Range<Int>, _ reading: Reading) -> String {
    for (words, suggestion) in kinds where tokens.contains(where: { words.contains(reading[$0]) }) { return suggestion }
    return "a nearby place"
  }

  private static let kinds: [(WordSet, String)] = [
    (WordSet("school elementary middle high academy preschool daycare montessori kindergarten"), "a local school"),
    (WordSet("university college seminary polytechnic tech state"), "a university"),
    (WordSet("hospital clinic medical health infirmary hospice behavioral recovery"), "an employer in health care"),
    (
      WordSet("church chapel cathedral parish fellowship temple synagogue mosque masjid mandir gurdwara congregation"),
      "a faith community"
    ),
    (WordSet("prison jail correctional detention penitentiary"), "a correctional facility"),
    (WordSet("plant factory warehouse mill mine foods motors construction"), "an industrial employer"),
    (WordSet("cafe coffee bakery diner restaurant grill pub tavern bar salon market mall"), "a local business"),
    (WordSet("county parish township borough heights avenue street road lane"), "a nearby area"),
  ]
}
