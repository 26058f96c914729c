import CunceDomain
import Testing

/// A small law for tests of the domain: what the shipped data file says of committees, in numbers
/// that are easy to count with.
enum LawCast {
    static let reference = LawReference(
        source: Label(zh: "《组织法》", en: "Organic Law"), article: Label(zh: "第十九条", en: "art. 19"),
        reading: .full)

    static let law = Law(
        dated: day("2026-11-20"),
        sources: [
            LawSource(
                key: "organic-law", title: reference.source, textOf: day("2018-12-29"),
                reading: .full, note: nil)
        ],
        terms: [LawTerm(kind: .committee, years: 5, reference: reference)],
        ways: [
            LawWays(kind: .committee, ways: [.elected, .byElection], reference: reference),
            LawWays(kind: .supervision, ways: [.chosen, .byElection], reference: reference),
            LawWays(kind: .party, ways: [.elected, .appointed], reference: reference),
            LawWays(kind: .employed, ways: [.hired, .assigned], reference: reference),
        ],
        clashes: [
            LawClash(
                kinds: [.supervision, .committee],
                says: Label(zh: "不得担任监督机构成员", en: "may not sit on the supervision body"),
                reference: reference)
        ],
        elections: [voters, representatives, members], figures: [])

    static let voters = rule(
        .committee, .voters, present: (1, 2, true), votes: (1, 2, true), second: (1, 3, false),
        over: 1, notice: 20)
    static let representatives = rule(
        .committee, .representatives, present: (2, 3, false), votes: (1, 2, true))
    static let members = rule(
        .collective, .members, present: (2, 3, false), votes: (2, 3, false), of: .entitled)

    private static func rule(
        _ kind: PostKind, _ body: ElectingBody, present: (Int, Int, Bool),
        votes: (Int, Int, Bool), of base: ElectionRule.Base = .present,
        second: (Int, Int, Bool)? = nil, over: Int = 0, notice: Int = 0
    ) -> ElectionRule {
        ElectionRule(
            kind: kind, body: body, present: majority(present), votes: majority(votes),
            votesOf: base, secondBallot: second.map(majority), candidatesOverSeats: over,
            noticeDays: notice, reference: reference)
    }

    private static func majority(_ share: (Int, Int, Bool)) -> Majority {
        Majority(share.0, of: share.1, isMore: share.2) ?? whole
    }

    private static let whole: Majority = {
        guard let whole = Majority(1, of: 1, isMore: false) else {
            preconditionFailure("the whole is a share of the whole")
        }
        return whole
    }()

    /// Roles of a village, one for each kind of post, and one of the town.
    static let roles: [RoleKey: Role] = Dictionary(
        uniqueKeysWithValues: [
            ("chair", PostKind.committee), ("member", .committee), ("watch", .supervision),
            ("branch", .party), ("collective", .collective), ("resident", .employed),
        ].map { key, kind in
            let role = RoleKey(key)
            return (
                role,
                Role(
                    key: role, label: Label(zh: key, en: key),
                    standing: kind == .employed ? .residentCadre : .villageCadre, kind: kind,
                    level: kind == .employed ? .town : .village,
                    notWith: key == "branch" ? ["member"] : [])
            )
        })

    static let rosterWorld = Roster.Surroundings(
        hasRole: { roles[$0] != nil }, hasDivision: { _ in true }, shareATown: { _, _ in true },
        role: { roles[$0] }, law: law)
}

extension Roster {
    /// As it stands after one more command, under the law of the tests.
    func lawful(_ command: RosterCommand, on day: CivilDate = Cast.monday) throws -> Roster {
        var next = self
        for event in try decide(command, on: day, in: LawCast.rosterWorld) {
            #expect(admits(event))
            next.apply(event, entry(1, on: day))
        }
        return next
    }

    /// With a post of the village opened long before.
    func opening(_ post: PostID, _ role: RoleKey) throws -> Roster {
        try lawful(
            .openPost(post, role: role, division: Cast.village, designation: ""),
            on: Cast.monday.adding(days: -400))
    }
}
