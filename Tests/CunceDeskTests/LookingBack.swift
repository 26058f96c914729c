import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct LookingBack {
    private func problems(_ cast: Cast, on day: CivilDate) async throws -> [Severity] {
        try await cast.store.main.read { connection in
            try StreamReading.asOf(
                .end(of: day), Case.self, StreamName.of(CastVillage.yanggang.kase),
                on: connection
            ).state.diagnosis.problems.map(\.severity)
        }
    }

    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        return cast
    }

    @Test func `shows what was known by the end of that day`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.tuesday)
        try await cast.record(.affairs, .heavy, in: .yanggang)

        #expect(try await problems(cast, on: CastCalendar.monday).isEmpty)
        #expect(try await problems(cast, on: CastCalendar.tuesday) == [.heavy])
    }

    @Test func `does not know a correction that came later`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.tuesday)
        let entry = try #require(
            try await cast.record(.affairs, .heavy, in: .yanggang).entries?.lowerBound)
        cast.clock.set(CastCalendar.thursday)
        try await cast.send(
            .correct(.init(entry: entry, changes: ["severity": "1"], reason: "看错了档")))

        #expect(try await problems(cast, on: CastCalendar.wednesday) == [.heavy])
        #expect(try await problems(cast, on: CastCalendar.thursday) == [.light])
    }

    @Test func `does not know what was written down late`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.thursday)
        try await cast.visit(.yanggang, "visit-1", happened: CastCalendar.tuesday)

        let stream = StreamName.of(CastVillage.yanggang.kase)
        let visits = try await cast.store.main.read { connection in
            try [CastCalendar.wednesday, CastCalendar.thursday].map { day in
                try StreamReading.asOf(.end(of: day), Case.self, stream, on: connection)
                    .state.visits.all
            }
        }

        #expect(visits[0].isEmpty)
        #expect(visits[1].map(\.at.on) == [CastCalendar.tuesday])
        #expect(visits[1].map(\.at.isLate) == [true])
    }
}
