import CunceDesk
import CunceDomain
import CunceStore
import CunceTables
import CunceTestSupport
import Testing

/// Sheets as offices of statistics keep them: years beside each other.
@Suite struct ReadingYearsAsColumns {
    private let cast: Cast

    init() async throws { cast = try await Cast() }

    private func preview(_ text: String) async throws -> ImportOutcome {
        try await cast.desk.preview(
            try cast.store.blobs.put(Array(text.utf8)), as: .facts, round: nil,
            by: CastPost.office.actor)
    }

    private func take(_ text: String) async throws -> [String] {
        let outcome = try await preview(text)
        try await cast.send(
            .importTable(
                .init(
                    file: try cast.store.blobs.put(Array(text.utf8)), table: .facts, round: nil,
                    entries: outcome.base, rows: outcome.taken)))
        return try await cast.store.main.read { connection in
            try [CastVillage.yanggang, .shangping].flatMap { village in
                try FactRows.list(of: village.id, on: connection).map {
                    "\(village) \($0.fact) \($0.slot) \($0.value)"
                }
            }
        }
    }

    private func complaints(_ outcome: ImportOutcome) -> [String] {
        outcome.reading.complaints.map { "\($0.cell ?? "-") \($0.kind)" }
            + outcome.rows.flatMap { row in
                row.complaints.map { complaint in
                    switch complaint {
                    case .table(let complaint): "\(complaint.cell ?? "-") \(complaint.kind)"
                    case .refused(let refusal): "\(row.number) \(refusal)"
                    }
                }
            }
    }

    @Test func `takes villages by years of the indicator named above`() async throws {
        let known = try await take(
            """
            村集体经营性收入（万元）,,,
            村,2023,2024,2025
            洋港,4.1,4.3,
            上坪,,1.2,1.5
            """)

        #expect(
            known == [
                "yanggang collective-income 2023 number:41000",
                "yanggang collective-income 2024 number:43000",
                "shangping collective-income 2024 number:12000",
                "shangping collective-income 2025 number:15000",
            ])
    }

    @Test func `takes indicators by years of the village named above`() async throws {
        let known = try await take(
            """
            村：洋港,,
            指标,2024年,2025年
            村集体经营性收入（万元）,4.3,4.6
            satisfaction,62.5,64
            """)

        #expect(
            known == [
                "yanggang collective-income 2024 number:43000",
                "yanggang collective-income 2025 number:46000",
                "yanggang satisfaction 2024 number:0.625", "yanggang satisfaction 2025 number:0.64",
            ])
    }

    @Test func `takes villages and indicators by years from one sheet`() async throws {
        let known = try await take(
            """
            村,指标,2024,2025
            洋港,村集体经营性收入,43000,46000
            上坪,satisfaction,70,
            """)

        #expect(
            known == [
                "yanggang collective-income 2024 number:43000",
                "yanggang collective-income 2025 number:46000",
                "shangping satisfaction 2024 number:0.7",
            ])
    }

    @Test func `a second time changes nothing`() async throws {
        let text = "村,指标,2024,2025\n洋港,村集体经营性收入,43000,46000\n"
        _ = try await take(text)

        let again = try await preview(text)

        #expect(again.taken == 0)
        #expect(complaints(again) == [])
    }

    @Test func `names the cell in which a value cannot be read`() async throws {
        let outcome = try await preview(
            """
            村,指标,2024,2025
            洋港,村集体经营性收入,很多,46000
            洋港,没有这个指标,1,2
            """)

        #expect(
            complaints(outcome) == [
                "C2 notAValue(\"很多\", collective-income)",
                "B3 notAChoice(\"没有这个指标\", CunceTables.ChoiceList.facts)",
                "B3 notAChoice(\"没有这个指标\", CunceTables.ChoiceList.facts)",
            ])
    }

    @Test func `asks which indicator it is where nothing says so`() async throws {
        let outcome = try await preview("村,2024,2025\n洋港,1,2\n")

        #expect(complaints(outcome).contains { $0.contains("columnMissing") })
    }

    @Test func `takes no row of figures for headings`() async throws {
        let known = try await take(
            """
            村,时期,村集体经营性收入
            洋港,2024,1999
            洋港,2025,2024
            """)

        #expect(
            known == [
                "yanggang collective-income 2024 number:1999",
                "yanggang collective-income 2025 number:2024",
            ])
    }
}
