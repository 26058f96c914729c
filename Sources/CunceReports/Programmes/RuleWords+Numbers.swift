import CunceDomain

/// Numbers with what they count.
extension RuleWords {
    /// What a number is a number of.
    enum Measure: Equatable {
        case plain, share, money, points, times
        /// A difference of shares.
        case percentagePoints
        case counted(Label)
    }

    func measure(of fact: FactKey) -> Measure {
        guard let kind = rules.fact(fact) else { return .plain }
        return switch kind.shape {
        case .share: .share
        case .money: .money
        default: kind.measure.flatMap { isSaid($0, by: kind.label) ? nil : .counted($0) } ?? .plain
        }
    }

    /// Open problems at least 1, not at least 1 problems.
    private func isSaid(_ measure: Label, by label: Label) -> Bool {
        language == .en && label.en.lowercased().contains(measure.en.lowercased())
    }

    func number(_ value: Rational, _ measure: Measure = .plain) -> String {
        switch measure {
        case .plain: return digits(value)
        case .percentagePoints:
            return say("rule.percentage-points", ["count": digits(value * Rational(100))])
        case .share: return percent(value)
        case .money: return money(value)
        case .points: return say("rule.points", ["count": digits(value)])
        case .times: return say("rule.times", ["count": digits(value)])
        case .counted(let label):
            return say("rule.counted", ["count": digits(value), "measure": mid(label)])
        }
    }

    /// 10%; 2/3 for what no percentage says exactly.
    func percent(_ share: Rational) -> String {
        let count = share * Rational(100)
        return count.exactText.contains("/")
            ? digits(share) : say("rule.percent", ["count": digits(count)])
    }

    /// 5 万元
    private func money(_ yuan: Rational) -> String {
        guard yuan >= Rational(10_000), let large = yuan.divided(by: Rational(10_000)),
            (large * Rational(100)).isWhole
        else { return say("rule.money", ["count": digits(yuan)]) }
        return say("rule.money-large", ["count": digits(language == .zh ? large : yuan)])
    }

    /// English sets thousands apart, Chinese does not.
    func digits(_ value: Rational) -> String {
        let exact = value.exactText
        guard language == .en, !exact.contains("/") else { return exact }
        let parts = exact.split(separator: ".", maxSplits: 1)
        var whole = parts[0].drop { $0 == "-" }
        var groups: [Substring] = []
        while whole.count > 3 {
            groups.insert(whole.suffix(3), at: 0)
            whole = whole.dropLast(3)
        }
        return (exact.hasPrefix("-") ? "-" : "") + ([whole] + groups).joined(separator: ",")
            + (parts.count > 1 ? ".\(parts[1])" : "")
    }

    /// 不低于 5 万元
    func compared(_ comparisons: [Comparison], _ measure: Measure) -> String {
        comparisons.map { compared($0.relation, number($0.threshold, measure)) }
            .joined(separator: say("rule.and-inline"))
    }

    func compared(_ relation: Comparison.Relation, _ number: String) -> String {
        switch relation {
        case .above: say("rule.above", ["number": number])
        case .below: say("rule.below", ["number": number])
        case .atLeast: say("rule.at-least", ["number": number])
        case .atMost: say("rule.at-most", ["number": number])
        }
    }

    /// A difference: 下降超过 5 个百分点 is said as falling, not as a change below −5.
    func moved(_ comparisons: [Comparison], _ measure: Measure) -> String {
        comparisons.map { moved($0, measure) }.joined(separator: say("rule.and-inline"))
    }

    private func moved(_ comparison: Comparison, _ measure: Measure) -> String {
        let limit = comparison.threshold
        let size = number(limit.isNegative ? -limit : limit, measure)
        let isNought = limit == .zero
        return switch comparison.relation {
        case .below where isNought: say("rule.fell")
        case .above where isNought: say("rule.rose")
        case .atLeast where isNought: say("rule.did-not-fall")
        case .atMost where isNought: say("rule.did-not-rise")
        case .below where limit.isNegative: say("rule.fell-above", ["number": size])
        case .atMost where limit.isNegative: say("rule.fell-at-least", ["number": size])
        case .above where !limit.isNegative: say("rule.rose-above", ["number": size])
        case .atLeast where !limit.isNegative: say("rule.rose-at-least", ["number": size])
        default:
            say(
                "rule.change-compared",
                ["compared": compared(comparison.relation, number(limit, measure))])
        }
    }
}
