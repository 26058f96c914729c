import CunceDomain

/// Numbers as people read them.
extension RuleWords {
    /// To one decimal, half up, with the exact one beside it where that says more.
    func shown(_ value: Rational, _ measure: Measure) -> String {
        let decimals = measure == .share || measure == .percentagePoints ? 3 : 1
        guard let short = Rational(value.text(decimals: decimals)), short != value else {
            return number(value, measure)
        }
        return say(
            "rule.about", ["number": number(short, measure), "exact": value.exactText])
    }

    /// What a figure is, a number so shown.
    func shownValue(_ figure: RuleFigure) -> String {
        guard case .number(let number) = figure.value else { return value(figure) }
        return shown(number, measure(of: figure))
    }
}
