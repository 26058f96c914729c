import CunceDomain
import Testing

@Suite struct TickingThePlaybook {
    private func kind(_ problems: [ProblemID], id: MeasureID) -> PlanCommand.MeasureDraft {
        .init(
            id: id, title: "结对帮带", workstream: "key", answers: problems, lead: nil, kind: "kind")
    }

    @Test func `adds every measure that was ticked, and each remembers its kind`() throws {
        var work = try CaseAtWork.diagnosed()
        try work.ask(.diagnosis(.recordProblem(.people("p2"))))

        let events = try work.ask(
            .plan(.addMeasures([kind(["p1", "p2"], id: "m1"), .against(["p2"], id: "m2")])))

        #expect(events.count == 2)
        #expect(work.kase.plan.measures.map(\.kind) == ["kind", nil])
        #expect(work.kase.plan.measure("m1")?.answers == ["p1", "p2"])
        #expect(work.kase.plan.unanswered(of: ["p1", "p2"]) == [])
    }

    @Test func `adds all of them or none`() throws {
        let work = try CaseAtWork.diagnosed()

        #expect(throws: PlanRefusal.unknownProblem("p9")) {
            try work.decide(
                .plan(.addMeasures([kind(["p1"], id: "m1"), kind(["p9"], id: "m2")])))
        }
    }

    @Test func `needs a tick, and a kind of the pack`() throws {
        let work = try CaseAtWork.diagnosed()
        let strange = PlanCommand.MeasureDraft(
            id: "m1", title: "挖", workstream: "key", answers: ["p1"], lead: nil, kind: "dig")

        #expect(throws: PlanRefusal.nothingChosen) {
            try work.decide(.plan(.addMeasures([])))
        }
        #expect(throws: PlanRefusal.unknownKind("dig")) {
            try work.decide(.plan(.addMeasures([strange])))
        }
    }
}
