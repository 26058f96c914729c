import CunceDomain

/// Conditions with many parts are read as lists.
extension RuleWords {
    typealias Entry = ProgrammeOutline.Entry

    /// - Parameter clause: of the rule the condition belongs to; its own where `nil`.
    func entry(_ name: String?, _ condition: Condition, clause: Clause? = nil) -> Entry {
        let place = clause ?? condition.clause
        guard let list = list(condition) else {
            return Entry(name, sentence(text(condition)), clause: place)
        }
        return Entry(name, opening(list.head), parts: list.parts, clause: place)
    }

    private func list(_ condition: Condition) -> (head: String, parts: [Entry])? {
        switch condition.kind {
        case .all(let inner) where inner.count > 1:
            return (say("rule.head-all"), inner.map { entry(nil, $0) })
        case .any(let inner) where inner.count > 1:
            return (say("rule.head-any"), inner.map { entry(nil, $0) })
        case .atLeast(let count, let inner):
            return (say("rule.head-at-least", values(count, inner)), inner.map { entry(nil, $0) })
        case .not(let inner):
            if case .atLeast(let count, let parts) = inner.kind {
                return (say("rule.head-fewer", values(count, parts)), parts.map { entry(nil, $0) })
            }
            guard let list = list(inner) else { return nil }
            return (say("rule.head-not", ["head": mid(list.head)]), list.parts)
        case .points(let points, let comparisons):
            let head = say("rule.head-points", ["compared": compared(comparisons, .points)])
            return (
                head,
                points.map { point in
                    Entry(
                        nil,
                        sentence(
                            say(
                                "rule.points-for",
                                [
                                    "text": text(point.when),
                                    "points": number(point.points, .points),
                                ])), clause: point.when.clause)
                }
            )
        default: return nil
        }
    }

    private func values(_ count: Int, _ inner: [Condition]) -> [String: String] {
        ["count": "\(count)", "total": "\(inner.count)"]
    }
}
