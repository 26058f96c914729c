import CunceDomain
import Testing

@Suite struct VerifyingATask {
    @Test func `is another person's word`() throws {
        var work = try CaseAtWork.done()
        let tuesday = Cast.monday.adding(days: 1)

        try work.ask(.task(.verify("t1", note: "现场看过")), by: Cast.leader, on: tuesday)

        let task = try #require(work.kase.tasks.task("t1"))
        #expect(task.state == .verified)
        #expect(task.verifiedOn == tuesday)
        #expect(task.doneOn == Cast.monday)
        #expect(task.doers == [Cast.cadre])
    }

    @Test func `is not for anybody who started, finished or reported it stuck`() throws {
        var work = try CaseAtWork.underWay()
        try work.ask(.task(.start("t1")), by: Cast.leader)
        try work.ask(.task(.reportStuck("t1", reason: "等图纸")), by: Cast.group)
        try work.ask(.task(.finish("t1", proof: "已公示")), by: Cast.cadre)

        for person in [Cast.leader, Cast.group, Cast.cadre] {
            #expect(throws: TaskRefusal.doerVerifies) {
                try work.decide(.task(.verify("t1", note: "")), by: person)
            }
        }
        #expect(throws: Never.self) {
            try work.decide(.task(.verify("t1", note: "")), by: Cast.secretary)
        }
    }

    @Test func `given back forgets the day it was done and keeps its doers`() throws {
        var work = try CaseAtWork.done()

        try work.ask(.task(.giveBack("t1", reason: "缺照片")), by: Cast.leader)

        let task = try #require(work.kase.tasks.task("t1"))
        #expect(task.state == .returned)
        #expect(task.doneOn == nil)
        #expect(task.doers == [Cast.cadre])
        #expect(task.word == "缺照片")
        #expect(throws: TaskRefusal.field(.init("reason", .missing))) {
            try work.decide(.task(.giveBack("t1", reason: "")), by: Cast.leader)
        }
    }
}
