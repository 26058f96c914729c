import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct AcceptingAVillage {
    private func stage(_ cast: Cast) async throws -> CaseStage {
        try await CastAcceptance.kase(cast).stage
    }

    private func refused(
        _ refusal: AcceptanceRefusal, _ command: AcceptanceCommand, to cast: Cast,
        as post: CastPost = .office
    ) async {
        await #expect(throws: Refusal.acceptance(refusal)) {
            try await CastAcceptance.send(command, to: cast, as: post)
        }
    }

    @Test func `goes from the request to the end, each step by somebody's decision`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.requested(cast)
        #expect(try await stage(cast) == .underWay)
        try await CastAcceptance.send(
            .open(assessors: [CastPost.office.id, CastPost.countyLeader.id]), to: cast)
        #expect(try await stage(cast) == .verifying)
        try await CastAcceptance.tell(cast)
        try await CastAcceptance.draw(cast)
        try await CastAcceptance.read(cast, as: .office)
        try await CastAcceptance.read(cast, as: .countyLeader)
        try await CastAcceptance.send(.handIn(words: "账清楚"), to: cast, as: .countyLeader)
        let result = try #require(
            try await CastAcceptance.kase(cast).acceptance.current?.handedIn?.value.result)
        #expect(result.verdict == .yes)

        try await CastAcceptance.send(
            .graduate(reason: "达到标准", difference: ""), to: cast, as: .secretary)
        #expect(try await stage(cast) == .consolidating)

        try await cast.send(
            .task(
                CastVillage.yanggang.kase,
                .drop(CastVillage.yanggang.task(1), reason: "并入日常")))
        let left = CastCalendar.monday
        for month in [3, 6, 9] {
            cast.clock.set(left.adding(months: month))
            try await CastAcceptance.send(
                .look("return", words: "渠还在用", holds: true), to: cast, as: .cadre)
        }
        cast.clock.set(left.adding(months: 12))
        try await CastAcceptance.send(
            .look("return", words: "渠还在用", holds: true), to: cast, as: .cadre)
        await refused(
            .lookMissing(
                Label(zh: "巩固期满复核", en: "Check at the end of consolidation"),
                due: left.adding(months: 12)), .close(.held, words: "巩固住了"), to: cast)
        try await CastAcceptance.send(
            .look("consolidation", words: "复核通过", holds: true), to: cast)
        try await CastAcceptance.send(.close(.held, words: "巩固住了"), to: cast)
        #expect(try await stage(cast) == .closed)
    }

    @Test func `fails a village by its veto, says which, and sets the day of the pack`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.handedIn(cast, dissatisfied: 10)
        let course = try await CastAcceptance.kase(cast).acceptance
        let result = try #require(course.current?.handedIn?.value.result)

        #expect(result.verdict == .no)
        #expect(result.failed.map(\.rule.rule) == [.veto("dissatisfied")])
        await refused(
            .differs(.no), .graduate(reason: "差不多了", difference: ""), to: cast,
            as: .secretary)
        try await CastAcceptance.send(
            .fail(reason: "群众不满意", again: nil, difference: ""), to: cast, as: .secretary)
        let after = try await CastAcceptance.kase(cast)
        #expect(after.stage == .underWay)
        #expect(
            after.acceptance.current?.failure?.value.again == CastCalendar.monday.adding(months: 3))
        // Back to work, and asked for again.
        try await CastAcceptance.send(.request(words: "重新整治后"), to: cast, as: .leader)
        #expect(try await CastAcceptance.kase(cast).acceptance.attempts.count == 2)
    }

    @Test func `may be decided otherwise than the rules come to, with a reason`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.handedIn(cast)
        await refused(
            .differs(.yes), .fail(reason: "再看看", again: nil, difference: ""), to: cast,
            as: .secretary)
        try await CastAcceptance.send(
            .fail(reason: "再看看", again: nil, difference: "新书记刚到任"), to: cast,
            as: .secretary)
        #expect(try await stage(cast) == .underWay)
    }

    @Test func `is asked, arranged, assessed and decided by different people`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.underWay(cast)
        // The office arranges and the secretary decides: neither asks.
        await #expect(throws: Refusal.access(.notAllowed(.requestAcceptance))) {
            try await CastAcceptance.send(.request(words: "成了"), to: cast)
        }
        await refused(.deciderAsks, .request(words: "成了"), to: cast, as: .secretary)
    }

    @Test func `is not assessed by whoever worked on it or may not by the pack`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.requested(cast)
        let programme = cast.programme
        func label(_ post: CastPost) -> Label {
            programme.role(post.role)?.label ?? Label(zh: "", en: "")
        }
        await refused(
            .helped(label(.cadre)), .open(assessors: [CastPost.cadre.id]), to: cast)
        await refused(
            .mayNotAssess([.role(label(.otherCadre)), .tooFew(asked: 2, there: 1)]),
            .open(assessors: [CastPost.otherCadre.id]), to: cast)
        await refused(
            .mayNotAssess([.tooFew(asked: 2, there: 1)]),
            .open(assessors: [CastPost.countyLeader.id]), to: cast)
        await refused(.noAssessors, .open(assessors: []), to: cast)
        await refused(.unknownPost, .open(assessors: ["post-none"]), to: cast)
    }

    @Test func `takes facts of the sheet from assessors only`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        let seen = AcceptanceCommand.TellDraft(fact: "seen-on-site", value: "是", evidence: "看过")
        await refused(.notAnAssessor, .tell([seen]), to: cast, as: .areaSecretary)
        await refused(
            .comesFromBallots(Label(zh: "抽样测评户数", en: "Households asked by a drawn sample")),
            .tell([.init(fact: "households-asked", value: "30", evidence: "")]), to: cast)
        await refused(
            .factNotAsked, .tell([.init(fact: "nothing", value: "1", evidence: "")]), to: cast)
        try await CastAcceptance.send(.tell([seen]), to: cast)
        // The same again is no news.
        try await CastAcceptance.send(.tell([seen]), to: cast)
        #expect(try await CastAcceptance.kase(cast).acceptance.current?.told.count == 1)
    }

    @Test func `is not handed in while something is missing or papers are read differently`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        await #expect(throws: Refusal.self) {
            try await CastAcceptance.send(.handIn(words: ""), to: cast)
        }
        try await CastAcceptance.tell(cast)
        try await CastAcceptance.draw(cast)
        try await CastAcceptance.read(cast, as: .office, dissatisfied: 2)
        await refused(.ballotsOpen(Array(1...30)), .handIn(words: ""), to: cast)
        try await CastAcceptance.read(cast, as: .countyLeader, dissatisfied: 3)
        await refused(.ballotsOpen([3]), .handIn(words: ""), to: cast)
        try await CastAcceptance.send(
            .count("households", [.init(slip: 3, answer: "satisfied")]), to: cast,
            as: .countyLeader)
        try await CastAcceptance.send(.handIn(words: ""), to: cast)
        #expect(
            try await CastAcceptance.kase(cast).acceptance.current?.count(of: "households")?
                .count(of: "dissatisfied") == 2)
    }

    @Test func `draws enough, once, and no more papers than were drawn`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        let least = AcceptanceSample.Least(count: 30, rule: .number)
        await #expect(throws: Refusal.acceptance(.sampleTooSmall(least, of: nil))) {
            try await CastAcceptance.draw(cast, count: 29)
        }
        await refused(
            .notDrawn, .count("households", [.init(slip: 1, answer: "fair")]), to: cast)
        try await CastAcceptance.draw(cast)
        await #expect(throws: Refusal.acceptance(.reasonMissing)) {
            try await CastAcceptance.draw(cast, seed: 8)
        }
        try await CastAcceptance.draw(cast, seed: 8, reason: "名册漏了 4 户")
        await refused(
            .noSuchSlip(31, drawn: 30),
            .count("households", [.init(slip: 31, answer: "fair")]), to: cast)
        await refused(
            .slipTwice(1),
            .count(
                "households",
                [.init(slip: 1, answer: "fair"), .init(slip: 1, answer: "satisfied")]), to: cast)
        try await CastAcceptance.read(cast, as: .office)
        await #expect(throws: Refusal.acceptance(.alreadyCounted)) {
            try await CastAcceptance.draw(cast, seed: 9, reason: "再抽")
        }
    }

    @Test func `asks no visits of a village that left the list, and takes no work once closed`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(cast)
        await refused(
            .watchRuns(until: CastCalendar.monday.adding(months: 12)),
            .close(.held, words: "好了"), to: cast)
        // A task is still owed: that does not hold up a relapse.
        try await CastAcceptance.send(.close(.relapsed, words: "班子又不团结"), to: cast)
        #expect(try await stage(cast) == .closed)
        // Listed again, in the same round, as another case that names the first. What the
        // assessors found is known of the village: the rules alone would not list it.
        try await cast.send(
            .listing(
                "case-again",
                .list(
                    village: CastVillage.yanggang.id, round: Cast.round, reason: "班子又不团结",
                    basis: "镇党委会", difference: "验收以后出现反弹")))
        let cache = cast.store.cache
        let again = try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(CaseID("case-again")), cache: cache, on: connection
            ).state
        }
        #expect(again.listing.earlier == CastVillage.yanggang.kase)
    }
}
