package import CunceDomain

/// What the rules found, in words: the figure beside the line it is compared with. 依据
package struct FindingWords: Sendable {
    let words: RuleWords
    private let conditions: [Clause: Condition]
    let day: CivilDate

    /// - Parameter day: on which the rules were asked.
    package init(_ programme: Programme, _ texts: Texts, on day: CivilDate, in language: Language) {
        words = RuleWords(programme, texts, in: language)
        self.day = day
        var conditions: [Clause: Condition] = [:]
        for condition in programme.rules.conditions {
            // What counts only while something else holds stands where its inner question does.
            if conditions[condition.clause] == nil { conditions[condition.clause] = condition }
            if case .fact(let test) = condition.kind, conditions[test.clause] == nil {
                conditions[test.clause] = condition
            }
        }
        self.conditions = conditions
    }

    /// Every figure the finding hangs on, one line each: 村集体经营性收入2025年为4.2万元，低于5万元.
    package func lines(_ finding: Finding) -> [String] {
        var lines: [String] = []
        for leaf in finding.deciding {
            guard let line = leaf.figure.map({ line($0, leaf) }) ?? bare(leaf) else { continue }
            if !lines.contains(line) { lines.append(line) }
        }
        return lines
    }

    /// What is not known: 群众满意度（2025年）.
    package func missing(_ fact: MissingFact) -> String {
        let name =
            words.rules.fact(fact.fact)?.label.text(in: words.language) ?? words.fact(fact.fact)
        guard let period = fact.period else { return name }
        return words.say("found.missing-in", ["fact": name, "period": self.period(period)])
    }

    /// What a condition asks, in one line.
    package func rule(_ condition: Condition) -> String { words.sentence(words.text(condition)) }

    /// What was asked, in one line; `nil` where the finding is of no condition of the pack.
    func rule(of finding: Finding) -> String? { conditions[finding.clause].map { rule($0) } }

    /// A number against a line of a quota: a value of its fact or index.
    package func value(_ value: Rational, of order: Quota.Order?) -> String {
        switch order {
        case .fact(let fact): number(value, words.measure(of: fact))
        case .index, nil: number(value, .plain)
        case .appraisal: number(value, .points)
        }
    }

    /// What a quota orders by.
    package func name(of order: Quota.Order) -> String {
        switch order {
        case .fact(let fact): words.fact(fact)
        case .index(let index): words.index(index)
        case .appraisal(let key): words.name(ofTerm: key.text)
        }
    }

    /// A question that is answered whatever is not known, so that there is no figure to it.
    private func bare(_ leaf: Finding) -> String? {
        guard leaf.verdict != .open, let condition = conditions[leaf.clause] else { return nil }
        switch condition.kind {
        case .fact, .value, .index, .grade:
            return words.say(
                leaf.verdict == .yes ? "found.so" : "found.not-so", ["text": words.text(condition)])
        case .criterion, .all, .any, .not, .atLeast, .points, .below, .taken, .unanswered,
            .instrument, .acceptance, .listed, .during, .days:
            return nil
        }
    }

    private func line(_ figure: RuleFigure, _ leaf: Finding) -> String {
        line(figure, conditions[leaf.clause], leaf.verdict == .yes)
    }

    private func line(_ figure: RuleFigure, _ condition: Condition?, _ isMet: Bool) -> String {
        switch condition?.kind {
        case .fact(let test): return line(figure, test, isMet)
        case .value(let formula, let comparisons, _):
            let measure = words.measure(of: formula)
            return compared(
                words.text(formula), figure, measure, words.compared(comparisons, measure), isMet)
        case .index(let test): return line(figure, test, isMet)
        case .points(_, let comparisons):
            return compared(
                words.say("found.points"), figure, .points,
                words.compared(comparisons, .points), isMet)
        case .below(let below):
            let measure = words.measure(of: below)
            return compared(
                words.name(of: below), figure, measure,
                below.since == nil
                    ? words.compared(below.comparisons, measure)
                    : words.moved(below.comparisons, measure), isMet)
        case .during(let inner, let condition):
            return words.say(
                "rule.during",
                ["text": line(figure, inner, isMet), "while": words.text(condition)])
        case .days(let count):
            return compared(
                words.say("rule.days-of", ["text": words.text(count.when)]), figure, .plain,
                words.compared(count.comparisons, .plain), isMet)
        case nil, .criterion, .all, .any, .not, .atLeast, .taken, .unanswered, .grade,
            .instrument, .acceptance, .listed:
            let said = condition.map { words.text($0) } ?? ""
            return words.say(isMet ? "found.so" : "found.not-so", ["text": said])
        }
    }

    private func line(_ figure: RuleFigure, _ test: FactTest, _ isMet: Bool) -> String {
        let fact = words.fact(test.fact)
        let measure = words.measure(of: test.fact)
        switch test.question {
        case .number(let comparisons):
            return compared(
                over(test, fact), figure, measure, words.compared(comparisons, measure), isMet)
        case .change(let comparisons):
            let moved: RuleWords.Measure = measure == .share ? .percentagePoints : measure
            return compared(
                words.say("found.change", ["fact": fact]), figure, moved,
                words.moved(comparisons, moved), isMet)
        case .growth(let comparisons):
            return compared(
                words.say("found.growth", ["fact": fact]), figure, .share,
                words.moved(comparisons, .share), isMet)
        case .lasting(let duration):
            let span = words.span(duration.span)
            let line =
                switch duration.relation {
                case .longerThan: words.say("found.longer-than", ["span": span])
                case .atLeastFor: words.say("found.at-least-for", ["span": span])
                }
            return beside(plain(fact, figure), line, isMet)
        case .times(let comparisons, _):
            return beside(plain(fact, figure), words.compared(comparisons, .times), isMet)
        case .rank(let rank): return ranked(over(test, fact), figure, rank, isMet)
        case .placesLost(let comparisons, _):
            return compared(
                words.say("found.places-lost", ["what": over(test, fact)]), figure, .plain,
                words.compared(comparisons, .plain), isMet)
        case .besideMean(let comparisons, let among, let measured):
            // Of a mean of nought or less no share is told.
            guard figure.made?.isBesideMean == true else { return asked(test, isMet) }
            return compared(
                words.say(
                    "rule.beside-mean",
                    [
                        "fact": words.measured(measured, fact),
                        "among": words.word("among", among),
                    ]),
                figure, .share, words.compared(comparisons, .share), isMet)
        case .lasted(let span, _):
            return beside(
                plain(fact, figure),
                words.say("found.at-least-for", ["span": words.span(span)]), isMet)
        case .holds, .holdsNot, .isOneOf, .by: return plain(fact, figure)
        }
    }

    /// The question itself, and whether it is so: what it looked at is no single figure.
    private func asked(_ test: FactTest, _ isMet: Bool) -> String {
        words.say(isMet ? "found.so" : "found.not-so", ["text": words.text(test)])
    }

    private func line(_ figure: RuleFigure, _ test: IndexTest, _ isMet: Bool) -> String {
        let index = words.index(test.index)
        switch test.question {
        case .number(let comparisons):
            return compared(
                index, figure, .plain, words.compared(comparisons, .plain), isMet)
        case .rank(let rank): return ranked(index, figure, rank, isMet)
        case .placesLost(let comparisons, _):
            return compared(
                words.say("found.places-lost", ["what": index]), figure, .plain,
                words.compared(comparisons, .plain), isMet)
        case .band:
            guard case .number(let value) = figure.value,
                let band = words.rules.index(test.index)?.band(of: value)
            else { return plain(index, figure) }
            return beside(plain(index, figure), words.quoted(band.label), true)
        }
    }

    /// What it says without any line.
    private func plain(_ what: String, _ figure: RuleFigure) -> String {
        let values = ["what": what, "when": when(figure.when)]
        switch figure.value {
        case .yes: return words.say("found.yes", values)
        case .no, .none: return words.say("found.no", values)
        case .choice(let key):
            guard case .fact(let fact) = figure.what else { return what }
            return said(values, words.name(words.choice(key, of: fact)))
        case .grade(let key): return said(values, key.text)
        case .track(let key): return said(values, words.name(words.track(key)))
        case .result(let result): return said(values, words.text(result))
        case .number(let number):
            return said(values, self.number(number, .plain))
        case .stay(let from, let until):
            guard let until else {
                return words.say("found.since", ["what": what, "from": words.day(from)])
            }
            return words.say(
                "found.stay",
                ["what": what, "from": words.day(from), "until": words.day(until)])
        case .times(let count):
            return said(values, words.number(Rational(count), .times))
        case .place(let place, let size):
            return words.say("found.place", ["place": "\(place)", "size": "\(size)"])
        }
    }

    private func compared(
        _ what: String, _ figure: RuleFigure, _ measure: RuleWords.Measure, _ line: String,
        _ isMet: Bool
    ) -> String {
        guard case .number(let value) = figure.value else { return plain(what, figure) }
        let values = ["what": what, "when": when(figure.when)]
        return beside(said(values, number(value, measure)), line, isMet)
    }

    private func ranked(
        _ what: String, _ figure: RuleFigure, _ rank: FactTest.Rank, _ isMet: Bool
    ) -> String {
        guard case .place(let place, let size) = figure.value else { return plain(what, figure) }
        let values = [
            "what": what, "when": when(figure.when), "place": "\(place)", "size": "\(size)",
        ]
        let said = words.say(
            rank.isFromWorst ? "found.place-from-worst" : "found.place-from-best", values)
        let line =
            switch rank.line {
            case .count(let count): words.say("found.first-places", ["count": "\(count)"])
            case .share(let share): words.percent(share)
            }
        return words.say(
            isMet ? "found.inside" : "found.outside", ["text": said, "line": line])
    }

    private func over(_ test: FactTest, _ fact: String) -> String {
        guard let over = test.over, let unit = words.rules.fact(test.fact)?.each else {
            return fact
        }
        return words.say(
            "rule.over",
            [
                "fact": fact, "take": words.word("take", over.take),
                "span": words.periods(over.count, unit),
            ])
    }

    private func said(_ values: [String: String], _ value: String) -> String {
        words.say("found.value", values.merging(["value": value]) { $1 })
    }

    private func beside(_ text: String, _ line: String, _ isMet: Bool) -> String {
        words.say(isMet ? "found.met" : "found.not-met", ["text": text, "line": line])
    }
}
