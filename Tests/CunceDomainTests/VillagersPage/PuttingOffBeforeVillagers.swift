import CunceDomain
import Testing

/// A day villagers were told stands until it is kept (requirement B6).
@Suite struct PuttingOffBeforeVillagers {
    private static let lamps = ReleaseSubject.task("t1")
    private let monday = Cast.monday
    private let plain = ReleasedWords(title: "装路灯 32 盏", who: "帮扶企业")

    private func standing(
        _ due: CivilDate, _ state: PublicStanding.State = .underWay, step: String? = nil
    ) -> PublicStanding {
        PublicStanding(state: state, due: due, ended: nil, step: step)
    }

    private func decide(
        _ command: VillagersPageCommand, on page: VillagersPage, _ standing: PublicStanding
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        try page.decide(
            command, on: monday,
            in: .init(neverSaid: .nothing, standing: { $0 == Self.lamps ? standing : nil }))
    }

    /// The page after releases, each with how far the record said it was.
    private func page(
        _ releases: [(words: ReleasedWords, standing: PublicStanding)]
    ) throws -> VillagersPage {
        var page = VillagersPage()
        for (words, standing) in releases {
            apply(try decide(.release(Self.lamps, words), on: page, standing), to: &page)
        }
        return page
    }

    private func apply(_ events: [VillagersPageEvent], to page: inout VillagersPage) {
        for event in events {
            page.apply(
                event,
                Occurrence(
                    entry: 1, sequence: 1, on: monday, recordedOn: monday, by: Cast.cadre,
                    post: Cast.cadrePost))
        }
    }

    @Test func `is late under the day villagers were told, whatever day the record has now`()
        throws
    {
        let item = try #require(try page([(plain, standing(monday))]).items.first)
        let later = monday.adding(days: 120)

        #expect(item.publicState(standing(later)) == .late)
        #expect(
            item.delay(standing(later))
                == PublicDelay(due: monday, newDay: later, lacks: .reason))
        #expect(item.hasMoved(to: standing(later), on: monday))
        #expect(item.delay(standing(monday)) == nil)
        #expect(item.delay(standing(monday.adding(days: -3))) == nil)
        #expect(item.delay(standing(later, .done)) == nil)
    }

    @Test func `is said anew with its reason only, and then lacks none`() throws {
        let first = try page([(plain, standing(monday))])
        let later = standing(monday.adding(days: 120))

        #expect(throws: VillagersPageRefusal.putOffWithoutReason(told: monday)) {
            try decide(.release(Self.lamps, plain), on: first, later)
        }
        var words = plain
        words.why = "等电力公司立杆。"
        let item = try #require(
            try page([(plain, standing(monday)), (words, later)]).items.first)
        #expect(
            item.delay(later)
                == PublicDelay(due: monday, newDay: later.due, lacks: nil))
        #expect(!item.hasMoved(to: later, on: monday))
    }

    @Test func `lacks a reason again when the day moves again`() throws {
        var words = plain
        words.why = "等电力公司立杆。"
        let second = standing(monday.adding(days: 30))
        let item = try #require(
            try page([(plain, standing(monday)), (words, second)]).items.first)
        let third = standing(monday.adding(days: 90))

        #expect(
            item.delay(third)
                == PublicDelay(due: monday, newDay: third.due, lacks: .reasonOfAnotherDay))
    }

    @Test func `is not forgotten when the line is taken off and put back`() throws {
        var page = try page([(plain, standing(monday))])
        apply(
            try decide(.takeOff(Self.lamps, reason: "写错了"), on: page, standing(monday)), to: &page)
        #expect(page.takenOff.map(\.subject) == [Self.lamps])

        #expect(throws: VillagersPageRefusal.putOffWithoutReason(told: monday)) {
            try decide(
                .release(Self.lamps, plain), on: page, standing(monday.adding(days: 120)))
        }
        var words = plain
        words.why = "等电力公司立杆。"
        apply(
            try decide(
                .release(Self.lamps, words), on: page, standing(monday.adding(days: 120))),
            to: &page)
        #expect(page.takenOff.isEmpty)
    }

    @Test func `is no delay where the next milestone of a project comes into sight`() throws {
        let item = try #require(
            try page([(plain, standing(monday, step: "s1"))]).items.first)

        #expect(item.delay(standing(monday.adding(days: 60), step: "s2")) == nil)
        #expect(item.delay(standing(monday.adding(days: 60), step: "s1")) != nil)
    }

    @Test func `is to be said anew once the new day has passed too`() throws {
        var words = plain
        words.why = "等材料。"
        words.newDay = monday.adding(days: 7)
        let late = standing(monday.adding(days: -1), .late)
        let item = try #require(try page([(words, late)]).items.first)

        #expect(!item.hasMoved(to: late, on: monday.adding(days: 7)))
        #expect(item.hasMoved(to: late, on: monday.adding(days: 8)))
    }
}
