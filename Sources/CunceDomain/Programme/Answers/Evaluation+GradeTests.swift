/// Questions to appraisals.
extension Evaluation {
    func finding(_ test: GradeTest, _ clause: Clause, for subject: SubjectKey) -> Finding {
        guard let appraisal = rules.appraisal(test.appraisal),
            !asked.appraisals.contains(test.appraisal)
        else { return Finding(.open, clause: clause) }
        if let counted = test.counted {
            let parts = periods(appraisal.each, within: counted.within).map {
                finding(test, in: $0, of: appraisal, clause, for: subject)
            }
            return self.counted(
                parts, counted, clause, .appraisal(test.appraisal), of: subject)
        }
        let last = this(appraisal.each).moved(by: -test.back)
        let parts = (0..<test.running).map { place in
            finding(
                test, in: last.moved(by: place - test.running + 1), of: appraisal, clause,
                for: subject)
        }
        return parts.count == 1 ? parts[0] : Finding.all(parts, clause: clause)
    }

    private func finding(
        _ test: GradeTest, in period: Period, of appraisal: Appraisal, _ clause: Clause,
        for subject: SubjectKey
    ) -> Finding {
        let found = grades(appraisal, in: period, for: scored(by: appraisal, subject))
        let what = RuleFigure.What.appraisal(test.appraisal)
        switch test.question {
        case .score(let comparisons):
            switch found.score {
            case .known(let score):
                return compared(
                    .number(score), comparisons, clause, what, found.subject, .period(period))
            case .open(let missing):
                return compared(
                    .missing(missing, found.bounds), comparisons, clause, what, found.subject,
                    .period(period))
            case .notStated: return Finding(.open, clause: clause)
            }
        case .grades(let grades):
            switch found.grade {
            case .known(let grade, _):
                return Finding(
                    grades.contains(grade) ? .yes : .no, clause: clause,
                    figure: RuleFigure(
                        what, of: found.subject, when: .period(period), value: .grade(grade)))
            case .open(let missing):
                // Whichever of them it comes to, the answer may be the same.
                let isOne = found.possible.allSatisfy(grades.contains)
                let isNone = !found.possible.contains(where: grades.contains)
                guard isOne == isNone else {
                    return Finding(isOne ? .yes : .no, clause: clause)
                }
                return Finding(
                    .open, clause: clause, missing: missing,
                    equals: missing.isEmpty ? found.line?.atLine ?? [] : [])
            case .notStated: return Finding(.open, clause: clause)
            }
        case .vetoes(let comparisons):
            let held = counted(
                found.vetoes.map(\.finding), comparisons, clause, .vetoes(test.appraisal),
                of: found.subject, .period(period))
            guard let figure = held.figure, case .times(let count) = figure.value else {
                return held
            }
            return Finding(
                held.verdict, clause: clause,
                figure: RuleFigure(
                    figure.what, of: figure.subject, when: figure.when,
                    value: .number(Rational(count))), parts: held.parts)
        }
    }

    /// The score of the last full period, for a formula.
    func score(of appraisal: Appraisal, for subject: SubjectKey) -> Known {
        guard !asked.appraisals.contains(appraisal.key) else { return .missing([]) }
        let found = grades(appraisal, for: scored(by: appraisal, subject))
        return known(found.score, found.bounds)
    }

    func stated(scoreOf appraisal: Appraisal, for subject: SubjectKey) -> Grades.Score {
        guard !asked.appraisals.contains(appraisal.key) else { return .open([]) }
        return grades(appraisal, for: scored(by: appraisal, subject)).score
    }

    /// The subject itself, or the unit at or above it where such units are appraised.
    func scored(by appraisal: Appraisal, _ subject: SubjectKey) -> SubjectKey {
        if let role = posts[subject]?.role, appraisal.roles.contains(role) { return subject }
        return nearest(of: appraisal.unitKinds, from: subject) ?? subject
    }
}

/// Grades by place: the first three of ten, the last two.
extension Evaluation {
    func placed(
        _ appraisal: Appraisal, _ items: [Grades.Item], _ subject: SubjectKey
    ) -> PossibleGrades {
        let score = bounds(appraisal, items)
        var possible: [GradeKey] = []
        var missing: [MissingFact] = []
        for grade in appraisal.grades where grade.rank != nil || grade.from != nil {
            let reached = grade.from.map { $0.verdict(of: score) } ?? .yes
            if reached == .no { continue }
            let place = grade.rank.map { rank in
                finding(
                    order(by: appraisal, rank.among, subject), rank, grade.clause,
                    .appraisal(appraisal.key), subject, .day(day))
            }
            if place?.verdict == .no { continue }
            possible.append(grade.key)
            // Equal ones between whom the line falls: people choose.
            missing += place?.missing ?? []
            if reached == .open { missing += items.flatMap(\.missing) }
            if reached == .yes, place?.verdict ?? .yes == .yes {
                return PossibleGrades(possible, appraisal, missing: missing.eachOnce)
            }
        }
        let rest = appraisal.grades.filter { $0.rank == nil && $0.from == nil }
        guard let grade = rest.first, rest.count == 1 else {
            return possible.isEmpty
                ? .notStated(by: appraisal) : .any(of: appraisal, missing: missing.eachOnce)
        }
        return PossibleGrades(possible + [grade.key], appraisal, missing: missing.eachOnce)
    }

    /// Posts are compared with those of their roles, units with those of their kinds.
    private func order(
        by appraisal: Appraisal, _ among: FactTest.Rank.Among, _ subject: SubjectKey
    ) -> UnitOrder {
        let under = among == .siblings ? above(subject) : nil
        let name = OrderName(
            what: "appraisal \(appraisal.key) \(posts[subject] != nil)", period: closing,
            kinds: among == .kind ? units[subject].map { [$0.kind] } ?? [] : [], under: under)
        return order(name) {
            UnitOrder(
                compared(by: appraisal, among, subject).map { key in
                    let items = appraisal.items.map { item($0, for: key) }
                    return (key, known(score(appraisal, items), bounds(appraisal, items)))
                }, isLowerWorse: true)
        }
    }

    /// Everybody it is for who is compared with one of them, that one too.
    func compared(
        by appraisal: Appraisal, _ among: FactTest.Rank.Among, _ subject: SubjectKey
    ) -> [SubjectKey] {
        let under = among == .siblings ? above(subject) : nil
        return subjects(roles: appraisal.roles, unitKinds: appraisal.unitKinds).filter {
            (posts[$0] != nil) == (posts[subject] != nil)
                && (under == nil || above($0) == under)
                && (among != .kind || units[$0]?.kind == units[subject]?.kind)
        }
    }

    private func above(_ key: SubjectKey) -> SubjectKey? { posts[key]?.of ?? units[key]?.under }
}

extension Appraisal {
    /// Whether a grade depends on how others did.
    var gradesByPlace: Bool { grades.contains { $0.rank != nil || $0.cap != nil } }
    var isCapped: Bool { grades.contains { $0.cap != nil } }
}

extension Appraisal.Threshold {
    /// Whether a score reaches it, wherever it is between its ends.
    fileprivate func verdict(of score: NumberBounds) -> Finding.Verdict {
        if let low = score.low, admits(low) { return .yes }
        if let high = score.high, !admits(high) { return .no }
        return .open
    }
}
