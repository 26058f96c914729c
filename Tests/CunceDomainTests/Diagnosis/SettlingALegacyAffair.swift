import Testing

@testable import CunceDomain

/// 历史遗留问题: a problem with a past, a due day of its own, and steps that are tasks.
@Suite struct SettlingALegacyAffair {
    @Test func `tells its past by day, in whatever order it is remembered`() throws {
        var work = try CaseAtWork.withAnAffair()

        try work.ask(.diagnosis(.noteHistory("a1", on: day("2019-06-01"), text: "第一次公示")))
        try work.ask(.diagnosis(.noteHistory("a1", on: day("2016-01-01"), text: "征地 40 亩")))

        let past = try #require(work.kase.diagnosis.problem("a1")?.pastEvents)
        #expect(past.map(\.text) == ["征地 40 亩", "第一次公示"])
        #expect(past.allSatisfy { $0.at.on == Cast.monday })
    }

    @Test(arguments: [(0, false), (1, true)])
    func `tells only what has happened`(daysAhead: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.withAnAffair()
        let told = Cast.monday.adding(days: daysAhead)

        let met = try refusal(as: DiagnosisRefusal.self) {
            try work.decide(.diagnosis(.noteHistory("a1", on: told, text: "x")))
        }

        #expect(met == (isRefused ? DiagnosisRefusal.historyLiesAhead(told) : nil))
    }

    @Test func `has a due day that is moved with a reason`() throws {
        var work = try CaseAtWork.withAnAffair()
        let first = Cast.monday.adding(days: 60)

        try work.ask(.diagnosis(.setDue("a1", first, reason: "")))

        #expect(work.kase.diagnosis.problem("a1")?.due == first)
        #expect(throws: DiagnosisRefusal.dueUnchanged) {
            try work.decide(.diagnosis(.setDue("a1", first, reason: "x")))
        }
        #expect(throws: DiagnosisRefusal.field(.init("reason", .missing))) {
            try work.decide(.diagnosis(.setDue("a1", first.adding(days: 9), reason: " ")))
        }
        try work.ask(.diagnosis(.setDue("a1", first.adding(days: 9), reason: "测绘改期")))
        #expect(work.kase.diagnosis.problem("a1")?.dueDays.count == 2)
    }

    @Test(arguments: [(-1, true), (0, false), (3653, false), (3654, true)])
    func `is due from today to ten years ahead`(days: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.withAnAffair()
        let due = Cast.monday.adding(days: days)

        let met = try refusal(as: DiagnosisRefusal.self) {
            try work.decide(.diagnosis(.setDue("a1", due, reason: "")))
        }

        #expect((met != nil) == isRefused)
    }

    @Test func `is late from the day after its due day, until it is said to be solved`() throws {
        var work = try CaseAtWork.withAnAffair()
        let due = Cast.monday.adding(days: 10)
        try work.ask(.diagnosis(.setDue("a1", due, reason: "")))

        let affair = try #require(work.kase.diagnosis.problem("a1"))
        #expect(affair.daysOverdue(on: due) == nil)
        #expect(affair.daysOverdue(on: due.adding(days: 1)) == 1)
        try work.ask(.diagnosis(.solve("a1", proof: "确认单")))
        #expect(work.kase.diagnosis.problem("a1")?.daysOverdue(on: due.adding(days: 9)) == nil)
    }

    @Test func `is no matter of other problems`() throws {
        let work = try CaseAtWork.diagnosed()

        #expect(throws: DiagnosisRefusal.notALegacyAffair) {
            try work.decide(.diagnosis(.noteHistory("p1", on: Cast.monday, text: "x")))
        }
        #expect(throws: DiagnosisRefusal.notALegacyAffair) {
            try work.decide(.diagnosis(.setDue("p1", Cast.monday, reason: "")))
        }
    }

    @Test func `takes tasks as its steps once the diagnosis is handed in`() throws {
        var work = try CaseAtWork.withAnAffair()

        try work.ask(.task(.add(.against("a1", id: "t1"))))

        let task = try #require(work.kase.tasks.task("t1"))
        #expect(task.problem == "a1")
        #expect(work.kase.dimension(of: task) == .affairs)
        #expect(work.kase.workstream(of: task) == nil)
        #expect(work.kase.tasks(against: "a1").map(\.id) == ["t1"])
        #expect(throws: TaskRefusal.notDiagnosed) {
            try CaseAtWork.looked().decide(.task(.add(.against("p1", id: "t1"))))
        }
        #expect(throws: TaskRefusal.problemIsClosed) {
            try work.decide(.task(.add(.against("a9", id: "t2"))))
        }
    }

    @Test func `lends its steps the workstream of its first measure`() throws {
        var work = try CaseAtWork.withAnAffair()
        try work.ask(.task(.add(.against("a1", id: "t1"))))
        try work.ask(.plan(.addMeasure(.against(["a1"], id: "m1", lead: Cast.leaderPost))))

        let task = try #require(work.kase.tasks.task("t1"))
        #expect(work.kase.workstream(of: task) == "lead")
    }

    @Test func `takes no steps once it was verified`() throws {
        let work = try CaseAtWork.verified()

        #expect(throws: TaskRefusal.problemIsClosed) {
            try work.decide(.task(.add(.against("p1", id: "t9"))))
        }
    }

    @Test func `leaves its steps open to correction while a plan is fixed`() throws {
        let work = try CaseAtWork.underWay()
        let step = TaskEvent.Added(
            task: "t9", measure: nil, decision: nil, problem: "p1", title: "核面积",
            owner: Cast.cadrePost, due: Cast.monday, proof: "")

        #expect(!work.kase.isFixed(.task(.added(step)), at: entry(1)))
    }
}
