package import CunceDomain

/// The posts of the cast's town, one person on each.
package enum CastPost: String, CaseIterable, Sendable {
    case administrator, office, secretary, leader
    case areaSecretary = "area-secretary"
    case cadre
    case otherCadre = "other-cadre"
    case group
    case countyLeader = "county-leader"

    package var id: PostID { PostID("post-\(rawValue)") }
    package var person: PersonID { PersonID("person-\(rawValue)") }

    package var role: RoleKey {
        switch self {
        case .administrator: "administrator"
        case .office: "town-organisation-office"
        case .secretary: "town-secretary"
        case .leader: "linked-town-leader"
        case .areaSecretary: "area-office-secretary"
        case .cadre, .otherCadre: "resident-cadre"
        case .group: "work-group-head"
        case .countyLeader: "linked-county-leader"
        }
    }

    package var standing: Standing {
        switch self {
        case .administrator: .administrator
        case .office: .organisationOffice
        case .secretary: .secretary
        case .leader: .linkedLeader
        case .areaSecretary: .areaSecretary
        case .cadre, .otherCadre: .residentCadre
        case .group: .workGroup
        case .countyLeader: .countyLeader
        }
    }

    package var designation: String {
        switch self {
        case .administrator, .office, .secretary: ""
        case .leader, .areaSecretary, .cadre, .countyLeader: "甲"
        case .otherCadre: "乙"
        case .group: "洋港工作组"
        }
    }

    /// The person on this post, in the cast's town.
    package var actor: Actor {
        Actor(person: person, post: id, role: role, standing: standing, path: "/1/")
    }
}
