package import CunceDomain

/// What follows a number where somebody types another.
extension RuleWords {
    /// Such as 元 behind a threshold for money; `nil` where the pack writes the unit itself or the
    /// number has none.
    ///
    /// - Parameter path: of the number, as clauses have it.
    package func unit(ofNumberAt path: String, in file: String) -> String? {
        let field = path.split(separator: ".").last.map(String.init) ?? ""
        let around = rules.conditions.filter { $0.clause.isAround(path, in: file) }
            .max { $0.clause.path.count < $1.clause.path.count }
        if let sample = sample(around: path, in: file) {
            return field == Comparison.Relation.atLeast.rawValue
                ? unit(of: sample.fact) : nil
        }
        guard let around else { return nil }
        let isThreshold = Comparison.Relation.allCases.contains { $0.rawValue == field }
        switch around.kind {
        case .fact(let test) where isThreshold: return unit(of: test.fact)
        case .fact(let test) where field == "running" || field == "over":
            return rules.fact(test.fact)?.each.map { word("periods", $0) }
        case .value(let formula, _, _) where isThreshold: return unit(measure(of: formula))
        case .points where isThreshold: return unit(.points)
        default: return nil
        }
    }

    private func sample(around path: String, in file: String) -> AcceptanceSample? {
        (rules.acceptance?.schemes ?? []).flatMap(\.samples)
            .first { $0.clause.isAround(path, in: file) }
    }

    private func unit(of fact: FactKey) -> String? {
        rules.fact(fact)?.measure.map { mid($0) } ?? unit(measure(of: fact))
    }

    private func unit(_ measure: Measure) -> String? {
        switch measure {
        case .money: say("rule.unit-money")
        case .points: say("rule.unit-points")
        case .counted(let label): mid(label)
        case .plain, .share, .percentagePoints, .times: nil
        }
    }
}

extension Clause {
    /// Whether a value stands inside of it.
    fileprivate func isAround(_ other: String, in otherFile: String) -> Bool {
        file == otherFile && (other.hasPrefix(path + ".") || other.hasPrefix(path + "["))
    }
}
