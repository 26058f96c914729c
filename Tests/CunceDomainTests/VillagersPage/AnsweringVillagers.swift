import CunceDomain
import Testing

@Suite struct AnsweringVillagers {
    private let monday = Cast.monday
    private let village = DivisionID(402)

    private func message(_ id: MessageID, _ day: CivilDate) -> VillagersMessage {
        VillagersMessage(id: id, village: village, day: day, text: "路灯不亮", isHeld: false)
    }

    private func decide(
        _ command: VillagersPageCommand, on page: VillagersPage = VillagersPage(),
        within days: Int? = 7
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        try page.decide(
            command, on: monday,
            in: .init(
                neverSaid: NeverSaid(words: [], names: ["张建国"]), standing: { _ in nil },
                messages: [
                    message("s1", monday.adding(days: -3)), message("s2", monday.adding(days: -5)),
                ],
                rule: VillagersRule(answerWithin: days, question: nil)))
    }

    private func after(_ events: [VillagersPageEvent], _ page: VillagersPage = VillagersPage())
        -> VillagersPage
    {
        var page = page
        for event in events {
            page.apply(
                event,
                Occurrence(
                    entry: 1, sequence: 1, on: monday, recordedOn: monday, by: Cast.cadre,
                    post: Cast.cadrePost))
        }
        return page
    }

    @Test func `takes several messages up as one matter, due by the day of the first`() throws {
        let page = after(
            try decide(.takeUp("m1", messages: ["s1", "s2", "s1"], words: "路灯不亮")))

        let matter = try #require(page.matter("m1"))
        #expect(matter.messages == ["s1", "s2"])
        #expect(matter.received == monday.adding(days: -5))
        #expect(matter.answerBy == monday.adding(days: 2))
        #expect(page.firstAnswerDue([], nil) == monday.adding(days: 2))
    }

    @Test func `promises no day where the programme names none`() throws {
        let page = after(
            try decide(.takeUp("m1", messages: ["s1"], words: "路灯不亮"), within: nil))

        #expect(page.matter("m1")?.answerBy == nil)
    }

    @Test func `is done once for a message`() throws {
        let page = after(try decide(.setAside(["s1"], reason: "无关")))

        #expect(page.over("s1") == monday)
        #expect(throws: VillagersPageRefusal.unknownMessage) {
            try decide(.takeUp("m1", messages: ["s1"], words: "路灯"), on: page)
        }
        #expect(throws: VillagersPageRefusal.unknownMessage) {
            try decide(.setAside(["s9"], reason: "无关"), on: page)
        }
        #expect(throws: VillagersPageRefusal.noMessage) {
            try decide(.takeUp("m1", messages: [], words: "路灯"), on: page)
        }
    }

    @Test func `stands on the page once and holds no name`() throws {
        let page = after(try decide(.takeUp("m1", messages: ["s1"], words: "路灯不亮")))

        #expect(throws: VillagersPageRefusal.neverSaid(field: "answer", .name("张建国"))) {
            try decide(.answer("m1", words: "张建国去修了"), on: page)
        }
        let answered = after(try decide(.answer("m1", words: "修好了"), on: page), page)
        #expect(answered.over("s1") == monday)
        #expect(throws: VillagersPageRefusal.alreadyAnswered) {
            try decide(.answer("m1", words: "又坏了"), on: answered)
        }
        #expect(throws: VillagersPageRefusal.unknownMatter) {
            try decide(.answer("m2", words: "修好了"), on: answered)
        }
    }

    @Test(arguments: [(9, false), (10, true)])
    func `shows sums from ten answers on`(count: Int, isShown: Bool) {
        let month = MonthOfAnswers(
            month: Period(.month, containing: monday),
            counts: [
                .init(answer: .same, count: 4), .init(answer: .worse, count: count - 4),
            ])

        #expect(month.isShown == isShown)
        #expect(!month.isClosed(on: month.month.last))
        #expect(month.isClosed(on: month.month.last.adding(days: 1)))
    }

    @Test func `is switched off and on with a reason, each once`() throws {
        var pages = VillagersPages()
        #expect(pages.isOn)
        #expect(try pages.decide(.turn(on: true, reason: "已经开着")).isEmpty)
        let off = try pages.decide(.turn(on: false, reason: "先试两个村"))
        pages.apply(
            off[0],
            Occurrence(
                entry: 1, sequence: 1, on: monday, recordedOn: monday, by: Cast.cadre,
                post: Cast.cadrePost))
        #expect(!pages.isOn)
        #expect(throws: VillagersPageRefusal.field(FieldFault("reason", .missing))) {
            try pages.decide(.turn(on: true, reason: " "))
        }
    }
}
