import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// What writes a paper can write declared fields only: it does not compile otherwise. Here the
/// fullest paper of each kind is held against the declarations, so that a field that is declared
/// and never written is found too.
@Suite struct WritingWhatIsDeclared {
    private let cast: Cast

    /// A town in the middle of a huddle, with something to tell in every part of every paper.
    init() async throws {
        cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.tuesday, CastCalendar.friday])
        try await cast.link(
            .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)
        try await cast.huddle(
            in: CastCalendar.week.previous, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-30"))
        try await help()
        try await tour()
        cast.clock.set(CastCalendar.friday)
        try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")
        let village = CastVillage.yanggang.id
        for command: HuddleCommand in [
            .open("h2", week: CastCalendar.week, place: "镇会议室"),
            .minute("h2", village: village, text: "返地分歧在 8 户。"),
            .noteAbsence("h2", CastPost.leader.id, reason: "县里开会"),
            .decide(
                "h2",
                .init(
                    id: "d2", kase: nil, village: nil, text: "经费并成一份申请", isAsk: false, task: nil,
                    errand: .init(owner: CastPost.office.id, due: CastCalendar.friday))),
        ] { try await cast.send(.huddle(Cast.round, command)) }
    }

    private func tour() async throws {
        let today = cast.desk.today
        try await cast.send(
            .tour(
                Cast.round,
                .record(
                    .init(
                        id: "tour-1", place: "柏洋村", participants: [CastPost.cadre.id],
                        from: today, until: today, aim: "看账", learnt: "账每月上墙",
                        payment: .init(payer: "镇财政", amount: 680_000)))))
        try await cast.send(
            .tour(
                Cast.round,
                .adopt(
                    "tour-1",
                    .init(
                        kase: CastVillage.yanggang.kase, task: "task-tour",
                        new: .init(
                            title: "账上墙", owner: CastPost.cadre.id, due: CastCalendar.closes)))))
    }

    private func help() async throws {
        let kase = CastVillage.yanggang.kase
        let post: PostID = "post-water"
        try await cast.send(
            .roster(
                .openPost(
                    post, role: "county-department", division: Cast.town, designation: "水利")),
            as: .administrator)
        try await cast.send(
            .support(kase, .pair("county-department", post, from: cast.desk.today, term: nil)))
        try await cast.send(
            .promise(
                kase,
                .make(
                    .init(
                        id: "promise-1", supporter: post, kind: .money, title: "管材款",
                        amount: 5_000_000, due: CastCalendar.closes))))
    }

    private func papers(in language: Language) async throws -> HuddlePapers {
        let (programme, today, store) = (cast.programme, cast.desk.today, cast.store)
        return try await store.main.read { connection in
            guard let round = try RoundRows.find(Cast.round, on: connection) else {
                throw ReportRefusal.noRound
            }
            return try HuddlePapers.read(
                round, week: CastCalendar.week, programme: programme, today: today,
                in: language, cache: store.cache, blobs: store.blobs, on: connection)
        }
    }

    private func paper(_ kind: DocumentKind, in language: Language) async throws -> Paper {
        let (programme, today, store) = (cast.programme, cast.desk.today, cast.store)
        return try await store.main.read { connection in
            guard let town = try DivisionByID.find(Cast.town, on: connection) else {
                throw ReportRefusal.noRound
            }
            return try DocumentMaking(
                town, programme: programme, today: today, cache: store.cache, blobs: store.blobs
            ).paper(
                DocumentAsked(
                    kind, in: language, week: CastCalendar.week,
                    village: kind == .plan ? CastVillage.yanggang.code : nil), on: connection)
        }
    }

    private func keys(_ fields: [FieldDeclaration]) -> Set<String> { Set(fields.map(\.key)) }

    @Test(arguments: DocumentKind.allCases.filter { $0 != .archive && $0 != .digest })
    func `is all of a document's fields, and no other`(kind: DocumentKind) async throws {
        // The gaps of a brief's sentences are bound to the pack's words where it is read.
        let declared = keys(kind.fields).filter { kind != .brief || !$0.contains(".") }

        for language in Language.allCases {
            #expect(try await paper(kind, in: language).fields == declared)
        }
    }

    @Test(arguments: Language.allCases)
    func `is all of a huddle's sheet and of a field sheet`(language: Language) async throws {
        let papers = try await papers(in: language).papers

        #expect(papers.first?.paper.fields == keys(OtherPaper.huddleSheet.fields))
        #expect(papers.last?.paper.fields == keys(OtherPaper.fieldSheet.fields))
    }

    @Test func `is all of a formal request`() async throws {
        try await cast.send(
            .formalRequest(
                Cast.round,
                .draft(
                    "r1", ask: nil, village: nil,
                    .init(
                        matter: "补测绘图", addressee: CastPost.countyLeader.id, reason: "缺图。",
                        asked: "请派员半天。"))))
        let (programme, cache) = (cast.programme, cast.store.cache)
        let paper = try await cast.store.main.read { connection in
            let stream = StreamName.of(Cast.round, in: Cast.town)
            let town = try StreamReading.current(
                TownRound.self, stream, cache: cache, on: connection
            ).state
            return town.requests.request("r1")?.paper(
                of: "示范镇", programme, try .now(programme, cache: cache, on: connection),
                today: CastCalendar.friday)
        }

        #expect(paper?.fields == keys(OtherPaper.request.fields))
        #expect(paper?.title == "关于补测绘图的请示")
        #expect(paper?.salutation?.isEmpty == false)
    }
}
