import CunceDomain
import Testing

@Suite struct SendingABrief {
    private let leader: PostID = "post-county-leader"
    private let office: PostID = "post-county-office"

    private func huddles() throws -> Huddles {
        try Huddles().after(.open("h1", week: Cast.week, place: "")).after(.close("h1"))
    }

    private func composed() throws -> Briefs {
        let sections = [
            BriefSection(
                key: "progress",
                paragraphs: [.init(zh: "账目已公开。", en: "Accounts shown.", entries: [3])])
        ]
        return try Briefs().told(
            .compose(Cast.week, sections: sections, head: "ab"), by: Cast.cadre, 10, huddles())
    }

    private func signed() throws -> Briefs {
        try composed().told(.sign(Cast.week), by: Cast.secretary, 12, huddles())
    }

    private func sent(_ posts: [PostID]) throws -> Briefs {
        try signed().told(
            .send(Cast.week, to: posts, .system, word: ""), by: Cast.cadre, 13, huddles(),
            above: [leader, office])
    }

    private func met(
        _ command: BriefCommand, _ briefs: Briefs, by person: PersonID = Cast.secretary,
        on day: CivilDate = Cast.monday
    ) throws -> BriefRefusal? {
        let surroundings = Briefs.Surroundings(
            huddles: try huddles(), limit: 100,
            isAbove: { [leader, office] in
                $0 == leader || $0 == office
            })
        return try refusal(as: BriefRefusal.self) {
            try briefs.decide(command, by: person, on: day, in: surroundings)
        }
    }

    @Test func `is the town's own until it is sent up`() throws {
        func isOpen(_ briefs: Briefs, to reader: Standing) -> Bool {
            briefs.seen(by: reader).brief(for: Cast.week) != nil
        }
        let above = Standing.allCases.filter(\.isAbove)
        let others = Standing.allCases.filter { !$0.isAbove }

        for draft in [try composed(), try signed()] {
            #expect(above.allSatisfy { !isOpen(draft, to: $0) })
            #expect(others.allSatisfy { isOpen(draft, to: $0) })
        }
        let sent = try sent([leader])
        #expect(Standing.allCases.allSatisfy { isOpen(sent, to: $0) })
    }

    @Test func `that was given back is handed in again before it is signed`() throws {
        let returned = try composed().told(
            .giveBack(Cast.week, reason: "第二段写清责任岗位"), by: Cast.secretary, 11, huddles())

        #expect(returned.brief(for: Cast.week)?.state == .returned)
        #expect(returned.brief(for: Cast.week)?.returned?.reason == "第二段写清责任岗位")
        #expect(try met(.sign(Cast.week), returned) == .isReturned)

        let again = try returned.told(.handIn(Cast.week), by: Cast.group, 12, huddles())
        #expect(again.brief(for: Cast.week)?.state == .draft)
        #expect(try met(.sign(Cast.week), again, by: Cast.group) == .samePerson)
        #expect(try met(.sign(Cast.week), again) == nil)
    }

    @Test func `is signed as it was read, and not as it was changed since`() throws {
        let draft = BriefEditDraft(section: "progress", place: 0, zh: "账目已上墙。", en: "")
        let edited = try composed().told(.edit(Cast.week, draft), by: Cast.group, 11, huddles())

        #expect(try met(.sign(Cast.week, read: 10), edited) == .changedSinceRead(count: 1))
        #expect(try met(.sign(Cast.week, read: 11), edited) == nil)
    }

    @Test func `that was signed is edited no more`() throws {
        let draft = BriefEditDraft(section: "progress", place: 0, zh: "账目已上墙。", en: "")

        #expect(
            try met(.edit(Cast.week, draft), signed()) == .alreadySigned(on: Cast.monday))
    }

    @Test func `goes to posts of the county, once each, after the signature`() throws {
        #expect(
            try met(.send(Cast.week, to: [leader], .system, word: ""), composed()) == .notSigned)
        #expect(
            try met(.send(Cast.week, to: [], .system, word: ""), signed()) == .nobodyChosen)
        #expect(
            try met(.send(Cast.week, to: [Cast.cadrePost], .system, word: ""), signed())
                == .notAbove(Cast.cadrePost))

        let sent = try sent([leader])
        let more = try sent.told(
            .send(Cast.week, to: [leader, office], .system, word: ""), by: Cast.cadre, 14,
            huddles(), above: [leader, office])
        #expect(more.brief(for: Cast.week)?.deliveries.map(\.to) == [leader, office])
        #expect(more.brief(for: Cast.week)?.deliveries.map(\.at.entry) == [13, 14])
    }

    @Test func `on paper says how it went`() throws {
        let met = try met(.send(Cast.week, to: [leader], .paper, word: " "), signed())

        #expect(met == .field(FieldFault("word", .missing)))
    }

    @Test func `is not sent before the day it was signed, nor acknowledged before it was sent`()
        throws
    {
        let friday = day("2026-11-27")
        let sent = try signed().told(
            .send(Cast.week, to: [leader], .paper, word: "机要交换"), by: Cast.cadre, 13, huddles(),
            above: [leader], on: friday)
        let send = BriefCommand.send(Cast.week, to: [office], .paper, word: "机要交换")
        let acknowledge = BriefCommand.acknowledge(Cast.week, leader, .paper, word: "签收")

        #expect(
            try met(send, signed(), on: Cast.monday.adding(days: -1))
                == .beforeSigned(on: Cast.monday))
        #expect(try met(send, signed(), on: Cast.monday) == nil)
        #expect(
            try met(acknowledge, sent, on: friday.adding(days: -1)) == .beforeSent(on: friday))
        #expect(try met(acknowledge, sent, on: friday) == nil)
    }

    @Test func `is acknowledged by each it went to`() throws {
        let sent = try sent([leader, office])
        let one = try sent.told(
            .acknowledge(Cast.week, leader, .system, word: ""), by: Cast.leader, 14, huddles())
        let both = try one.told(
            .acknowledge(Cast.week, office, .paper, word: "收发室签收"), by: Cast.cadre, 15,
            huddles())

        #expect(sent.brief(for: Cast.week)?.state == .sent)
        #expect(one.brief(for: Cast.week)?.state == .sent)
        #expect(both.brief(for: Cast.week)?.state == .acknowledged)
        #expect(
            try met(.acknowledge(Cast.week, leader, .system, word: ""), both)
                == .alreadyAcknowledged(on: Cast.monday))
        #expect(
            try met(.acknowledge(Cast.week, Cast.cadrePost, .system, word: ""), both)
                == .notSentTo(Cast.cadrePost))
    }
}
