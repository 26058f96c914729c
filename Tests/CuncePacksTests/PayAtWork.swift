import CunceDomain
import Testing

/// Pay of one post of a village drawn up by a real programme, in a town where the scheme is fixed.
struct PayAtWork {
    let programme: Programme
    let scheme: PayScheme
    let period: Period
    let role: RoleKey
    var today: CivilDate
    var book = FactBook()
    var sanctions: [PaySurroundings.Sanction] = []
    var isFixed = true
    var holder: PersonID? = "person-cadre"
    var file = PayFile(id: "pay-1")
    var payer = "镇财政所"

    static let village = DivisionID(402)
    static let post: PostID = "cadre"

    init(_ pack: String, _ scheme: PaySchemeKey, _ period: String, as role: RoleKey) throws {
        try self.init(try TrialCase.pack(pack), scheme, period, as: role)
    }

    init(
        _ programme: Programme, _ scheme: PaySchemeKey, _ period: String, as role: RoleKey
    ) throws {
        self.programme = programme
        self.scheme = try #require(programme.rules.pay.first { $0.key == scheme })
        self.period = try #require(Period(period))
        self.role = role
        today = self.period.last.adding(days: 20)
        book.posts = [
            .init(key: Self.post.subject, role: role, name: "", of: Self.village.subject)
        ]
        book.units = units
    }

    private var units: [FactBook.Unit] {
        programme.rules.unitKinds.first { $0.key == "village" }.map {
            [FactBook.Unit(key: Self.village.subject, kind: $0.key, name: "村")]
        } ?? []
    }

    private func occurrence(_ entry: Int, _ person: PersonID, _ day: CivilDate) -> Occurrence {
        Occurrence(
            entry: entry, sequence: entry, on: day, recordedOn: day, by: person,
            post: PostID(person.text.replacing("person-", with: "")))
    }

    var around: PaySurroundings {
        let standings: [PostID: Standing] = [
            "office": .organisationOffice, "secretary": .secretary, "cadre": .villageCadre,
        ]
        let role = role
        let fixed = FixedSchemes.Fixed(
            key: .init(
                kind: .pay, scheme: scheme.key.text, town: DivisionID(35), period: period),
            pack: programme.key.text, packVersion: programme.version, objectionDays: 0, paper: "",
            at: occurrence(7, "person-secretary", period.first.adding(days: -5)))
        return PaySurroundings(
            around: AppraisalSurroundings(
                seats: PersonnelAction.Surroundings(
                    programme: programme, calendar: .plain, day: today,
                    seat: { post in
                        standings[post].map {
                            PersonnelAction.Surroundings.Seat(
                                post: post,
                                role: post == Self.post ? role : RoleKey(post.text),
                                standing: $0,
                                path: post == Self.post ? "/35/402/" : "/35/",
                                holder: PersonID("person-\(post)"), acting: nil)
                        }
                    }), units: units, fixed: isFixed ? fixed : nil, isInTown: true,
                left: { _, _ in nil }), book: book, sanctions: sanctions, holder: holder)
    }

    func hand(_ post: PostID, _ standing: Standing) -> PersonnelAction.Hand {
        let person = PersonID("person-\(post)")
        return .init(
            person: person,
            actor: Actor(
                person: person, post: post, role: RoleKey(post.text), standing: standing,
                path: "/35/"))
    }

    func draft(_ facts: [PayCommand.FactDraft]) -> PayCommand {
        .draw(
            .init(
                person: "person-cadre", post: Self.post, scheme: scheme.key, period: period,
                town: DivisionID(35), approver: "secretary",
                payers: scheme.lines.map { .init(line: $0.key, name: payer) }, facts: facts))
    }

    func fact(_ key: FactKey, _ value: String, _ period: String? = nil) -> PayCommand.FactDraft {
        .init(fact: key, period: period.flatMap { Period($0) }, value: value, evidence: "名册")
    }

    func drawn(_ facts: [PayCommand.FactDraft] = []) throws -> PayEvent.Drawn {
        let events = try file.decide(
            draft(facts), by: hand("office", .organisationOffice), in: around)
        guard case .drawn(let drawn)? = events.first else {
            throw PayRefusal.unknown
        }
        return drawn
    }

    mutating func apply(_ event: PayEvent, by person: PersonID = "person-office") {
        file.apply(event, occurrence(file.drafts.count + 1, person, today))
    }
}
