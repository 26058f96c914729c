import CunceDomain
import CuncePacks
import Testing

/// Days of leave taken off what is owed, and counted in formulas.
@Suite struct OwingLessForLeave {
    private static func cadence(_ rest: String) -> String {
        """
        cadences:
          - key: reside
            label: {zh: 驻村, en: Reside}
            duty: other
            every: 1 month
            roles: [leader]
            \(rest)
        """
    }

    private static let leave = """
        facts:
          - {key: on-leave, label: {zh: 请假, en: On leave}, about: post, type: state, matter: work}
        """

    private func pack(_ rest: String) -> SmallPack {
        SmallPack(
            silent: [.listing, .proposals, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                \(rest.contains("on-leave") ? Self.leave : "")
                """,
                "rhythm.yaml": Self.cadence(rest),
            ])
    }

    /// How February 2026 stands for `l`, who came on so many of its first days.
    private func february(
        _ rest: String, leave: String, came: Int, more: String = ""
    ) throws -> DutiesReport.DutyReport {
        let days = (1...28).prefix(came).map { "2026-02-" + ($0 < 10 ? "0" : "") + "\($0)" }
        return try #require(
            try pack(rest).report(
                """
                round: {opens: 2026-02-01}
                posts: [{key: l, role: leader\(leave)}]
                done: [{duty: reside, post: l, on: [\(days.joined(separator: ", "))]}]
                \(more)
                """, on: "2026-03-01"
            ).duties.duties.first)
    }

    private static let byDays = "days: 20\n    less: {days-of: on-leave, as: days}"

    @Test func `days of leave are taken off the days owed`() throws {
        let leave =
            ", facts: {on-leave: [{from: 2026-01-30, until: 2026-02-03}, {from: 2026-02-27, until: 2026-03-02}]}"
        let enough = try february(Self.byDays, leave: leave, came: 15)
        let short = try february(Self.byDays, leave: leave, came: 14)

        #expect(pack(Self.byDays).complaints == [])
        // 20 less three and two days of February.
        #expect(enough.owed == 15)
        #expect(enough.state == .met)
        #expect(short.state == .missed)
        #expect(short.missedBy == 1)
    }

    @Test func `only days worked are taken off where the programme counts those`() throws {
        // Thursday to Tuesday: four days worked.
        let line = try february(
            "days: 20\n    less: {days-of: on-leave, as: days, working-days: true}",
            leave: ", facts: {on-leave: {from: 2026-02-05, until: 2026-02-10}}", came: 16)

        #expect(line.owed == 16)
        #expect(line.state == .met)
    }

    @Test(arguments: [("2026-02-07", 3), ("2026-02-08", 3), ("2026-02-14", 2), ("2026-02-15", 2)])
    func `a number of times is less in proportion, rounded up`(until: String, owed: Int) throws {
        let line = try february(
            "times: 4\n    less: {days-of: on-leave, as: share}",
            leave: ", facts: {on-leave: {from: 2026-02-01, until: \(until)}}", came: 0)

        #expect(line.owed == owed)
    }

    @Test func `nothing is owed where leave covers all of it`() throws {
        let line = try february(
            Self.byDays, leave: ", facts: {on-leave: {from: 2026-01-01}}", came: 0)

        #expect(line.state == .notOwed)
        #expect(line.owed == 0)
    }

    @Test func `excused days do the same where the programme says so`() throws {
        let rest = "days: 20\n    less: {excused: true, as: days}"
        let line = try february(
            rest, leave: "", came: 18,
            more: "excused: [{post: l, from: 2026-02-03, until: 2026-02-04, reason: leave}]")

        #expect(line.owed == 18)
        #expect(line.state == .met)
    }

    @Test func `leave nobody told leaves it open, unless all was done anyway`() throws {
        let open = try february(Self.byDays, leave: "", came: 19)
        let met = try february(Self.byDays, leave: "", came: 20)

        #expect(open.state == .open)
        #expect(open.missing.map(\.fact) == ["on-leave"])
        #expect(met.state == .met)
    }

    @Test(arguments: [
        (
            "times: 4\n    less: {days-of: on-leave, as: days}",
            "expected as: share beside times, got another mixture"
        ),
        (
            "days: 20\n    shared: true\n    less: {days-of: on-leave, as: days}",
            "expected less of what each owes for himself, and not for every unit together, got "
                + "another mixture"
        ),
        (
            "less: {days-of: on-leave, as: share}",
            "expected times or days beside less, got another mixture"
        ),
    ])
    func `says what does not go with it`(rest: String, complaint: String) {
        #expect(
            pack(rest).complaints.contains("rhythm.yaml:2: cadences[0]: " + complaint))
    }

    @Test func `pay is in proportion to the days that were not leave`() throws {
        let pack = SmallPack(
            silent: [.listing, .duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: on-leave, label: {zh: 请假, en: On leave}, about: post, type: state, matter: work}
                """,
                "pay.yaml": """
                schemes:
                  - key: monthly
                    label: {zh: 月补贴, en: Monthly allowance}
                    roles: [secretary]
                    each: month
                    fixed-by: {zh: 办法, en: Rules}
                    fixed-on: 2025-01-01
                    rounding: half-up
                    lines:
                      - key: allowance
                        label: {zh: 补贴, en: Allowance}
                        amount: "600 * (days(period) - days(on-leave)) / days(period)"
                        root: scheme
                      - key: worked
                        label: {zh: 出勤补贴, en: By days worked}
                        amount: 10 * (working-days(period) - working-days(on-leave))
                        root: scheme
                """,
            ])
        // Six days of April, four of them worked; April has 30 and 22.
        let pay = try pack.report(
            "posts: [{key: s, role: secretary, facts: {on-leave: [{from: 2026-04-02, until: 2026-04-04}, {from: 2026-04-04, until: 2026-04-07}]}}]",
            on: "2026-05-10"
        ).proposals.pay

        #expect(pack.complaints == [])
        #expect(pay.first?.lines.map(\.fen) == [48_000, 18_000])
    }
}
