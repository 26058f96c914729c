import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ReadingARoundAgain {
    @Test func `gives the same from what was known as from nothing, whatever has happened since`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        let deeds: [(Cast) async throws -> Void] = [
            { try await $0.bringUnderWay(.yanggang, due: [CastCalendar.tuesday]) },
            { try await $0.visit(.yanggang, "visit-1", ask: "请派测绘") },
            { try await $0.list(.shangping) },
            {
                try await $0.link(
                    .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)
            },
            { try await $0.correctTheLast(["text": "账贴了两张。"], of: "visit-1") },
            { try await $0.withdrawTheLast(of: "visit-1") },
            { try await $0.diagnose(.shangping) },
        ]

        for (number, deed) in deeds.enumerated() {
            try await deed(cast)

            let known = try await cast.board(.secretary)
            let new = try await cast.board(.secretary, cache: StateCache())
            #expect(known == new, "after deed \(number + 1)")
        }
    }

    @Test func `asks only for the cases that went on`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        for village in CastVillage.allCases { try await cast.list(village) }
        let before = try await cast.moved(after: 0)
        let head = try await cast.store.head().entries

        try await cast.visit(.yanggang, "visit-1")

        #expect(before == Set(CastVillage.allCases.map(\.kase)))
        #expect(try await cast.moved(after: head) == [CastVillage.yanggang.kase])
    }
}

extension Cast {
    fileprivate func moved(after entry: Int) async throws -> Set<CaseID> {
        try await store.main.read {
            Set(
                try EntryMarks.read(
                    of: Cast.round, since: CastCalendar.opens, after: entry, on: $0
                ).listings.keys)
        }
    }

    fileprivate func entry(of visit: VisitID) async throws -> Int {
        try await store.main.read {
            try $0.row("SELECT entry FROM visits WHERE visit_id = $1", [.text(visit.text)]) {
                try $0.int(0)
            } ?? 0
        }
    }

    fileprivate func correctTheLast(
        _ changes: [String: String], of visit: VisitID
    ) async throws {
        let number = try await entry(of: visit)
        try await send(.correct(.init(entry: number, changes: changes, reason: "少写了一张")))
    }

    fileprivate func withdrawTheLast(of visit: VisitID) async throws {
        let number = try await entry(of: visit)
        try await send(.withdraw(.init(entry: number, reason: "记错了村")))
    }
}
