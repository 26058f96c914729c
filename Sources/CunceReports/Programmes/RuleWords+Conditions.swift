import CunceDomain

/// Conditions, as one line and as a list of what belongs to them.
extension RuleWords {
    /// In one line, however deep.
    func text(_ condition: Condition) -> String { text(condition, isInside: false) }

    private func text(_ condition: Condition, isInside: Bool) -> String {
        let said: String
        switch condition.kind {
        case .fact(let test): return text(test)
        case .value(let formula, let comparisons, let within):
            let said = say(
                "rule.is",
                [
                    "number": text(formula),
                    "compared": compared(comparisons, measure(of: formula, comparisons)),
                ])
            return self.within(within, said)
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
        case .taken, .unanswered, .grade, .instrument, .acceptance, .listed:
            return deed(condition)
        case .during(let inner, let condition):
            return say(
                "rule.during",
                [
                    "text": text(inner, isInside: false),
                    "while": text(condition, isInside: false),
                ])
        case .days(let count):
            return self.within(
                count.within,
                say(
                    "rule.days-held",
                    [
                        "text": text(count.when, isInside: false),
                        "compared": compared(count.comparisons, .plain),
                    ]))
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
        if let since = below.since { return changed(below, since) }
        let values = [
            "kind": among(below), "text": text(below.when, isInside: false),
            "compared": compared(below.comparisons, below.isShare ? .share : .plain),
        ]
        return below.isShare ? say("rule.share-below", values) : say("rule.count-below", values)
    }

    private func changed(_ below: Condition.UnitsBelow, _ since: Span) -> String {
        let values = [
            "kind": among(below), "text": text(below.when, isInside: false),
            "span": span(since),
            "moved": moved(below.comparisons, below.isShare ? .percentagePoints : .plain),
        ]
        return below.isShare
            ? say("rule.share-below-moved", values) : say("rule.count-below-moved", values)
    }

    private func text(_ test: IndexTest) -> String {
        let plain = self.index(test.index)
        let name =
            test.over.flatMap { over in
                rules.index(test.index).map { together(over, $0.each, of: plain) }
            } ?? plain
        let index =
            switch test.measure {
            case .value: name
            case .change: say("rule.index-change", ["index": name])
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
            case .placesLost(let comparisons, let among): lost(index, comparisons, among)
            }
        if test.running > 1, let unit {
            return say(
                "rule.so-running", ["text": said, "run": run(test.running, test.when, unit)])
        }
        return say("rule.so-in", ["text": said, "period": period(test.when, unit)])
    }

    func band(_ key: BandKey, of index: IndexKey) -> Label {
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
        case .grade(let test): text(test)
        case .acceptance(let test): text(test)
        case .listed(let test): text(test)
        case .instrument(let test):
            happened(sent(test.state), quoted(instrument(test.instrument)), test.times, test.within)
        case .fact, .value, .index, .criterion, .all, .any, .not, .atLeast, .points, .below,
            .during, .days:
            ""
        }
    }

    func sent(_ state: InstrumentTest.State, _ key: InstrumentKey) -> String {
        say(sent(state), ["name": quoted(instrument(key))])
    }

    private func sent(_ state: InstrumentTest.State) -> String {
        switch state {
        case .issued: "rule.instrument-issued"
        case .overdue: "rule.instrument-overdue"
        case .open: "rule.instrument-open"
        }
    }

    private func happened(
        _ key: String, _ name: String, _ times: Int, _ within: Window?
    ) -> String {
        let said = say(key, ["name": name])
        let often = times > 1 ? say("rule.often", ["text": said, "count": "\(times)"]) : said
        return self.within(within, often)
    }
}
