/// By what a quota orders units.
extension Evaluation {
    func isLowerWorse(_ order: Quota.Order) -> Bool {
        switch order {
        case .fact(let fact): kinds[fact]?.better != .lower
        case .index, .appraisal: true
        }
    }

    func value(
        of order: Quota.Order, for subject: SubjectKey, _ quota: Quota
    ) -> Known {
        switch order {
        case .fact(let fact):
            let test = FactTest(
                fact: fact, question: .number([]), when: quota.when, over: quota.over,
                clause: kinds[fact]?.clause ?? Clause(file: "", line: 1, path: ""))
            let period = kinds[fact]?.each.map { self.period(quota.when, each: $0, test, subject) }
            return number(test, subject, period ?? nil)
        case .index(let key):
            guard let index = rules.index(key) else { return .missing([]) }
            return value(
                of: index, for: subject,
                this(index.each).moved(by: quota.when.periodsBack), quota.over)
        case .appraisal(let key):
            guard let appraisal = rules.appraisal(key) else { return .missing([]) }
            let last = this(appraisal.each).moved(by: quota.when.periodsBack)
            return quota.over.map { over in
                together(over, upTo: last) { lowest(appraisal, of: subject, in: $0) }
            } ?? lowest(appraisal, of: subject, in: last)
        }
    }

    /// A unit's own score where such units are appraised, or the lowest of its posts: whoever is the
    /// worst stands for the unit.
    private func lowest(
        _ appraisal: Appraisal, of unit: SubjectKey, in period: Period
    ) -> Known {
        if let kind = units[unit]?.kind, appraisal.unitKinds.contains(kind) {
            return score(of: appraisal, in: period, for: unit)
        }
        let posts = (postsOfUnit[unit] ?? []).filter { appraisal.roles.contains($0.role) }
        let scores = posts.map { score(of: appraisal, in: period, for: $0.key) }
        let missing = scores.flatMap(\.facts).eachOnce
        let lows = scores.compactMap(\.bounds.low)
        // The lowest is no higher than the lowest that is known to be the most.
        let ends = NumberBounds(
            low: lows.count == scores.count ? lows.min() : nil,
            high: scores.compactMap(\.bounds.high).min())
        if let worst = ends.only { return .number(worst) }
        let untold = MissingFact(
            fact: FactKey(appraisal.key.text), subject: unit, period: period)
        return .missing(missing.isEmpty ? [untold] : missing, ends)
    }

    private func period(
        _ when: FactTest.When, each unit: Period.Unit, _ test: FactTest, _ subject: SubjectKey
    ) -> Period? {
        let this = self.this(unit)
        if case .latest = when {
            return book.record(test.fact, of: subject)?.latestPeriod(upTo: this)
        }
        return this.moved(by: when.periodsBack)
    }
}
