import CunceDomain
import Testing

/// One appraisal of a village secretary for 2026, in a town whose posts are few.
struct AppraisalAtWork {
    static let subject: PersonID = "person-branch"
    static let post: PostID = "branch"
    static let period = Period(.year, containing: CunceDomainTests.day("2026-06-01"))
    static let clause = Clause(file: "appraisal.yaml", line: 1, path: "appraisals[0]")

    var file = AppraisalFile(id: "file-1")
    var entries = 0
    var today = CunceDomainTests.day("2026-03-01")
    var acting: [PostID: PersonnelAction.Surroundings.Seat.Acting] = [:]
    var holders: [PostID: PersonID] = [:]
    var left: CivilDate?
    /// Who held the post at the end of the period, where that is told.
    var heldAtTheEnd: PersonID?
    var isFixed = true
    var isInTown = true

    private static let seats: [(post: PostID, standing: Standing, path: String)] = [
        ("branch", .villageCadre, "/1/402/"), ("office", .organisationOffice, "/1/"),
        ("secretary", .secretary, "/1/"), ("leader", .linkedLeader, "/1/"),
        ("area", .areaSecretary, "/1/"), ("cadre", .residentCadre, "/1/"),
    ]

    static func label(_ text: String) -> Label { Label(zh: text, en: text) }

    private static func number(_ key: FactKey, derived: DerivedFact? = nil) -> FactKind {
        FactKind(
            key: key, label: label(key.text), about: .post, shape: .number, each: .year,
            source: derived.map { .derived(DerivedFrom($0)) } ?? .entered, clause: clause)
    }

    static func item(
        _ key: AppraisalItemKey, _ points: Appraisal.Item.Points, most: Int = 60
    ) -> Appraisal.Item {
        Appraisal.Item(
            key: key, label: label(key.text), points: points, least: nil, most: Rational(most),
            weight: .one, clause: clause)
    }

    static func scheme(
        _ items: [Appraisal.Item], rank: FactTest.Rank? = nil, roles: [RoleKey] = ["branch"]
    ) -> Appraisal {
        Appraisal(
            key: "yearly", label: label("考核"), roles: roles, unitKinds: [], each: .year,
            start: .zero, maximum: Rational(100), items: items,
            vetoes: [
                .init(
                    key: "sanctioned", label: label("处分"),
                    when: Condition(
                        .fact(
                            FactTest(
                                fact: "sanctions",
                                question: .number([
                                    Comparison(.atLeast, .one, clause: clause)
                                ]), clause: clause)), clause: clause), grade: "poor",
                    clause: clause)
            ],
            grades: [
                .init(
                    key: "good", label: label("优秀"),
                    from: Appraisal.Threshold(Rational(80), isIncluded: true), rank: rank,
                    clause: clause),
                .init(
                    key: "fair", label: label("合格"),
                    from: Appraisal.Threshold(Rational(60), isIncluded: true), clause: clause),
                .init(key: "poor", label: label("不合格"), from: nil, clause: clause),
            ], gradeFrom: nil, clause: clause)
    }

    static let items = [
        item("targets", .formula(Formula(text: "tasks", root: .name("tasks")))),
        item(
            "opinion",
            .raters([
                .init(fact: "by-town", weight: Rational(1, over: 2)),
                .init(fact: "by-villagers", weight: Rational(1, over: 2)),
            ]), most: 40),
    ]

    static func programme(_ scheme: Appraisal = scheme(items)) -> Programme {
        .bare(
            roles: seats.map {
                Role(
                    key: RoleKey($0.post.text), label: label($0.post.text), standing: $0.standing,
                    kind: .party, level: $0.standing == .villageCadre ? .village : .town)
            },
            facts: [
                number("tasks"), number("by-town"), number("by-villagers"), number("sanctions"),
                number("other"), number("visits", derived: .missedVisits),
            ], appraisals: [scheme])
    }

    var around: AppraisalSurroundings {
        let (acting, holders, left) = (acting, holders, left)
        return AppraisalSurroundings(
            seats: PersonnelAction.Surroundings(
                programme: Self.programme(), calendar: .plain, day: today,
                seat: { post in
                    guard let seat = Self.seats.first(where: { $0.post == post }) else {
                        return nil
                    }
                    return PersonnelAction.Surroundings.Seat(
                        post: post, role: RoleKey(post.text), standing: seat.standing,
                        path: seat.path, holder: holders[post] ?? PersonID("person-\(post)"),
                        acting: acting[post])
                }), units: [],
            fixed: isFixed ? Self.fixed : nil, isInTown: isInTown, left: { _, _ in left },
            held: atTheEnd)
    }

    private var atTheEnd: (@Sendable (PostID, CivilDate) -> PersonID?)? {
        guard let heldAtTheEnd else { return nil }
        return { _, _ in heldAtTheEnd }
    }

    static let fixed = FixedSchemes.Fixed(
        key: .init(
            kind: .appraisal, scheme: "yearly", town: DivisionID(1), period: period),
        pack: "bare", packVersion: "1.0.0", objectionDays: 10, paper: "",
        at: entry(1, on: CunceDomainTests.day("2025-12-20")))

    func hand(_ post: PostID?, _ person: PersonID? = nil) -> PersonnelAction.Hand {
        let person = person ?? PersonID("person-\(post?.text ?? "")")
        return .init(
            person: person,
            actor: post.flatMap { post in
                Self.seats.first { $0.post == post }.map {
                    Actor(
                        person: person, post: post, role: RoleKey(post.text),
                        standing: $0.standing, path: $0.path)
                }
            })
    }

    @discardableResult
    mutating func take(
        _ command: AppraisalCommand, by post: PostID = "office", person: PersonID? = nil,
        on day: String? = nil
    ) throws -> [AppraisalEvent] {
        if let day { today = CunceDomainTests.day(day) }
        let hand = hand(post, person)
        let events = try file.decide(command, by: hand, in: around)
        for event in events {
            #expect(file.admits(event))
            entries += 1
            file.apply(
                event,
                Occurrence(
                    entry: 100 + entries, sequence: entries, on: today, recordedOn: today,
                    by: hand.person, post: post))
        }
        return events
    }

    static func draft(
        assessor: PostID? = "office", reviewer: PostID? = "leader",
        decider: PostID? = "secretary",
        raters: [AppraisalEvent.Rater] = [
            .init(fact: "by-town", post: "area"), .init(fact: "by-villagers", post: "cadre"),
        ], person: PersonID = subject
    ) -> AppraisalCommand.OpenDraft {
        .init(
            person: person, post: post, scheme: "yearly", period: period, town: DivisionID(1),
            assessor: assessor, reviewer: reviewer, decider: decider, raters: raters)
    }

    /// Opened, with targets.
    static func begun() throws -> AppraisalAtWork {
        var work = AppraisalAtWork()
        try work.take(.open(draft()))
        try work.take(.setTargets([.init(item: "targets", words: "渠修通")], reason: ""))
        return work
    }

    /// Every line with its fact and its proof, at the end of the year.
    static func complete() throws -> AppraisalAtWork {
        var work = try begun()
        try work.tie("tasks", "50")
        try work.tie("sanctions", "0")
        try work.take(.rate("by-town", value: "30", evidence: "党委会"), by: "area")
        try work.take(.rate("by-villagers", value: "34", evidence: "测评表"), by: "cadre")
        work.today = CunceDomainTests.day("2027-01-05")
        return work
    }

    /// Handed in and told on 5 January 2027, objections until the 15th.
    static func told() throws -> AppraisalAtWork {
        var work = try complete()
        try work.take(.handIn)
        try work.take(.notify(how: .inPerson))
        return work
    }

    mutating func tie(
        _ fact: FactKey, _ value: String, evidence: String = "会议记录", by post: PostID = "office"
    ) throws {
        try take(
            .tie(.init(fact: fact, period: nil, value: value, evidence: evidence)), by: post)
    }
}
