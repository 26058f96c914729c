/// Asks the facts of one day what the rules of a pack ask; remembers what several rules share.
///
/// Made for one answer and thrown away: it is no value and is not shared between tasks.
package final class Evaluation {
    package let programme: Programme
    package let book: FactBook
    package let day: CivilDate
    /// The period that is appraised or paid, whose last day `day` is; `nil` for a day by itself.
    let closing: Period?
    /// The day up to which it is known what came of what was owed: the one that is asked about, after
    /// the end of a period that is seen from its last day.
    let asOf: CivilDate
    /// The book without what exits made known, for assessments before them.
    private let told: FactBook

    let rules: Rules
    let kinds: [FactKey: FactKind]
    let criteria: [CriterionKey: Criterion]
    let units: [SubjectKey: FactBook.Unit]
    let posts: [SubjectKey: FactBook.Post]
    private var orders: [OrderName: UnitOrder] = [:]
    private var spreads: [SpreadName: Spread] = [:]
    private var capped: [CappedName: [SubjectKey: UnderCaps]] = [:]
    let asked: Asked
    /// The same book at the end of periods that are appraised or paid.
    private var closings: [Period: Evaluation] = [:]
    /// The same book as it was known on days of assessments.
    private var assessed: [CivilDate: Evaluation] = [:]
    /// The same facts on other days.
    private var others: [CivilDate: Evaluation] = [:]
    /// In the order of the book.
    private(set) lazy var postsOfUnit: [SubjectKey: [FactBook.Post]] = Dictionary(
        grouping: book.posts.filter { $0.of != nil }, by: { $0.of ?? FactBook.programme })

    /// Criteria, appraisals and schemes being worked out, on whatever day, so that a circle comes
    /// to an end.
    final class Asked {
        var criteria: Set<CriterionKey> = []
        var appraisals: Set<AppraisalKey> = []
        var schemes: Set<SchemeKey> = []
    }

    package convenience init(_ programme: Programme, _ book: FactBook, on day: CivilDate) {
        self.init(
            programme, book.learnt(programme.rules, on: day), told: book, on: day, asked: Asked())
    }

    /// The same facts on another day, or other facts of the same subjects.
    init(beside other: Evaluation, _ book: FactBook, on day: CivilDate, closing: Period? = nil) {
        self.closing = closing
        self.book = book
        self.day = day
        // Seen on another day, what came after that day is not known.
        asOf = closing == nil ? day : max(day, other.asOf)
        told = other.told
        asked = other.asked
        programme = other.programme
        rules = other.rules
        kinds = other.kinds
        criteria = other.criteria
        units = other.units
        posts = other.posts
    }

    private init(
        _ programme: Programme, _ book: FactBook, told: FactBook, on day: CivilDate, asked: Asked
    ) {
        closing = nil
        asOf = day
        self.told = told
        self.asked = asked
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
        case .value(let formula, let comparisons, let within):
            return finding(formula, comparisons, within, clause, for: subject)
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
        case .acceptance(let test): return finding(test, clause, for: subject)
        case .listed(let test): return finding(test, clause, for: subject)
        case .during(let inner, let condition):
            return finding(inner, while: condition, clause, for: subject)
        case .days(let count): return finding(count, clause, for: subject)
        }
    }

    private func finding(
        _ key: CriterionKey, _ clause: Clause, for subject: SubjectKey
    ) -> Finding {
        // The checker refuses circles; a programme made otherwise must still come to an end.
        guard let criterion = criteria[key], asked.criteria.insert(key).inserted else {
            return Finding(.open, clause: clause)
        }
        defer { asked.criteria.remove(key) }
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

    /// The period that is this one for whatever asks back from it: in an appraisal, the one after
    /// the appraised, or the longer one that holds its last day.
    func this(_ unit: Period.Unit) -> Period {
        closing?.present(unit) ?? Period(unit, containing: day)
    }

    /// Seen at the end of a period, whenever it is asked: what is appraised or paid does not
    /// change with the day of asking.
    func closing(_ period: Period) -> Evaluation {
        if closing == period { return self }
        if let known = closings[period] { return known }
        let made = Evaluation(beside: self, book, on: period.last, closing: period)
        closings[period] = made
        return made
    }

    /// The same facts as they stand on another day.
    func seen(on other: CivilDate) -> Evaluation {
        if other == day { return self }
        if let known = others[other] { return known }
        let made = Evaluation(beside: self, book, on: other)
        others[other] = made
        return made
    }

    /// As it was known on the day of an assessment.
    func asAssessed(on day: CivilDate) -> Evaluation {
        if let known = assessed[day] { return known }
        let made = Evaluation(
            programme, told.asAssessed(on: day, programme.rules), told: told, on: day,
            asked: asked)
        assessed[day] = made
        return made
    }

    /// A time back from the day, both ends included; without one, ever since.
    func days(_ window: Window?) -> (from: CivilDate?, until: CivilDate) {
        if let window {
            let days = window.days(on: day, book.work.calendar)
            return (days.from, days.until)
        }
        return (nil, day)
    }

    func order(_ name: OrderName, _ make: () -> UnitOrder) -> UnitOrder {
        if let order = orders[name] { return order }
        let order = make()
        orders[name] = order
        return order
    }

    func capped(
        _ name: CappedName, _ make: () -> [SubjectKey: UnderCaps]
    ) -> [SubjectKey: UnderCaps] {
        if let found = capped[name] { return found }
        let found = make()
        capped[name] = found
        return found
    }

    func spread(_ name: SpreadName, _ make: () -> Spread) -> Spread {
        if let spread = spreads[name] { return spread }
        let spread = make()
        spreads[name] = spread
        return spread
    }
}
