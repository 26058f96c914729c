import CunceDomain
import Testing

@Suite struct AgreeingATerm {
    private let term = Cast.monday.adding(days: 30)

    private func linked(term: CivilDate?) throws -> CaseAtWork {
        var work = try CaseAtWork.listed()
        try work.ask(.link(.link("cadre", Cast.cadrePost, from: Cast.monday, term: term)))
        return work
    }

    private func holding(_ work: CaseAtWork) throws -> Links.Holding {
        try #require(work.kase.links.holdings.first)
    }

    @Test func `is not asked for`() throws {
        let holding = try holding(linked(term: nil))

        #expect(holding.term == nil)
        #expect(!holding.isExpired(on: Cast.monday.adding(days: 4_000)))
        #expect(holding.daysLeft(on: Cast.monday) == nil)
    }

    @Test(arguments: [(30, false, 0), (31, true, nil)] as [(Int, Bool, Int?)])
    func `ends nothing: the day after, it shows`(days: Int, isExpired: Bool, left: Int?) throws {
        let work = try linked(term: term)
        let day = Cast.monday.adding(days: days)

        #expect(try holding(work).isExpired(on: day) == isExpired)
        #expect(try holding(work).daysLeft(on: day) == left)
        #expect(work.kase.links.linked == [Cast.cadrePost])
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `is no earlier than the first day`(days: Int, isRefused: Bool) throws {
        let met = try refusal(as: LinkRefusal.self) {
            try linked(term: Cast.monday.adding(days: days))
        }

        #expect(met == (isRefused ? .termBeforeItBegan(from: Cast.monday) : nil))
    }

    @Test(arguments: [(3653, false), (3654, true)])
    func `is no more than ten years ahead`(days: Int, isRefused: Bool) throws {
        let far = Cast.monday.adding(days: days)

        let met = try refusal(as: LinkRefusal.self) { try linked(term: far) }

        #expect(met == (isRefused ? .termTooFar(far) : nil))
    }

    @Test func `is extended with a reason, and what was agreed stays an entry`() throws {
        var work = try linked(term: term)
        let later = term.adding(days: 60)

        try work.ask(
            .link(.setTerm("cadre", Cast.cadrePost, term: later, reason: "任务没有完成")))

        #expect(try holding(work).term == later)
        #expect(try holding(work).entries == [2, 3])
        #expect(throws: LinkRefusal.field(.init("reason", .missing))) {
            try work.decide(.link(.setTerm("cadre", Cast.cadrePost, term: term, reason: " ")))
        }
    }

    @Test func `is another one than before, of a link there is`() throws {
        let work = try linked(term: term)

        #expect(throws: LinkRefusal.termUnchanged) {
            try work.decide(.link(.setTerm("cadre", Cast.cadrePost, term: term, reason: "x")))
        }
        #expect(throws: LinkRefusal.notLinked) {
            try work.decide(.link(.setTerm("cadre", Cast.groupPost, term: term, reason: "x")))
        }
    }

    @Test func `shows no more once the link has ended`() throws {
        var work = try linked(term: term)
        try work.ask(
            .link(.end("cadre", Cast.cadrePost, until: Cast.monday, reason: "调离")))

        #expect(try !holding(work).isExpired(on: term.adding(days: 9)))
        #expect(try holding(work).daysLeft(on: Cast.monday) == nil)
    }
}
