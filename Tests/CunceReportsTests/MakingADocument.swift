import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Foundation
import Testing

@Suite struct MakingADocument {
    private let cast: Cast

    init() async throws {
        cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.thursday])
        try await cast.list(.xikengdian)
        try await cast.link(.cadre, as: "resident-cadre", to: .yanggang, from: cast.desk.today)
    }

    private func paper(_ asked: DocumentAsked) async throws -> Paper {
        let (programme, today, store) = (cast.programme, cast.desk.today, cast.store)
        return try await cast.store.main.read { connection in
            guard let town = try DivisionByID.find(Cast.town, on: connection) else {
                throw ReportRefusal.noRound
            }
            return try DocumentMaking(
                town, programme: programme, today: today, cache: store.cache, blobs: store.blobs
            )
            .paper(asked, on: connection)
        }
    }

    private func written(
        _ asked: DocumentAsked, as format: DocumentFormat
    ) async throws -> (made: MadeDocument, bytes: Data) {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-\(UUID().uuidString).\(format.rawValue)")
        defer {
            // Never made where something was refused.
            try? FileManager.default.removeItem(at: file)
        }
        let (programme, today, store) = (cast.programme, cast.desk.today, cast.store)
        return try await cast.store.main.read { connection in
            guard let town = try DivisionByID.find(Cast.town, on: connection) else {
                throw ReportRefusal.noRound
            }
            let made = try DocumentMaking(
                town, programme: programme, today: today, cache: store.cache, blobs: store.blobs
            ).write(asked, as: format, to: file, on: connection)
            return (made, try Data(contentsOf: file))
        }
    }

    @Test func `as a workbook is dated by the last entry of its state, never by a clock`()
        async throws
    {
        let first = try await written(DocumentAsked(.ledger, in: .zh), as: .xlsx).bytes
        cast.clock.set(cast.desk.today, hour: 23)
        let again = try await written(DocumentAsked(.ledger, in: .zh), as: .xlsx).bytes
        let properties = try #require(
            PackedReading.parts(of: first).first { $0.path == "docProps/core.xml" })

        #expect(again == first)
        #expect(
            String(decoding: properties.bytes, as: UTF8.self)
                .contains(">\(CastCalendar.monday)T"))
    }

    @Test func `has a name every file system takes`() async throws {
        let asked = DocumentAsked(.plan, in: .en, village: CastVillage.yanggang.code)
        let name = try await written(asked, as: .docx).made.name

        #expect(name.hasSuffix(".docx") && name.contains("2026-"))
        #expect(!name.contains(where: { #"/\\:*?"<>|"#.contains($0) }), "\(name)")
    }

    private func actor(_ post: String, _ standing: Standing, path: String) -> Actor {
        Actor(
            person: PersonID("person-\(post)"), post: PostID(post), role: "county-department",
            standing: standing, path: path)
    }

    @Test func `has a row for every village and problem, and one for a village without any`()
        async throws
    {
        let ledger = try await paper(DocumentAsked(.ledger, in: .zh))

        let villages = try #require(ledger.tables.first).rows.map { $0[1] }
        #expect(ledger.shape == .lying)
        #expect(villages.count == 2)
        #expect(ledger.notes.first?.hasPrefix("共 2 行；日志头 ") == true)
    }

    @Test(arguments: [DocumentKind.ledger, .responsibility, .tasks])
    func `carries the entries that its cells stand on`(kind: DocumentKind) async throws {
        let table = try #require(try await paper(DocumentAsked(kind, in: .en)).tables.first)

        let entries = table.rows.joined().flatMap { cell -> [Int] in
            if case .words(let words, _, _, _) = cell { words.entries } else { [] }
        }
        #expect(!entries.isEmpty)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }

    @Test func `is of one village where that is asked`() async throws {
        let tasks = try await paper(
            DocumentAsked(.tasks, in: .zh, village: CastVillage.yanggang.code))

        #expect(tasks.tables.first?.rows.count == 1)
        await #expect(throws: ReportRefusal.notListed("990000100999")) {
            try await paper(DocumentAsked(.tasks, in: .zh, village: "990000100999"))
        }
    }

    @Test func `is a plan only once it is approved`() async throws {
        let plan = try await paper(
            DocumentAsked(.plan, in: .zh, village: CastVillage.yanggang.code))

        #expect(plan.masthead?.right == "第 1 稿")
        await #expect(throws: ReportRefusal.noApprovedPlan("溪坑店")) {
            try await paper(DocumentAsked(.plan, in: .zh, village: CastVillage.xikengdian.code))
        }
        await #expect(throws: ReportRefusal.villageMissing) {
            try await paper(DocumentAsked(.plan, in: .zh))
        }
    }

    @Test func `is as of an earlier day as it was then, and never of a day to come`() async throws {
        let before = try await paper(
            DocumentAsked(.ledger, in: .zh, asOf: cast.desk.today))
        let tomorrow = cast.desk.today.adding(days: 1)

        #expect(before.tables.first?.rows.count == 2)
        await #expect(throws: ReportRefusal.liesAhead(tomorrow)) {
            try await paper(DocumentAsked(.ledger, in: .zh, asOf: tomorrow))
        }
    }

    @Test func `shows a stranger no village, and no brief`() async throws {
        let stranger = actor("post-water", .supporter, path: "/9/")

        let ledger = try await paper(DocumentAsked(.ledger, in: .zh, reader: stranger))

        #expect(ledger.tables.isEmpty)
        await #expect(throws: ReportRefusal.unknownDocument("brief")) {
            try await paper(
                DocumentAsked(.brief, in: .zh, week: CastCalendar.week, reader: stranger))
        }
    }
}
