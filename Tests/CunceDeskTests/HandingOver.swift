import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct HandingOver {
    /// Two villages whose cadre is 甲; 乙 is on a post beside.
    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        for village in [CastVillage.yanggang, .shangping] {
            try await cast.bringUnderWay(village, due: [CastCalendar.closes])
            try await cast.link(
                .cadre, as: "resident-cadre", to: village, from: CastCalendar.opens)
        }
        cast.clock.set(CastCalendar.monday)
        return cast
    }

    private func part(_ village: CastVillage) -> HandOverDraft.Part {
        HandOverDraft.Part(
            kase: village.kase, links: ["resident-cadre"], tasks: [village.task(1)],
            leads: [village.measure])
    }

    private func draft(
        from: CastPost = .cadre, to: CastPost = .otherCadre, on: CivilDate = CastCalendar.monday,
        _ parts: [HandOverDraft.Part]
    ) -> Command {
        .handOver(
            HandOverDraft(from: from.id, to: to.id, on: on, reason: "分工调整", parts: parts))
    }

    private func kase(_ village: CastVillage, _ cast: Cast) async throws -> Case {
        try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(village.kase), cache: cast.store.cache,
                on: connection
            ).state
        }
    }

    private func entries(_ cast: Cast) async throws -> Int {
        try await cast.store.head().entries
    }

    @Test func `moves all villages in one transaction, and keeps the past`() async throws {
        let cast = try await town()
        let before = try await entries(cast)

        let receipt = try await cast.send(draft([part(.yanggang), part(.shangping)]))

        // Two entries for a link, one for a task, one for a lead, in each village; the record.
        #expect(receipt.entries?.count == 9)
        #expect(try await entries(cast) == before + 9)
        for village in [CastVillage.yanggang, .shangping] {
            let after = try await kase(village, cast)
            #expect(after.links.linked == [CastPost.otherCadre.id])
            #expect(after.links.holdings.first?.post == CastPost.cadre.id)
            #expect(after.tasks.task(village.task(1))?.owner == CastPost.otherCadre.id)
            #expect(after.plan.measure(village.measure)?.lead == CastPost.otherCadre.id)
        }
    }

    @Test func `does nothing at all where one village refuses`() async throws {
        let cast = try await town()
        try await cast.link(
            .otherCadre, as: "resident-cadre", to: .shangping, from: CastCalendar.opens)
        let before = try await entries(cast)

        await #expect(
            throws: Refusal.handOver(.holdsAlready(village: CastVillage.shangping.name))
        ) {
            try await cast.send(draft([part(.yanggang), part(.shangping)]))
        }

        #expect(try await entries(cast) == before)
        #expect(try await kase(.yanggang, cast).links.linked == [CastPost.cadre.id])
    }

    @Test func `needs another post, held, that may work, and a day that has come`() async throws {
        let cast = try await town()
        let parts = [part(.yanggang)]
        let tomorrow = CastCalendar.monday.adding(days: 1)

        await #expect(throws: Refusal.handOver(.samePost)) {
            try await cast.send(draft(to: .cadre, parts))
        }
        await #expect(throws: Refusal.handOver(.cannotWork)) {
            try await cast.send(draft(to: .countyLeader, parts))
        }
        await #expect(throws: Refusal.handOver(.liesAhead(tomorrow))) {
            try await cast.send(draft(on: tomorrow, parts))
        }
        await #expect(throws: Refusal.handOver(.nothingChosen)) {
            try await cast.send(draft([]))
        }
        try await cast.send(
            .roster(.leavePost(CastPost.otherCadre.id, until: CastCalendar.monday)),
            as: .administrator)
        await #expect(throws: Refusal.handOver(.receiverIsVacant)) {
            try await cast.send(draft(parts))
        }
        await #expect(throws: Refusal.access(.notAllowed(.link))) {
            try await cast.send(draft(to: .group, parts), as: .cadre)
        }
    }

    @Test func `is known by the post afterwards, each line by its entry`() async throws {
        let cast = try await town()
        let receipt = try await cast.send(draft([part(.yanggang)]))
        let reader = CastPost.office.actor
        let programme = cast.programme

        let report = try await cast.store.main.read { connection in
            try PostReport.read(
                CastPost.cadre.id, reader: reader, programme: programme,
                programmes: { _ in programme }, calendar: .plain, today: CastCalendar.monday,
                cache: cast.store.cache, on: connection)
        }

        let record = try #require(report?.handOvers.first)
        #expect(record.at.entry == receipt.entries?.upperBound)
        #expect((record.links, record.tasks, record.leads) == (1, 1, 1))
        #expect(report?.work.map(\.kase) == [CastVillage.shangping.kase])
        #expect(report?.held.count == 2)
    }

    @Test func `is not needed where only the person changes`() async throws {
        let cast = try await town()
        try await cast.send(
            .registerPerson("person-new", name: "驻村干部", contact: ""), as: .administrator)

        try await cast.send(
            .roster(.leavePost(CastPost.cadre.id, until: CastCalendar.monday)),
            as: .administrator)
        try await cast.send(
            .roster(.takePost(CastPost.cadre.id, "person-new", from: CastCalendar.monday)),
            as: .administrator)
        let next = Actor(
            person: "person-new", post: CastPost.cadre.id, role: CastPost.cadre.role,
            standing: .residentCadre, path: "/1/")

        try await cast.desk.submit(
            Request(
                id: "start-1", actor: next, happenedOn: CastCalendar.monday,
                command: .task(
                    CastVillage.yanggang.kase, .start(CastVillage.yanggang.task(1)))))
        #expect(
            try await kase(.yanggang, cast).tasks.task(CastVillage.yanggang.task(1))?.doers
                == ["person-new"])
    }
}
