import CunceDomain
import CuncePacks
import CunceReports
import CunceTestSupport
import Foundation
import Testing

/// The last tenth of all villages, as one programme had it.
@Suite struct SayingWhereALineFalls {
    private static let day = CastCalendar.monday

    /// - Parameter scores: of as many villages, in order; `nil` for one that is not known.
    private func found(
        _ scores: [Int?], chosen: [SubjectKey: LineChoice] = [:]
    ) throws -> (Listings, FindingWords) {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let programme = try PackReading.read(
            folder: root.appendingPathComponent("Programmes/excerpts/wenzhou-2009")
        ).get()
        let year = Period(.year, containing: Self.day).moved(by: -1)
        var facts: [SubjectKey: [FactKey: FactRecord]] = [:]
        let units = scores.enumerated().map { number, score in
            let key = SubjectKey("d\(number + 1)")
            if let score {
                facts[key] = ["overall": .number(.init(byPeriod: [year: Rational(score)]))]
            }
            return FactBook.Unit(key: key, kind: "village", name: "村\(number + 1)")
        }
        var book = FactBook(units: units, facts: facts)
        book.chosen = chosen
        let listings = Evaluation(programme, book, on: Self.day).listings()
        return (
            try #require(listings),
            FindingWords(programme, try WordsCatalogues.texts(), on: Self.day, in: .zh)
        )
    }

    @Test func `says at which value, and how many are on either side`() throws {
        let (listings, words) = try found((1...20).map { $0 })
        let line = try #require(listings.lines.first)

        #expect(words.text(of: line) == "20 个村比，界线在2：线以内 2 个，线以外 18 个。")
        #expect(words.choice(in: line) == nil)
        #expect(line.atLine == ["d2"])
    }

    @Test func `leaves it to people where it falls between equals`() throws {
        let (listings, words) = try found([1, 5, 5, 5] + (10...25).map { $0 })
        let line = try #require(listings.lines.first)
        let second = try #require(listings.units.first { $0.unit == "d2" })

        #expect(words.choice(in: line) == "界线落在数值相同的 3 个村中间，取哪几个由人来定。")
        #expect(line.atLine == ["d2", "d3", "d4"])
        #expect(second.verdict == .open)
        #expect(
            words.grounds(of: second).map(\.isMet) == [false])
        #expect(listings.units.first?.verdict == .yes)
    }

    @Test func `says how many people chose there, and of each what they chose`() throws {
        let (listings, words) = try found(
            [1, 5, 5, 5] + (10...25).map { $0 }, chosen: ["d3": .listed])
        let line = try #require(listings.lines.first)
        let (second, third) = (listings.units[1], listings.units[2])

        #expect(words.choice(in: line) == "界线上由人选定 1 个村。")
        #expect((second.verdict, third.verdict) == (.no, .yes))
        #expect(
            words.grounds(of: third).flatMap(\.lines) == ["倒数第 2", "在界线上，由人选定列入"])
        #expect(
            words.kept(off: second, listings).flatMap(\.lines) == ["在界线上，未被选定"])

        let (others, said) = try found(
            [1, 5, 5, 5] + (10...25).map { $0 }, chosen: ["d2": .notListed, "d4": .notListed])
        let left = try #require(others.lines.first)
        #expect(said.choice(in: left) == "界线上由人定了 2 个村不列入。")
        #expect(others.units[2].verdict == .yes)
    }

    @Test func `says how it stands where every fact is told and people choose`() throws {
        let (listings, words) = try found([1, 5, 5, 5] + (10...25).map { $0 })
        let second = try #require(listings.units.first { $0.unit == "d2" })
        let first = try #require(listings.units.first)

        #expect(second.isForPeople)
        #expect(
            words.standings(of: second).map(\.lines.last) == [
                "3 个村数值相同，界线落在中间，由人来定"
            ])
        #expect(!first.isForPeople && words.standings(of: first).isEmpty)
        let (lacking, _) = try found([1, nil] + (10...27).map { $0 })
        #expect(lacking.units.allSatisfy { !$0.isForPeople })
    }

    @Test func `draws none while values are missing, and says how many`() throws {
        let (listings, words) = try found([1, nil] + (10...27).map { $0 })
        let line = try #require(listings.lines.first)

        #expect(words.text(of: line) == "20 个村比，线以内 2 个；还缺 1 个数，界线还定不了。")
    }
}
