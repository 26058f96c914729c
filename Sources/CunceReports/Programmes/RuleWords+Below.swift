import CunceDomain

/// How many units below hold to something, as what is measured.
extension RuleWords {
    /// 所辖村中“…”的占比, and of what is compared with earlier the change of it.
    func name(of below: Condition.UnitsBelow) -> String {
        let values = ["kind": among(below), "text": text(below.when)]
        let counted =
            below.isShare ? say("rule.below-share", values) : say("rule.below-number", values)
        return below.since.map {
            say("rule.below-change", ["what": counted, "span": span($0)])
        } ?? counted
    }

    func measure(of below: Condition.UnitsBelow) -> Measure {
        guard below.isShare else { return .plain }
        return below.since == nil ? .share : .percentagePoints
    }

    /// What a rule looked at, in words.
    ///
    /// - Parameter condition: the rule, where it is known; the figure itself does not say of which
    ///   units below it counts.
    func text(_ figure: RuleFigure, of condition: Condition?) -> String {
        guard case .unitsBelow = figure.what, case .below(let below)? = condition?.kind,
            case .number(let number) = figure.value
        else { return text(figure) }
        let when = figure.when.map(text) ?? ""
        let what = name(of: below)
        let named = when.isEmpty ? what : say("rule.figure-when", ["what": what, "when": when])
        return say("rule.figure", ["what": named, "value": shown(number, measure(of: below))])
    }

    /// The value alone.
    func shownValue(_ figure: RuleFigure, of condition: Condition?) -> String {
        guard case .below(let below)? = condition?.kind, case .number(let number) = figure.value
        else { return shownValue(figure) }
        return shown(number, measure(of: below))
    }
}
