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
        case .notAVillage:
            Notice(.unprocessable, "refusal.roster.not-a-village", field: "division")
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
        case .liesAhead(let field, let day):
            Notice(.unprocessable, "refusal.roster.lies-ahead", ["day": "\(day)"], field: field)
        case .takenBeforeLeft(let until):
            Notice(
                .unprocessable, "refusal.roster.taken-before-left", ["until": "\(until)"],
                field: "from")
        case .actingForOneself:
            Notice(.unprocessable, "refusal.roster.acting-for-oneself", field: "person")
        case .actingWithoutPost:
            Notice(.unprocessable, "refusal.roster.acting-without-post", field: "person")
        case .actingFromElsewhere:
            Notice(.unprocessable, "refusal.roster.acting-from-elsewhere", field: "person")
        case .actingOutsideTheBody(let kind):
            Notice(
                .unprocessable, "refusal.roster.acting-outside-the-body",
                labels: ["kind": kind.label], field: "person")
        case .actingEndsBeforeItBegins(let from):
            Notice(
                .unprocessable, "refusal.roster.acting-ends-before-it-begins",
                ["from": "\(from)"], field: "until")
        case .actingTooLong(let days):
            Notice(
                .unprocessable, "refusal.roster.acting-too-long", ["days": "\(days)"],
                field: "until")
        case .alreadyActing(let from, let until):
            Notice(
                .unprocessable, "refusal.roster.already-acting",
                ["from": "\(from)", "until": "\(until)"], field: "from")
        case .notActing:
            Notice(.conflict, "refusal.roster.not-acting")
        case .termEndsBeforeItBegins(let from):
            Notice(
                .unprocessable, "refusal.roster.term-ends-before-it-begins",
                ["from": "\(from)"], field: "term-until")
        case .termIsOver(let until):
            Notice(
                .unprocessable, "refusal.roster.term-is-over", ["until": "\(until)"],
                field: "term-until")
        case .lawIsSilent:
            Notice(.unprocessable, "refusal.roster.law-is-silent", field: "filling")
        case .administratorsOwn:
            Notice(.forbidden, "refusal.roster.administrators-own", field: "role")
        case .lastAdministrator:
            Notice(.conflict, "refusal.roster.last-administrator", field: "until")
        case .wayUnlawful(let way, let kind, let lawful):
            Notice(
                .unprocessable, "refusal.roster.way-unlawful",
                labels: [
                    "way": way.label, "kind": kind.label,
                    "ways": .list(lawful.ways.map(\.label)), "law": lawful.reference.label,
                ], field: "filling")
        case .termTooLong(let term):
            Notice(
                .unprocessable, "refusal.roster.term-too-long", ["years": "\(term.years)"],
                labels: ["law": term.reference.label], field: "term-until")
        case .clashes(let clash, _):
            Notice(
                .unprocessable, "refusal.roster.clashes",
                labels: ["says": clash.says, "law": clash.reference.label], field: "person")
        case .byElectionIsRecorded:
            Notice(.unprocessable, "refusal.roster.by-election-is-recorded", field: "filling")
        case .byElectionRuns:
            Notice(.conflict, "refusal.roster.by-election-runs", field: "person")
        case .actingEndsNoLater(let until):
            Notice(
                .unprocessable, "refusal.roster.acting-ends-no-later", ["until": "\(until)"],
                field: "until")
        }
    }
}
