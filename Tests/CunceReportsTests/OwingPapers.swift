import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// The shipped pack with a report a month, and a bulletin after each incident in a village.
@Suite struct OwingPapers {
    private static let edits: [Cast.PackEdit] = [
        .init(
            "papers.yaml", "papers:\n",
            """
            papers:
              - key: monthly
                title: {zh: 月报, en: Monthly report}
                number: X通〔{year}〕{number}号
                addressee: {zh: 县委组织部, en: County organisation department}
                signed-by: [town-secretary]
                due: {each: month, by: 21}
              - key: bulletin
                title: {zh: 通报, en: Bulletin}
                due: {after: {fact: incident-told}, within: 3 days}

            """),
        .init(
            "facts.yaml", "\nfacts:\n",
            """

            facts:
              - {key: incident-told, label: {zh: 突发事件, en: Incident}, about: unit, \
            unit-kinds: [village], type: event}

            """),
    ]

    private func town(on day: CivilDate = CastCalendar.friday) async throws -> Cast {
        let cast = try await Cast(
            setUpWith: "1.0.1", others: [try Cast.pack("1.0.1", Self.edits)])
        try await cast.openRound()
        cast.clock.set(day)
        return cast
    }

    private func papers(_ cast: Cast, on day: CivilDate? = nil) async throws -> RoundPapers {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let town = try #require(try DivisionByID.find(Cast.town, on: connection))
            let round = try #require(try RoundRows.find(Cast.round, on: connection))
            return try RoundPapers.read(
                round, at: town, programme, on: day ?? today, calendar: .plain, cache: cache,
                on: connection)
        }
    }

    private func lines(_ owed: [RoundPapers.Owed], on day: CivilDate) -> [String] {
        owed.map { owed in
            [
                owed.rule.key.text, owed.period.map { "\($0)" }, owed.place?.name, owed.number,
                "late \(owed.daysLate(on: day))",
            ].compactMap(\.self).joined(separator: " ")
        }
    }

    private func week(_ cast: Cast, _ post: CastPost) async throws -> [String] {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        let week = try await cast.store.main.read { connection in
            try MyWeek.read(
                post.actor, week: nil, programmes: { _, _ in programme }, calendar: .plain,
                today: today, cache: cache, on: connection)
        }
        return (week.owed + week.later).compactMap { item in
            guard case .paper(let owed) = item.matter else { return nil }
            return "\(owed.rule.key) \(item.day) late \(item.daysLate(on: today) ?? 0)"
        }
    }

    @Test func `are due from their day on, and seen to come before it`() async throws {
        let cast = try await town()

        let before = try await papers(cast)
        #expect(
            lines(before.due, on: before.day) == [
                "monthly 2026-10 X通〔2026〕1号 late 30", "weekly-brief 2026-W46 late 5",
            ])
        #expect(
            lines(before.coming, on: before.day) == [
                "monthly 2026-11 late -1", "weekly-brief 2026-W47 late -2",
                "weekly-brief 2026-W48 late -9",
            ])
        #expect(before.unstated.map(\.key) == ["village-plan", "appraisal-rules"])

        let after = try await papers(cast, on: CastCalendar.friday.adding(days: 1))
        #expect(lines(after.due, on: after.day).contains("monthly 2026-11 X通〔2026〕1号 late 0"))
    }

    @Test func `are no more due once they went out, and stand among what did`() async throws {
        let cast = try await town()
        try await cast.send(
            .paper(
                Cast.round,
                .record(.init(paper: "monthly", period: Period("2026-10"), number: "4"))))

        let papers = try await papers(cast)

        #expect(lines(papers.due, on: papers.day) == ["weekly-brief 2026-W46 late 5"])
        #expect(papers.out.map(\.number) == [4])
        #expect(papers.out.map(\.at.post) == [CastPost.office.id])
    }

    @Test func `are owed for no period that began after the round was over`() async throws {
        let cast = try await town(on: CastCalendar.day("2026-10-30"))
        try await cast.send(.round(.close(Cast.round, word: "并入下一轮")), as: .secretary)
        cast.clock.set(CastCalendar.friday)

        let papers = try await papers(cast)

        #expect(
            lines(papers.due, on: papers.day) == [
                "monthly 2026-10 X通〔2026〕1号 late 30", "weekly-brief 2026-W43 late 26",
            ])
        #expect(papers.coming == [])
    }

    @Test func `hang on what nobody has told, place by place`() async throws {
        let cast = try await town()
        #expect(try await papers(cast).unknown.map(\.places) == [3])

        try await cast.send(
            .facts(
                .record([
                    .init(
                        place: CastVillage.yanggang.id, fact: "incident-told", period: nil,
                        value: .event(CastCalendar.monday, count: 1))
                ])), as: .office)

        let papers = try await papers(cast)
        #expect(papers.unknown.map(\.places) == [2])
        #expect(lines(papers.due, on: papers.day).contains("bulletin 洋港 late 1"))
    }

    @Test func `stand in the week of whoever signs them; unsigned ones in the office's`()
        async throws
    {
        let cast = try await town()
        try await cast.send(
            .facts(
                .record([
                    .init(
                        place: CastVillage.yanggang.id, fact: "incident-told", period: nil,
                        value: .event(CastCalendar.monday, count: 1))
                ])), as: .office)

        #expect(
            try await week(cast, .secretary) == [
                "monthly 2026-10-21 late 30", "monthly 2026-11-21 late 0",
            ])
        #expect(try await week(cast, .office) == ["bulletin 2026-11-19 late 1"])
        #expect(try await week(cast, .cadre) == [])
    }

    @Test func `are told of an earlier day as they were known then`() async throws {
        let cast = try await town()
        // Written down late: in the week before nobody knew of it.
        try await cast.send(
            .paper(Cast.round, .record(.init(paper: "monthly", period: Period("2026-10")))),
            happened: CastCalendar.day("2026-11-02"))
        let (programme, cache) = (cast.programme, cast.store.cache)

        let week = try await cast.store.main.read { connection in
            try MyWeek.read(
                CastPost.secretary.actor, week: CastCalendar.week.previous,
                programmes: { _, _ in programme }, calendar: .plain, today: CastCalendar.friday,
                cache: cache, on: connection)
        }

        let papers = week.owed.compactMap { item -> String? in
            guard case .paper(let owed) = item.matter else { return nil }
            return owed.period.map { "\($0)" }
        }
        #expect(papers == ["2026-10"])
    }
}
