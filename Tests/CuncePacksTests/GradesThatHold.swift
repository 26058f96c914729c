import CunceDomain
import CuncePacks
import CunceTestSupport
import Testing

/// A grade that is given while facts are missing is the one they would have led to.
@Suite struct GradesThatHold {
    private static let facts: [FactKey] = ["one", "two", "three", "veto"]

    private static let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: one, label: {zh: 一, en: One}, about: post, matter: work, type: number, each: year}
              - {key: two, label: {zh: 二, en: Two}, about: post, matter: work, type: number, each: year}
              - {key: three, label: {zh: 三, en: Three}, about: post, matter: work, type: number, each: year}
              - {key: veto, label: {zh: 否决, en: Veto}, about: post, matter: work, type: number, each: year}
            """,
            "appraisal.yaml": """
            appraisals:
              - key: yearly
                label: {zh: 考核, en: Appraisal}
                roles: [secretary]
                each: year
                items:
                  - {key: one, label: {zh: 一, en: One}, points: one, at-least: 0, at-most: 10}
                  - key: two
                    label: {zh: 二, en: Two}
                    points: 2 * two
                    at-least: -4
                    at-most: 6
                    weight: 1/2
                  - key: three
                    label: {zh: 三, en: Three}
                    when: {fact: three, above: 5}
                    give: -3
                vetoes:
                  - key: veto
                    label: {zh: 否决, en: Veto}
                    when: {fact: veto, above: 8}
                    grade: poor
                grades:
                  - {key: good, label: {zh: 好, en: Good}, from: 8}
                  - {key: fair, label: {zh: 中, en: Fair}, above: 3}
                  - {key: poor, label: {zh: 差, en: Poor}}
            """,
        ])

    private func grade(
        _ programme: Programme, _ values: [FactKey: Int]
    ) throws -> ProposalsReport.ValueReport {
        let post: SubjectKey = "s"
        let period = try #require(Period("2025"))
        let book = FactBook(
            posts: [.init(key: post, role: "secretary", name: "s")],
            facts: [
                post: values.mapValues { .number(.init(byPeriod: [period: Rational($0)])) }
            ])
        let day = try #require(CivilDate(2026, 2, 1))
        return try #require(
            TrialReport(programme, book, on: day).proposals.appraisals.first?.grade)
    }

    @Test(arguments: 0..<40)
    func `whatever the missing facts turn out to be`(seed: Int) throws {
        let programme = try Self.pack.programme()
        var dice = Dice(seed: seed)
        var whole: [FactKey: Int] = [:]
        for fact in Self.facts { whole[fact] = Int.random(in: 0...12, using: &dice) }
        let known = whole.filter { _ in Bool.random(using: &dice) }
        let given = try grade(programme, known)
        var ends: Set<String> = []

        for _ in 0..<60 {
            var filled = known
            for fact in Self.facts where filled[fact] == nil {
                filled[fact] = Int.random(in: 0...12, using: &dice)
            }
            ends.insert(try #require(try grade(programme, filled).value))
        }

        if given.state == .known {
            #expect(ends == [given.value ?? ""])
        } else {
            #expect(known.count < whole.count)
            #expect(!given.missing.isEmpty)
        }
    }
}
