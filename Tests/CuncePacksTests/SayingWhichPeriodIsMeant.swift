import CunceDomain
import CuncePacks
import CunceReports
import Testing

/// The rules of an appraisal or of pay name its period, and figures the time they were counted in.
@Suite struct SayingWhichPeriodIsMeant {
    private static let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: income, label: {zh: 经营性收入, en: Income}, about: unit, matter: work, type: money, each: year}
              - {key: branch, label: {zh: 支部建设, en: Branch}, about: unit, matter: work, type: number, each: quarter}
              - {key: absent, label: {zh: 缺勤天数, en: Days absent}, about: post, matter: work, type: number, each: month}
              - {key: breach, label: {zh: 违规, en: Breach}, about: unit, matter: work, type: event}
              - {key: slip, label: {zh: 疏漏, en: Slip}, about: unit, matter: work, type: event}
            """,
            "ladder.yaml": """
            rungs:
              - {key: warn, label: {zh: 通报, en: Circular}, does: notice, subjects: [unit, party]}
            triggers:
              - {key: last, label: {zh: 上季度, en: Last quarter}, unit-kinds: [village], when: {value: breach + slip / 2, within: last quarter, at-least: 3}, proposes: [{rung: warn}]}
              - {key: back, label: {zh: 三十天, en: Thirty days}, unit-kinds: [village], when: {value: breach + slip, within: 30 days, at-least: 1}, proposes: [{rung: warn}]}
              - {key: often, label: {zh: 低分, en: Low}, roles: [secretary], when: {appraisal: pay-score, below: 1, running: 2}, proposes: [{rung: warn}]}
            """,
            "appraisal.yaml": """
            appraisals:
              - {key: stars, label: {zh: 评星, en: Stars}, unit-kinds: [village], each: quarter, items: [{key: branch, label: {zh: 支部, en: Branch}, when: {fact: branch, at-least: 16}, give: 1}, {key: before, label: {zh: 前期, en: Before}, when: {fact: branch, in: 2 ago, at-least: 16}, give: 1}, {key: running, label: {zh: 连续, en: Running}, when: {fact: branch, running: 2, at-least: 16}, give: 1}, {key: rich, label: {zh: 收入, en: Rich}, when: {fact: income, at-least: 10}, give: 1}]}
              - {key: pay-score, label: {zh: 考勤, en: Attendance}, roles: [secretary], each: month, items: [{key: here, label: {zh: 到岗, en: Here}, when: {fact: absent, below: 5}, give: 1}]}
            """,
            "pay.yaml": """
            schemes:
              - {key: prize, label: {zh: 增收奖, en: Prize}, roles: [secretary], each: year, fixed-by: {zh: 办法, en: Scheme}, rounding: half-up, inputs: [{key: now, label: {zh: 当年, en: Now}, fact: income}, {key: before, label: {zh: 上年, en: Before}, fact: income, in: 2 ago}, {key: third, label: {zh: 前年, en: Third}, fact: income, in: 3 ago}], lines: [{key: more, label: {zh: 增收, en: More}, amount: now - before + third, root: scheme}]}
            """,
        ])

    private func sentences(in language: Language) throws -> [String] {
        ProgrammeOutline(
            try Self.pack.programme(), try Texts(folder: SayingMeaningsInChinese.texts),
            in: language
        ).sections.flatMap(\.groups).flatMap(\.entries).flatMap(\.all).map(\.sentence)
    }

    @Test func `an appraisal and pay name the appraised and paid period as their own`() throws {
        let said = try sentences(in: .zh)

        for sentence in [
            "取当年经营性收入。", "取上一年经营性收入。", "取其前第2年经营性收入。", "当季支部建设不低于16。",
            "上一季度支部建设不低于16。", "支部建设连同本期连续2个季度不低于16。", "上年经营性收入不低于10元。",
            "当月缺勤天数低于5。",
        ] {
            #expect(said.contains { $0.hasSuffix(sentence) }, "\(sentence) in \(said)")
        }
        let english = try sentences(in: .en)
        #expect(english.contains("Branch at least 16 in that quarter."), "\(english)")
        #expect(english.contains("Branch at least 16 in the quarter before."), "\(english)")
    }

    @Test func `the score of an appraisal is set apart by one pair of marks`() throws {
        let said = try sentences(in: .zh)

        #expect(said.contains { $0.contains("“考勤”得分低于1分") }, "\(said)")
        #expect(!said.contains { $0.contains("““") || $0.contains("””") })
    }

    @Test func `what was counted in a time names it, not the day somebody asks`() throws {
        let report = try Self.pack.report(
            """
            units:
              - {key: v1, kind: village, facts: {breach: [2026-08-01, 2026-09-30, 2026-11-01], slip: [2026-07-01, 2026-07-02]}}
            """, on: "2026-11-10")
        let whens = report.proposals.proposals.flatMap(\.finding.figures).map(\.when)

        #expect(whens == ["2026-Q3", "2026-10-11/2026-11-10"])
    }
}
