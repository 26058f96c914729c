import CunceDomain
import CuncePacks
import Testing

/// 不得评为优秀: a bound lowers a grade and never lifts one.
@Suite struct BoundingAGrade {
    private static let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: absent, label: {zh: 脱岗, en: Absent}, about: post, matter: work, type: event}
              - {key: base, label: {zh: 基础分, en: Base}, about: post, matter: work, type: number, each: year}
            """,
            "appraisal.yaml": Self.appraisal("at-best: competent"),
        ])

    private static func appraisal(_ leadsTo: String) -> String {
        """
        appraisals:
          - key: yearly
            label: {zh: 考核, en: Appraisal}
            roles: [secretary]
            each: year
            items:
              - {key: base, label: {zh: 基础, en: Base}, points: base}
            vetoes:
              - {key: absent, label: {zh: 有脱岗的不得评为优秀, en: Absent}, \(leadsTo), when: {fact: absent, times: 1, within: 1 year}}
            grades:
              - {key: excellent, label: {zh: 优秀, en: Excellent}, from: 90}
              - {key: competent, label: {zh: 称职, en: Competent}, from: 60}
              - {key: poor, label: {zh: 不称职, en: Poor}}
        """
    }

    private func grade(_ base: Int, absent: String?) throws -> (String?, Bool) {
        let told = absent.map { "absent: [\($0)], " } ?? ""
        let report = try Self.pack.report(
            """
            units: [{key: v1, kind: village}]
            posts: [{key: s, role: secretary, of: v1, facts: {\(told)base: {2023: \(base)}}}]
            """, on: "2024-03-01")
        let found = try #require(report.proposals.appraisals.first?.grade)
        return (found.value, found.state == .open)
    }

    @Test(
        arguments: [
            (95, "2023-06-01", "competent"), (95, "", "excellent"), (75, "2023-06-01", "competent"),
            (50, "2023-06-01", "poor"), (50, "", "poor"), (90, "2022-06-01", "excellent"),
        ] as [(Int, String, String)])
    func `comes to the worse of the two`(base: Int, absent: String, expected: String) throws {
        let (grade, isOpen) = try grade(base, absent: absent)

        #expect(grade == expected)
        #expect(!isOpen)
    }

    @Test func `stays open only where the bound would change it`() throws {
        #expect(try grade(95, absent: nil).1)
        #expect(try grade(75, absent: nil).0 == "competent")
        #expect(try grade(50, absent: nil).0 == "poor")
    }

    @Test(arguments: [("grade: poor, at-best: competent", "both"), ("", "neither")])
    func `is said in one way`(leadsTo: String, got: String) {
        let text = Self.appraisal(leadsTo).replacing(", , when", with: ", when")

        #expect(
            Self.pack.with(text, as: "appraisal.yaml").complaints.contains {
                $0.contains("expected either grade or at-best, got \(got)")
            })
    }
}
