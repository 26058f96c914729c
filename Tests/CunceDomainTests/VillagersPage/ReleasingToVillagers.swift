import CunceDomain
import Testing

@Suite struct ReleasingToVillagers {
    private static let lamps = ReleaseSubject.task("t1")
    private let monday = Cast.monday

    private func standing(
        _ state: PublicStanding.State, due: CivilDate? = Cast.monday
    ) -> PublicStanding {
        PublicStanding(state: state, due: due, ended: nil)
    }

    private func world(
        _ state: PublicStanding.State = .underWay, messages: [VillagersMessage] = [],
        rule: VillagersRule? = nil, closed: [MonthOfAnswers] = []
    ) -> VillagersPage.Surroundings {
        let standing = standing(state)
        return .init(
            neverSaid: NeverSaid(words: [.init("后进")], names: ["张建国"]),
            standing: { $0 == Self.lamps ? standing : nil }, messages: messages, rule: rule,
            closed: closed)
    }

    private func decide(
        _ words: ReleasedWords, _ state: PublicStanding.State = .underWay,
        on page: VillagersPage = VillagersPage()
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        try page.decide(.release(Self.lamps, words), on: monday, in: world(state))
    }

    private func page(_ events: [VillagersPageEvent]) -> VillagersPage {
        var page = VillagersPage()
        for (place, event) in events.enumerated() {
            page.apply(
                event,
                Occurrence(
                    entry: place + 1, sequence: place + 1, on: monday, recordedOn: monday,
                    by: Cast.cadre, post: Cast.cadrePost))
        }
        return page
    }

    private let plain = ReleasedWords(title: "装路灯 32 盏", who: "帮扶企业")

    @Test func `puts the words on the page with how far the record says it is`() throws {
        let page = page(try decide(plain))

        #expect(page.items.map(\.words) == [plain])
        #expect(page.items.map(\.standing) == [standing(.underWay)])
        #expect(page.items[0].hasMoved(to: standing(.done), on: monday))
    }

    @Test func `says anew what stands there, and nothing where nothing changed`() throws {
        let first = try decide(plain)
        var again = plain
        again.progress = "20 盏亮了。"

        #expect(try decide(plain, on: page(first)).isEmpty)
        let second = try decide(again, on: page(first))
        #expect(page(first + second).items.map(\.words.progress) == ["20 盏亮了。"])
    }

    @Test(arguments: ["title", "who", "progress", "why"])
    func `names the word and the field of what is never said`(field: String) {
        var words = plain
        switch field {
        case "title": words.title = "后进村的路灯"
        case "who": words.who = "张建国"
        case "progress": words.progress = "问 13800000000"
        default: words.why = "张建国在外地"
        }

        do {
            _ = try decide(words)
            Issue.record("\(field) was let through")
        } catch .neverSaid(let at, _) {
            #expect(at == field)
        } catch { Issue.record("\(error)") }
    }

    @Test func `asks of what is late why, and for a day that has not passed`() throws {
        var words = plain
        #expect(throws: VillagersPageRefusal.lateWithoutReason) { try decide(words, .late) }
        words.why = "等材料"
        #expect(throws: VillagersPageRefusal.lateWithoutDay) { try decide(words, .late) }
        words.newDay = monday.adding(days: -1)
        #expect(throws: VillagersPageRefusal.newDayPassed(monday.adding(days: -1))) {
            try decide(words, .late)
        }
        words.newDay = monday
        #expect(try decide(words, .late).count == 1)
    }

    @Test func `asks why something is dropped, and takes no new day but for what is late`() {
        #expect(throws: VillagersPageRefusal.droppedWithoutReason) { try decide(plain, .dropped) }
        var words = plain
        words.newDay = monday
        #expect(throws: VillagersPageRefusal.notLate) { try decide(words) }
    }

    @Test func `knows nothing that the case does not`() {
        #expect(throws: VillagersPageRefusal.unknownSubject) {
            try VillagersPage().decide(
                .release(.task("t9"), plain), on: monday, in: world())
        }
    }

    @Test func `holds as many matters as somebody reads`() throws {
        let full = (0..<VillagersPage.mostItems).map { place in
            VillagersPageEvent.released(
                .init(
                    subject: .task(TaskID("t-\(place)")), title: "a", who: "b", progress: "",
                    why: "", standing: standing(.underWay)))
        }

        #expect(throws: VillagersPageRefusal.tooMany(limit: 30)) {
            try decide(plain, on: page(full))
        }
        #expect(try decide(plain, on: page(full.dropLast())).count == 1)
    }

    @Test func `takes off with a reason what is there`() throws {
        let released = page(try decide(plain))

        #expect(throws: VillagersPageRefusal.notReleased) {
            try VillagersPage().decide(
                .takeOff(Self.lamps, reason: "写错了"), on: monday, in: world())
        }
        let off = try released.decide(
            .takeOff(Self.lamps, reason: "写错了"), on: monday, in: world())
        #expect(off == [.takenOff(.init(subject: Self.lamps, reason: "写错了"))])
    }

    @Test func `writes down the sums of months that are over, once`() throws {
        let october = MonthOfAnswers(
            month: Period(.month, containing: monday).moved(by: -1),
            counts: [.init(answer: .better, count: 12)])
        let empty = MonthOfAnswers(month: october.month.moved(by: -1), counts: [])
        let events = try VillagersPage().decide(
            .release(Self.lamps, plain), on: monday, in: world(closed: [empty, october]))

        #expect(events.count == 2)
        #expect(events.first == .monthNoted(october))
        var other = plain
        other.progress = "快了"
        let later = try page(events).decide(
            .release(Self.lamps, other), on: monday, in: world(closed: [october]))
        #expect(later.count == 1)
    }
}
