import CunceDesk
import CunceDomain
import CunceStore
import CunceTables
import CunceTestSupport
import Testing

/// Pairings and promises as tables.
@Suite struct TakingTheHelpIn {
    private let cast: Cast
    private let today: CivilDate

    init() async throws {
        cast = try await Cast(on: CastCalendar.opens.adding(days: 30))
        today = cast.desk.today
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.record(.affairs, .heavy, in: .yanggang)
    }

    private func preview(
        _ text: String, _ key: TableKey, as actor: Actor = CastPost.office.actor
    ) async throws -> ImportOutcome {
        try await cast.desk.preview(
            try cast.store.blobs.put(Array(text.utf8)), as: key, round: Cast.round, by: actor)
    }

    private func take(
        _ text: String, _ key: TableKey, as post: CastPost = .office
    ) async throws {
        let outcome = try await preview(text, key, as: post.actor)
        try await cast.send(
            .importTable(
                .init(
                    file: try cast.store.blobs.put(Array(text.utf8)), table: key,
                    round: Cast.round, entries: outcome.base, rows: outcome.taken)), as: post)
    }

    private func kase() async throws -> Case {
        let cache = cast.store.cache
        return try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(CastVillage.yanggang.kase), cache: cache,
                on: connection
            ).state
        }
    }

    private func pairing(until: String = "", term: CivilDate? = nil, reason: String = "")
        -> String
    {
        "村,帮扶类别,帮扶岗位编号,起,约定止期,止,结束原因\n"
            + "洋港,工作组驻村帮扶,post-group,\(CastCalendar.opens),"
            + "\((term ?? CastCalendar.closes).description),\(until),\(reason)\n"
    }

    private func promise(_ columns: String, _ cells: String) -> String {
        "村,承诺岗位编号,类别,承诺什么,承诺日,\(columns)\n"
            + "洋港,post-group,资金,管材款,\(CastCalendar.opens),\(cells)\n"
    }

    private var due: CivilDate { CastCalendar.closes }

    /// What a row is refused for by its cells, as `B2`.
    private func cells(_ row: ImportedRow) -> [String?] {
        row.complaints.map { complaint in
            guard case .table(let complaint) = complaint else { return nil }
            return complaint.cell
        }
    }

    @Test func `pairs, ends with a reason, and a second time changes nothing`() async throws {
        try await take(pairing(), .supports)

        #expect(try await preview(pairing(), .supports).rows.map(\.outcome) == [.unchanged])
        #expect(try await kase().supports.pairings.map(\.term) == [CastCalendar.closes])

        let ended = pairing(until: today.description, reason: "任务完成")
        try await take(ended, .supports)

        #expect(try await kase().supports.pairings.map(\.until) == [today])
        #expect(try await preview(ended, .supports).rows.map(\.outcome) == [.unchanged])
    }

    @Test func `moves no agreed end of a pairing and says which cell`() async throws {
        try await take(pairing(), .supports)

        let outcome = try await preview(pairing(term: due.adding(days: 1)), .supports)

        #expect(outcome.rows.map(\.outcome) == [.refused])
        #expect(outcome.rows.map(cells) == [["E2"]])
    }

    @Test func `names the cell of a post or a kind of help that nobody knows`() async throws {
        let text =
            "村,帮扶类别,帮扶岗位编号,起\n洋港,工作组驻村帮扶,post-nobody,\(today)\n"
            + "洋港,送温暖,post-group,\(today)\n"

        let outcome = try await preview(text, .supports)

        #expect(outcome.rows.map(\.outcome) == [.refused, .refused])
        #expect(outcome.rows.map(cells) == [["C2"], ["B3"]])
    }

    @Test func `asks who may pair, as the page would`() async throws {
        let outcome = try await preview(pairing(), .supports, as: CastPost.cadre.actor)

        guard
            case .refused(.access(.notAllowed(.pairSupport)))? =
                outcome.rows.first?.complaints.first
        else {
            Issue.record("\(outcome.rows)")
            return
        }
    }

    @Test func `makes a promise in mid-course, with what arrived and was used`() async throws {
        try await take(pairing(), .supports)
        let columns =
            "金额（元）,约定日,针对的问题,已到（元）,最近到的日子,最近一笔凭证,"
            + "已用（元）,最近用的日子,最近用在哪里,状态"
        let text = promise(
            columns,
            "5000.50,\(due),洋港的问题,2000,\(today),回单 7,500,\(today),买管材,到了一部分")

        try await take(text, .promises)

        let made = try #require(try await kase().promises.all.first)
        #expect(made.amount == 500_050)
        #expect(made.made.on == CastCalendar.opens)
        #expect(made.problem == CastVillage.yanggang.problem(.affairs))
        #expect(made.arrivals.map(\.amount) == [200_000])
        #expect(made.arrivals.map(\.voucher) == ["回单 7"])
        #expect(made.unconfirmed.count == 1)
        #expect(made.uses.map(\.amount) == [50_000])
        #expect(try await preview(text, .promises).rows.map(\.outcome) == [.unchanged])
    }

    @Test func `takes what is above the recorded sum as one arrival more`() async throws {
        try await take(pairing(), .supports)
        let columns = "金额（元）,约定日,已到（元）,最近到的日子,最近一笔凭证"
        try await take(promise(columns, "500,\(due),100,\(CastCalendar.opens),回单 1"), .promises)

        let forgotten = try await preview(
            promise(columns, "500,\(due),300,\(CastCalendar.opens),回单 1"), .promises)
        let less = try await preview(
            promise(columns, "500,\(due),50,\(CastCalendar.opens),回单 1"), .promises)
        try await take(promise(columns, "500,\(due),300,\(today),回单 2"), .promises)

        #expect(forgotten.rows.map(cells) == [["I2"]])
        #expect(less.rows.map(cells) == [["H2"]])
        let arrivals = try #require(try await kase().promises.all.first).arrivals
        #expect(arrivals.map(\.amount) == [10_000, 20_000])
        #expect(arrivals.map(\.at.on) == [CastCalendar.opens, today])
    }

    @Test func `changes amount and due day with a reason, and not without`() async throws {
        try await take(pairing(), .supports)
        try await take(promise("金额（元）,约定日", "500,\(due)"), .promises)
        let later = due.adding(days: 9)

        let silent = try await preview(promise("金额（元）,约定日", "600,\(later)"), .promises)
        try await take(promise("金额（元）,约定日,改动原因", "600,\(later),追加"), .promises)

        #expect(silent.rows.map(\.outcome) == [.refused])
        let made = try #require(try await kase().promises.all.first)
        #expect(made.amount == 60_000)
        #expect(made.due == later)
    }

    @Test(arguments: [
        ("-5", 0, PromiseRefusal.amountNotPositive), ("0", 0, .amountNotPositive),
        ("", 0, .amountMissing),
        (
            "5", -140,
            .dueBeforeMade(
                made: CastCalendar.opens, due: CastCalendar.closes.adding(days: -140))
        ),
    ])
    func `is refused by the rules of the page`(
        amount: String, days: Int, refusal: PromiseRefusal
    ) async throws {
        try await take(pairing(), .supports)

        let outcome = try await preview(
            promise("金额（元）,约定日", "\(amount),\(due.adding(days: days))"), .promises)

        #expect(outcome.rows.map(\.outcome) == [.refused])
        guard case .refused(.promise(refusal))? = outcome.rows.first?.complaints.first else {
            Issue.record("\(outcome.rows)")
            return
        }
    }

    @Test func `wants the supporter paired first`() async throws {
        let outcome = try await preview(promise("金额（元）,约定日", "5,\(due)"), .promises)

        guard
            case .refused(.promise(.supporterNotPaired))? =
                outcome.rows.first?.complaints.first
        else {
            Issue.record("\(outcome.rows)")
            return
        }
    }

    @Test(arguments: [
        ("状态", "用完了", "state"), ("待确认笔数", "0", "unconfirmed"), ("卡住起", "2026-11-01", "stuck_since"),
        ("为什么卡住", "没批", "stuck_by"), ("卡在谁那里", "县水利局", "stuck_with"),
        ("不来了的日子", "2026-11-01", "released_on"), ("为什么不来了", "不给了", "released_why"),
    ])
    func `refuses a changed cell of what is done on the promise's page`(
        heading: String, value: String, key: String
    ) async throws {
        try await take(pairing(), .supports)
        let arrival = "500,\(due),100,\(today),回单"
        let columns = "金额（元）,约定日,已到（元）,最近到的日子,最近一笔凭证"
        try await take(promise(columns, arrival), .promises)

        let outcome = try await preview(
            promise("\(columns),\(heading)", "\(arrival),\(value)"), .promises)

        #expect(outcome.rows.map(\.outcome) == [.refused])
        guard case .table(let complaint)? = outcome.rows.first?.complaints.first,
            case .onlyShown(key, _) = complaint.kind
        else {
            Issue.record("\(outcome.rows)")
            return
        }
        #expect(complaint.cell == "K2")
    }

    @Test func `tells a supporter nothing of what others promised`() async throws {
        try await take(pairing(), .supports)
        try await take(promise("金额（元）,约定日", "500,\(due)"), .promises)
        let water = Actor(
            person: "person-water", post: "post-water", role: "county-department",
            standing: .supporter, path: "/1/")
        try await cast.send(
            .roster(
                .openPost(
                    water.post, role: water.role, division: Cast.town, designation: "水利")),
            as: .administrator)
        let guessed =
            "承诺编号,村,承诺岗位编号,类别,承诺什么,约定日\n"
            + "\(try #require(try await kase().promises.all.first).id),洋港,post-group,培训,猜的,\(due)\n"

        let outside = try await preview(guessed, .promises, as: water)
        try await cast.send(
            .support(
                CastVillage.yanggang.kase,
                .pair("county-department", water.post, from: today, term: nil)))
        let paired = try await preview(guessed, .promises, as: water)

        #expect(kinds(outside) == [.notListed("洋港")])
        #expect(kinds(paired).count == 1)
        guard case .unknown? = kinds(paired).first else {
            Issue.record("\(paired.rows)")
            return
        }
    }

    private func kinds(_ outcome: ImportOutcome) -> [TableComplaint.Kind] {
        outcome.rows.flatMap(\.complaints).compactMap { complaint in
            guard case .table(let complaint) = complaint else { return nil }
            return complaint.kind
        }
    }
}
