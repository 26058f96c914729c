import CunceDomain

extension Actor {
    /// Whose first question is what they owe this week; others begin with the whole town.
    var beginsWithWeek: Bool {
        switch standing {
        case .linkedLeader, .residentCadre, .workGroup, .villageCadre: true
        case .administrator, .organisationOffice, .secretary, .areaSecretary, .supporter,
            .countyLeader, .countyOffice:
            false
        }
    }
}
