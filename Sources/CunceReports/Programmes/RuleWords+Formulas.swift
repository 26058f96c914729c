import CunceDomain

/// Sums, written with the pack's own names.
extension RuleWords {
    /// - Parameter names: what a name stands for besides facts: numbers of a scheme, other lines.
    func text(_ formula: Formula, _ names: [String: String] = [:]) -> String {
        text(formula.root, names, isInside: false)
    }

    private func text(
        _ node: Formula.Node, _ names: [String: String], isInside: Bool
    ) -> String {
        let sum: String
        switch node {
        case .number(let number): return digits(number)
        case .name(let name): return names[name] ?? self.name(ofTerm: name)
        case .counted(let counter): return text(counter)
        case .negated(let inner): return "−" + text(inner, names, isInside: true)
        case .added(let left, let right): sum = pair(left, " + ", right, names)
        case .subtracted(let left, let right): sum = pair(left, " − ", right, names)
        case .multiplied(let left, let right): sum = product(left, right, names)
        case .divided(let left, let right): sum = pair(left, " ÷ ", right, names)
        case .call(let function, let inner):
            let items = inner.map { text($0, names, isInside: false) }
            switch function {
            case .min: return say("rule.lesser", ["items": any(items)])
            case .max: return say("rule.greater", ["items": any(items)])
            case .abs, .roundUp, .roundDown, .roundHalfUp:
                return say(
                    "rule.rounded",
                    ["number": items.first ?? "", "how": word("function", function)])
            }
        }
        return isInside ? say("rule.brackets", ["text": sum]) : sum
    }

    private func pair(
        _ left: Formula.Node, _ sign: String, _ right: Formula.Node, _ names: [String: String]
    ) -> String {
        text(left, names, isInside: true) + sign + text(right, names, isInside: true)
    }

    /// A part of something is said in percent.
    private func product(
        _ left: Formula.Node, _ right: Formula.Node, _ names: [String: String]
    ) -> String {
        if case .number(let number) = left, !number.isNegative, number < .one {
            return say(
                "rule.share-of",
                ["share": percent(number), "number": text(right, names, isInside: true)])
        }
        if case .number(let number) = right, !number.isNegative, number < .one {
            return say(
                "rule.share-of",
                ["share": percent(number), "number": text(left, names, isInside: true)])
        }
        return pair(left, " × ", right, names)
    }

    private func name(ofTerm name: String) -> String {
        if let fact = rules.fact(FactKey(name)) {
            return fact.shape == .event
                ? say("rule.count-of", ["text": mid(fact.label)]) : mid(fact.label)
        }
        if let appraisal = rules.appraisal(AppraisalKey(name)) {
            return say("rule.score-of", ["appraisal": mid(appraisal.label)])
        }
        return name
    }

    /// What the result is a number of.
    func measure(of formula: Formula) -> Measure { measure(of: formula.root) }

    private func measure(of node: Formula.Node) -> Measure {
        switch node {
        case .number, .counted: .plain
        case .name(let name): measure(of: FactKey(name))
        case .negated(let inner): measure(of: inner)
        case .added(let left, _), .subtracted(let left, _): measure(of: left)
        case .multiplied(let left, let right):
            measure(of: left) == .money || measure(of: right) == .money ? .money : .plain
        // One number of a kind as a part of another.
        case .divided(let left, let right):
            measure(of: left) == measure(of: right) ? .share : .plain
        case .call(_, let inner): inner.first.map(measure(of:)) ?? .plain
        }
    }
}
