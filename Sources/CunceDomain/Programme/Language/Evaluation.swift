/// Asks the facts of one day what the rules of a pack ask; remembers what several rules share.
///
/// Made for one answer and thrown away: it is no value and is not shared between tasks.
package final class Evaluation {
    package let programme: Programme
    package let book: FactBook
    package let day: CivilDate

    let rules: Rules
    let kinds: [FactKey: FactKind]
    let criteria: [CriterionKey: Criterion]
    let units: [SubjectKey: FactBook.Unit]
    let posts: [SubjectKey: FactBook.Post]
    private var orders: [OrderName: UnitOrder] = [:]
    private var spreads: [SpreadName: Spread] = [:]
    private var asking: Set<CriterionKey> = []
    /// Appraisals being worked out, so that a circle comes to an end.
    var grading: Set<AppraisalKey> = []
    /// The same book on earlier days, for grades of periods running.
    private var earlier: [CivilDate: Evaluation] = [:]
    /// In the order of the book.
    private(set) lazy var postsOfUnit: [SubjectKey: [FactBook.Post]] = Dictionary(
        grouping: book.posts.filter { $0.of != nil }, by: { $0.of ?? FactBook.programme })

    package init(_ programme: Programme, _ book: FactBook, on day: CivilDate) {
        self.programme = programme
        self.book = book
        self.day = day
        rules = programme.rules
        kinds = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
        criteria = Dictionary(
            (rules.screening?.criteria ?? []).map { ($0.key, $0) }
        ) { first, _ in first }
        units = Dictionary(book.units.map { ($0.key, $0) }) { first, _ in first }
        posts = Dictionary(book.posts.map { ($0.key, $0) }) { first, _ in first }
    }

    /// What a condition comes to for a unit, a post or the programme itself.
    package func finding(_ condition: Condition, for subject: SubjectKey) -> Finding {
        let clause = condition.clause
        switch condition.kind {
        case .fact(let test): return finding(test, for: subject)
        case .value(let formula, let comparisons):
            return finding(formula, comparisons, clause, for: subject)
        case .index(let test): return finding(test, clause, for: subject)
        case .criterion(let key): return finding(key, clause, for: subject)
        case .all(let inner):
            return Finding.all(inner.map { finding($0, for: subject) }, clause: clause)
        case .any(let inner):
            return Finding.atLeast(1, inner.map { finding($0, for: subject) }, clause: clause)
        case .not(let inner): return finding(inner, for: subject).negated(clause: clause)
        case .atLeast(let count, let inner):
            return Finding.atLeast(count, inner.map { finding($0, for: subject) }, clause: clause)
        case .points(let points, let comparisons):
            return finding(points, comparisons, clause, for: subject)
        case .below(let below): return finding(below, clause, for: subject)
        case .taken(let rung, let times, let within):
            return taken(rung, times: times, within: within, clause, by: subject)
        case .unanswered(let rung, let times, let within):
            return unanswered(rung, times: times, within: within, clause, by: subject)
        case .grade(let test): return finding(test, clause, for: subject)
        case .instrument(let test): return finding(test, clause, for: subject)
        }
    }

    private func finding(
        _ key: CriterionKey, _ clause: Clause, for subject: SubjectKey
    ) -> Finding {
        // The checker refuses circles; a programme made otherwise must still come to an end.
        guard let criterion = criteria[key], asking.insert(key).inserted else {
            return Finding(.open, clause: clause)
        }
        defer { asking.remove(key) }
        return finding(criterion, for: subject)
    }

    package func finding(_ criterion: Criterion, for subject: SubjectKey) -> Finding {
        if let unit = units[subject], !criterion.applies(to: unit.kind) {
            return Finding(.no, clause: criterion.clause)
        }
        let inner = finding(criterion.when, for: subject)
        return Finding(
            inner.verdict, clause: criterion.clause, parts: [inner], missing: inner.missing,
            equals: inner.equals)
    }

    func evaluation(on day: CivilDate) -> Evaluation {
        if let known = earlier[day] { return known }
        let made = Evaluation(programme, book, on: day)
        earlier[day] = made
        return made
    }

    func order(_ name: OrderName, _ make: () -> UnitOrder) -> UnitOrder {
        if let order = orders[name] { return order }
        let order = make()
        orders[name] = order
        return order
    }

    func spread(_ name: SpreadName, _ make: () -> Spread) -> Spread {
        if let spread = spreads[name] { return spread }
        let spread = make()
        spreads[name] = spread
        return spread
    }
}
