import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ProposingByAGrade {
    /// A town whose secretary of 洋港 was appraised for 2026.
    private func appraised(_ grade: GradeKey, sanction: Bool) async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.day("2025-12-01"))
        try await CastBranch.seat(in: cast)
        try await cast.send(CastAppraisal.fix(.appraisal, "cadre-appraisal"), as: .secretary)
        try await cast.openRound()
        try await CastAppraisal.decide(in: cast, grade, sanction: sanction)
        return cast
    }

    private func proposals(_ cast: Cast, for post: CastPost) async throws
        -> [PersonnelProposals.One]
    {
        let keys = try await cast.store.keys.read { try FileKey.list(.appraisal, on: $0) }
        let (day, programme, cache) = (cast.clock.now.day, cast.programme, cast.store.cache)
        let actor = post.actor
        return try await cast.store.main.read { connection in
            let reading = AppraisalReading(
                reader: .init(person: post.person, actor: actor), day: day, installed: programme,
                programmes: { _, _ in programme }, calendar: .plain, cache: cache)
            return try PersonnelProposals.read(
                try PersonnelSeats.read(programme, on: day, connection: connection), for: actor,
                files: [],
                appraisals: try reading.appraisals(keys, on: connection).map(\.file), on: day,
                calendar: .plain, cache: cache, connection: connection)
        }
    }

    @Test func `proposes a talk after the lowest grade, and after no other`() async throws {
        let low = try await proposals(
            try await appraised("unqualified", sanction: true), for: .office)
        let fair = try await proposals(
            try await appraised("qualified", sanction: false), for: .office)

        #expect(low.map(\.trigger.key) == ["low-grade"])
        #expect(low.map(\.rung.key) == ["talk"])
        #expect(low.map(\.post) == [CastBranch.post])
        #expect(fair.isEmpty)
    }

    @Test func `proposes nothing to whoever may not know of the grade`() async throws {
        let cast = try await appraised("unqualified", sanction: true)

        #expect(try await proposals(cast, for: .otherCadre).isEmpty)
        #expect(try await proposals(cast, for: .group).isEmpty)
    }
}
