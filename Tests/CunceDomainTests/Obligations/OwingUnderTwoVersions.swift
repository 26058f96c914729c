import Testing

@testable import CunceDomain

/// What was owed before a round was moved to another version of its pack is owed by the earlier one.
@Suite struct OwingUnderTwoVersions {
    private typealias Town = ObligationCast

    private static func visits(every weeks: Int, grace: Int = 0) -> Cadence {
        Town.cadence(
            "visit", .visit, .anyDay, .link("resident-cadre"), grace: grace, weeks: weeks)
    }

    /// Spans of a version that held until a Wednesday and of the one after it.
    private func spans(_ before: [Cadence], _ after: [Cadence], until: Int) -> [CadenceSpan] {
        Programme.bare(version: "1.1.0", cadences: after).following([
            FormerProgramme(.bare(cadences: before), until: Town.day(until))
        ]).cadenceSpans
    }

    private func owed(_ spans: [CadenceSpan], _ visits: [Int] = [], on day: Int) -> [Obligation] {
        VisitObligations(
            spans,
            holdings: [
                .init(
                    slot: "resident-cadre", post: Town.holder, from: Town.monday, until: nil)
            ],
            trips: visits.enumerated().map {
                .init(on: Town.day($0.element), participants: [Town.holder], entry: $0.offset)
            }
        ).list(listed: Town.monday, closes: Town.day(100), on: Town.day(day))
    }

    @Test func `goes by the version that held on the first day of the period`() {
        let spans = spans([Self.visits(every: 1)], [Self.visits(every: 2)], until: 9)

        let firsts = owed(spans, on: 40).map { $0.period.first }
        let lengths = owed(spans, on: 40).map { $0.period.last.days(since: $0.period.first) + 1 }

        #expect(lengths.first == 7)
        #expect(lengths.last == 14)
        #expect(firsts.filter { $0 < Town.day(9) } == [Town.day(0), Town.day(7)])
        #expect(firsts == firsts.sorted())
        #expect(Set(firsts).count == firsts.count)
    }

    @Test func `is one where both versions say the same`() {
        let same = Self.visits(every: 1)

        let both = spans([same], [same], until: 9)

        #expect(both == [CadenceSpan(same, signers: [])])
        #expect(owed(both, [1, 8, 15], on: 20) == owed([both[0]], [1, 8, 15], on: 20))
    }

    @Test func `counts a visit in one period only, also across the change`() {
        let spans = spans(
            [Self.visits(every: 1, grace: 7)], [Self.visits(every: 1, grace: 3)], until: 9)

        // The visit of day 15 still meets the second week, which is in its grace.
        let states = owed(spans, [1, 15], on: 21).map(\.state)

        #expect(states.prefix(3) == [.met, .metLate(days: 2), .owed])
    }

    @Test func `drops what the new version no longer asks for, from then on`() {
        let spans = spans([Self.visits(every: 1)], [], until: 9)

        #expect(owed(spans, on: 40).map { $0.period.first } == [Town.day(0), Town.day(7)])
    }
}
