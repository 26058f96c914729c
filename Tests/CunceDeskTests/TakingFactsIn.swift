import CunceDesk
import CunceDomain
import CunceStore
import CunceTables
import CunceTestSupport
import Testing

@Suite struct TakingFactsIn {
    private let cast: Cast

    init() async throws { cast = try await Cast() }

    private func file(_ text: String) throws -> String {
        try cast.store.blobs.put(Array(text.utf8))
    }

    private func preview(_ text: String, as post: CastPost = .office) async throws -> ImportOutcome
    {
        try await cast.desk.preview(try file(text), as: .facts, round: nil, by: post.actor)
    }

    @discardableResult
    private func take(_ text: String, as post: CastPost = .office) async throws -> ImportOutcome {
        let outcome = try await preview(text, as: post)
        try await cast.send(
            .importTable(
                .init(
                    file: try file(text), table: .facts, round: nil, entries: outcome.base,
                    rows: outcome.taken)), as: post)
        return outcome
    }

    private func known(_ village: CastVillage = .yanggang) async throws -> [String] {
        try await cast.store.main.read { connection in
            try FactRows.list(of: village.id, on: connection).map {
                "\($0.fact) \($0.slot) \($0.value) \($0.source.rawValue) \($0.reason)"
            }
        }
    }

    /// Cells and what is wrong with them, in the order they are told.
    private func complaints(_ outcome: ImportOutcome) -> [String] {
        outcome.rows.flatMap { row in
            row.complaints.map { complaint in
                switch complaint {
                case .table(let complaint): "\(complaint.cell ?? "-") \(complaint.kind)"
                case .refused(let refusal): "\(row.number) \(refusal)"
                }
            }
        }
    }

    @Test func `needs no round, and a second time changes nothing`() async throws {
        let text = """
            村,指标,时期,数值,来源,依据
            洋港,村集体经营性收入,2025年,4.6万元,取自有关部门,年报
            洋港,satisfaction,2025,62.5,,
            洋港,factions,,否,,
            洋港,secretary-vacant,,2026-01-05/,,

            """

        let taken = try await take(text)

        #expect(taken.rows.map(\.outcome) == Array(repeating: .added, count: 4))
        #expect(
            try await known() == [
                "collective-income 2025 number:46000 imported ",
                "factions since \(cast.desk.today) no entered ",
                "satisfaction 2025 number:0.625 entered ",
                "secretary-vacant from 2026-01-05 state:2026-01-05/ entered ",
            ])
        cast.clock.set(cast.desk.today.adding(days: 3))
        #expect(
            try await preview(text).rows.map(\.outcome) == Array(repeating: .unchanged, count: 4))
    }

    @Test func `takes a sheet with a column for each indicator`() async throws {
        let text = """
            村集体收支统计表
            区划代码,行政村,人口,年份,村集体经营性收入(万元),群众满意度（%）
            \(CastVillage.yanggang.code),洋港,1200,2024,4.6,62
            \(CastVillage.shangping.code),上坪,900,2024,"1,234.5",

            """

        let taken = try await take(text)

        #expect(taken.rows.map(\.outcome) == [.added, .added])
        #expect(taken.entries == 3)
        #expect(taken.reading.notices.contains(.unknownColumns(["人口"])))
        #expect(
            try await known() == [
                "collective-income 2024 number:46000 entered ",
                "satisfaction 2024 number:0.62 entered ",
            ])
        #expect(
            try await known(.shangping) == ["collective-income 2024 number:12345000 entered "])
    }

    @Test func `refuses a row whose code is one village's and whose name another's`() async throws {
        let text = """
            区划代码,行政村,年份,群众满意度（%）
            \(CastVillage.yanggang.code),上坪,2024,62
            \(CastVillage.yanggang.code),洋港村,2024,62

            """

        let outcome = try await preview(text)

        #expect(outcome.rows.map(\.complaints.count) == [1, 0])
        guard case .table(let complaint)? = outcome.rows.first?.complaints.first else {
            Issue.record("\(complaints(outcome))")
            return
        }
        #expect(complaint.kind == .otherName("上坪", place: "洋港"))
    }

    @Test func `says of each value of a row alone why it is refused`() async throws {
        let head = "村,时期,collective-income,satisfaction,factions\n"
        try await take(head + "洋港,2024,40000,60,\n")

        let outcome = try await preview(head + "洋港,2025,90000,10,否\n")

        #expect(outcome.entries == 0)
        #expect(complaints(outcome).count == 3, "\(complaints(outcome))")
        #expect(outcome.rows[0].columns[2]?["word"] == "satisfaction")
    }

    @Test func `complains of every cell at once`() async throws {
        let text = """
            村,指标,时期,数值
            没有的村,satisfaction,2025,62
            洋港,没有的指标,2025,62
            洋港,satisfaction,去年,62
            洋港,satisfaction,2025,很高
            洋港,satisfaction,,62
            洋港,,2025,62

            """

        let outcome = try await preview(text)

        #expect(
            complaints(outcome) == [
                "A2 unknown(\"没有的村\")",
                "B3 notAChoice(\"没有的指标\", CunceTables.ChoiceList.facts)",
                "C4 notAPeriod(\"去年\")",
                "D5 notAValue(\"很高\", satisfaction)",
                "C6 valueMissing",
                "B7 valueMissing",
            ])
    }

    @Test func `asks for a word where a value jumps, and for a reason where one is replaced`()
        async throws
    {
        func row(_ period: Int, _ value: Int, _ remark: String = "") -> String {
            "村,指标,时期,数值,说明\n洋港,collective-income,\(period),\(value),\(remark)\n"
        }
        try await take(row(2024, 40_000))

        let jump = try await preview(row(2025, 90_000))
        guard case .refused(.facts(.doubted))? = jump.rows[0].complaints.first else {
            Issue.record("\(jump.rows)")
            return
        }
        try await take(row(2025, 90_000, "新建厂房出租"))
        guard
            case .refused(.facts(.saidOtherwise))? = try await preview(row(2025, 91_000)).rows[0]
                .complaints.first
        else {
            Issue.record("a value is replaced without a reason")
            return
        }
        let old = try await preview(row(2025, 91_000, "新建厂房出租"))
        #expect(complaints(old) == ["E2 leftFromBefore(column: \"remark\")"])
        try await take(row(2025, 91_000, "漏了一笔租金"))

        #expect(
            try await known().last == "collective-income 2025 number:91000 entered 漏了一笔租金")
    }

    @Test func `passes over rows without a value`() async throws {
        let outcome = try await preview("村,指标,时期,数值\n洋港,satisfaction,2025,\n")

        #expect(outcome.rows.map(\.outcome) == [.unchanged])
    }

    @Test func `leaves what other offices found to whoever closes periods`() async throws {
        let text = "村,指标,时期,数值,来源\n洋港,satisfaction,2025,62,imported\n"

        let outcome = try await preview(text, as: .cadre)

        guard
            case .refused(.access(.notAllowed(.closeFacts)))? = outcome.rows[0].complaints.first
        else {
            Issue.record("\(outcome.rows)")
            return
        }
    }

    @Test func `says that a period is closed`() async throws {
        let text = "村,指标,时期,数值\n洋港,satisfaction,2025,62\n"
        let year = Period(.year, containing: cast.desk.today).moved(by: -1)
        try await cast.send(.facts(.handIn(Cast.town, period: year, word: "先交")))
        try await cast.send(.facts(.close(Cast.town, period: year, word: "")), as: .secretary)

        let outcome = try await preview(text)

        guard case .refused(.facts(.periodClosed))? = outcome.rows[0].complaints.first else {
            Issue.record("\(outcome.rows)")
            return
        }
    }
}
