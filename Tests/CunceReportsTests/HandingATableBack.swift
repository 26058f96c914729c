import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTables
import CunceTestSupport
import Foundation
import Testing

@Suite struct HandingATableBack {
    private let cast: Cast

    init() async throws {
        cast = try await Cast()
        try await cast.openRound()
        try await cast.bringUnderWay(
            .yanggang, due: [CastCalendar.closes, CastCalendar.closes.adding(days: -3)])
        try await cast.list(.shangping)
        try await cast.link(.cadre, as: "resident-cadre", to: .yanggang, from: cast.desk.today)
        try await cast.send(
            .link(
                CastVillage.yanggang.kase,
                .setTerm(
                    "resident-cadre", CastPost.cadre.id, term: CastCalendar.closes,
                    reason: "驻村一期")))
        try await cast.send(
            .project(
                CastVillage.yanggang.kase,
                .open(
                    .init(
                        id: "project-1", problem: CastVillage.yanggang.problem(.affairs),
                        title: "村务栏", budget: 1_234_567, starts: cast.desk.today))))
        try await help()
        try await facts()
        try await tour()
        try await cast.send(
            .acceptance(CastVillage.yanggang.kase, .request(words: "账理清了")), as: .cadre)
        try await cast.visit(.yanggang, "visit-1", text: "=看过账，\"贴\"在村务栏\n第二行")
    }

    /// One that cost something and brought home a task, and posts that were filled and left.
    private func tour() async throws {
        let today = cast.desk.today
        try await cast.send(
            .tour(
                Cast.round,
                .record(
                    .init(
                        id: "tour-1", place: "=柏洋村", participants: [CastPost.cadre.id],
                        from: today, until: today, aim: "看账", learnt: "账每月上墙\n第二行",
                        payment: .init(payer: "镇财政", amount: 680_050)))))
        try await cast.send(.tour(Cast.round, .pay("tour-1", payer: "县里", amount: 100)))
        try await cast.send(
            .tour(
                Cast.round,
                .adopt(
                    "tour-1",
                    .init(
                        kase: CastVillage.yanggang.kase, task: "task-tour",
                        new: .init(
                            title: "账上墙", owner: CastPost.cadre.id, due: CastCalendar.closes)))))
        let post: PostID = "post-chair"
        try await cast.send(
            .roster(
                .openPost(
                    post, role: "village-committee-chair", division: CastVillage.yanggang.id,
                    designation: "")))
        try await cast.send(
            .roster(
                .takePost(
                    post, CastPost.group.person, from: today,
                    Filling(
                        way: .elected, term: .init(from: today, until: today.adding(days: 800))))))
    }

    /// A pairing that ended and began anew on one day, and promises in every state.
    private func help() async throws {
        let (kase, day) = (CastVillage.yanggang.kase, cast.desk.today)
        let group = CastPost.group.id
        let pair = SupportCommand.pair("work-group", group, from: day, term: CastCalendar.closes)
        try await cast.send(.support(kase, pair))
        try await cast.send(
            .support(kase, .end("work-group", group, until: day, reason: "重新定下")))
        try await cast.send(.support(kase, pair))
        for state in PromiseState.allCases {
            let id = PromiseID("promise-\(state.rawValue)")
            try await cast.send(
                .promise(
                    kase,
                    .make(
                        .init(
                            id: id, supporter: group, kind: .money, title: "钱 \(state.rawValue)",
                            amount: 200_050, due: CastCalendar.closes,
                            problem: CastVillage.yanggang.problem(.affairs)))))
            for command in Self.leading(to: state, id) {
                try await cast.send(.promise(kase, command))
            }
        }
        let advice = PromiseID("promise-advice")
        try await cast.send(
            .promise(
                kase,
                .make(
                    .init(
                        id: advice, supporter: group, kind: .advice, title: "看账", amount: nil,
                        due: CastCalendar.closes))))
        try await cast.send(
            .promise(kase, .reportArrival(advice, "arrival-advice", amount: nil, voucher: "")))
        try await cast.send(
            .promise(kase, .confirm(advice, "arrival-advice", note: "")), as: .secretary)
    }

    /// A value of each shape that the pack has, one replaced and one that was taken over.
    private func facts() async throws {
        let (place, today) = (CastVillage.yanggang.id, cast.desk.today)
        let year = Period(.year, containing: today).moved(by: -1)
        func record(
            _ fact: FactKey, _ period: Period?, _ value: FactValue,
            _ source: FactsEvent.Source = .entered, reason: String = ""
        ) async throws {
            try await cast.send(
                .facts(
                    .record([
                        .init(
                            place: place, fact: fact, period: period, value: value,
                            source: source, basis: "年报\n第3页", reason: reason)
                    ])))
        }
        try await record("collective-income", year, .number(Rational(46_000, over: 1)))
        try await record(
            "collective-income", year, .number(Rational(92_345, over: 2)), reason: "=漏了一笔")
        try await record("satisfaction", year, .number(Rational(5, over: 8)), .imported)
        try await record("factions", nil, .judgement(false))
        try await record(
            "secretary-vacant", nil, .state(from: today.adding(days: -40), until: nil))
        try await record("households-asked", nil, .number(Rational(31)))
    }

    private static func leading(to state: PromiseState, _ id: PromiseID) -> [PromiseCommand] {
        func arrival(_ amount: Int, _ name: String = "arrival") -> PromiseCommand {
            .reportArrival(
                id, ArrivalID("\(name)-\(id)"), amount: amount, voucher: "回单\n\(name)")
        }
        return switch state {
        case .promised: []
        case .partlyArrived: [arrival(100), arrival(50, "second")]
        case .arrived: [arrival(200_050)]
        case .used:
            [
                arrival(200_050),
                .reportUse(id, amount: 200_050, purpose: "=买管材", voucher: "发票"),
            ]
        case .stuck:
            [.reportStuck(id, reason: "没批", liesWith: CastPost.cadre.id, words: "")]
        case .released: [arrival(1), .release(id, reason: "项目没批")]
        }
    }

    private func export(_ key: TableKey, as format: TableFormat, in language: Language)
        async throws -> String
    {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-back-\(UUID().uuidString)")
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.desk.today)
        try await cast.store.main.read { connection in
            let rows = TableRows(
                key, round: try RoundRows.find(Cast.round, on: connection),
                programme: programme, reader: CastPost.office.actor, language: language,
                today: today)
            try TableExport.write(rows, as: format, to: file, cache, on: connection)
        }
        defer {
            do {
                try FileManager.default.removeItem(at: file)
            } catch { Issue.record("the file stays behind: \(error)") }
        }
        return try cast.store.blobs.put([UInt8](try Data(contentsOf: file)))
    }

    @Test(arguments: TableKey.allCases, TableFormat.allCases)
    func `changes nothing, whichever table and format`(key: TableKey, format: TableFormat)
        async throws
    {
        for language in Language.allCases {
            let outcome = try await cast.desk.preview(
                try await export(key, as: format, in: language), as: key,
                round: key.isOfRound ? Cast.round : nil, by: CastPost.office.actor)

            #expect(outcome.reading.complaints == [])
            #expect(!outcome.rows.isEmpty)
            #expect(outcome.rows.allSatisfy { $0.outcome == .unchanged }, "\(outcome.rows)")
        }
    }
}
