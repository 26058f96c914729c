import CunceDomain

/// Days, periods and numbers as a finding says them.
extension FindingWords {
    /// Empty where it is the day the rules were asked.
    func when(_ when: RuleFigure.When?) -> String {
        switch when {
        case .period(let period):
            words.say("found.in", ["period": self.period(period)])
        case .day(let day) where day != self.day:
            words.say("found.on", ["day": words.day(day)])
        case .span(let from, let until):
            words.say("found.between", ["from": words.day(from), "until": words.day(until)])
        case .day, nil: ""
        }
    }

    func period(_ period: Period) -> String {
        let first = period.first
        let values = [
            "year": "\(first.year)", "month": Days.month(of: first, in: words.language),
        ]
        switch period.unit {
        case .year: return words.say("found.year", values)
        case .halfYear:
            return first.month == 1
                ? words.say("found.first-half", values) : words.say("found.second-half", values)
        case .quarter:
            return words.say(
                "found.quarter",
                values.merging(["quarter": "\((first.month - 1) / 3 + 1)"]) { $1 })
        case .month: return words.say("found.month", values)
        case .week: return WeekNames.long(ISOWeek(containing: first), in: words.language)
        }
    }

    /// A measured value is shown with at most two decimals, a share with one.
    func number(_ value: Rational, _ measure: RuleWords.Measure) -> String {
        let shown =
            switch measure {
            case .share, .percentagePoints: Self.rounded(value * Rational(100), 1)
            default: Self.rounded(value, 2)
            }
        switch measure {
        case .share, .percentagePoints:
            return words.number(shown * Rational(1, over: 100), measure)
        default: return words.number(shown, measure)
        }
    }

    static func rounded(_ value: Rational, _ decimals: Int) -> Rational {
        Rational(value.text(decimals: decimals)) ?? value
    }
}
