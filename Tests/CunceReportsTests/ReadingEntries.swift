import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ReadingEntries {
    @Test func `shows an entry with its correction, and what it says now`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        let receipt = try await cast.visit(.yanggang, "visit-1", text: "核清 8 户")
        let number = try #require(receipt.entries?.lowerBound)
        try await cast.send(
            .correct(.init(entry: number, changes: ["text": "核清 9 户"], reason: "数错了")))

        let report = try await cast.store.main.read { try EntryReport.read(number, on: $0) }
        let list = try await cast.store.main.read {
            try EntriesReport.read([number, number + 1], on: $0)
        }

        #expect(report.fields.first { $0.key == "text" }?.value == "核清 8 户")
        #expect(report.current.first { $0.key == "text" }?.value == "核清 9 户")
        #expect(report.chain.map(\.reason) == ["数错了"])
        #expect(!report.isWithdrawn)
        #expect(list.rows.map(\.key) == ["event.entry.corrected", "event.visit.recorded"])
    }

    @Test func `shows a formal request part by part, by its matter in a list`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        let receipt = try await cast.send(
            .formalRequest(
                Cast.round,
                .draft(
                    "r1", ask: nil, village: nil,
                    .init(
                        matter: "补测绘图", addressee: CastPost.countyLeader.id, reason: "缺图。",
                        asked: "请派员半天。"))))
        let number = try #require(receipt.entries?.lowerBound)

        let report = try await cast.store.main.read { try EntryReport.read(number, on: $0) }
        let list = try await cast.store.main.read { try EntriesReport.read([number], on: $0) }

        #expect(
            Set(report.fields.map(\.key)).isSuperset(of: ["matter", "addressee", "asked", "reason"])
        )
        #expect(list.rows.map(\.summary) == ["补测绘图"])
    }

    @Test func `refuses a number there is no entry of`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)

        await #expect(throws: ReportRefusal.unknownEntry(9_999)) {
            _ = try await cast.store.main.read { try EntryReport.read(9_999, on: $0) }
        }
    }

    @Test func `finds villages by a part of the name, with the stage of the case`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)

        let found = try await cast.store.main.read {
            try FindVillages.read("港", within: DivisionPath("/1/"), on: $0)
        }
        let listed = try await cast.store.main.read {
            try FindVillages.read("", within: DivisionPath("/1/"), on: $0)
        }

        #expect(found.villages.map(\.village.name) == ["洋港"])
        #expect(found.villages.map(\.stage) == [.listed])
        #expect(listed.villages.map(\.village.name) == ["洋港"])
    }
}
