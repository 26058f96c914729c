import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct WritingPersonnelPapers {
    private func propose(
        _ file: FileID, _ rung: RungKey, _ ground: GroundKey, in cast: Cast
    ) async throws {
        try await cast.send(
            .action(
                file,
                .propose(
                    .init(
                        person: CastPost.cadre.person, post: CastPost.cadre.id, rung: rung,
                        ground: ground, trigger: nil, facts: "没有开会。\n没有公示。",
                        evidence: "会议记录\n凭证", isPartyMember: false, confirms: true,
                        checker: CastPost.leader.id, decider: CastPost.secretary.id))))
    }

    private func decide(_ file: FileID, isTaken: Bool = true, in cast: Cast) async throws {
        try await cast.send(.action(file, .check(.partly, words: "一项属实")), as: .leader)
        try await cast.send(
            .action(
                file,
                .decide(
                    .init(
                        isTaken: isTaken, reason: "研究过", confirms: true, until: nil,
                        source: ""))), as: .secretary)
    }

    private func tell(_ file: FileID, in cast: Cast) async throws {
        try await propose(file, "adjustment", "not-up-to-it", in: cast)
        let last = cast.clock.now.day.adding(days: 7)
        try await cast.send(.action(file, .notify(how: .inPerson, answerBy: last)))
    }

    /// An adjustment with everything that can happen in it.
    private func adjust(_ file: FileID, in cast: Cast) async throws {
        try await tell(file, in: cast)
        try await cast.send(.action(file, .state(words: "我说", how: .here, pages: 0)), as: .cadre)
        try await decide(file, in: cast)
        try await cast.send(.action(file, .object(words: "不同意", how: .here)), as: .cadre)
        try await cast.send(.action(file, .nameReviewer(CastPost.areaSecretary.id)))
        try await cast.send(
            .action(file, .review(isUpheld: true, words: "看过")), as: .areaSecretary)
        try await cast.send(.action(file, .deliver(how: .unsigned)))
    }

    private func talk(_ file: FileID, in cast: Cast) async throws {
        try await propose(file, "talk", "careless", in: cast)
        try await decide(file, in: cast)
        try await cast.send(
            .action(
                file,
                .talk(
                    .init(
                        place: "镇会议室", recorder: "记录员", reason: "缘由", explanation: "解释",
                        pointedOut: "问题", measures: "措施"))))
    }

    private func opened(_ file: FileID, in cast: Cast) async throws -> PersonnelFile {
        let key = try await cast.store.keys.read { try FileKey.find(file, on: $0) }
        let keys = [key].compactMap(\.self)
        let (cache, programme, day) = (cast.store.cache, cast.programme, cast.desk.today)
        let office = CastPost.office
        let found = try await cast.store.main.read { connection in
            try PersonnelFiles.read(
                keys, for: .init(person: office.person, actor: office.actor), on: day,
                programmes: { _, _ in programme }, cache: cache, on: connection)
        }
        return try #require(found.first)
    }

    private func papers(
        _ file: FileID, _ language: Language = .zh, in cast: Cast
    ) async throws -> [Paper] {
        let opened = try await opened(file, in: cast)
        let (cache, programme) = (cast.store.cache, cast.programme)
        let posts = try await cast.store.main.read {
            try PostLabels.now(programme, cache: cache, on: $0)
        }
        let writing = PersonnelPaperWriting(file: opened, posts: posts, language: language)
        return try PersonnelPaper.those(of: opened).map { try #require(writing.paper($0)) }
    }

    @Test(arguments: Language.allCases)
    func `puts all that is declared on one of them, and nothing else`(
        language: Language
    ) async throws {
        let cast = try await Cast()
        try await talk("file-1", in: cast)
        try await adjust("file-2", in: cast)

        let all =
            try await papers("file-1", language, in: cast)
            + papers("file-2", language, in: cast)
        #expect(
            all.reduce(into: Set<String>()) { $0.formUnion($1.fields) }
                == Set(OtherPaper.personnel.fields.map(\.key)))
    }

    @Test func `is possible of what has happened, and of nothing before`() async throws {
        let cast = try await Cast()
        try await propose("file-1", "talk", "careless", in: cast)
        #expect(try await papers("file-1", in: cast).isEmpty)
        try await decide("file-1", in: cast)
        #expect(try await papers("file-1", in: cast).map(\.title) == ["组织谈话决定书"])
        try await tell("file-2", in: cast)
        #expect(try await papers("file-2", in: cast).map(\.title) == ["事实告知书", "送达回证"])
    }

    @Test func `calls the letter what it is`() async throws {
        let cast = try await Cast()
        try await talk("file-1", in: cast)
        #expect(try await papers("file-1", in: cast).map(\.title) == ["组织谈话记录", "组织谈话决定书"])
        try await propose("file-2", "talk", "careless", in: cast)
        try await decide("file-2", isTaken: false, in: cast)
        #expect(try await papers("file-2", in: cast).map(\.title) == ["不予组织谈话决定书"])
        try await propose("file-3", "warning", "careless", in: cast)
        #expect(try await papers("file-3", in: cast).map(\.title) == ["警示函"])
    }

    @Test func `names nobody and counts nothing`() async throws {
        let cast = try await Cast()
        try await adjust("file-1", in: cast)
        for language in Language.allCases {
            for paper in try await papers("file-1", language, in: cast) {
                let said = "\(paper)"
                #expect(!said.contains("person-") && !said.contains("file-1"), "\(paper.title)")
                // No head of the journal and no number of a series: either tells how many.
                #expect(paper.notes.allSatisfy { !$0.contains(where: \.isNumber) })
                #expect(paper.masthead == nil)
            }
        }
    }
}
