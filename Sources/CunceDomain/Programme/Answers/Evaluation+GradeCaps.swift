/// Grades that only so many can have: the best of those who reach them, the others one grade lower.
extension Evaluation {
    /// Names what several subjects of an appraisal share.
    struct CappedName: Hashable {
        let appraisal: AppraisalKey
        let period: Period
        let isOfPosts: Bool
    }

    /// What the caps leave somebody with.
    struct UnderCaps {
        var grades: PossibleGrades
        var line: Grades.Line?
        let score: Known
    }

    func underCaps(
        of appraisal: Appraisal, in period: Period, for subject: SubjectKey
    ) -> UnderCaps? {
        let name = CappedName(
            appraisal: appraisal.key, period: period, isOfPosts: posts[subject] != nil)
        return capped(name) {
            underCaps(
                of: appraisal, in: period, compared(by: appraisal, .all, subject))
        }[subject]
    }

    /// The best grade first, because whoever it does not hold goes on to the next.
    private func underCaps(
        of appraisal: Appraisal, in period: Period, _ subjects: [SubjectKey]
    ) -> [SubjectKey: UnderCaps] {
        var found = Dictionary(
            subjects.map { ($0, withoutCaps(of: appraisal, in: period, for: $0)) }
        ) { first, _ in first }
        for (grade, next) in zip(appraisal.grades, appraisal.grades.dropFirst()) {
            guard let cap = grade.cap else { continue }
            var left = subjects
            while let first = left.first {
                let group = compared(by: appraisal, cap.among, first)
                draw(cap, grade, next, group, &found)
                left.removeAll { group.contains($0) || $0 == first }
            }
        }
        return found
    }

    /// `nil` where no more have a grade from people than its cap allows.
    func beyond(
        _ key: GradeKey, of appraisal: Appraisal, in period: Period, for subject: SubjectKey
    ) -> Grades.Beyond? {
        guard let grade = appraisal.grades.first(where: { $0.key == key }), let cap = grade.cap
        else { return nil }
        let group = compared(by: appraisal, cap.among, subject)
        let given = group.count { book.decided[$0]?[appraisal.key]?[period]?.grade == key }
        let most = cap.most.most(of: group.count)
        guard given > most else { return nil }
        return Grades.Beyond(
            grade: key, given: given, places: most, among: group.count, clause: grade.clause)
    }

    private func withoutCaps(
        of appraisal: Appraisal, in period: Period, for subject: SubjectKey
    ) -> UnderCaps {
        let items = appraisal.items.map { item($0, for: subject) }
        let own = known(score(appraisal, items), bounds(appraisal, items))
        if let decided = book.decided[subject]?[appraisal.key]?[period] {
            return UnderCaps(
                grades: PossibleGrades(decided: decided.grade, appraisal), line: nil,
                score: decided.score.map { .number($0) } ?? own)
        }
        let vetoes = appraisal.vetoes.map {
            Grades.Veto(veto: $0.key, finding: finding($0.when, for: subject))
        }
        return UnderCaps(
            grades: grade(appraisal, items, vetoes, of: subject), line: nil, score: own)
    }

    func known(_ score: Grades.Score, _ bounds: NumberBounds) -> Known {
        switch score {
        case .known(let value): .number(value)
        case .open(let missing): .missing(missing, bounds)
        case .notStated: .missing([])
        }
    }

    /// Whoever may come to the grade stands somewhere between the ends of the score, and nowhere
    /// where it does not come to it.
    private func draw(
        _ cap: Appraisal.Cap, _ grade: Appraisal.Grade, _ next: Appraisal.Grade,
        _ group: [SubjectKey], _ found: inout [SubjectKey: UnderCaps]
    ) {
        let all = group.compactMap { key in found[key].map { (key: key, found: $0) } }
        let may = all.filter { $0.found.grades.scored.contains(grade.key) }
        let fixed = all.count {
            $0.found.grades.fixed == [grade.key] && $0.found.grades.scored.isEmpty
        }
        let mayBeFixed = all.count { $0.found.grades.fixed.contains(grade.key) }
        let most = cap.most.most(of: group.count)
        let fewest = max(0, most - mayBeFixed)
        guard may.count > fewest else { return }
        let unsure = all.map(\.found).filter {
            $0.grades.fixed.contains(grade.key) && $0.grades.all.count > 1
        }
        let order = UnitOrder(
            may.map { key, found in
                if found.grades.isSurely(grade.key) { return (key, found.score) }
                return (
                    key,
                    .missing(
                        found.grades.missing + found.score.facts,
                        NumberBounds(low: nil, high: found.score.bounds.high))
                )
            }, isLowerWorse: true)
        let last = order.at(order.known.count - fewest + 1).flatMap { last in
            fewest > 0 && order.missing.isEmpty && mayBeFixed == fixed ? last : nil
        }
        for (key, was) in may {
            // Where it comes to the grade it has at least the number the grade begins from.
            let ends = was.score.bounds
            let own = NumberBounds(
                low: [ends.low, grade.from?.value].compactMap { $0 }.max(), high: ends.high)
            func place(_ line: Int) -> UnitOrder.Place {
                order.place(of: key, isFromWorst: false, line: line, ties: cap.ties, own: own)
            }
            let (narrow, wide) = (place(fewest), place(max(0, most - fixed)))
            var now = was
            now.line = Grades.Line(
                grade: grade.key, places: fewest, among: group.count, place: narrow.number,
                atLine: last?.equals ?? [], clause: grade.clause)
            if !narrow.isInside {
                if wide.isOutside { now.grades.scored.removeAll { $0 == grade.key } }
                if !now.grades.scored.contains(next.key) { now.grades.scored.append(next.key) }
                now.grades.missing += narrow.missing
                if fixed != mayBeFixed { now.grades.missing += unsure.flatMap(\.grades.missing) }
            }
            found[key] = now
        }
    }
}

extension UnitOrder.Place {
    /// `nil` where it is not known.
    fileprivate var number: Int? {
        switch self {
        case .inside(let place), .outside(let place): place
        case .between(let place, _): place
        case .unknown: nil
        }
    }

    fileprivate var isInside: Bool { if case .inside = self { true } else { false } }
    fileprivate var isOutside: Bool { if case .outside = self { true } else { false } }

    fileprivate var missing: [MissingFact] {
        if case .unknown(let missing) = self { missing } else { [] }
    }
}
