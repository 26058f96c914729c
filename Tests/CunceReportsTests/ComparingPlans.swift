import CunceReports
import Testing

@testable import CunceDomain

@Suite struct ComparingPlans {
    private func measure(
        _ id: MeasureID, _ title: String = "清账", lead: PostID? = "post-1",
        answers: [ProblemID] = ["p1"], entries: [Int] = [1]
    ) -> Measure {
        Measure(
            id: id, title: title, workstream: "lead", answers: answers, lead: lead, kind: nil,
            entries: entries)
    }

    private func step(_ id: TaskID, of measure: MeasureID, due: CivilDate? = nil) throws -> PlanStep
    {
        let added = TaskEvent.Added(
            task: id, measure: measure, decision: nil, title: "公示", owner: "post-1",
            due: due ?? WordsSamples.day, proof: "")
        let at = Occurrence(
            entry: 1, sequence: 1, on: WordsSamples.day, recordedOn: WordsSamples.day,
            by: "person-1", post: "post-1")
        return try #require(PlanStep(added.task(at)))
    }

    private func plan(
        _ measures: [Measure], _ steps: [PlanStep] = [], objective: String = "账目公开"
    ) -> PlanContent {
        PlanContent(objective: objective, measures: measures, steps: steps)
    }

    @Test func `finds nothing where only the entries differ`() {
        let compared = PlanComparison(
            plan([measure("m1", answers: ["p1", "p2"])]),
            plan([measure("m1", answers: ["p2", "p1"], entries: [1, 7])]))

        #expect(compared.objective == .same)
        #expect(compared.measures.map(\.change) == [.same])
        #expect(compared.count(.same) == 1)
    }

    @Test func `marks what was added, removed and changed, in the order of the newer`() {
        let compared = PlanComparison(
            plan([measure("m1"), measure("m2"), measure("m3")], objective: "a"),
            plan([measure("m3", lead: "post-2"), measure("m1"), measure("m4")], objective: "b"))

        #expect(compared.objective == .changed)
        #expect(
            compared.measures.map { ($0.right ?? $0.left)?.id } == ["m3", "m1", "m2", "m4"])
        #expect(compared.measures.map(\.change) == [.changed, .same, .removed, .added])
    }

    @Test func `counts a measure whose tasks alone changed`() throws {
        let later = WordsSamples.day.adding(days: 7)
        let compared = PlanComparison(
            plan([measure("m1")], [try step("t1", of: "m1"), try step("t2", of: "m1")]),
            plan([measure("m1")], [try step("t1", of: "m1", due: later), try step("t3", of: "m1")]))

        #expect(compared.measures.map(\.change) == [.same])
        #expect(compared.measures.first?.steps.map(\.change) == [.changed, .removed, .added])
        #expect(compared.count(.changed) == 1)
        #expect(compared.count(.same) == 0)
    }
}
