import CunceDomain
import CuncePacks
import CunceTestSupport
import Testing

/// Places shared out by an index, and what an index comes to by itself.
@Suite struct SharingPlacesOut {
    private func report(
        _ seats: String, _ values: [Int?], before: [Int] = [],
        when: String = "{index: size, bands: [large]}"
    ) throws -> TrialReport {
        let pack = SmallPack(
            silent: [.duties, .proposals, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: town, label: {zh: 镇, en: Town}}
                facts:
                  - {key: people, label: {zh: 人口, en: People}, about: unit, type: number, each: year, better: higher}
                """,
                "indices.yaml": """
                indices:
                  - key: size
                    label: {zh: 规模, en: Size}
                    unit-kind: town
                    each: year
                    scale: 1
                    parts: [{fact: people, weight: 100 %, normalise: none}]
                    bands: [{key: large, label: {zh: 大, en: Large}, from: 40}]
                    seats: {\(seats)}
                """,
                "screening.yaml": """
                tracks:
                  - {key: by-size, label: {zh: 规模, en: Size}, when: \(when)}
                """,
            ])
        let units = values.enumerated().map { number, value -> String in
            let told = [
                before.isEmpty ? nil : "2024: \(before[number])", value.map { "2025: \($0)" },
            ].compactMap(\.self).joined(separator: ", ")
            return "  - {key: t\(number), kind: town, facts: {people: {\(told)}}}"
        }
        return try pack.report("units:\n" + units.joined(separator: "\n"), on: "2026-05-01")
    }

    private func seats(_ report: TrialReport) throws -> IndicesReport.SeatsReport {
        try #require(report.indices.indices.first?.seats)
    }

    @Test(arguments: [
        // 10 by 47, 16, 15.8, 12, 6.1, 3.1: the textbook case of the largest remainder.
        ("total: 10", [470, 160, 158, 120, 61, 31], [5, 2, 1, 1, 1, 0]),
        ("total: 10, least: 1", [470, 160, 158, 120, 61, 31], [3, 2, 2, 1, 1, 1]),
        ("total: 10, least: 1, minimum: raise", [470, 160, 158, 120, 61, 31], [4, 2, 1, 1, 1, 1]),
        ("total: 6, least: 1", [470, 160, 158, 120, 61, 31], [1, 1, 1, 1, 1, 1]),
        ("total: 6, least: 1, minimum: raise", [470, 160, 158, 120, 61, 31], [1, 1, 1, 1, 1, 1]),
        ("total: 4", [0, 0, 0, 0], [1, 1, 1, 1]), ("total: 5", [50, -10, 0], [5, 0, 0]),
    ])
    func `gives the whole part of what is due, and the rest to the largest remainders`(
        rule: String, values: [Int], shares: [Int]
    ) throws {
        let seats = try seats(try report("\(rule), method: largest-remainder", values))

        #expect(seats.state == .shared)
        #expect(seats.shares.map(\.seats) == shares)
        #expect(seats.equals == [])
    }

    @Test func `leaves the last place to people where it falls between equals`() throws {
        let seats = try seats(
            try report("total: 5, method: largest-remainder", [30, 30, 30, 10]))

        #expect(seats.state == .betweenEquals)
        #expect(seats.shares.map(\.seats) == [1, 1, 1, 0])
        #expect(seats.shares.map(\.due) == ["1.5", "1.5", "1.5", "0.5"])
        #expect(seats.left == 2)
        #expect(seats.equals == ["t0", "t1", "t2", "t3"])
    }

    @Test func `is open while a value is not known, and says where places are too few`() throws {
        let open = try report("total: 4, method: largest-remainder", [30, nil])
        let few = try report("total: 3, least: 2, method: largest-remainder", [30, 10])

        #expect(try seats(open).state == .open)
        #expect(open.indices.indices.first?.units.last?.missing.map(\.fact) == ["people"])
        #expect(try seats(few).state == .tooFew)
    }

    @Test func `keeps the total whatever the values, and nobody below the least`() throws {
        var dice = Dice(seed: 20_261_127)
        for _ in 0..<40 {
            let count = Int.random(in: 1...9, using: &dice)
            let least = Int.random(in: 0...2, using: &dice)
            let total = max(1, least * count + Int.random(in: 0...20, using: &dice))
            let minimum = Bool.random(using: &dice) ? "first" : "raise"
            let values = (0..<count).map { _ in Int.random(in: 0...50, using: &dice) }
            let seats = try seats(
                try report(
                    "total: \(total), least: \(least), minimum: \(minimum), "
                        + "method: largest-remainder", values))

            #expect(seats.shares.map(\.seats).reduce(0, +) + seats.left == total)
            #expect(seats.shares.allSatisfy { $0.seats >= least })
            #expect(seats.left == 0 || seats.left < seats.equals.count)
        }
    }

    @Test func `shows value, band, place and places gained`() throws {
        let report = try report(
            "total: 4, method: largest-remainder", [50, 40, 40, 39], before: [10, 60, 30, 20])
        let units = try #require(report.indices.indices.first).units

        #expect(units.map(\.value) == ["50", "40", "40", "39"])
        #expect(units.map(\.band) == ["large", "large", "large", nil])
        #expect(units.map(\.place) == [1, 2, 2, 4])
        #expect(units.map(\.gained) == [3, -1, 0, -1])
    }

    @Test(arguments: [
        ("{index: size, by: change, worst: 1}", ["t1"]),
        ("{index: size, by: change, at-least: 40}", ["t0"]),
        ("{index: size, by: change, below: 0}", ["t1"]),
        ("{index: size, best: 1}", ["t0"]),
    ])
    func `is asked for its change since the period before`(when: String, listed: [String]) throws {
        let report = try report(
            "total: 4, method: largest-remainder", [50, 40, 40, 39], before: [10, 60, 30, 20],
            when: when)

        #expect(report.listing.units.filter { $0.verdict == .listed }.map(\.unit) == listed)
    }
}
