import CunceDomain
import Testing

@Suite struct ReassigningATask {
    @Test func `changes the owner and nothing else`() throws {
        var work = try CaseAtWork.underWay()
        let before = try #require(work.kase.tasks.task("t1"))

        try work.ask(.task(.reassign("t1", to: Cast.groupPost, reason: "分工调整")))

        let after = try #require(work.kase.tasks.task("t1"))
        #expect(after.owner == Cast.groupPost)
        #expect(after.due == before.due)
        #expect(after.state == before.state)
        #expect(after.doers == before.doers)
        #expect(after.entries == before.entries + [work.history.items.count])
    }

    @Test func `goes to another post that somebody is on, with a reason`() throws {
        let work = try CaseAtWork.underWay()
        let task = try #require(work.kase.tasks.task("t1"))
        let vacant = Tasks.Surroundings(
            planStage: .approved, measures: [], hasPost: { Cast.posts[$0] != nil },
            isHeld: { $0 != Cast.groupPost })

        #expect(throws: TaskRefusal.ownerUnchanged) {
            try work.decide(.task(.reassign("t1", to: task.owner, reason: "x")))
        }
        #expect(throws: TaskRefusal.unknownOwner("post-9")) {
            try work.decide(.task(.reassign("t1", to: "post-9", reason: "x")))
        }
        #expect(throws: TaskRefusal.ownerIsVacant(Cast.groupPost)) {
            try work.kase.tasks.decide(
                .reassign("t1", to: Cast.groupPost, reason: "x"), by: Cast.cadre,
                on: Cast.monday, in: vacant)
        }
        #expect(throws: TaskRefusal.field(.init("reason", .missing))) {
            try work.decide(.task(.reassign("t1", to: Cast.groupPost, reason: "")))
        }
    }

    @Test func `is too late once it is done`() throws {
        var work = try CaseAtWork.underWay()
        try work.ask(.task(.finish("t1", proof: "照片")))

        #expect(throws: TaskRefusal.notFrom(.done)) {
            try work.decide(.task(.reassign("t1", to: Cast.groupPost, reason: "x")))
        }
    }
}
