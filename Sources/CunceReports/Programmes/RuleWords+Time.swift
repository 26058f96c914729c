import CunceDomain

/// Lengths and periods as people say them.
extension RuleWords {
    func span(_ span: Span) -> String {
        let count = ["count": "\(span.count)"]
        return switch span.unit {
        case .days: say("rule.span-days", count)
        case .workingDays: say("rule.span-working-days", count)
        case .weeks: say("rule.span-weeks", count)
        case .months: say("rule.span-months", count)
        case .years: say("rule.span-years", count)
        }
    }

    func periods(_ count: Int, _ unit: Period.Unit) -> String {
        let values = ["count": "\(count)"]
        return switch unit {
        case .week: say("rule.span-weeks", values)
        case .month: say("rule.span-months", values)
        case .halfYear: say("rule.span-half-years", values)
        case .quarter: say("rule.span-quarters", values)
        case .year: say("rule.span-years", values)
        }
    }

    /// 每月、每 2 个月
    func every(_ window: DutyWindow) -> String {
        window.count == 1
            ? word("every", window.unit)
            : say("rule.every", ["span": periods(window.count, window.unit)])
    }

    func every(_ unit: Period.Unit) -> String { word("every", unit) }

    /// Which period's value is meant; empty for what is known as of a day.
    func period(_ when: FactTest.When, _ unit: Period.Unit?) -> String {
        guard let unit else { return "" }
        if unit == closing { return periodOfOne(when, unit) }
        return switch when {
        case .this: word("this", unit)
        case .back(1): word("last", unit)
        case .back(let count): say("rule.back", ["span": periods(count, unit)])
        case .latest: say("rule.latest")
        }
    }

    /// Seen from the end of the period that is appraised or paid, the last full one is that one.
    private func periodOfOne(_ when: FactTest.When, _ unit: Period.Unit) -> String {
        switch when {
        case .back(1): word("own", unit)
        case .back(2): word("prior", unit)
        case .back(let count): say("rule.back-of-own", ["span": periods(count - 1, unit)])
        case .this: say("rule.period-next")
        case .latest: say("rule.latest")
        }
    }

    /// Several periods, the last of them `when`.
    func run(_ count: Int, _ when: FactTest.When, _ unit: Period.Unit) -> String {
        if unit == closing, case .back(let back) = when {
            return run(count, back == 1 ? .this : .back(back - 1), periods(count, unit), unit)
        }
        return run(count, when, periods(count, unit), unit)
    }

    private func run(
        _ count: Int, _ when: FactTest.When, _ span: String, _ unit: Period.Unit
    ) -> String {
        let values = ["count": "\(count)", "span": span]
        return switch when {
        case .back(1): say("rule.run-last", values)
        case .this: say("rule.run-this", values)
        case .latest: say("rule.run-latest", values)
        case .back(let back):
            say("rule.run-back", values.merging(["back": periods(back, unit)]) { $1 })
        }
    }

    func day(_ day: CivilDate) -> String { Days.long(day, in: language) }
}
