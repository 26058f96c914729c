import CunceDomain

/// Conditions, as one line and as a list of what belongs to them.
extension RuleWords {
    /// In one line, however deep.
    func text(_ condition: Condition) -> String { text(condition, isInside: false) }

    private func text(_ condition: Condition, isInside: Bool) -> String {
        let said: String
        switch condition.kind {
        case .fact(let test): return text(test)
        case .value(let formula, let comparisons):
            return say(
                "rule.is",
                [
                    "number": text(formula),
                    "compared": compared(comparisons, measure(of: formula)),
                ])
        case .index(let test): return text(test)
        case .criterion(let key): return say("rule.criterion", ["name": quoted(criterion(key))])
        case .all(let inner):
            guard inner.count > 1 else { return single(inner, isInside) }
            said = inner.map { text($0, isInside: true) }.joined(separator: say("rule.and"))
        case .any(let inner):
            guard inner.count > 1 else { return single(inner, isInside) }
            said = inner.map { text($0, isInside: true) }.joined(separator: say("rule.or"))
        case .not(let inner): return negated(inner)
        case .atLeast(let count, let inner):
            return say(
                "rule.at-least-of",
                ["count": "\(count)", "total": "\(inner.count)", "items": items(inner)])
        case .points(let points, let comparisons):
            return say(
                "rule.points-inline",
                [
                    "items": points.map(text).joined(separator: say("rule.list-semicolon")),
                    "compared": compared(comparisons, .points),
                ])
        case .below(let below): return text(below)
        case .taken, .unanswered, .grade, .instrument: return deed(condition)
        }
        return isInside ? say("rule.brackets", ["text": said]) : said
    }

    private func single(_ inner: [Condition], _ isInside: Bool) -> String {
        inner.first.map { text($0, isInside: isInside) } ?? ""
    }

    private func items(_ conditions: [Condition]) -> String {
        conditions.map { text($0, isInside: true) }.joined(separator: say("rule.list-semicolon"))
    }

    private func text(_ points: Condition.Points) -> String {
        say(
            "rule.points-for",
            ["text": text(points.when, isInside: true), "points": number(points.points, .points)])
    }

    private func negated(_ inner: Condition) -> String {
        switch inner.kind {
        case .criterion(let key): say("rule.criterion-not", ["name": quoted(criterion(key))])
        case .atLeast(let count, let conditions):
            say(
                "rule.fewer-of",
                [
                    "count": "\(count)", "total": "\(conditions.count)",
                    "items": items(conditions),
                ])
        default: say("rule.not", ["text": text(inner, isInside: false)])
        }
    }

    private func text(_ below: Condition.UnitsBelow) -> String {
        let values = [
            "kind": unitKind(below.kind), "text": text(below.when, isInside: false),
            "compared": compared(below.comparisons, below.isShare ? .share : .plain),
        ]
        return below.isShare ? say("rule.share-below", values) : say("rule.count-below", values)
    }

    private func text(_ test: IndexTest) -> String {
        let index =
            switch test.measure {
            case .value: index(test.index)
            case .change: say("rule.index-change", ["index": index(test.index)])
            }
        let unit = rules.index(test.index)?.each
        let said =
            switch test.question {
            case .number(let comparisons):
                say("rule.is", ["number": index, "compared": compared(comparisons, .plain)])
            case .band(let keys):
                say(
                    "rule.is-one-of",
                    [
                        "fact": index,
                        "choices": any(keys.map { quoted(band($0, of: test.index)) }),
                    ])
            case .rank(let rank): ranked(index, rank)
            }
        return say("rule.so-in", ["text": said, "period": period(test.when, unit)])
    }

    private func band(_ key: BandKey, of index: IndexKey) -> Label {
        rules.index(index)?.bands.first { $0.key == key }?.label
            ?? Label(zh: key.text, en: key.text)
    }

    /// What was decided before, and grades.
    private func deed(_ condition: Condition) -> String {
        switch condition.kind {
        case .taken(let key, let times, let within):
            happened("rule.taken", quoted(rung(key)), times, within)
        case .unanswered(let key, let times, let within):
            happened("rule.unanswered", quoted(rung(key)), times, within)
        case .grade(let test):
            say(
                test.running > 1 ? "rule.grade-running" : "rule.grade",
                [
                    "appraisal": quoted(appraisal(test.appraisal)),
                    "grades": any(test.grades.map { quoted(grade($0, of: test.appraisal)) }),
                    "count": "\(test.running)",
                ])
        case .instrument(let test):
            happened(sent(test.state), quoted(instrument(test.instrument)), test.times, test.within)
        case .fact, .value, .index, .criterion, .all, .any, .not, .atLeast, .points, .below: ""
        }
    }

    private func sent(_ state: InstrumentTest.State) -> String {
        switch state {
        case .issued: "rule.instrument-issued"
        case .overdue: "rule.instrument-overdue"
        case .open: "rule.instrument-open"
        }
    }

    private func happened(
        _ key: String, _ name: String, _ times: Int, _ within: Span?
    ) -> String {
        let said = say(key, ["name": name])
        let often = times > 1 ? say("rule.often", ["text": said, "count": "\(times)"]) : said
        return within.map { say("rule.within", ["text": often, "span": span($0)]) } ?? often
    }
}
