import CunceDomain
import Testing

@Suite struct OwingVisits {
    private static let monday = CivilDate(dayNumber: 20_773)  // 2026-11-16

    private func weekly(grace: Int = 0) -> Cadence {
        Cadence(
            key: "weekly-visit", label: Label(zh: "每周下村", en: "Weekly visit"), duty: .visit,
            rhythm: .every(DutyWindow(1, .week)), amount: .times(1), day: .anyDay,
            owners: [.link("resident-cadre")], graceDays: grace,
            clause: Clause(file: "rhythm.yaml", line: 1, path: "cadences[0]"))
    }

    private func owed(
        _ trips: [Int], on day: Int, from: Int = 0, until: Int? = nil, grace: Int = 0,
        closes: Int = 100
    ) -> Obligations {
        VisitObligations(
            [CadenceSpan(weekly(grace: grace), signers: [])],
            holdings: [
                .init(
                    slot: "resident-cadre", post: "cadre",
                    from: Self.monday.adding(days: from),
                    until: until.map { Self.monday.adding(days: $0) })
            ],
            trips: trips.map {
                .init(on: Self.monday.adding(days: $0), participants: ["cadre"])
            }
        ).count(
            listed: Self.monday, closes: Self.monday.adding(days: closes),
            on: Self.monday.adding(days: day))
    }

    @Test(arguments: [
        (6, Obligations(due: 1, late: 0)), (7, Obligations(due: 1, late: 1)),
        (13, Obligations(due: 1, late: 1)), (14, Obligations(due: 1, late: 2)),
    ])
    func `makes a week missed once its Sunday is over`(day: Int, expected: Obligations) {
        #expect(owed([], on: day) == expected)
    }

    @Test func `is met by one visit in the week, and by a second one no more`() {
        #expect(owed([0, 3], on: 6) == Obligations.none)
        #expect(owed([0, 3], on: 14) == Obligations(due: 1, late: 1))
    }

    @Test func `does not count a visit that others made`() {
        let others = VisitObligations(
            [CadenceSpan(weekly(), signers: [])],
            holdings: [
                .init(slot: "resident-cadre", post: "cadre", from: Self.monday, until: nil)
            ],
            trips: [.init(on: Self.monday, participants: ["leader"])])

        let owed = others.count(
            listed: Self.monday, closes: Self.monday.adding(days: 100), on: Self.monday)

        #expect(owed == Obligations(due: 1, late: 0))
    }

    @Test func `begins with the first whole week of the link`() {
        #expect(owed([], on: 6, from: 2) == Obligations.none)
        #expect(owed([], on: 7, from: 2) == Obligations(due: 1, late: 0))
    }

    @Test func `ends with the link and with the round`() {
        #expect(owed([], on: 20, until: 7) == Obligations(due: 0, late: 1))
        #expect(owed([], on: 20, closes: 6) == Obligations(due: 0, late: 1))
    }

    @Test func `is not yet missed within the grace`() {
        #expect(owed([], on: 8, grace: 2) == Obligations(due: 2, late: 0))
        #expect(owed([], on: 9, grace: 2) == Obligations(due: 1, late: 1))
    }
}
