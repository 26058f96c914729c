import CunceDomain
import CuncePacks
import Testing

/// Months in which a link passes from one to another, as a trial of a pack answers them. 换人
@Suite struct OwingAcrossAHandOver {
    typealias Line = DutiesReport.DutyReport

    private static let place = """
        units:
          - {key: a, kind: village, name: 甲村}
          - {key: b, kind: village, name: 乙村}
        posts:
          - {key: x, role: cadre, name: 张}
          - {key: y, role: cadre, name: 李}
        round: {opens: 2026-01-01, closes: 2026-12-31}
        """

    /// `x` hands the first village to `y` on 10 February.
    private static let links = """
        links:
          - {slot: cadre, unit: a, post: x, from: 2026-01-01, until: 2026-02-09}
          - {slot: cadre, unit: a, post: y, from: 2026-02-10}
        """

    private func pack(
        _ cadence: String,
        silent: [Question] = [.listing, .proposals, .acceptance, .papers]
    ) -> SmallPack {
        SmallPack(
            silent: silent,
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                """,
                "roles.yaml": """
                roles:
                  - {key: cadre, label: {zh: 干部, en: Cadre}, standing: resident-cadre, kind: party, level: town}
                links:
                  - {key: cadre, label: {zh: 联村, en: Link}, roles: [cadre]}
                """,
                "rhythm.yaml": """
                cadences:
                  - key: reside
                    label: {zh: 驻村, en: Reside}
                    duty: other
                    every: 1 month
                    links: [cadre]
                    \(cadence)
                """,
            ])
    }

    private func february(
        _ done: String, as cadence: String = "days: 3", links: String = Self.links,
        on day: String = "2026-03-15"
    ) throws -> [Line] {
        try pack(cadence).report("\(Self.place)\n\(links)\n\(done)", on: day).duties.duties
            .filter { $0.from == CivilDate("2026-02-01") }
    }

    private func deeds(_ x: String, _ y: String) -> String {
        """
        done:
          - {duty: reside, post: x, unit: a, on: [\(x)]}
          - {duty: reside, post: y, unit: a, on: [\(y)]}
        """
    }

    private func line(_ lines: [Line], _ owner: String) throws -> Line {
        try #require(lines.first { $0.owners == [owner] })
    }

    @Test func `add up what both did, and say from whom it was taken over`() throws {
        let lines = try february(deeds("2026-02-02, 2026-02-03", "2026-02-20"))

        #expect(lines.map(\.owners) == [["y"]])
        #expect(try line(lines, "y").state == .met)
        #expect(try line(lines, "y").takenFrom == ["x"])
    }

    @Test func `are missed by nobody, and asked of one while they run`() throws {
        let over = try line(try february(deeds("", "2026-02-20")), "y")
        let running = try line(
            try february(deeds("", "2026-02-20"), on: "2026-02-28"), "y")

        #expect(over.state == .excused)
        #expect(over.reason == "handed-over")
        #expect(running.state == .notLate)
        #expect([running.done, running.owed] == [1, 3])
    }

    @Test func `are open where it is not told what the one before did`() throws {
        let open = try line(
            try february("done: [{duty: reside, post: y, unit: a, on: []}]"), "y")

        #expect(open.state == .open)
        #expect(open.missing.map(\.subject) == ["x"])
    }

    @Test func `are asked of the new one also in a duty to reach every village`() throws {
        let links =
            Self.links + """

                  - {slot: cadre, unit: b, post: y, from: 2026-01-01}
                """
        func february(_ x: String, _ other: String) throws -> Line {
            try line(
                try self.february(
                    deeds(x, "") + "\n  - {duty: reside, post: y, unit: b, on: [\(other)]}",
                    as: "for: every-unit", links: links),
                "y")
        }
        let both = try february("2026-02-02", "2026-02-20")
        let one = try february("", "2026-02-20")
        let none = try february("2026-02-02", "")

        #expect(both.state == .met)
        #expect([both.done, both.owed] == [2, 2])
        // Nobody had all of February for the first village.
        #expect(one.state == .met)
        #expect([one.done, one.owed] == [1, 1])
        #expect(none.state == .missed)
        #expect(none.unreached == ["b"])
    }

    @Test func `are owed in common by both where a duty is shared, and missed by neither`() throws {
        let shared = "days: 2\n    shared: true"
        let met = try february(deeds("2026-02-02", "2026-02-20"), as: shared)
        let missed = try february(deeds("2026-02-02", ""), as: shared)

        #expect(met.map(\.state) == [.met])
        #expect(missed.map(\.state) == [.excused])
    }

    @Test func `count in an appraisal when they are met, and not at all otherwise`() throws {
        let appraising = pack(
            "times: 1\n    evidence: minutes", silent: [.listing, .acceptance, .papers]
        ).with(
            """
            appraisals:
              - key: quarterly
                label: {zh: 考核, en: Appraisal}
                roles: [cadre]
                each: quarter
                items:
                  - {key: came, label: {zh: 到, en: Came}, points: "10 * done(reside) + owed(reside)"}
            """, as: "appraisal.yaml")
        func score(_ x: String) throws -> String? {
            try appraising.report(
                "\(Self.place)\n\(Self.links)\n\(deeds(x, ""))", on: "2026-04-10"
            ).proposals.appraisals.first { $0.subject == "y" }?.score.value
        }

        // March was missed in both.
        #expect(try score("2026-02-02") == "12")
        #expect(try score("") == "1")
    }
}
