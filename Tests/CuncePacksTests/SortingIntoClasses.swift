import CunceDomain
import CuncePacks
import Testing

/// What holds each unit back, beside whether it is listed.
@Suite struct SortingIntoClasses {
    private static let facts = """
        units:
          - {key: v1, kind: village, facts: {weak-function: yes, petitions: no, weak-economy: yes}}
          - {key: v2, kind: village, facts: {weak-function: no, petitions: no, weak-economy: no}}
          - {key: v3, kind: village, facts: {weak-function: no, petitions: yes}}
        """

    private func report(
        change: (String, String) -> String = { _, text in text }
    ) throws -> (report: TrialReport, lines: [String]) {
        let programme = try TrialCase.pack("fancheng-2025", change: change)
        let book = try FactsFile.read(
            .init(Self.facts.utf8), name: "facts.yml", for: programme
        ).get()
        return (
            TrialReport(programme, book, on: try #require(CivilDate("2025-10-21"))),
            try TrialCase(programme, book).lines(on: "2025-10-21", in: .en)
        )
    }

    @Test func `finds every class a unit is of, and names what it would take to know`() throws {
        let (report, _) = try report()

        #expect(report.listed("v1")?.classes.map(\.kind) == ["weak", "disorder", "poor"])
        #expect(report.listed("v1")?.classes.map(\.finding.verdict) == [.yes, .no, .yes])
        #expect(report.listed("v2")?.classes.map(\.finding.verdict) == [.no, .no, .no])
        #expect(report.listed("v3")?.classes.map(\.finding.verdict) == [.no, .yes, .open])
        #expect(report.listed("v3")?.classes.last?.finding.missing.map(\.fact) == ["weak-economy"])
        // The unit is listed all the same: what is missing could not turn that.
        #expect(report.listed("v3")?.missing.isEmpty == true)
    }

    @Test func `names the clause of the class`() throws {
        let (report, lines) = try report()

        #expect(
            report.listed("v1")?.classes.first?.finding.clause.description
                == "screening.yaml:36: classes[0]")
        #expect(
            lines.contains { $0.hasPrefix("    class “Weak body”: yes; ") })
        #expect(
            lines.contains {
                $0.hasPrefix("      not known: ") && $0.hasSuffix("of v3 (weak-economy)")
            })
    }

    @Test func `shows in a comparison whose class changes`() throws {
        let (before, _) = try report()
        let (after, _) = try report { file, text in
            file == "screening.yaml"
                ? text.replacing(
                    "when: {criterion: weak-function}", with: "when: {criterion: petitions}")
                : text
        }

        let changes = TrialComparison(before, after).changes

        #expect(changes.map(\.subject) == ["v1", "v3"])
        #expect(changes.map(\.about) == ["class weak", "class weak"])
        #expect(changes.map(\.before) == ["yes", "no"])
        #expect(changes.map(\.after) == ["no", "yes"])
    }
}
