import Testing

@testable import CunceDomain

/// The share of tasks that fell due in a period and were done by their day, and verified.
@Suite struct DerivingTasksInTime {
    private func share(of work: CaseAtWork, until day: CivilDate) -> Rational? {
        guard
            case .number(let course) = work.kase.record(
                DerivedFrom(.tasksInTime), each: .month, until: day)
        else { return nil }
        return course.byPeriod[Period(.month, containing: day)]
    }

    private func due(_ work: CaseAtWork) throws -> CivilDate {
        try #require(work.kase.tasks.task("t1")).due
    }

    @Test func `is none before anything is due`() throws {
        let work = try CaseAtWork.done()
        let month = Period(.month, containing: try due(work))

        #expect(share(of: work, until: month.first.adding(days: -1)) == nil)
    }

    @Test func `counts what is verified only`() throws {
        var work = try CaseAtWork.done()
        let end = Period(.month, containing: try due(work)).last

        #expect(share(of: work, until: end) == .zero)
        try work.ask(
            .task(.verify("t1", note: "现场看过")), by: Cast.leader,
            on: Cast.monday.adding(days: 1))
        #expect(share(of: work, until: end) == .one)
    }

    @Test(arguments: [(0, Rational.one), (1, .zero)])
    func `counts what was done by its day, whenever that was verified`(
        late: Int, share: Rational
    ) throws {
        var work = try CaseAtWork.underWay()
        let day = try due(work)
        try work.ask(
            .task(.finish("t1", proof: "账目已公开")), on: day.adding(days: late))
        try work.ask(
            .task(.verify("t1", note: "现场看过")), by: Cast.leader, on: day.adding(days: 2))

        #expect(self.share(of: work, until: Period(.month, containing: day).last) == share)
    }
}
