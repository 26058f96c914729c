import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// Each check finds the fault that is planted, and nothing in a town that is as it should be.
@Suite struct CheckingUp {
    private static let now = Moment.end(of: CastCalendar.friday)
    private static let fresh = KnownBackup(
        madeAt: Moment.end(of: CastCalendar.thursday), place: "/backups/1", entries: 1)

    private func account(
        _ name: String, person: PersonID, hasPassword: Bool = true, mustChange: Bool = false,
        isDisabled: Bool = false, created: CivilDate = CastCalendar.opens,
        slipUntil: Moment? = nil
    ) -> Account {
        Account(
            name: name, person: person, hasPassword: hasPassword, mustChange: mustChange,
            isDisabled: isDisabled, created: Moment.end(of: created), slipUntil: slipUntil)
    }

    private func checkUp(
        _ cast: Cast, of place: DivisionID = Cast.town, accounts: [Account] = [],
        backups: [KnownBackup] = [fresh], _ checks: [Check] = Check.allCases
    ) async throws -> CheckUp {
        let (programme, cache, law) = (cast.programme, cast.store.cache, try Cast.law())
        let keys = CheckUp.Keys(accounts: accounts, backups: backups)
        return try await cast.store.main.read { connection in
            let place = try DivisionByID.find(place, on: connection)
            return try CheckUp.read(
                of: try #require(place), checks, now: Self.now, installed: programme,
                pack: { _ in programme }, law: law, keys: keys, cache: cache, on: connection)
        }
    }

    private func found(
        _ check: Check, _ cast: Cast, accounts: [Account] = [], backups: [KnownBackup] = [fresh]
    ) async throws -> [CheckFinding] {
        try await checkUp(cast, accounts: accounts, backups: backups, [check])
            .results.flatMap(\.findings)
    }

    /// One village, linked three times, its plan approved with a task that says what proves it.
    private func soundTown(proof: String = "公示照片", linked: Bool = true) async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.list(.yanggang)
        // Nothing that is left over from years before: that would want a day of its own.
        try await cast.record(.people, .heavy, in: .yanggang)
        for dimension in Dimension.allCases where dimension != .people {
            try await cast.send(
                .diagnosis(CastVillage.yanggang.kase, .findClear(dimension, note: "")))
        }
        try await cast.send(.diagnosis(CastVillage.yanggang.kase, .submit))
        let (kase, village) = (CastVillage.yanggang.kase, CastVillage.yanggang)
        try await cast.send(
            .plan(
                kase,
                .addMeasure(
                    .init(
                        id: village.measure, title: "清账公开",
                        workstream: cast.programme.workstreams[0].key,
                        answers: [village.problem(.people)], lead: CastPost.cadre.id))))
        try await cast.send(
            .task(
                kase,
                .add(
                    .init(
                        id: village.task(1), measure: village.measure, title: "贴账",
                        owner: CastPost.cadre.id, due: CastCalendar.closes, proof: proof))))
        try await cast.send(.plan(kase, .submit))
        try await cast.approve(.yanggang)
        let links: [(CastPost, LinkSlotKey)] = [
            (.leader, "town-leader"), (.areaSecretary, "area-secretary"),
            (.cadre, "resident-cadre"),
        ]
        for (post, slot) in links where linked || post != .cadre {
            try await cast.link(
                post, as: slot, to: .yanggang, from: CastCalendar.mondayBefore)
        }
        cast.clock.set(CastCalendar.friday)
        return cast
    }

    @Test func `finds nothing in a town that is as it should be, and says what it looked at`()
        async throws
    {
        let cast = try await soundTown()
        let used = account("cadre", person: CastPost.cadre.person)

        let checked = try await checkUp(cast, accounts: [used])

        #expect(checked.isSound)
        #expect(checked.results.map(\.check) == Check.allCases)
        #expect(checked.results.filter { !$0.findings.isEmpty } == [])
        #expect(checked.villages == 1)
    }

    @Test func `finds a village that lacks a link, since its last holder left`() async throws {
        let cast = try await soundTown(linked: false)

        let findings = try await found(.villageWithoutLink, cast)

        #expect(findings.map(\.matter) == [.link("resident-cadre", missing: 1)])
        #expect(findings.map(\.place?.name) == ["洋港"])
        #expect(findings.map(\.since) == [CastCalendar.mondayBefore])
        #expect(findings.map(\.href) == ["/cases/case-3/links"])
    }

    @Test func `finds a plan whose tasks do not say what proves them`() async throws {
        let findings = try await found(.planWithoutEvidence, try await soundTown(proof: ""))

        #expect(findings.map(\.matter) == [.task(title: "贴账")])
        #expect(
            findings.map(\.href) == [
                "/cases/case-3/tasks/\(CastVillage.yanggang.task(1))#acts"
            ])
    }

    @Test func `finds it too while the plan is being revised, until the task says so`()
        async throws
    {
        let cast = try await soundTown(proof: "")
        let (kase, task) = (CastVillage.yanggang.kase, CastVillage.yanggang.task(1))
        try await cast.send(.plan(kase, .revise(reason: "情况变化")))
        #expect(try await found(.planWithoutEvidence, cast).count == 1)

        try await cast.send(.task(kase, .setProof(task, proof: "公示照片")))

        #expect(try await found(.planWithoutEvidence, cast).isEmpty)
    }

    @Test func `finds one person who would approve a plan of their own`() async throws {
        let cast = try await soundTown()
        try await cast.send(
            .roster(
                .openPost(
                    "post-second-office", role: CastPost.office.role, division: Cast.town,
                    designation: "乙")), as: .administrator)
        try await cast.send(
            .roster(
                .takePost(
                    "post-second-office", CastPost.secretary.person, from: CastCalendar.friday)),
            as: .administrator)

        let findings = try await found(.clashingPosts, cast)

        #expect(
            findings.map(\.matter).contains(
                .posts(
                    "post-second-office", CastPost.secretary.id,
                    .parts(.proposesPlan, .approvesPlan))))
        #expect(findings.allSatisfy { $0.since == CastCalendar.friday })
    }

    @Test func `finds a huddle that was closed with nothing written down`() async throws {
        let cast = try await soundTown()
        let week = CastCalendar.week
        try await cast.send(.huddle(Cast.round, .open("h1", week: week, place: "")))
        #expect(try await found(.huddleWithoutMinutes, cast).isEmpty)
        try await cast.send(.huddle(Cast.round, .close("h1")))

        let findings = try await found(.huddleWithoutMinutes, cast)

        #expect(findings.map(\.matter) == [.huddle(week, isClosed: true)])
        #expect(findings.map(\.href) == ["/huddle?week=2026-W47&round=round-1"])
    }

    @Test func `lets an empty huddle be once a later one was noted`() async throws {
        let cast = try await soundTown()
        let week = CastCalendar.week
        cast.clock.set(CastCalendar.mondayBefore)
        try await cast.send(.huddle(Cast.round, .open("h1", week: week.previous, place: "")))
        try await cast.send(.huddle(Cast.round, .close("h1")))
        cast.clock.set(CastCalendar.friday)
        #expect(try await found(.huddleWithoutMinutes, cast).count == 1)
        try await cast.send(.huddle(Cast.round, .open("h2", week: week, place: "")))
        try await cast.send(.huddle(Cast.round, .minute("h2", village: nil, text: "补议上周的事")))
        try await cast.send(.huddle(Cast.round, .close("h2")))

        #expect(try await found(.huddleWithoutMinutes, cast).isEmpty)
    }

    @Test func `is made for a town or a county, and says so of a village`() async throws {
        let cast = try await soundTown()

        await #expect(throws: ReportRefusal.ofAVillage("洋港")) {
            try await checkUp(cast, of: CastVillage.yanggang.id)
        }
    }

    @Test func `finds a huddle of a week gone by that was never closed`() async throws {
        let cast = try await soundTown()
        cast.clock.set(CastCalendar.mondayBefore)
        try await cast.send(
            .huddle(Cast.round, .open("h1", week: CastCalendar.week.previous, place: "")))
        cast.clock.set(CastCalendar.friday)

        let findings = try await found(.huddleWithoutMinutes, cast)

        #expect(findings.map(\.matter) == [.huddle(CastCalendar.week.previous, isClosed: false)])
    }

    @Test func `finds an instruction that has no day`() async throws {
        let cast = try await soundTown()
        try await cast.send(
            .instruction(
                Cast.round,
                .give(
                    .init(
                        id: "i1", about: .init(), words: "抓紧",
                        from: CastPost.countyLeader.id, way: .system, wanted: nil))),
            as: .countyLeader)

        let findings = try await found(.promiseWithoutDay, cast)

        #expect(findings.map(\.matter) == [.instruction(words: "抓紧")])
    }

    @Test func `finds an affair left over from years before that has no day`() async throws {
        let cast = try await soundTown()
        try await cast.list(.shangping)
        try await cast.diagnose(.shangping)

        let findings = try await found(.promiseWithoutDay, cast)

        #expect(findings.map(\.matter) == [.affair(title: "上坪的问题")])
        #expect(findings.map(\.href) == ["/cases/case-4/problems/problem-4-affairs"])
    }

    @Test(arguments: [(CastCalendar.friday, 0), (CastCalendar.thursday, 1)])
    func `finds a promise whose day went by in silence`(
        due: CivilDate, count: Int
    ) async throws {
        let cast = try await soundTown()
        let kase = CastVillage.yanggang.kase
        cast.clock.set(CastCalendar.mondayBefore)
        try await cast.send(
            .roster(
                .openPost(
                    "post-water", role: "county-department", division: Cast.town,
                    designation: "水利")), as: .administrator)
        try await cast.send(
            .support(
                kase,
                .pair("county-department", "post-water", from: CastCalendar.mondayBefore, term: nil)
            ))
        try await cast.send(
            .promise(
                kase,
                .make(
                    .init(
                        id: "promise-1", supporter: "post-water", kind: .money, title: "管材款",
                        amount: 5_000_000, due: due))))
        cast.clock.set(CastCalendar.friday)

        let findings = try await found(.promiseWithoutDay, cast)

        #expect(findings.count == count)
        #expect(
            findings.map(\.matter).allSatisfy { $0 == .promise(title: "管材款", due: due) })
    }

    @discardableResult
    private func tell(
        _ income: Int, in year: String, word: String = "", reason: String = "", _ cast: Cast
    ) async throws -> Receipt {
        try await cast.send(
            .facts(
                .record([
                    .init(
                        place: CastVillage.yanggang.id, fact: "collective-income",
                        period: Period(year), value: .number(Rational(income)), basis: "年报",
                        word: word, reason: reason)
                ])))
    }

    @Test func `is content with a word on the earlier figure, told after the later one`()
        async throws
    {
        let cast = try await soundTown()
        try await tell(46_000, in: "2025", cast)
        try await tell(10_000, in: "2024", word: "次年有征地补偿", cast)

        #expect(try await found(.jumpingFigure, cast).isEmpty)
    }

    @Test
    func `finds a figure that jumps once the one before it is taken back, until it gets a word`()
        async throws
    {
        let cast = try await soundTown()
        try await tell(10_000, in: "2024", cast)
        let raised = try await tell(40_000, in: "2024", reason: "漏了一笔", cast)
        try await tell(46_000, in: "2025", cast)
        // The figure beside which the later one did not jump is taken back.
        let entry = try #require(raised.entries?.lowerBound)
        try await cast.send(.withdraw(.init(entry: entry, reason: "记错了")))

        let findings = try await found(.jumpingFigure, cast)

        let year = try #require(Period("2025"))
        #expect(
            findings.map(\.matter) == [
                .figure(
                    "collective-income", year, before: Rational(10_000), now: Rational(46_000))
            ])
        #expect(findings.map(\.place?.name) == ["洋港"])

        try await tell(46_000, in: "2025", word: "有征地补偿", cast)
        #expect(try await found(.jumpingFigure, cast).isEmpty)
    }

    @Test(arguments: [(13, 0), (14, 1)])
    func `finds an account nobody has come in by, two weeks after it was opened`(
        days: Int, count: Int
    ) async throws {
        let cast = try await soundTown()
        let account = account(
            "cadre", person: CastPost.cadre.person, hasPassword: false,
            created: CastCalendar.friday.adding(days: -days))

        let findings = try await found(.unusedAccount, cast, accounts: [account])

        #expect(findings.count == count)
        #expect(
            findings.map(\.matter).allSatisfy {
                $0 == .account(name: "cadre", posts: [CastPost.cadre.id])
            })
    }

    @Test func `lets an account be that is in use, closed, or whose slip is still good`()
        async throws
    {
        let cast = try await soundTown()
        let accounts = [
            account("a", person: CastPost.cadre.person),
            account("b", person: CastPost.leader.person, hasPassword: false, isDisabled: true),
            account(
                "c", person: CastPost.group.person, hasPassword: false,
                slipUntil: Moment.end(of: CastCalendar.closes)),
        ]

        #expect(try await found(.unusedAccount, cast, accounts: accounts).isEmpty)
    }

    @Test(arguments: [(2, true), (3, false)])
    func `finds a backup that is older than two days`(days: Int, isSound: Bool) async throws {
        let cast = try await soundTown()
        let made = CastCalendar.friday.adding(days: -days)
        let backup = KnownBackup(
            madeAt: Moment.end(of: made), place: "/backups/1", entries: 1)

        let findings = try await found(.oldBackup, cast, backups: [backup])

        #expect(findings.isEmpty == isSound)
        #expect(findings.allSatisfy { $0.since == made })
    }

    @Test func `finds that no backup was ever made`() async throws {
        let findings = try await found(.oldBackup, try await soundTown(), backups: [])

        #expect(findings.map(\.matter) == [.backup])
        #expect(findings.map(\.since) == [nil])
    }
}

@Suite struct OpeningACheckUp {
    private func checks(_ standing: Standing) -> [Check] {
        Check.open(
            to: Actor(
                person: "p", post: "q", role: "r", standing: standing, path: "/1/"))
    }

    @Test func `shows an administrator what is of the installation only`() {
        #expect(checks(.administrator) == [.clashingPosts, .unusedAccount, .oldBackup])
        #expect(Check.allCases.filter(\.isTechnical) == checks(.administrator))
    }

    @Test func `shows the county's office the work, and the town's office everything`() {
        #expect(checks(.organisationOffice) == Check.allCases)
        #expect(
            checks(.countyOffice)
                == Check.allCases.filter {
                    $0 != .unusedAccount && $0 != .oldBackup
                })
    }

    @Test(arguments: [Standing.secretary, .residentCadre, .supporter, .villageCadre])
    func `is closed to everybody else`(standing: Standing) {
        #expect(checks(standing).isEmpty)
    }
}
