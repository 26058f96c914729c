import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Foundation
import Testing

@Suite struct MakingACalendar {
    private func weeks(_ cast: Cast, _ post: CastPost) async throws -> [(
        post: String, week: MyWeek
    )] {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            try PersonWeeks.read(
                post.person, programmes: { _, _ in programme }, calendar: .plain, today: today,
                in: .zh, cache: cache, on: connection)
        }
    }

    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        try await cast.link(
            .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)
        cast.clock.set(CastCalendar.monday)
        return cast
    }

    @Test func `holds what the post owes and the town's huddles`() async throws {
        let cast = try await town()
        let texts = try WordsCatalogues.texts()

        let feed = CalendarFeed(
            try await weeks(cast, .cadre), name: "我的一周", texts, in: .zh)

        let titles = Set(feed.events.map(\.title))
        #expect(titles == ["任务1", "每周下村", "一周一碰头"])
        #expect(Set(feed.events.map(\.uid)).count == feed.events.count)
        #expect(feed.events.contains { $0.uid == "task-\(CastVillage.yanggang.task(1))" })
        #expect(feed.events.allSatisfy { $0.place == "" || $0.place == "洋港" })
    }

    @Test func `shows briefs of weeks to come before their huddles are held`() async throws {
        let cast = try await town()
        let texts = try WordsCatalogues.texts()
        let week = try #require(try await weeks(cast, .office).first?.week)

        let feed = CalendarFeed(
            try await weeks(cast, .office), name: "我的一周", texts, in: .zh)

        let owed = week.ahead.filter { $0.obligation.duty == .brief }
        #expect(owed.count >= 4)
        #expect(
            Set(owed.map(\.obligation.period.due)).isSubset(of: feed.events.map(\.day)))
    }

    @Test func `is folded at 75 octets and cuts no character`() async throws {
        let cast = try await town()
        let texts = try WordsCatalogues.texts()
        let name = String(repeating: "一村一策，", count: 30) + "a;b\\c\nd"
        let feed = CalendarFeed(try await weeks(cast, .cadre), name: name, texts, in: .zh)

        let text = feed.text(at: cast.clock.now, address: "https://cunce.example")

        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{fffd}") })
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains(#"a\;b\\c\nd"#))
        #expect(unfolded.contains("DTSTAMP:20261116T010000Z"))
        #expect(unfolded.contains("DTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261121"))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test func `makes no mail of nothing`() async throws {
        let cast = try await town()
        let texts = try WordsCatalogues.texts()

        let owed = Digest(
            try await weeks(cast, .cadre), address: "https://c.example", texts, in: .zh)
        let nothing = Digest(
            try await weeks(cast, .otherCadre), address: "https://c.example", texts, in: .zh)

        #expect(owed?.subject == "村策：3 件要办")
        #expect(owed?.text.contains("- 洋港：任务1（11月20日）") == true)
        #expect(owed?.text.contains("https://c.example/reminders") == true)
        #expect(nothing == nil)
    }
}
