import CunceDomain
import CuncePacks
import CunceReports
import Testing

/// How large a sample must be, as people read it.
@Suite struct SayingHowManyAnswer {
    private static let acceptance = """
        schemes:
          - key: county
            label: {zh: 验收, en: Acceptance}
            unit-kinds: [village]
            samples:
              - key: households
                label: {zh: 农户, en: Households}
                fact: asked
                at-least: 20
                share: 10 %
                of: people
                ballot:
                  question: {zh: 满意吗, en: Are you satisfied}
                  answers: [{key: yes, label: {zh: 满意, en: Yes}}, {key: no, label: {zh: 不满意, en: No}}]
            needs:
              - {key: order, label: {zh: 秩序, en: Order}, when: {any: [{fact: order, at-least: 1}, {fact: works, at-least: 1}, {fact: income, at-least: 1}]}}
        """

    @Test(arguments: [
        (Language.en, ["whichever is more", "Those who answered count, not those who were"]),
        (.zh, ["以较多的为准", "抽到而没有作答的不算"]),
    ])
    func `the larger of a number and a share, of those who answered`(
        language: Language, words: [String]
    ) throws {
        let outline = ProgrammeOutline(
            try AcceptancePack(Self.acceptance).programme,
            try Texts(folder: SayingMeaningsInChinese.texts), in: language)
        let sentences = outline.sections.flatMap(\.groups).flatMap(\.entries).flatMap(\.all)
            .map(\.sentence)

        for word in words {
            #expect(sentences.contains { $0.contains(word) }, "\(sentences)")
        }
    }

    @Test(arguments: [
        (150, 19, "failed"), (150, 20, "passed"), (300, 29, "failed"), (300, 30, "passed"),
    ])
    func `of 150 households 20 and of 300 households 30`(
        people: Int, answered: Int, verdict: String
    ) throws {
        let report = try AcceptancePack(Self.acceptance).report(
            """
            assessments:
              - {unit: v1, on: 2026-10-20, facts: {order: {2025: 1}, people: {2025: \(people)}, asked: {2025: \(answered)}}}
            """, on: "2026-10-20")

        #expect(report.acceptance.units.first?.verdict.rawValue == verdict)
    }
}
