package import CunceDomain

extension RosterRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            // The roster's only name is a person's; elsewhere a name is a place's.
            fault.notice(label: fault.field == "name" ? "field.person-name" : nil)
        case .unknownRole:
            Notice(.unprocessable, "refusal.roster.unknown-role", field: "role")
        case .unknownDivision:
            Notice(.unprocessable, "refusal.roster.unknown-division", field: "division")
        case .unknownPost:
            Notice(.unprocessable, "refusal.roster.unknown-post", field: "post")
        case .unknownPerson:
            Notice(.unprocessable, "refusal.roster.unknown-person", field: "person")
        case .postExists:
            Notice(.conflict, "refusal.roster.post-exists")
        case .postIsHeld:
            Notice(.conflict, "refusal.roster.post-is-held", field: "post")
        case .postIsVacant:
            Notice(.conflict, "refusal.roster.post-is-vacant", field: "post")
        case .leavesBeforeTaking(let from):
            Notice(
                .unprocessable, "refusal.roster.leaves-before-taking", ["from": "\(from)"],
                field: "until")
        }
    }
}
