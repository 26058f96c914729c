import CunceDomain
import Testing

/// A task that was approved without a word on what proves it can still get one.
@Suite struct SayingWhatWillShowIt {
    /// Under way, with a task that says nothing of its proof.
    private func silent() throws -> CaseAtWork {
        var work = try CaseAtWork.drafted()
        try work.ask(
            .task(
                .change(
                    "t1", title: "贴账", owner: Cast.cadrePost, due: Cast.monday.adding(days: 14),
                    proof: "")))
        try work.ask(.plan(.submit))
        try work.ask(.plan(.approve(note: "")), by: Cast.secretary)
        return work
    }

    @Test func `adds the proof to what was approved, and nothing else`() throws {
        var work = try silent()
        let before = try #require(work.kase.tasks.task("t1"))

        try work.ask(.task(.setProof("t1", proof: " 公示照片 ")))

        let after = try #require(work.kase.tasks.task("t1"))
        #expect(after.proof == "公示照片")
        #expect(after.state == before.state)
        #expect(after.due == before.due)
        #expect(after.changed == before.changed)
    }

    @Test func `works while the plan is revised, and leaves a day that was moved`() throws {
        var work = try silent()
        let due = Cast.monday.adding(days: 21)
        try work.ask(.task(.reschedule("t1", due: due, reason: "连日下雨")))
        try work.ask(.plan(.revise(reason: "情况变化")))

        try work.ask(.task(.setProof("t1", proof: "公示照片")))

        #expect(work.kase.tasks.task("t1")?.due == due)
        #expect(CaseAtWork.fold(work.history).tasks.task("t1")?.proof == "公示照片")
    }

    @Test func `does not write anew what was approved`() throws {
        var work = try silent()
        try work.ask(.task(.setProof("t1", proof: "公示照片")))

        #expect(throws: TaskRefusal.proofIsSet) {
            try work.decide(.task(.setProof("t1", proof: "口头说明")))
        }
        #expect(try work.decide(.task(.setProof("t1", proof: "公示照片"))).isEmpty)
    }

    @Test func `leaves a draft to the draft, and takes words`() throws {
        let work = try silent()
        let drafted = try CaseAtWork.drafted()

        #expect(throws: TaskRefusal.field(FieldFault("proof", .missing))) {
            try work.decide(.task(.setProof("t1", proof: " ")))
        }
        #expect(throws: TaskRefusal.stillDraft) {
            try drafted.decide(.task(.setProof("t1", proof: "别的")))
        }
    }

    @Test func `is for what somebody still owes`() throws {
        var work = try silent()
        try work.ask(.task(.finish("t1", proof: "贴了")))

        #expect(throws: TaskRefusal.notFrom(.done)) {
            try work.decide(.task(.setProof("t1", proof: "公示照片")))
        }
    }
}
