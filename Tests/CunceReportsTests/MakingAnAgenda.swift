import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct MakingAnAgenda {
    @Test func `brings up overdue and stuck tasks, asks, and what was decided and not done`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.tuesday, CastCalendar.friday])
        try await cast.huddle(
            in: CastCalendar.week.previous, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-30"))
        cast.clock.set(CastCalendar.wednesday)
        try await cast.send(
            .task(
                CastVillage.yanggang.kase,
                .reportStuck(CastVillage.yanggang.task(2), reason: "户主在外")), as: .cadre)
        try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")

        let agenda = try await cast.agenda()

        #expect(agenda.group(.overdue).items.map(\.text) == ["任务1"])
        #expect(agenda.group(.overdue).items.map(\.days) == [3])
        #expect(agenda.group(.stuck).items.map(\.text) == ["任务2"])
        #expect(agenda.group(.asks).items.map(\.text) == ["请县里派测绘半天"])
        #expect(agenda.group(.decisions).items.map(\.text) == ["班子成员到工地见户主"])
        #expect(agenda.groups.flatMap(\.items).allSatisfy { !$0.entries.isEmpty })
    }

    /// A topic and a stuck task that the huddle of the week before put off.
    private func putOff() async throws -> (Cast, Receipt) {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        let before = CastCalendar.week.previous
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.day("2026-11-30")])
        let task = CastVillage.yanggang.task(1)
        let stuck = try await cast.send(
            .task(CastVillage.yanggang.kase, .reportStuck(task, reason: "户主在外")), as: .cadre)
        try await cast.send(.huddle(Cast.round, .open("h1", week: before, place: "")))
        let topic = try await cast.send(
            .huddle(Cast.round, .addTopic(before, village: nil, text: "自查怎么排")))
        try await cast.send(
            .huddle(
                Cast.round,
                .putOff(
                    "h1",
                    .init(
                        village: CastVillage.yanggang.id, kase: CastVillage.yanggang.kase,
                        task: task, about: Array(stuck.entries ?? 0...0), text: "任务1"))))
        let last = try await cast.send(topicOff(topic))
        return (cast, last)
    }

    private func topicOff(_ topic: Receipt) -> Command {
        .huddle(
            Cast.round,
            .putOff(
                "h1",
                .init(
                    village: nil, kase: nil, task: nil, about: Array(topic.entries ?? 0...0),
                    text: "自查怎么排")))
    }

    @Test func `brings up again what the huddle before put off, and says how often`()
        async throws
    {
        let (cast, _) = try await putOff()

        let agenda = try await cast.agenda()

        #expect(agenda.group(.putOff).items.map(\.text) == ["自查怎么排"])
        #expect(agenda.group(.putOff).items.map(\.putOffs.count) == [1])
        // What comes by itself is told once, with the remark.
        #expect(agenda.group(.stuck).items.map(\.text) == ["任务1"])
        #expect(agenda.group(.stuck).items.map(\.putOffs.count) == [1])
        let marked = agenda.groups.flatMap(\.items).filter { !$0.putOffs.isEmpty }
        #expect(marked.allSatisfy { Set($0.putOffs).isSubset(of: $0.entries) })
    }

    @Test func `forgets a putting off that was taken back`() async throws {
        let (cast, last) = try await putOff()

        try await cast.send(.undo(last.command))

        #expect(try await cast.agenda().group(.putOff).items.isEmpty)
    }

    @Test func `is put off by those who run the huddle, while it runs`() async throws {
        let (cast, last) = try await putOff()
        try await cast.send(.undo(last.command))

        await #expect(throws: Refusal.access(.notAllowed(.runHuddle))) {
            try await cast.send(topicOff(last), as: .cadre)
        }
        try await cast.send(.huddle(Cast.round, .close("h1")))
        await #expect(throws: Refusal.huddle(.alreadyClosed)) {
            try await cast.send(topicOff(last))
        }
    }
}
