import CunceDomain

/// A programme with two signals on every village and a window of relapse, and a village with years
/// of figures.
enum WatchCast {
    static let village: SubjectKey = "d7"
    static let clause = Clause(file: "acceptance.yaml", line: 3, path: "watch")

    static let income = FactKind(
        key: "income", label: Label(zh: "收入", en: "Income"), about: .unit, shape: .money,
        each: .year, clause: Clause(file: "facts.yaml", line: 1, path: "facts[0]"))
    static let vacant = FactKind(
        key: "vacant", label: Label(zh: "空缺", en: "Vacant"), about: .unit, shape: .state,
        clause: Clause(file: "facts.yaml", line: 2, path: "facts[1]"))

    static func programme(window: Span? = Span(2, .years)) -> Programme {
        let falling = Condition(
            .fact(
                FactTest(
                    fact: "income",
                    question: .change([Comparison(.below, .zero, clause: clause)]), clause: clause)),
            clause: clause)
        let empty = Condition(
            .fact(
                FactTest(
                    fact: "vacant",
                    question: .lasting(.init(.longerThan, Span(3, .months), clause: clause)),
                    clause: clause)), clause: clause)
        let watch = WatchRule(
            lasts: nil, deciders: Deciders(), checks: [], signals: [],
            warnings: [
                AcceptanceRule(
                    key: "falling", label: Label(zh: "下降", en: "Falling"), when: falling,
                    clause: clause),
                AcceptanceRule(
                    key: "empty", label: Label(zh: "空着", en: "Empty"), when: empty,
                    clause: clause),
            ], relapse: window.map { .init(within: $0, clause: clause) }, clause: clause)
        return .bare(
            facts: [income, vacant],
            units: [
                UnitKind(
                    key: "village", label: Label(zh: "村", en: "Village"), under: nil,
                    isListed: true, committee: nil, clause: clause)
            ], acceptance: Acceptance(watch: watch))
    }

    static func day(_ text: String) -> CivilDate {
        guard let day = CivilDate(text) else { preconditionFailure(text) }
        return day
    }

    /// - Parameters:
    ///   - income: yuan, the first of 2020.
    ///   - vacant: since when nobody sits on the post.
    static func book(income: [Int], vacant: String? = nil) -> FactBook {
        var course = FactRecord.Course<Rational>()
        for (place, yuan) in income.enumerated() {
            course.byPeriod[Period(.year, containing: day("\(2020 + place)-01-01"))] = Rational(
                yuan)
        }
        return FactBook(
            units: [FactBook.Unit(key: village, kind: "village", name: "七村")],
            facts: [
                village: [
                    "income": .number(course),
                    "vacant": .states(vacant.map { [.init(from: day($0), until: nil)] } ?? []),
                ]
            ])
    }

    static func warnings(_ book: FactBook, on text: String) -> [EarlyWarning] {
        Evaluation(programme(), book, on: day(text)).earlyWarnings(of: village)
    }
}
