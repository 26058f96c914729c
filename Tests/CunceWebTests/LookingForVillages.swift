import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Foundation
import NIOCore
import Testing

@testable import CunceWeb

/// The pages of the screening, from the facts of a town to a village on its list.
@Suite struct LookingForVillages {
    private let cast: Cast
    private let site: Site

    init() async throws {
        cast = try await Cast()
        site = try Site.ofTests(cast)
        try await cast.openRound()
    }

    private func ask(
        _ route: Route, as post: CastPost, _ parameters: [String: String] = [:],
        query: [String: [String]] = [:], form: [String: [String]]? = nil
    ) async throws -> Answer {
        let visitor = Visitor(
            session: Session(
                account: "a", person: post.person, post: nil, csrf: "token",
                created: Moment(milliseconds: 0), seen: Moment(milliseconds: 0),
                mustChange: false),
            actor: post.actor, post: nil, language: .zh, csrf: "token", address: "local")
        return await site.answer(
            Call(
                route: route, path: route.pattern,
                parameters: ["round": "\(Cast.round)"].merging(parameters) { $1 },
                query: Form(query),
                form: form.map { Form($0.merging(["csrf": ["token"]]) { $1 }) } ?? .empty,
                upload: .none, visitor: visitor, today: site.desk.today))
    }

    private func html(_ answer: Answer) -> String {
        guard case .page(let page, _) = answer else { return "\(answer)" }
        return String(buffer: page)
    }

    private func judge(_ village: CastVillage, _ facts: [FactKey], _ holds: Bool) async throws {
        try await cast.send(
            .facts(
                .record(
                    facts.map {
                        .init(
                            place: village.id, fact: $0, period: nil, value: .judgement(holds))
                    })))
    }

    private func tell() async throws {
        try await judge(.yanggang, ["team-unable", "team-disunited"], true)
        try await cast.send(
            .facts(
                .record([
                    .init(
                        place: CastVillage.shangping.id, fact: "collective-income",
                        period: Period(.year, containing: CastCalendar.opens).moved(by: -1),
                        value: .number(Rational(42_000)))
                ])))
    }

    @Test func `shows the found with their grounds and the open with what is missing`() async throws
    {
        try await tell()

        let found = html(try await ask(.screening, as: .office))
        let open = html(try await ask(.screening, as: .secretary, query: ["show": ["open"]]))

        #expect(found.contains("洋港") && found.contains("班子不团结、内耗"))
        #expect(found.contains("screening.yaml:"))
        #expect(!found.contains("<h3><a class=\"vname\" href=\"/villages/990000100203"))
        #expect(found.contains("/candidates/new?village=\(CastVillage.yanggang.code)&amp;round="))
        #expect(open.contains("低于5万元"))
        #expect(
            open.contains("/facts/places/\(CastVillage.shangping.code)?fact=team-unable"))
    }

    @Test func `asks the rules for the day that is asked for`() async throws {
        cast.clock.set(CastCalendar.opens.adding(days: 10))
        try await tell()

        let before = html(
            try await ask(
                .screening, as: .office,
                query: ["show": ["found"], "on": ["\(CastCalendar.opens)"]]))
        let ahead = html(
            try await ask(.screening, as: .office, query: ["on": ["2030-01-01"]]))

        #expect(before.contains(site.texts.say("screening.none-found", in: .zh)))
        #expect(!ahead.contains(site.texts.say("screening.stages", in: .zh)))
    }

    @Test func `fills the naming form with what the rules found`() async throws {
        try await tell()

        let page = html(
            try await ask(
                .candidateForm, as: .leader,
                query: ["village": [CastVillage.yanggang.code], "round": ["\(Cast.round)"]]))

        #expect(page.contains("班子能力偏低、畏难"))
        #expect(page.contains("符合列入条件"))
    }

    @Test func `keeps the grounds of one village from being sent for another`() async throws {
        try await tell()
        let yanggang = CastVillage.yanggang.code

        let page = html(
            try await ask(
                .candidateForm, as: .leader,
                query: ["village": [yanggang], "round": ["\(Cast.round)"]]))
        let refused = html(
            try await ask(
                .nameCandidate, as: .leader,
                form: [
                    "command": ["name-1"], "village": [CastVillage.shangping.code],
                    "about": [yanggang], "round": ["\(Cast.round)"],
                    "day": ["\(CastCalendar.opens)"], "grounds": ["班子不团结"],
                ]))

        #expect(!page.contains("<select class=\"in\" id=\"f-village\""))
        #expect(page.contains("name=\"about\" value=\"\(yanggang)\""))
        #expect(refused.contains(site.texts.say("refusal.form.other-village", in: .zh)))
        #expect(refused.contains("name=\"village\" value=\"\(yanggang)\""))
    }

    @Test func `asks for the reason of a difference at its own field`() async throws {
        try await tell()
        try await cast.send(
            .listing(
                "named",
                .name(village: CastVillage.yanggang.id, round: Cast.round, grounds: "旧账")),
            as: .leader)
        let decline = [
            "command": ["decline-1"], "reason": ["年内可了"], "basis": ["党委会"],
            "day": ["\(CastCalendar.opens)"],
        ]

        let page = html(try await ask(.candidate, as: .secretary, ["case": "named"]))
        let refused = try await ask(
            .declineCandidate, as: .secretary, ["case": "named"], form: decline)
        let done = try await ask(
            .declineCandidate, as: .secretary, ["case": "named"],
            form: decline.merging(["difference": ["班子已经换了"]]) { $1 })
        let after = html(try await ask(.candidate, as: .secretary, ["case": "named"]))

        #expect(page.components(separatedBy: "name=\"difference\"").count == 2)
        #expect(
            html(refused).contains(
                site.texts.say("refusal.listing.differs-declined", in: .zh)))
        guard case .redirect = done else {
            Issue.record("\(html(done))")
            return
        }
        #expect(after.contains("班子已经换了"))
    }

    @Test func `takes the stages one after the other to a candidate`() async throws {
        try await tell()
        let record = { (command: String, villages: [String]) in
            [
                "command": [command], "villages": villages, "examined": ["3"],
                "basis": ["逐村走访"], "day": ["\(CastCalendar.opens)"],
            ]
        }
        let steps: [(CastPost, String)] = [
            (.cadre, "survey"), (.areaSecretary, "proposal"), (.office, "co-review"),
        ]
        for (post, stage) in steps {
            let form = html(try await ask(.stageForm, as: post, ["stage": stage]))
            #expect(form.contains("value=\"\(CastVillage.yanggang.code)\" checked"), "\(stage)")
            let done = try await ask(
                .recordStage, as: post, ["stage": stage],
                form: record("stage-\(stage)", [CastVillage.yanggang.code]))
            guard case .redirect = done else {
                Issue.record("\(stage): \(html(done))")
                return
            }
        }

        let page = html(try await ask(.screening, as: .secretary))
        let candidates = try await cast.store.main.read {
            try CandidateRows.list(of: Cast.round, on: $0)
        }

        #expect(page.contains("看了 3 个村，1 个村往下走"))
        #expect(candidates.map(\.village) == [CastVillage.yanggang.id])
        #expect(candidates.first?.grounds.contains("班子不团结") == true)
    }

    @Test func `refuses a stage of others and a number that is none, in words`() async throws {
        let other = try await ask(
            .recordStage, as: .office, ["stage": "proposal"],
            form: ["command": ["c-1"], "basis": ["会"], "day": ["\(CastCalendar.opens)"]])
        let typed = try await ask(
            .recordStage, as: .cadre, ["stage": "survey"],
            form: [
                "command": ["c-2"], "basis": ["会"], "examined": ["三"],
                "day": ["\(CastCalendar.opens)"],
            ])

        #expect(html(other).contains(site.texts.say("refusal.screening.of-others", in: .zh)))
        #expect(html(typed).contains(site.texts.say("refusal.screening.not-a-count", in: .zh)))
    }

    @Test func `is no page of a supporter or a village's own post`() async throws {
        for standing in [Standing.supporter, .villageCadre] {
            let actor = Actor(
                person: "person-x", post: "post-x", role: "x", standing: standing, path: "/1/")
            let (cache, programme) = (cast.store.cache, cast.programme)
            let report = try await cast.store.main.read {
                try ScreeningReport.read(
                    Cast.round, for: actor, on: CastCalendar.opens, calendar: .plain,
                    programme: { _ in programme }, cache: cache, on: $0)
            }
            #expect(report == nil)
        }
    }

    @Test func `stays small for five hundred villages`() async throws {
        for number in 0..<500 {
            try await cast.send(
                .addDivision(
                    .init(
                        code: "990000100\(300 + number)",
                        name: "村\(number)", level: 5, parent: Cast.town)),
                as: .administrator)
        }

        let page = html(try await ask(.screening, as: .secretary, query: ["show": ["all"]]))
        let last = html(
            try await ask(
                .screening, as: .secretary, query: ["show": ["all"], "page": ["99"]]))

        #expect(page.utf8.count < 200_000)
        #expect(page.components(separatedBy: "<article").count - 1 == ScreeningMaking.pageSize)
        #expect(page.contains("共 503 个"))
        #expect(last.contains("第 481 至 503 个"))
    }
}
