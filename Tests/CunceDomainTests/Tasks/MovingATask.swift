import CunceDomain
import Testing

@Suite struct MovingATask {
    /// A case with task `t1` in a state.
    private func work(with state: TaskState) throws -> CaseAtWork {
        var work = try CaseAtWork.underWay()
        switch state {
        case .open: break
        case .inHand: try work.ask(.task(.start("t1")))
        case .stuck: try work.ask(.task(.reportStuck("t1", reason: "等图纸")))
        case .done: try work.ask(.task(.finish("t1", proof: "已公示")))
        case .verified:
            try work.ask(.task(.finish("t1", proof: "已公示")))
            try work.ask(.task(.verify("t1", note: "")), by: Cast.leader)
        case .returned:
            try work.ask(.task(.finish("t1", proof: "已公示")))
            try work.ask(.task(.giveBack("t1", reason: "缺照片")), by: Cast.leader)
        case .dropped: try work.ask(.task(.drop("t1", reason: "合并")))
        }
        return work
    }

    /// Where a deed leads, `-` where it is refused, `=` where there is nothing to do.
    private func ways(from state: TaskState) throws -> String {
        let due = Cast.monday.adding(days: 30)
        let deeds: [TaskCommand] = [
            .start("t1"), .reportStuck("t1", reason: "x"), .finish("t1", proof: "x"),
            .verify("t1", note: ""), .giveBack("t1", reason: "x"), .drop("t1", reason: "x"),
            .reschedule("t1", due: due, reason: "x"),
        ]
        let work = try work(with: state)
        let cells = try deeds.map { deed in
            var after = work
            let met = try refusal(as: TaskRefusal.self) {
                try after.ask(.task(deed), by: Cast.group)
            }
            if let met { return met == .notFrom(state) ? "-" : "\(met)" }
            if after.history == work.history { return "=" }
            return after.kase.tasks.task("t1")?.state.rawValue ?? "none"
        }
        return ([state.rawValue] + cells).joined(separator: " ")
    }

    @Test func `follows the table of states`() throws {
        let table = try TaskState.allCases.map(ways).joined(separator: "\n")

        #expect(
            table == """
                open in-hand stuck done - - dropped open
                in-hand = stuck done - - dropped in-hand
                stuck in-hand - done - - dropped stuck
                done - - - verified returned - -
                verified - - - - - - -
                returned in-hand stuck done - - dropped returned
                dropped - - - - - - -
                """)
    }

    @Test(arguments: [
        TaskCommand.start("t9"), .reportStuck("t9", reason: "x"), .finish("t9", proof: "x"),
        .verify("t9", note: ""), .giveBack("t9", reason: "x"), .drop("t9", reason: "x"),
        .reschedule("t9", due: Cast.monday, reason: "x"),
    ])
    func `needs a task that is known`(command: TaskCommand) throws {
        let work = try CaseAtWork.underWay()

        #expect(throws: TaskRefusal.unknownTask) { try work.decide(.task(command)) }
        #expect(command.task == "t9")
    }

    @Test(arguments: [
        (TaskCommand.reportStuck("t1", reason: ""), "reason"), (.finish("t1", proof: " "), "proof"),
        (.drop("t1", reason: ""), "reason"),
        (.reschedule("t1", due: Cast.monday, reason: "\n"), "reason"),
    ])
    func `needs words where it owes an account`(command: TaskCommand, field: String) throws {
        let work = try CaseAtWork.underWay()

        #expect(throws: TaskRefusal.field(.init(field, .missing))) {
            try work.decide(.task(command))
        }
    }

    @Test func `remembers who worked on it, what was said and when it was done`() throws {
        var work = try CaseAtWork.underWay()
        let friday = Cast.monday.adding(days: 4)

        try work.ask(.task(.start("t1")), by: Cast.cadre)
        try work.ask(.task(.finish("t1", proof: " 已公示 ")), by: Cast.group, on: friday)

        let task = try #require(work.kase.tasks.task("t1"))
        #expect(task.doers == [Cast.cadre, Cast.group])
        #expect(task.word == "已公示")
        #expect(task.doneOn == friday)
        #expect(!task.isUnfinished)
        #expect(task.entries.count == 3)
    }

    @Test(arguments: [(0, nil), (1, 1), (10, 10)])
    func `is late from the day after it was due`(days: Int, late: Int?) throws {
        let work = try CaseAtWork.underWay()
        let task = try #require(work.kase.tasks.task("t1"))

        #expect(task.daysOverdue(on: task.due.adding(days: days)) == late)
    }

    @Test func `is not late once it is done`() throws {
        let task = try #require(try CaseAtWork.done().kase.tasks.task("t1"))

        #expect(task.daysOverdue(on: task.due.adding(days: 100)) == nil)
    }
}
