import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// A village's page is kept under these heads.
@Suite struct KnowingWhenAVillageMoved {
    private func heads(_ cast: Cast, _ village: CastVillage) async throws -> VillageHeads {
        try await cast.store.main.read { connection in
            try VillageHeads.read(village.code, on: connection)
        }
    }

    @Test func `what is done elsewhere leaves a village's heads alone`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.list(.shangping)
        let before = try await heads(cast, .yanggang)

        try await cast.visit(.shangping, "visit-1")

        #expect(try await heads(cast, .yanggang) == before)
    }

    @Test func `an entry of its case, its round or its roster moves them`() async throws {
        let cast = try await Cast()
        var seen = [try await heads(cast, .yanggang)]
        let deeds: [(Cast) async throws -> Void] = [
            { try await $0.openRound() },
            { try await $0.list(.yanggang) },
            { try await $0.visit(.yanggang, "visit-1") },
            {
                try await $0.send(
                    .huddle(
                        Cast.round,
                        .open(
                            "huddle-1", week: ISOWeek(containing: CastCalendar.opens),
                            place: "镇会议室")))
            },
            {
                try await $0.send(
                    .facts(
                        .record([
                            .init(
                                place: CastVillage.yanggang.id, fact: "team-disunited", period: nil,
                                value: .judgement(true))
                        ])))
            },
            {
                try await $0.send(
                    .addDivision(
                        .init(code: "990000100299", name: "新村", level: 5, parent: Cast.town)),
                    as: .administrator)
            },
        ]

        for (number, deed) in deeds.enumerated() {
            try await deed(cast)
            let now = try await heads(cast, .yanggang)
            #expect(!seen.contains(now), "after deed \(number + 1)")
            seen.append(now)
        }
    }
}
