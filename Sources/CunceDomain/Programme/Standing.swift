/// What a role amounts to in the rules of access, whatever the place calls it. 身份
package enum Standing: String, CaseIterable, Codable, Sendable {
    case administrator
    case organisationOffice = "organisation-office"
    case secretary
    case linkedLeader = "linked-leader"
    case areaSecretary = "area-secretary"
    case residentCadre = "resident-cadre"
    case workGroup = "work-group"
    case supporter
    case countyLeader = "county-leader"
    case countyOffice = "county-office"
    case villageCadre = "village-cadre"
}

extension Standing {
    /// Of the county: it takes what towns send up and answers.
    package var isAbove: Bool { self == .countyLeader || self == .countyOffice }
}
