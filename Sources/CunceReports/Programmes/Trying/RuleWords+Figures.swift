import CunceDomain

/// What a rule looked at, in words.
extension RuleWords {
    /// 上年村集体经营性收入：4.2万元
    func text(_ figure: RuleFigure) -> String {
        let when = figure.when.map(text) ?? ""
        let what = self.what(figure)
        let named = when.isEmpty ? what : say("rule.figure-when", ["what": what, "when": when])
        return say("rule.figure", ["what": named, "value": value(figure)])
    }

    private func what(_ figure: RuleFigure) -> String {
        let named = what(figure.what)
        return switch figure.made {
        case .change: say("rule.figure-change", ["what": named])
        case .growth: say("rule.figure-growth", ["what": named])
        case .besideMean: say("rule.figure-beside-mean", ["what": named])
        case .changeBesideMean:
            say("rule.figure-beside-mean", ["what": measured(.change, named)])
        case .growthBesideMean:
            say("rule.figure-beside-mean", ["what": measured(.growth, named)])
        case nil: named
        }
    }

    private func what(_ what: RuleFigure.What) -> String {
        switch what {
        case .fact(let key): fact(key)
        case .formula(let text): formula(text)
        case .index(let key): index(key)
        case .points, .score: say("rule.figure-points")
        case .unitsBelow(let key): unitKind(key)
        case .taken(let key): quoted(rung(key))
        case .instrument(let key): quoted(instrument(key))
        case .assessors: say("rule.figure-assessors")
        case .appraisal(let key): mid(appraisal(key))
        case .vetoes(let key): say("rule.vetoes-of", ["appraisal": quoted(appraisal(key))])
        case .acceptance(let key): quoted(scheme(key))
        case .listed: say("rule.figure-listed")
        case .days: say("rule.figure-days")
        }
    }

    private func formula(_ text: String) -> String {
        switch FormulaReading.read(text) {
        case .success(let formula): self.text(formula)
        case .failure: text
        }
    }

    func text(_ when: RuleFigure.When) -> String {
        switch when {
        case .period(let period): self.period(period)
        case .day(let day): say("rule.on-day", ["day": self.day(day)])
        case .span(let from, let until):
            say("rule.figure-span", ["from": day(from), "until": day(until)])
        }
    }

    /// 2025年、2025年第3季度
    func period(_ period: Period) -> String {
        let day = period.first
        switch period.unit {
        case .year: return say("rule.period-year", ["year": "\(day.year)"])
        case .halfYear:
            return say(
                day.month == 1 ? "rule.period-first-half" : "rule.period-second-half",
                ["year": "\(day.year)"])
        case .quarter:
            return say(
                "rule.period-quarter",
                ["year": "\(day.year)", "number": "\((day.month - 1) / 3 + 1)"])
        case .month:
            return say(
                "rule.period-month",
                ["year": "\(day.year)", "month": say("rule.word-month-\(day.month)")])
        case .week:
            let week = ISOWeek(containing: day)
            return say(
                "rule.period-week", ["year": "\(week.year)", "number": "\(week.number)"])
        }
    }

    func value(_ figure: RuleFigure) -> String {
        switch figure.value {
        case .yes: return say("rule.figure-yes")
        case .no: return say("rule.figure-no")
        case .choice(let key):
            guard case .fact(let fact) = figure.what else { return key.text }
            return name(choice(key, of: fact))
        case .grade(let key):
            guard case .appraisal(let appraisal) = figure.what else { return key.text }
            return name(grade(key, of: appraisal))
        case .track(let key): return quoted(track(key))
        case .result(let result): return text(result)
        case .number(let number):
            // A part of a third is read as a decimal; what ends is shown as it is.
            let measure = measure(of: figure)
            return number.exactText.contains("/")
                ? shown(number, measure) : self.number(number, measure)
        case .stay(let from, let until):
            let values = ["from": day(from), "until": until.map(day) ?? ""]
            return until == nil ? say("rule.figure-since", values) : say("rule.figure-stay", values)
        case .times(let count): return say("rule.times", ["count": "\(count)"])
        case .place(let place, let size):
            return say("rule.figure-place", ["place": "\(place)", "size": "\(size)"])
        case .none: return say("rule.figure-none")
        }
    }

    /// Growth is a share whatever has grown, and the change of a share is told in its points.
    func measure(of figure: RuleFigure) -> Measure {
        let own = measure(of: figure.what)
        return switch figure.made {
        case .growth, .besideMean, .changeBesideMean, .growthBesideMean: .share
        case .change: own == .share ? .percentagePoints : own
        case nil: own
        }
    }

    func measure(of what: RuleFigure.What) -> Measure {
        switch what {
        case .fact(let key): return measure(of: key)
        case .formula(let text):
            for condition in rules.conditions {
                if case .value(let formula, let comparisons, _) = condition.kind,
                    formula.text == text
                {
                    return measure(of: formula, comparisons)
                }
            }
            guard case .success(let formula) = FormulaReading.read(text) else { return .plain }
            return measure(of: formula)
        case .points, .score, .appraisal: return .points
        case .index, .unitsBelow, .taken, .instrument, .assessors, .acceptance, .listed, .vetoes,
            .days:
            return .plain
        }
    }
}
