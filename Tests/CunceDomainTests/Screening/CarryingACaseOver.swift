import Testing

@testable import CunceDomain

@Suite struct CarryingACaseOver {
    private func draft(
        from: RoundID = Cast.round, into: RoundID = "round-2027",
        cases: [RoundCommand.Chosen] = [.init("case-1", as: "case-2")], basis: String = "党委会"
    ) -> RoundCommand.CarryDraft {
        .init(from: from, into: into, cases: cases, basis: basis)
    }

    private func round(
        _ id: RoundID, division: DivisionID = Cast.town, closed: Bool = false
    ) -> Round {
        var round = Round(id: id)
        round.apply(
            .opened(
                .init(
                    round: id, division: division, title: id.text,
                    opens: Cast.roundFacts.opens, closes: Cast.roundFacts.closes, targets: "",
                    pack: "example", packVersion: "1.0.0")), entry(1))
        if closed { round.apply(.closed(.init(word: "了")), entry(2)) }
        return round
    }

    @Test func `takes along the grounds, open problems and links that are held`() throws {
        var work = try CaseAtWork.listed()
        let since = day("2023-05-01")
        try work.ask(.diagnosis(.recordProblem(.people("p1", since: since))))
        try work.ask(.diagnosis(.recordProblem(.people("p2"))))
        try work.ask(.diagnosis(.solve("p2", proof: "已补齐")))
        try work.ask(.diagnosis(.verify("p2", proof: "看过")), by: Cast.secretary)
        try work.ask(.link(.link("leader", Cast.leaderPost, from: Cast.monday)))
        try work.ask(.link(.link("cadre", Cast.cadrePost, from: Cast.monday)))
        try work.ask(.link(.end("cadre", Cast.cadrePost, until: Cast.monday, reason: "调走")))

        let passage = try #require(
            work.kase.passage(to: "case-2", in: "round-2027", basis: "党委会2号"))
        var new = Case(id: "case-2")
        for (place, event) in passage.there.enumerated() {
            try #require(new.admits(event))
            new.apply(event, entry(place + 100))
        }

        #expect(new.listing.reason == "集体经济薄弱")
        #expect(new.listing.basis == "党委会2号")
        #expect(new.listing.round == "round-2027")
        #expect(new.listing.earlier == "case-1")
        #expect(new.diagnosis.problems.map(\.since) == [since])
        #expect(new.diagnosis.problems.map(\.evidence) == ["入户座谈"])
        #expect(new.listing.origin(of: "case-2-p1") == "p1")
        #expect(new.links.holdings.map(\.post) == [Cast.leaderPost])
        #expect(new.stage == .listed)
    }

    @Test func `ends the old case, which goes on once`() throws {
        var work = try CaseAtWork.underWay()
        let passage = try #require(work.kase.passage(to: "case-2", in: "r2", basis: "会"))
        try #require(work.kase.admits(passage.here))

        work.write(passage.here, by: Cast.secretary, on: Cast.monday)

        #expect(work.kase.stage == .underWay)
        #expect(work.kase.listing.carriedOver?.to == "case-2")
        #expect(work.kase.passage(to: "case-3", in: "r3", basis: "会") == nil)
        #expect(!work.kase.admits(passage.here))
        #expect(!work.kase.admits(.diagnosis(.submitted(.init()))))
        #expect(!work.kase.admits(.plan(.revised(.init(reason: "改")))))
    }

    @Test func `starts plan and tasks anew`() throws {
        let work = try CaseAtWork.underWay()

        let passage = try #require(work.kase.passage(to: "case-2", in: "r2", basis: "会"))

        for event in passage.there {
            switch event {
            case .plan, .task, .visit: Issue.record("\(event)")
            default: break
            }
        }
    }

    @Test func `fixes the listing it came with`() throws {
        let passage = try #require(
            try CaseAtWork.listed().kase.passage(to: "case-2", in: "r2", basis: "会"))
        let listed = try #require(passage.there.first)
        var new = Case(id: "case-2")
        new.apply(listed, entry(1))

        #expect(new.isFixed(listed, at: entry(1)))
    }

    @Test func `is for a case that was listed`() {
        #expect(Case(id: "case-1").passage(to: "case-2", in: "r2", basis: "会") == nil)
    }

    @Test func `goes into another round of the same place that takes work`() throws {
        let from = round(Cast.round, closed: true)
        let into = round("round-2027")

        #expect(try draft().check(from: from, into: into, on: Cast.monday) == "党委会")
        #expect(throws: RoundRefusal.carriesIntoItself) {
            try draft().check(from: from, into: from, on: Cast.monday)
        }
        #expect(throws: RoundRefusal.carriesElsewhere) {
            try draft().check(
                from: from, into: round("r3", division: DivisionID(36)), on: Cast.monday)
        }
        #expect(throws: RoundRefusal.carriesIntoClosed(on: Cast.monday)) {
            try draft().check(from: from, into: round("r3", closed: true), on: Cast.monday)
        }
        #expect(throws: RoundRefusal.nothingChosen) {
            try draft(cases: []).check(from: from, into: into, on: Cast.monday)
        }
        #expect(throws: RoundRefusal.field(.init("basis", .missing))) {
            try draft(basis: " ").check(from: from, into: into, on: Cast.monday)
        }
    }

    @Test(arguments: [
        ("2026-08-31", true), ("2026-09-01", false), ("2027-08-31", false), ("2027-09-01", true),
    ])
    func `is decided inside the period of the round it goes into`(
        on: String, isRefused: Bool
    ) throws {
        let outside = RoundRefusal.carriesOutsideThePeriod(
            opens: Cast.roundFacts.opens, closes: Cast.roundFacts.closes)

        let met = try refusal(as: RoundRefusal.self) {
            try draft().check(
                from: round(Cast.round), into: round("round-2027"), on: day(on))
        }

        #expect(met == (isRefused ? outside : nil))
    }
}
