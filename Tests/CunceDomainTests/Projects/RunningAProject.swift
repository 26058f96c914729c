import CunceDomain
import Testing

@Suite struct RunningAProject {
    private func opened(budget: Int = 12_000_000) throws -> CaseAtWork {
        var work = try CaseAtWork.diagnosed()
        try work.ask(
            .project(
                .open(
                    .init(
                        id: "j1", problem: "p1", title: "自来水主管更换", budget: budget,
                        starts: Cast.monday))))
        return work
    }

    private func withMilestone() throws -> CaseAtWork {
        var work = try opened()
        try work.ask(
            .project(
                .setMilestone("j1", "n1", title: "通水", due: Cast.monday.adding(days: 30))))
        return work
    }

    @Test func `answers a problem that is open`() throws {
        let work = try CaseAtWork.verified()

        for problem: ProblemID in ["p1", "p9"] {
            #expect(throws: ProjectRefusal.problemIsClosed) {
                try work.decide(
                    .project(
                        .open(
                            .init(
                                id: "j1", problem: problem, title: "x", budget: 1,
                                starts: Cast.monday))))
            }
        }
    }

    @Test(arguments: [(0, true), (1, false), (Money.most, false), (Money.most + 1, true)])
    func `has a budget of more than nought`(fen: Int, isRefused: Bool) throws {
        let met = try refusal(as: ProjectRefusal.self) { _ = try opened(budget: fen) }

        #expect((met == .notASum(field: "budget", fen)) == isRefused)
    }

    @Test func `counts on sources that need not come to the budget`() throws {
        var work = try opened()
        try work.ask(.project(.planSource("j1", "s1", label: "县级专项", amount: 8_000_000)))
        #expect(work.kase.projects.project("j1")?.gap == 4_000_000)

        try work.ask(.project(.planSource("j1", "s2", label: "村自筹", amount: 5_000_000)))
        #expect(work.kase.projects.project("j1")?.gap == -1_000_000)

        try work.ask(.project(.dropSource("j1", "s1", reason: "没批")))
        #expect(work.kase.projects.project("j1")?.planned == 5_000_000)
        #expect(throws: ProjectRefusal.unknownSource) {
            try work.decide(.project(.dropSource("j1", "s1", reason: "x")))
        }
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `has no milestone due before it begins`(days: Int, isRefused: Bool) throws {
        let work = try opened()
        let due = Cast.monday.adding(days: days)

        let met = try refusal(as: ProjectRefusal.self) {
            try work.decide(.project(.setMilestone("j1", "n1", title: "通水", due: due)))
        }

        #expect(met == (isRefused ? .dueBeforeStart(starts: Cast.monday, due: due) : nil))
    }

    @Test func `reaches a milestone once, with a proof`() throws {
        var work = try withMilestone()
        #expect(throws: ProjectRefusal.field(.init("proof", .missing))) {
            try work.decide(.project(.reachMilestone("j1", "n1", proof: " ")))
        }

        try work.ask(.project(.reachMilestone("j1", "n1", proof: "试压记录")))

        #expect(work.kase.projects.project("j1")?.nextMilestone == nil)
        #expect(throws: ProjectRefusal.milestoneReached) {
            try work.decide(.project(.reachMilestone("j1", "n1", proof: "x")))
        }
        #expect(throws: ProjectRefusal.unknownMilestone) {
            try work.decide(.project(.reachMilestone("j1", "n9", proof: "x")))
        }
    }

    @Test func `is late with a milestone from the day after it was due`() throws {
        let project = try #require(try withMilestone().kase.projects.project("j1"))

        #expect(project.overdue(on: Cast.monday.adding(days: 30)).isEmpty)
        #expect(project.overdue(on: Cast.monday.adding(days: 31)).map(\.id) == ["n1"])
    }

    @Test func `is blocked since a day, by what somebody can clear, until that is cleared`() throws
    {
        var work = try opened()
        #expect(throws: ProjectRefusal.blockedAhead(Cast.monday.adding(days: 1))) {
            try work.decide(
                .project(
                    .block(
                        "j1", what: "x", since: Cast.monday.adding(days: 1), unblocker: "县局")))
        }

        try work.ask(
            .project(.block("j1", what: "没有批", since: Cast.monday, unblocker: "县交通局")))

        #expect(work.kase.projects.project("j1")?.state == .blocked)
        #expect(throws: ProjectRefusal.alreadyBlocked(since: Cast.monday)) {
            try work.decide(
                .project(.block("j1", what: "x", since: Cast.monday, unblocker: "y")))
        }
        try work.ask(.project(.unblock("j1", note: "批了")))
        #expect(work.kase.projects.project("j1")?.state == .running)
        #expect(throws: ProjectRefusal.notBlocked) {
            try work.decide(.project(.unblock("j1", note: "x")))
        }
    }

    @Test func `is finished when nothing blocks it and every milestone is reached`() throws {
        var work = try withMilestone()
        #expect(throws: ProjectRefusal.milestonesOpen(count: 1)) {
            try work.decide(.project(.finish("j1", proof: "x")))
        }
        try work.ask(.project(.dropMilestone("j1", "n1", reason: "并到下一段")))
        try work.ask(.project(.block("j1", what: "x", since: Cast.monday, unblocker: "y")))
        #expect(throws: ProjectRefusal.stillBlocked) {
            try work.decide(.project(.finish("j1", proof: "x")))
        }
        try work.ask(.project(.unblock("j1", note: "通了")))

        try work.ask(.project(.finish("j1", proof: "验收单")))

        #expect(work.kase.projects.project("j1")?.state == .finished)
    }

    @Test func `changes no more once it is over`() throws {
        var work = try withMilestone()
        try work.ask(.project(.stop("j1", reason: "并入县级项目")))
        let late: [ProjectCommand] = [
            .changeBudget("j1", to: 5, reason: "x"),
            .planSource("j1", "s1", label: "x", amount: 5),
            .setMilestone("j1", "n2", title: "x", due: Cast.monday),
            .reachMilestone("j1", "n1", proof: "x"),
            .block("j1", what: "x", since: Cast.monday, unblocker: "y"),
            .finish("j1", proof: "x"), .stop("j1", reason: "x"),
        ]

        for command in late {
            #expect(throws: ProjectRefusal.isOver) { try work.decide(.project(command)) }
        }
        #expect(work.kase.projects.project("j1")?.overdue(on: day("2030-01-01")) == [])
    }
}
