extension Category {
  /// Why text of this class is marked, in a sentence for people.
  public var explanation: String {
    switch self {
    case .name: "Names of clients, kin, friends and colleagues identify them, first names and initials too."
    case .geography: "Places smaller than a state, and named schools, employers and clinics, identify in combination."
    case .date: "Days and months tied to a person identify; years and seasons may stay."
    case .age: "Ages of 90 and more are few; write \"90 or older\"."
    case .phone, .fax, .email, .url, .ip: "Whoever has this can find or reach the person."
    case .ssn, .mrn, .healthPlan, .account, .license, .vehicle, .device, .biometric:
      "A number of this kind belongs to one person or thing only."
    case .photo: "A picture or its file name may show who it is."
    case .otherID: "A number, code, user name or hashtag of this kind can be looked up."
    case .combination: "Harmless alone; together, in a small community, such details may point to one person."
    }
  }
}
