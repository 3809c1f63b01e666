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
}
