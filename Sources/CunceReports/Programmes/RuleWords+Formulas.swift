import CunceDomain

/// Sums, written with the pack's own names.
extension RuleWords {
    /// - Parameter names: what a name stands for besides facts: numbers of a scheme, other lines.
    func text(_ formula: Formula, _ names: [String: String] = [:]) -> String {
        text(formula.root, names, 1)
    }

    /// How tightly a part is bound: 1 in a sum, 2 in a product, 3 where it must stand alone.
    private typealias Bond = Int

    private func text(
        _ node: Formula.Node, _ names: [String: String], _ bond: Bond
    ) -> String {
        switch node {
        case .number(let number): return digits(number)
        case .name(let name): return names[name] ?? self.name(ofTerm: name)
        case .counted(let counter): return text(counter)
        case .negated(let inner): return "−" + text(inner, names, 3)
        case .added(let left, let right):
            return bound(text(left, names, 1) + " + " + text(right, names, 1), 1, bond)
        case .subtracted(let left, let right):
            return bound(text(left, names, 1) + " − " + text(right, names, 2), 1, bond)
        case .multiplied(let left, let right): return bound(product(left, right, names), 2, bond)
        case .divided(let left, let right):
            return bound(text(left, names, 2) + " ÷ " + text(right, names, 3), 2, bond)
        case .call(let function, let inner):
            let items = inner.map { text($0, names, 1) }
            let list = items.joined(separator: say("rule.list-with"))
            switch function {
            case .min: return say("rule.lesser", ["items": list])
            case .max: return say("rule.greater", ["items": list])
            case .abs, .roundUp, .roundDown, .roundHalfUp:
                return say(
                    "rule.rounded", ["number": list, "how": word("function", function)])
            }
        }
    }

    private func bound(_ text: String, _ own: Bond, _ bond: Bond) -> String {
        own < bond ? say("rule.brackets", ["text": text]) : text
    }

    /// A part of something is said in percent.
    private func product(
        _ left: Formula.Node, _ right: Formula.Node, _ names: [String: String]
    ) -> String {
        for (share, number) in [(left, right), (right, left)] {
            guard case .number(let part) = share, !part.isNegative, part < .one else { continue }
            return say(
                "rule.share-of", ["share": percent(part), "number": text(number, names, 3)])
        }
        return text(left, names, 2) + " × " + text(right, names, 2)
    }

    func name(ofTerm name: String) -> String {
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

    /// The same beside what it is compared with: a part of a whole where the lines are written as
    /// percentages, or where they lie between nought and one and one number is divided by another of
    /// the same kind.
    func measure(of formula: Formula, _ comparisons: [Comparison]) -> Measure {
        guard !comparisons.isEmpty else { return measure(of: formula) }
        let arePercentages = comparisons.allSatisfy(\.isPercentage)
        let areParts = comparisons.map(\.threshold).allSatisfy {
            !$0.isWhole && $0 < .one && $0 > -Rational.one
        }
        return arePercentages || (areParts && isPart(formula.root))
            ? .share : measure(of: formula)
    }

    private func measure(of node: Formula.Node) -> Measure {
        switch node {
        case .counted(.parts(let name, _)): measure(of: FactKey(name))
        case .number, .counted: .plain
        case .name(let name): measure(of: FactKey(name))
        case .negated(let inner): measure(of: inner)
        case .added(let left, _), .subtracted(let left, _): measure(of: left)
        case .multiplied(let left, let right):
            measure(of: left) == .money || measure(of: right) == .money ? .money : .plain
        // A fourth of some yuan is yuan; what is divided by what was counted is a number by itself.
        case .divided(let left, let right): isPlain(right) ? measure(of: left) : .plain
        case .call(_, let inner): inner.first.map(measure(of:)) ?? .plain
        }
    }

    /// Whether one number of a kind is taken as a part of another.
    private func isPart(_ node: Formula.Node) -> Bool {
        switch node {
        case .number, .name, .counted, .multiplied: false
        case .negated(let inner): isPart(inner)
        case .added(let left, let right), .subtracted(let left, let right):
            isPart(left) || isPart(right)
        case .divided(let left, let right):
            !isPlain(right) && measure(of: left) == measure(of: right)
        case .call(_, let inner): inner.contains(where: isPart)
        }
    }

    /// Without anything that is told or counted.
    private func isPlain(_ node: Formula.Node) -> Bool {
        let formula = Formula(text: "", root: node)
        return formula.names.isEmpty && formula.counters.isEmpty
    }
}
