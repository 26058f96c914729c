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
        return Grades.OfSubject(
            appraisal: appraisal.key, subject: subject, period: period, items: items,
            score: decided?.score.map { .known($0) } ?? score(appraisal, items), vetoes: vetoes,
            grade: decided.map { decided in
                .known(
                    decided.grade,
                    appraisal.grades.first { $0.key == decided.grade }?.clause
                        ?? appraisal.clause)
            } ?? capped?.grade ?? grade(appraisal, items, vetoes, of: subject).grade,
            line: capped?.line, clause: appraisal.clause)
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
            case .open: known = .missing(finding.missing)
            }
        case .raters(let raters): known = self.raters(raters, for: subject)
        }
        let bounds = self.bounds(item)
        switch known {
        case .number(let value):
            return Grades.Item(
                item: item.key, points: item.bounded(value) * item.weight, finding: found,
                missing: [], clause: item.clause, bounds: nil)
        case .missing(let missing):
            return Grades.Item(
                item: item.key, points: nil, finding: found, missing: missing,
                clause: item.clause, bounds: bounds)
        }
    }

    private func raters(_ raters: [Appraisal.Item.Rater], for subject: SubjectKey) -> Known {
        var sum = Rational.zero
        var missing: [MissingFact] = []
        for rater in raters {
            let formula = Formula(text: rater.fact.text, root: .name(rater.fact.text))
            switch value(of: formula, for: subject) {
            case .number(let value): sum = sum + rater.weight * value
            case .missing(let facts): missing += facts
            }
        }
        return missing.isEmpty ? .number(sum) : .missing(missing)
    }

    /// What an item can come to at all.
    private func bounds(_ item: Appraisal.Item) -> ClosedRange<Rational>? {
        let ends: (Rational, Rational)
        if case .given(_, let points) = item.points {
            ends = (item.bounded(.zero) * item.weight, item.bounded(points) * item.weight)
        } else if let least = item.least, let most = item.most {
            ends = (least * item.weight, most * item.weight)
        } else {
            return nil
        }
        return min(ends.0, ends.1)...max(ends.0, ends.1)
    }

    func score(_ appraisal: Appraisal, _ items: [Grades.Item]) -> Grades.Score {
        guard !items.isEmpty else { return .notStated }
        let missing = items.flatMap(\.missing).eachOnce
        guard items.allSatisfy({ $0.points != nil }) else { return .open(missing) }
        return .known(
            appraisal.capped(items.compactMap(\.points).reduce(appraisal.start) { $0 + $1 }))
    }

    /// - Returns: the grade, and whether a veto alone decides it.
    func grade(
        _ appraisal: Appraisal, _ items: [Grades.Item], _ vetoes: [Grades.Veto],
        of subject: SubjectKey
    ) -> (grade: Grades.Grade, isByVeto: Bool) {
        let found = Array(zip(appraisal.vetoes, vetoes))
        for (veto, found) in found where !veto.isBound && found.finding.verdict == .yes {
            return (.known(veto.grade, veto.clause), true)
        }
        return (scoredGrade(appraisal, items, found, of: subject), false)
    }

    private func scoredGrade(
        _ appraisal: Appraisal, _ items: [Grades.Item],
        _ found: [(Appraisal.Veto, Grades.Veto)], of subject: SubjectKey
    ) -> Grades.Grade {
        var scored = gradeWithoutVetoes(appraisal, items, of: subject)
        for (veto, found) in found where veto.isBound && found.finding.verdict == .yes {
            guard case .known(let grade, _) = scored,
                appraisal.isBetter(grade, than: veto.grade)
            else { continue }
            scored = .known(veto.grade, veto.clause)
        }
        let open = found.filter { $1.finding.verdict == .open }
        guard !open.isEmpty else { return scored }
        // A veto that would come to the same grade changes nothing, nor does a bound above it.
        if case .known(let grade, _) = scored,
            open.allSatisfy({ veto, _ in
                veto.isBound ? !appraisal.isBetter(grade, than: veto.grade) : veto.grade == grade
            })
        {
            return scored
        }
        var missing = open.flatMap { $0.1.finding.missing }
        if case .open(let others) = scored { missing += others }
        return .open(missing.eachOnce)
    }

    private func gradeWithoutVetoes(
        _ appraisal: Appraisal, _ items: [Grades.Item], of subject: SubjectKey
    ) -> Grades.Grade {
        if let fact = appraisal.gradeFrom { return given(fact, appraisal, of: subject) }
        if appraisal.grades.contains(where: { $0.rank != nil }) {
            return placed(appraisal, items, subject)
        }
        guard !items.isEmpty, appraisal.grades.contains(where: { $0.from != nil }) else {
            return .notStated(appraisal.clause)
        }
        let low = end(items) { $0.lowerBound }
        let high = end(items) { $0.upperBound }
        if let low, let high,
            let grade = appraisal.grade(of: appraisal.capped(appraisal.start + low)),
            appraisal.grade(of: appraisal.capped(appraisal.start + high)) == grade
        {
            return .known(grade.key, grade.clause)
        }
        let missing = items.flatMap(\.missing).eachOnce
        // A score below every stated band: which grade that is the pack does not say.
        return missing.isEmpty ? .notStated(appraisal.clause) : .open(missing)
    }

    /// `nil` where an item that is not known has no bounds.
    func end(
        _ items: [Grades.Item], _ pick: (ClosedRange<Rational>) -> Rational
    ) -> Rational? {
        var sum = Rational.zero
        for item in items {
            guard let part = item.points ?? item.bounds.map(pick) else { return nil }
            sum = sum + part
        }
        return sum
    }

    private func given(
        _ fact: FactKey, _ appraisal: Appraisal, of subject: SubjectKey
    ) -> Grades.Grade {
        guard let kind = kinds[fact] else { return .open([]) }
        let owner = subjects(of: kind, nil, seenFrom: subject).first ?? subject
        let period = kind.each.map { this($0).moved(by: -1) }
        guard case .choice(let course) = book.record(fact, of: owner),
            let choice = period.map({ course.byPeriod[$0] }) ?? course.value(on: day)?.value
        else { return .open([MissingFact(fact: fact, subject: owner, period: period)]) }
        guard let grade = appraisal.grades.first(where: { $0.key.text == choice.text }) else {
            return .notStated(appraisal.clause)
        }
        return .known(grade.key, grade.clause)
    }
}

extension Appraisal.Item {
    func bounded(_ value: Rational) -> Rational {
        let above = least.map { max($0, value) } ?? value
        return most.map { min($0, above) } ?? above
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

extension Appraisal {
    /// Grades stand the best first.
    fileprivate func isBetter(_ grade: GradeKey, than other: GradeKey) -> Bool {
        let places = grades.map(\.key)
        guard let place = places.firstIndex(of: grade), let bound = places.firstIndex(of: other)
        else { return false }
        return place < bound
    }
}
