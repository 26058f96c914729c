import CunceDomain

/// Questions to one fact.
extension RuleWords {
    func text(_ test: FactTest) -> String {
        let said = test.counted.map { counted(asked(test), $0) } ?? asked(test)
        guard let role = test.role else { return said }
        return say("rule.of-role", ["role": self.role(role), "text": said])
    }

    private func asked(_ test: FactTest) -> String {
        // Periods that are counted are no one period.
        let kind = test.counted == nil ? rules.fact(test.fact) : nil
        let fact = fact(test.fact)
        let measure = measure(of: test.fact)
        switch test.question {
        case .holds: return timed(test, kind?.each, fact, fact)
        case .holdsNot: return timed(test, kind?.each, fact, say("rule.holds-not", ["fact": fact]))
        case .isOneOf(let keys):
            let choices = any(keys.map { quoted(choice($0, of: test.fact)) })
            return timed(
                test, kind?.each, fact,
                say("rule.is-one-of", ["fact": fact, "choices": choices]))
        case .number(let comparisons):
            return numbered(test, kind?.each, compared(comparisons, measure))
        case .change(let comparisons):
            return moved(
                test, kind?.each,
                moved(comparisons, measure == .share ? .percentagePoints : measure))
        case .growth(let comparisons):
            return moved(test, kind?.each, moved(comparisons, .share))
        case .lasting(let duration):
            let values = ["fact": fact, "span": span(duration.span)]
            return switch duration.relation {
            case .longerThan: say("rule.lasting-longer", values)
            case .atLeastFor: say("rule.lasting-at-least", values)
            }
        case .lasted(let span, let window):
            return within(
                window, say("rule.lasted", ["fact": fact, "span": self.span(span)]))
        case .placesLost(let comparisons, let among):
            return timed(
                test, kind?.each, fact, lost(number(of: test, kind?.each), comparisons, among))
        case .besideMean(let comparisons, let among, let measured):
            return timed(
                test, kind?.each, fact,
                say(
                    "rule.is",
                    [
                        "number": say(
                            "rule.beside-mean",
                            [
                                "fact": self.measured(measured, number(of: test, kind?.each)),
                                "among": word("among", among),
                            ]),
                        "compared": compared(comparisons, .share),
                    ]))
        case .by(let day, let isSo):
            let values = ["fact": fact, "day": self.day(day)]
            return isSo
                ? say("rule.so-by-day", values)
                : say("rule.not-so-by-day", values)
        case .times(let comparisons, let within):
            let times = compared(comparisons, .times)
            return self.within(within, say("rule.times-ever", ["fact": fact, "times": times]))
        case .rank(let rank):
            return timed(test, kind?.each, fact, ranked(number(of: test, kind?.each), rank))
        }
    }

    private func day(_ fixed: FixedDay) -> String {
        switch fixed {
        case .day(let day): return self.day(day)
        case .ofYear(let month, let day):
            let values = [
                "month": say("rule.word-month-\(month)"),
                "day": say("rule.day-number", ["count": "\(day)"]),
            ]
            return say("rule.day-of-year", values)
        }
    }

    /// A number itself, or how it moved.
    func measured(_ measured: FactTest.Measured, _ number: String) -> String {
        switch measured {
        case .value: number
        case .change: say("rule.figure-change", ["what": number])
        case .growth: say("rule.figure-growth", ["what": number])
        }
    }

    /// Something that is so in a period.
    private func timed(
        _ test: FactTest, _ unit: Period.Unit?, _ fact: String, _ said: String
    ) -> String {
        guard let unit else { return said }
        if test.running > 1 {
            return say(
                "rule.so-running", ["text": said, "run": run(test.running, test.when, unit)])
        }
        return say("rule.so-in", ["text": said, "period": period(test.when, unit)])
    }

    private func numbered(
        _ test: FactTest, _ unit: Period.Unit?, _ compared: String
    ) -> String {
        let number = number(of: test, unit)
        guard let unit else {
            return say("rule.is", ["number": number, "compared": compared])
        }
        if test.running > 1 {
            return say(
                "rule.is-running",
                [
                    "number": number, "compared": compared,
                    "run": run(test.running, test.when, unit),
                ])
        }
        return say(
            "rule.is-in",
            ["number": number, "compared": compared, "period": period(test.when, unit)])
    }

    private func moved(_ test: FactTest, _ unit: Period.Unit?, _ moved: String) -> String {
        let unit = unit ?? .year
        let values = [
            "number": number(of: test, unit), "moved": moved,
            "before": word("before", unit),
        ]
        guard test.running == 1 else {
            return say(
                "rule.moved-running",
                values.merging(["run": run(test.running, test.when, unit)]) { $1 })
        }
        return say(
            "rule.moved", values.merging(["period": period(test.when, unit)]) { $1 })
    }

    /// The fact itself, or one number of several periods.
    private func number(of test: FactTest, _ unit: Period.Unit?) -> String {
        let fact = fact(test.fact)
        guard let over = test.over, let unit else { return fact }
        return together(over, unit, of: fact)
    }

    /// Values of several periods as one number.
    func together(_ over: FactTest.Over, _ unit: Period.Unit, of fact: String) -> String {
        say(
            "rule.over",
            [
                "fact": fact, "take": word("take", over.take),
                "span": periods(over.count, unit),
            ])
    }

    func ranked(_ what: String, _ rank: FactTest.Rank) -> String {
        let among = word("among", rank.among)
        if rank.line == .count(1) {
            let values = ["what": what, "among": among]
            return rank.isFromWorst ? say("rule.worst", values) : say("rule.best", values)
        }
        let line =
            switch rank.line {
            case .count(let count): say("rule.places", ["count": "\(count)"])
            case .share(let share): percent(share)
            }
        let values = ["what": what, "line": line, "among": among]
        return rank.isFromWorst
            ? say("rule.among-worst", values) : say("rule.among-best", values)
    }
}
