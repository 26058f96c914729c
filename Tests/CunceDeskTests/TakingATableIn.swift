import CunceDesk
import CunceDomain
import CunceStore
import CunceTables
import CunceTestSupport
import Testing

@Suite struct TakingATableIn {
    private let cast: Cast

    init() async throws {
        cast = try await Cast(on: CastCalendar.opens.adding(days: 30))
        try await cast.openRound()
    }

    private func file(_ text: String) throws -> String {
        try cast.store.blobs.put(Array(text.utf8))
    }

    private func preview(
        _ text: String, _ key: TableKey, as post: CastPost = .office
    ) async throws -> ImportOutcome {
        try await cast.desk.preview(
            try file(text), as: key, round: key == .posts ? nil : Cast.round, by: post.actor)
    }

    @discardableResult
    private func take(
        _ text: String, _ key: TableKey, as post: CastPost = .office
    ) async throws -> Receipt {
        let outcome = try await preview(text, key, as: post)
        return try await cast.send(
            .importTable(
                .init(
                    file: try file(text), table: key,
                    round: key == .posts ? nil : Cast.round, entries: outcome.base,
                    rows: outcome.taken)), as: post)
    }

    private var villages: String {
        "村,列入日,列入原因,依据\n洋港,\(CastCalendar.opens),村账不公开,党委会\n"
            + "上坪,\(CastCalendar.opens),班子不齐,党委会\n"
    }

    @Test func `dates each entry by its row and says that it was written later`() async throws {
        let receipt = try await take(villages, .villages)

        let entries = try await cast.store.main.read { connection in
            try connection.rows(
                "SELECT event, happened_on FROM entries WHERE number >= $1 ORDER BY number",
                [.int(receipt.entries?.lowerBound ?? 0)]
            ) { "\(try $0.text(0)) \(try $0.text(1))" }
        }
        #expect(entries == Array(repeating: "case.listed.v1 \(CastCalendar.opens)", count: 2))
    }

    @Test func `a second time changes nothing`() async throws {
        try await take(villages, .villages)

        let again = try await preview(villages, .villages)

        #expect(again.rows.map(\.outcome) == [.unchanged, .unchanged])
        await #expect(throws: Refusal.table(.nothingToDo)) {
            try await take(villages, .villages)
        }
    }

    @Test func `writes nothing while it is looked at`() async throws {
        let before = try await cast.store.head()

        let outcome = try await preview(villages, .villages)

        #expect(outcome.count(.added) == 2)
        #expect(try await cast.store.head() == before)
    }

    @Test func `is refused when anything it is about was written to since the preview`()
        async throws
    {
        let outcome = try await preview(villages, .villages)
        try await cast.list(.yanggang)
        let before = try await cast.store.head()

        await #expect(throws: Refusal.table(.journalMovedOn)) { try await confirm(outcome) }
        #expect(try await cast.store.head() == before)
    }

    @Test func `is taken in though somebody wrote about other villages since`() async throws {
        let outcome = try await preview(villages, .villages)
        try await cast.list(.xikengdian)

        let receipt = try await confirm(outcome)

        #expect(receipt.entries?.count == 2)
    }

    @Test func `is refused where other rows would be taken than were shown`() async throws {
        let outcome = try await preview(villages, .villages)

        await #expect(throws: Refusal.table(.journalMovedOn)) {
            try await confirm(outcome, rows: outcome.taken + 1)
        }
    }

    @Test(arguments: [("", ImportedRow.Outcome.changed), ("下周进场", .refused)])
    func `a task is begun without words, which would be lost`(
        word: String, outcome: ImportedRow.Outcome
    ) async throws {
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.closes])
        let table =
            "村,任务,责任岗位,期限,状态,说明\n"
            + "洋港,任务1,驻村干部 甲,\(CastCalendar.closes),在办,\(word)\n"

        let rows = try await preview(table, .tasks).rows

        #expect(rows.map(\.outcome) == [outcome], "\(rows)")
    }

    private func confirm(_ outcome: ImportOutcome, rows: Int? = nil) async throws -> Receipt {
        try await cast.send(
            .importTable(
                .init(
                    file: try file(villages), table: .villages, round: Cast.round,
                    entries: outcome.base, rows: rows ?? outcome.taken)))
    }

    @Test func `leaves out rows that the rules refuse and takes the rest`() async throws {
        let outcome = try await preview(
            villages
                + "没有的村,\(CastCalendar.opens),x\n溪坑店,\(CastCalendar.opens.adding(days: -400)),x\n",
            .villages)

        #expect(outcome.rows.map(\.outcome) == [.added, .added, .refused, .refused])
        guard case .table(let complaint)? = outcome.rows[2].complaints.first,
            case .refused(.listing)? = outcome.rows[3].complaints.first
        else {
            Issue.record("\(outcome.rows)")
            return
        }
        #expect(complaint.cell == "A4")
    }

    @Test func `asks of every row what the form on the screen would ask`() async throws {
        let outcome = try await preview(villages, .villages, as: .cadre)

        for row in outcome.rows {
            guard case .refused(.access(.notAllowed(.listVillage)))? = row.complaints.first
            else {
                Issue.record("\(row)")
                continue
            }
        }
        #expect(outcome.entries == 0)
    }

    /// The office of another town of the county.
    private var elsewhere: Actor {
        Actor(
            person: "person-elsewhere", post: "post-elsewhere", role: "town-organisation-office",
            standing: .organisationOffice, path: "/9/")
    }

    @Test(arguments: [TableKey.villages, .tasks])
    func `tells nothing of a case that whoever hands it in does not see`(key: TableKey)
        async throws
    {
        try await take(villages, .villages)
        let text =
            key == .villages
            ? villages.replacing("村账不公开", with: "猜的")
            : "村,任务,责任岗位,期限\n洋港,猜的,驻村干部甲,\(CastCalendar.closes)\n"

        let outcome = try await cast.desk.preview(
            try file(text), as: key, round: Cast.round, by: elsewhere)

        for complaint in outcome.rows.flatMap(\.complaints) {
            switch complaint {
            case .table(let complaint): #expect(complaint.kind == .notListed("洋港"))
            case .refused(let refusal):
                #expect(refusal == .access(.notAllowed(.listVillage)))
            }
        }
        #expect(outcome.rows.allSatisfy { $0.outcome == .refused })
    }

    /// A round that has been going on for weeks elsewhere, brought in by two persons.
    @Test func `brings in a round in mid-course, and another person approves and verifies`()
        async throws
    {
        let (listed, later) = (CastCalendar.opens, CastCalendar.opens.adding(days: 7))
        let plan = """
            村,列入日,列入原因,依据,诊断交出日,目标,策上报日,策批准日
            洋港,\(listed),村账不公开,党委会,\(later),账目公开,\(later),\(later)

            """
        let type = cast.programme.problemTypes(in: .affairs).first?.label.zh ?? ""
        let problems =
            "村,方面,问题类型,问题,程度,依据,记录日\n洋港,事,\(type),三年没公布,重,入户,\(listed)\n"
            + ["人", "钱", "力"].map { "洋港,\($0),没有问题,,,看过,\(listed)\n" }.joined()
        let stream = cast.programme.workstreams.first?.label.zh ?? ""
        let measures = "村,措施,三推,针对的问题,牵头,写入日\n洋港,清账,\(stream),三年没公布,驻村干部甲,\(later)\n"
        let tasks = """
            村,措施,任务,责任岗位,期限,状态,说明,交办日,办结日,核实日
            洋港,清账,贴出来,驻村干部 甲,\(CastCalendar.closes),核实,照片,\(later),\(later),\(later)
            洋港,清账,开会,驻村干部 甲,\(CastCalendar.closes),卡住,人不齐,\(later),,

            """
        try await take(plan, .villages)
        try await take(problems, .problems)
        try await take(plan, .villages)
        try await take(measures, .measures)
        try await take(tasks, .tasks)
        try await take(plan, .villages)
        try await take(plan, .villages, as: .secretary)
        try await take(tasks, .tasks, as: .secretary)

        let kase = try await cast.store.main.read { connection in
            try CaseQueries.find(in: Cast.round, village: CastVillage.yanggang.id, on: connection)
        }
        #expect(kase?.stage == .underWay)
        #expect(kase?.since == later)
        let found = try await cast.store.main.read { connection in
            try TaskQueries.list(of: Cast.round, on: connection)
        }
        #expect(found.values.flatMap(\.self).map(\.state) == [.verified, .stuck])
        #expect(found.values.flatMap(\.self).first?.verifiedOn == later)
        let again = try await preview(tasks, .tasks, as: .secretary)
        #expect(again.rows.map(\.outcome) == [.unchanged, .unchanged])
    }

    @Test func `opens posts by what tells them apart, without anybody's name`() async throws {
        let posts = "职务,单位,区分\n驻村干部,示范镇,丙\n驻村干部,示范镇,甲\n"

        try await take(posts, .posts)

        let again = try await preview(posts, .posts)
        #expect(again.rows.map(\.outcome) == [.unchanged, .unchanged])
    }

    @Test func `asks for nobody anew whose leaving it has told already`() async throws {
        let (from, left) = (CastCalendar.opens, CastCalendar.opens.adding(days: 9))
        let posts = "职务,单位,区分,任职起,离任日\n驻村干部,示范镇,丙,\(from),\(left)\n"

        try await take(posts, .posts)

        #expect(try await preview(posts, .posts).rows.map(\.outcome) == [.unchanged])
    }

    @Test func `opens no post and registers nobody where who is to be on it is refused`()
        async throws
    {
        let ahead = CastCalendar.closes.adding(days: 900)
        let posts = "职务,单位,区分,任职起\n驻村干部,示范镇,丙,\(ahead)\n"

        let before = try await roster()
        let planned = try await preview(posts, .posts)
        #expect(planned.rows.map(\.outcome) == [.refused])
        #expect(planned.rows.map(\.entries) == [[]])

        await #expect(throws: Refusal.table(.nothingToDo)) { try await take(posts, .posts) }
        #expect(try await roster() == before)
    }

    private func roster() async throws -> [String] {
        try await cast.store.main.read { connection in
            try connection.rows(
                "SELECT event FROM entries WHERE event LIKE 'roster.%' ORDER BY number", []
            ) { try $0.text(0) }
        }
    }

    private func links(_ term: CivilDate?, _ reason: String = "") -> String {
        let slot = cast.programme.linkSlots.first { $0.key == "resident-cadre" }?.label.zh ?? ""
        let agreed = term?.description ?? ""
        return "村,联系类别,岗位,起,约定止期,结束原因\n"
            + "洋港,\(slot),驻村干部 甲,\(CastCalendar.opens),\(agreed),\(reason)\n"
    }

    @Test func `links with an agreed end, moves it with a reason, and never by an empty cell`()
        async throws
    {
        let (first, later) = (CastCalendar.closes, CastCalendar.closes.adding(days: 30))
        try await take(villages, .villages)
        let planned = try await preview(links(first), .links)
        #expect(planned.rows.map(\.outcome) == [.added], "\(planned.rows)")
        try await take(links(first), .links)

        #expect(try await preview(links(first), .links).rows.map(\.outcome) == [.unchanged])
        #expect(try await preview(links(nil), .links).rows.map(\.outcome) == [.unchanged])
        #expect(try await preview(links(later), .links).rows.map(\.outcome) == [.refused])
        try await take(links(later, "续一期"), .links)

        let kase = try await cast.store.main.read { connection in
            try CaseQueries.find(in: Cast.round, village: CastVillage.yanggang.id, on: connection)
        }
        let id = try #require(kase?.id)
        let cache = cast.store.cache
        let state = try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(id), cache: cache, on: connection
            ).state
        }
        #expect(state.links.holdings.map(\.term) == [later])
    }
}
