package import CunceDomain

/// Whose situation changes when one version of a pack takes the place of another, as lines people
/// read: what `cunce programme diff` prints with facts. It finds what the report a machine reads
/// finds (`TrialComparison`), and says it by labels.
package struct TrialDifferences {
    package let lines: [String]

    package init(
        from before: (programme: Programme, book: FactBook),
        to after: (programme: Programme, book: FactBook), on day: CivilDate, _ texts: Texts,
        in language: Language
    ) {
        func situations(_ side: (programme: Programme, book: FactBook)) -> TrialSituations {
            TrialSituations(
                evaluation: Evaluation(side.programme, side.book, on: day),
                telling: TrialTelling(
                    RuleWords(side.programme, texts, in: language), side.book))
        }
        let (old, new) = (situations(before), situations(after))
        let (then, now) = (old.all, new.all)
        let was = Dictionary(then.map { ($0.place, $0) }) { first, _ in first }
        let become = Set(now.map(\.place))
        let none = new.telling.say("rule.figure-none")
        let changed = now.compactMap { one -> String? in
            let earlier = was[one.place]
            guard earlier?.answer != one.answer else { return nil }
            return Self.line(one, earlier?.said ?? none, one.said, new.telling)
        }
        let gone = then.filter { !become.contains($0.place) }.map {
            Self.line($0, $0.said, none, new.telling)
        }
        lines = changed + gone
    }

    private static func line(
        _ situation: TrialSituation, _ before: String, _ after: String, _ telling: TrialTelling
    ) -> String {
        let said = telling.say(
            "try.changed",
            [
                "question": question(situation.place.question, telling),
                "who": telling.words.joined([situation.name, situation.about]),
                "before": before, "after": after,
            ])
        return telling.line(0, said, situation.clause)
    }

    private static func question(_ question: Question, _ telling: TrialTelling) -> String {
        switch question {
        case .listing: telling.say("question.listing")
        case .duties: telling.say("question.duties")
        case .proposals: telling.say("question.proposals")
        case .acceptance: telling.say("question.acceptance")
        case .papers: telling.say("question.papers")
        }
    }
}
