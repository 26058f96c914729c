/// Appraisals: items, score, vetoes, grade.
extension Evaluation {
    /// Every appraisal for everybody it is for, for the last full period.
    package func grades() -> [Grades.OfSubject] {
        rules.appraisals.flatMap { appraisal in
            subjects(roles: appraisal.roles, unitKinds: appraisal.unitKinds).map {
                grades(appraisal, for: $0)
            }
        }
    }

    /// Units of these kinds, then posts of these roles, in the order of the book.
    func subjects(roles: [RoleKey], unitKinds: [UnitKindKey]) -> [SubjectKey] {
        book.units.filter { unitKinds.contains($0.kind) }.map(\.key)
            + book.posts.filter { roles.contains($0.role) }.map(\.key)
    }

    func grades(_ appraisal: Appraisal, for subject: SubjectKey) -> Grades.OfSubject {
        grades(appraisal, in: this(appraisal.each).moved(by: -1), for: subject)
    }

    /// As seen at the end of the period, whenever it is asked.
    func grades(
        _ appraisal: Appraisal, in period: Period, for subject: SubjectKey
    ) -> Grades.OfSubject {
        closing(period).closed(appraisal, period, for: subject)
    }

    private func closed(
        _ appraisal: Appraisal, _ period: Period, for subject: SubjectKey
    ) -> Grades.OfSubject {
        let isFirst = asked.appraisals.insert(appraisal.key).inserted
        defer { if isFirst { asked.appraisals.remove(appraisal.key) } }
        let items = appraisal.items.map { item($0, for: subject) }
        let vetoes = appraisal.vetoes.map {
            Grades.Veto(veto: $0.key, finding: finding($0.when, for: subject))
        }
        // What people decided counts, whatever the rules come to by themselves.
        let decided = book.decided[subject]?[appraisal.key]?[period]
        let capped =
            decided == nil && appraisal.isCapped
            ? underCaps(of: appraisal, in: period, for: subject) : nil
        let found =
            decided.map { PossibleGrades(decided: $0.grade, appraisal) }
            ?? capped?.grades ?? grade(appraisal, items, vetoes, of: subject)
        return Grades.OfSubject(
            appraisal: appraisal.key, subject: subject, period: period, items: items,
            score: decided?.score.map { .known($0) } ?? score(appraisal, items),
            bounds: decided?.score.map { NumberBounds($0) } ?? bounds(appraisal, items),
            vetoes: vetoes, grade: found.grade, possible: found.all, line: capped?.line,
            beyond: decided.flatMap {
                beyond($0.grade, of: appraisal, in: period, for: subject)
            }, clause: appraisal.clause)
    }

    func item(_ item: Appraisal.Item, for subject: SubjectKey) -> Grades.Item {
        let known: Known
        var found: Finding?
        switch item.points {
        case .formula(let formula): known = value(of: formula, for: subject)
        case .given(let condition, let points):
            let finding = finding(condition, for: subject)
            found = finding
            switch finding.verdict {
            case .yes: known = .number(points)
            case .no: known = .number(.zero)
            case .open:
                known = .missing(
                    finding.missing,
                    NumberBounds(low: min(points, .zero), high: max(points, .zero)))
            }
        case .raters(let raters): known = self.raters(raters, of: item, for: subject)
        }
        let ends = item.bounded(known.bounds).times(item.weight)
        return Grades.Item(
            item: item.key, points: ends.only, finding: found,
            missing: ends.only == nil ? known.facts : [], clause: item.clause, bounds: ends)
    }

    private func raters(
        _ raters: [Appraisal.Item.Rater], of item: Appraisal.Item, for subject: SubjectKey
    ) -> Known {
        let given = raters.map { rater in
            (weight: rater.weight, known: rating(rater.fact, item, for: subject))
        }
        let sum = given.map { $0.known.bounds.times($0.weight) }
            .reduce(NumberBounds(.zero)) { $0 + $1 }
        return sum.only.map { .number($0) } ?? .missing(given.flatMap(\.known.facts), sum)
    }

    /// A rating nobody has given lies where it may be given: from what the item states, or nought.
    private func rating(
        _ fact: FactKey, _ item: Appraisal.Item, for subject: SubjectKey
    ) -> Known {
        let known = value(named: fact.text, for: subject)
        guard case .missing(let facts, let ends) = known else { return known }
        return .missing(
            facts,
            NumberBounds(
                low: [ends.low, item.least ?? .zero].compactMap { $0 }.max(),
                high: [ends.high, item.most].compactMap { $0 }.min()))
    }

    func score(_ appraisal: Appraisal, _ items: [Grades.Item]) -> Grades.Score {
        guard !items.isEmpty else { return .notStated }
        let missing = items.flatMap(\.missing).eachOnce
        return bounds(appraisal, items).only.map { .known($0) } ?? .open(missing)
    }

    /// Between what the score lies: the ends of all items together.
    func bounds(_ appraisal: Appraisal, _ items: [Grades.Item]) -> NumberBounds {
        guard !items.isEmpty else { return .none }
        let sum = items.map(\.bounds).reduce(NumberBounds(appraisal.start)) { $0 + $1 }
        return NumberBounds(
            low: sum.low.map(appraisal.capped),
            high: sum.high.map(appraisal.capped) ?? appraisal.maximum)
    }
}

extension Appraisal.Item {
    func bounded(_ value: Rational) -> Rational {
        let above = least.map { max($0, value) } ?? value
        return most.map { min($0, above) } ?? above
    }

    /// The least and the most that is stated stand for ends nobody can tell.
    func bounded(_ value: NumberBounds) -> NumberBounds {
        NumberBounds(low: value.low.map(bounded) ?? least, high: value.high.map(bounded) ?? most)
    }
}

extension Appraisal {
    /// Never more than the maximum. That it cannot fall below nought a pack says for each item.
    func capped(_ score: Rational) -> Rational { maximum.map { min($0, score) } ?? score }
}

extension [MissingFact] {
    var eachOnce: [MissingFact] {
        var found: [MissingFact] = []
        for fact in self where !found.contains(fact) { found.append(fact) }
        return found
    }
}
