import CunceDomain
import Testing

@Suite struct HandingOverACase {
    private let on = Cast.monday.adding(days: 10)
    private let other: PostID = "post-other-cadre"

    private func draft(
        to: PostID? = nil, on day: CivilDate? = nil, links: [LinkSlotKey] = [],
        tasks: [TaskID] = [], leads: [MeasureID] = []
    ) -> HandOverDraft {
        HandOverDraft(
            from: Cast.cadrePost, to: to ?? other, on: day ?? on, reason: "分工调整",
            parts: [.init(kase: "case-1", links: links, tasks: tasks, leads: leads)])
    }

    private func decide(_ work: CaseAtWork, _ draft: HandOverDraft) throws -> [CaseEvent] {
        try work.kase.handOver(
            draft.parts[0], of: draft, reason: draft.reason, village: "洋港村", rule: Cast.slot,
            role: { Cast.posts[$0] })
    }

    private func handed(_ work: CaseAtWork, _ draft: HandOverDraft) throws -> CaseAtWork {
        var work = work
        for event in try decide(work, draft) {
            try #require(work.kase.admits(event))
            work.write(event, by: Cast.leader, on: on)
        }
        return work
    }

    private func linked(term: CivilDate? = nil) throws -> CaseAtWork {
        var work = try CaseAtWork.listed()
        try work.ask(.link(.link("cadre", Cast.cadrePost, from: Cast.monday, term: term)))
        return work
    }

    @Test func `ends the link the day before and begins the other's`() throws {
        let links = try handed(linked(), draft(links: ["cadre"])).kase.links

        #expect(links.holdings.map(\.post) == [Cast.cadrePost, other])
        #expect(links.holdings.map(\.until) == [on.adding(days: -1), nil])
        #expect(links.holdings.last?.from == on)
    }

    @Test(arguments: [(10, true), (9, false)])
    func `takes an agreed end along while it lies ahead`(days: Int, isKept: Bool) throws {
        let term = Cast.monday.adding(days: days)

        let links = try handed(linked(term: term), draft(links: ["cadre"])).kase.links

        #expect(links.holdings.last?.term == (isKept ? term : nil))
    }

    @Test(arguments: [(0, true), (1, false)])
    func `needs a day after the link began`(days: Int, isRefused: Bool) throws {
        let work = try linked()

        let met = try refusal(as: HandOverRefusal.self) {
            try decide(work, draft(on: Cast.monday.adding(days: days), links: ["cadre"]))
        }

        #expect(
            met == (isRefused ? .beforeTheLink(village: "洋港村", from: Cast.monday) : nil))
    }

    @Test func `asks the pack's rules of the receiver`() throws {
        var work = try linked()

        #expect(throws: HandOverRefusal.mayNotHold(village: "洋港村")) {
            try decide(work, draft(to: Cast.leaderPost, links: ["cadre"]))
        }
        try work.ask(.link(.link("cadre", Cast.groupPost, from: Cast.monday)))
        #expect(throws: HandOverRefusal.holdsAlready(village: "洋港村")) {
            try decide(work, draft(to: Cast.groupPost, links: ["cadre"]))
        }
        #expect(throws: Never.self) { try decide(work, draft(links: ["cadre"])) }
    }

    @Test func `gives on unfinished tasks only, and their past stays`() throws {
        var work = try CaseAtWork.underWay()
        let owner = try #require(work.kase.tasks.task("t1")?.owner)
        try #require(owner == Cast.cadrePost)
        try work.ask(.task(.start("t1")), by: Cast.cadre)

        let after = try handed(work, draft(tasks: ["t1"]))
        let task = try #require(after.kase.tasks.task("t1"))
        #expect(task.owner == other)
        #expect(task.doers == [Cast.cadre])
        #expect(task.state == .inHand)

        try work.ask(.task(.finish("t1", proof: "照片")), by: Cast.cadre)
        #expect(throws: HandOverRefusal.notTheirs(village: "洋港村")) {
            try decide(work, draft(tasks: ["t1"]))
        }
    }

    @Test func `passes the lead of an approved plan, not of one that waits`() throws {
        let work = try CaseAtWork.underWay()
        let measure = try #require(work.kase.plan.measures.first)
        let giver = try #require(measure.lead)
        let draft = HandOverDraft(
            from: giver, to: other, on: on, reason: "分工调整",
            parts: [.init(kase: "case-1", links: [], tasks: [], leads: [measure.id])])

        let after = try handed(work, draft)

        #expect(after.kase.plan.measure(measure.id)?.lead == other)
        #expect(after.kase.plan.stage == .approved)
        #expect(throws: HandOverRefusal.notTheirs(village: "洋港村")) {
            try decide(after, draft)
        }
    }

    @Test func `moves nothing twice`() throws {
        let work = try linked()

        #expect(throws: HandOverRefusal.notTheirs(village: "洋港村")) {
            try decide(work, draft(links: ["cadre", "cadre"]))
        }
        #expect(throws: HandOverRefusal.notTheirs(village: "洋港村")) {
            try decide(handed(work, draft(links: ["cadre"])), draft(links: ["cadre"]))
        }
    }
}
