import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Foundation
import Testing

/// 摘编 as one of the documents.
@Suite struct MakingADigest {
    private let week = CastCalendar.week
    private let cast: Cast

    /// One town sent its brief up on Friday, owes an instruction and asks in a formal request; the
    /// other sent nothing.
    init() async throws {
        cast = try await Cast(on: CastCalendar.friday, isCounty: true)
        try await CastCounty.openRounds(cast)
        try await CastCounty.compose(cast)
        try await CastCounty.sign(cast)
        try await CastCounty.sendUp(cast)
        try await CastCounty.give("i1", cast)
        try await cast.send(
            .instruction(
                CastCounty.round(0),
                .assign(
                    "i1", owner: CastCounty.office(0).post, due: CastCalendar.friday, task: nil)),
            by: CastCounty.secretary(0))
        try await CastCounty.draftRequest("r1", cast)
        try await CastCounty.sendRequest("r1", cast)
    }

    private func making<Made: Sendable>(
        _ make: @Sendable @escaping (DocumentMaking, any SQLConnection) throws -> Made
    ) async throws -> Made {
        let (programme, today, store) = (cast.programme, cast.desk.today, cast.store)
        return try await store.main.read { connection in
            let county = try TownFacts.division(CastCounty.code, on: connection)
            return try make(
                DocumentMaking(county, programme: programme, today: today, cache: store.cache),
                connection)
        }
    }

    private func paper(
        asOf: CivilDate? = nil, reader: Actor? = nil, in language: Language = .zh
    ) async throws -> Paper {
        let asked = DocumentAsked(
            .digest, in: language, week: week, asOf: asOf, reader: reader)
        return try await making { try $0.paper(asked, on: $1) }
    }

    private func towns(_ paper: Paper) -> [String] {
        paper.blocks.compactMap {
            if case .heading(2, let words) = $0 { words.text } else { nil }
        }
    }

    @Test(arguments: Language.allCases)
    func `writes every declared field, and no other`(language: Language) async throws {
        let paper = try await paper(in: language)

        #expect(paper.fields == Set(DocumentKind.digest.fields.map(\.key)))
        #expect(towns(paper) == ["示范镇", "山前镇"])
    }

    @Test func `says on its foot how far the journal had come`() async throws {
        let head = try await cast.store.main.read { try HeadText.now($0) }

        #expect(try await paper().notes == ["日志头 \(head)"])
    }

    @Test(arguments: DocumentKind.digest.formats)
    func `goes out in each of its formats`(format: DocumentFormat) async throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-\(UUID().uuidString).\(format.rawValue)")
        defer {
            // Never made where something was refused.
            try? FileManager.default.removeItem(at: file)
        }
        let asked = DocumentAsked(.digest, in: .zh, week: week)
        let made = try await making { try $0.write(asked, as: format, to: file, on: $1) }

        #expect(made.name == "示范县-各乡镇专报摘编-\(week).\(format.rawValue)")
        #expect(try Data(contentsOf: file).count > 500)
    }

    @Test func `is as of an earlier day as it was then`() async throws {
        cast.clock.set(CastCalendar.friday.adding(days: 3))
        try await cast.send(
            .formalRequest(
                CastCounty.round(0), .answer("r1", .approved, words: "同意。", .system)),
            by: CastCounty.leader)

        let now = try await paper()
        let then = try await paper(asOf: CastCalendar.friday)

        #expect(!now.fields.contains("request.matter"))
        #expect(then.fields.contains("request.matter"))
        #expect(now.notes != then.notes)
        await #expect(throws: ReportRefusal.liesAhead(week.monday)) {
            try await paper(asOf: week.monday.adding(days: -1))
        }
    }

    @Test func `needs a week, and tells a town nothing of its neighbours`() async throws {
        await #expect(throws: ReportRefusal.weekMissing) {
            try await making { try $0.paper(DocumentAsked(.digest, in: .zh), on: $1) }
        }
        await #expect(throws: ReportRefusal.unknownDocument("digest")) {
            try await paper(reader: CastCounty.office(1))
        }
        #expect(towns(try await paper(reader: CastCounty.leader)).count == 2)
    }
}
