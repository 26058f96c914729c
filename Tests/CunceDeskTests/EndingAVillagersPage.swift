import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// What becomes of a villagers' page when its round is over or its case goes on in another.
@Suite struct EndingAVillagersPage {
    private let kase = CastVillage.yanggang.kase
    private let words = ReleasedWords(title: "装路灯 32 盏", who: "帮扶企业")
    private var task: TaskID { CastVillage.yanggang.task(1) }
    private let due = CastCalendar.monday.adding(days: 30)

    /// 洋港 with one matter on its page and two messages.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [due])
        try await cast.send(.villagers(kase, .release(.task(task), words)))
        for id in ["s1", "s2"] as [MessageID] {
            try await VillagersBox(keys: cast.store.keys).put(
                VillagersMessage(
                    id: id, village: CastVillage.yanggang.id, day: CastCalendar.monday,
                    text: "路灯", isHeld: false))
        }
        return cast
    }

    private func close(_ cast: Cast) async throws {
        try await cast.send(.round(.close(Cast.round, word: "了")), as: .secretary)
    }

    private func report(_ cast: Cast, on day: CivilDate? = nil) async throws -> VillagersReport? {
        let (programmes, cache) = (cast.desk.programmes, cast.store.cache)
        let today = day ?? cast.desk.today
        return try await cast.store.main.read { connection in
            try VillagersReport.read(
                CastVillage.yanggang.code, programmes: { programmes.pack(of: $0) }, today: today,
                cache: cache, on: connection)
        }
    }

    @Test func `keeps a day villagers were told when the record postpones it`() async throws {
        let cast = try await town()
        let later = due.adding(days: 120)
        try await cast.send(.task(kase, .reschedule(task, due: later, reason: "等立杆")))

        let item = try #require(try await report(cast)?.items.first)
        #expect(item.state == .late)
        #expect(item.delay == PublicDelay(due: due, newDay: later, lacks: .reason))
    }

    @Test func `stays as it was on the last day, however many days pass`() async throws {
        let cast = try await town()
        try await close(cast)

        let later = try #require(try await report(cast, on: due.adding(days: 90)))
        #expect(later.items.map(\.state) == [.underWay])
        #expect(!later.isOpen)
        #expect(later.ended == CastCalendar.monday)
    }

    @Test func `takes answers, refusals and taking off after the end, and nothing new`()
        async throws
    {
        let cast = try await town()
        try await close(cast)

        await #expect(throws: Refusal.request(.roundClosed(on: CastCalendar.monday))) {
            var other = words
            other.progress = "20 盏亮了。"
            try await cast.send(.villagers(kase, .release(.task(task), other)))
        }
        try await cast.send(.villagers(kase, .takeUp("m1", messages: ["s1"], words: "路灯")))
        try await cast.send(.villagers(kase, .answer("m1", words: "修好了")))
        try await cast.send(.villagers(kase, .setAside(["s2"], reason: "和村里的事无关")))
        let report = try #require(try await report(cast))
        #expect(report.matters.map(\.id) == ["m1"])
        #expect(report.refused.map(\.count) == [1])
        try await cast.send(.villagers(kase, .takeOff(.task(task), reason: "写错了")))
        #expect(try await self.report(cast) == nil)
    }

    @Test func `can be switched off after the end`() async throws {
        let cast = try await town()
        try await close(cast)

        try await cast.send(.villagersPages(Cast.round, .turn(on: false, reason: "不再公开")))
        #expect(try await report(cast) == nil)
    }

    @Test func `never brings older words back by a withdrawal`() async throws {
        let cast = try await town()
        var other = words
        other.title = "装路灯"
        let receipt = try await cast.send(.villagers(kase, .release(.task(task), other)))
        let entry = try #require(receipt.entries?.lowerBound)

        await #expect(throws: Refusal.correction(.standsForGood)) {
            try await cast.send(.withdraw(.init(entry: entry, reason: "写错了")))
        }
    }

    @Test func `writes down the sums of months that are over when the round ends`() async throws {
        let cast = try await town()
        let box = VillagersBox(keys: cast.store.keys)
        let month = Period(.month, containing: CastCalendar.monday).moved(by: -1)
        for _ in 0..<11 {
            try await box.count(.better, from: CastVillage.yanggang.id, on: month.first)
        }
        try await close(cast)

        #expect(try await report(cast)?.noted.map(\.month) == [month])
    }

    @Test func `goes on with the case in another round, and asks of no message twice`()
        async throws
    {
        let cast = try await town()
        try await cast.send(.villagers(kase, .setAside(["s1"], reason: "和村里的事无关")))
        try await cast.openRound("round-2")
        try await cast.send(
            .round(
                .carryOver(
                    .init(
                        from: Cast.round, into: "round-2",
                        cases: [.init(kase, as: "case-later")], basis: "党委会"))),
            as: .secretary)

        let report = try #require(try await report(cast, on: due.adding(days: 90)))
        #expect(report.isOpen)
        #expect(report.ended == CastCalendar.monday)
        #expect(report.items.map(\.state) == [.underWay])
        let box = VillagersBox(keys: cast.store.keys)
        let waiting = report.pages.waiting(try await box.messages(of: CastVillage.yanggang.id))
        #expect(waiting.map(\.id) == ["s2"])
        await #expect(throws: Refusal.villagers(.unknownMessage)) {
            try await cast.send(
                .villagers("case-later", .takeUp("m2", messages: ["s1"], words: "路灯")))
        }
        try await cast.send(
            .villagers("case-later", .takeUp("m2", messages: ["s2"], words: "路灯")))
        #expect(try await self.report(cast)?.unanswered.map(\.id) == ["m2"])
    }

    @Test func `takes no name the office keeps off the pages, whatever a post is called`()
        async throws
    {
        let cast = try await town()
        let division = try #require(
            try await cast.store.main.read { try DivisionByID.find(Cast.town, on: $0) })
        try await cast.desk.withhold("王小明", by: CastPost.office.actor, of: division)
        var named = words
        named.who = "驻村干部 王小明"

        await #expect(throws: Refusal.villagers(.neverSaid(field: "who", .name("王小明")))) {
            try await cast.send(.villagers(kase, .release(.task(task), named)))
        }
        #expect(
            try await cast.desk.neverSaid(but: ["王小明"]).findPerson(in: "王小明骂人")
                == .name("王小明"))
        await #expect(throws: Refusal.access(.notAllowed(.releaseToVillagers))) {
            try await cast.desk.withhold("李明", by: CastPost.cadre.actor, of: division)
        }
    }
}
