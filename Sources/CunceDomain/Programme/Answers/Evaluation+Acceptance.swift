/// The fourth question: does each assessed unit pass, and if not, which rule failed.
extension Evaluation {
    /// `nil` where the pack does not state it.
    ///
    /// Each assessment is judged by what was known on its day.
    package func acceptances() -> Acceptances? {
        guard let acceptance = rules.acceptance else { return nil }
        let told = book.assessments.filter { $0.day <= day }.sorted { $0.day < $1.day }
        let byUnit = Dictionary(grouping: told, by: \.unit)
        let answers = book.units.compactMap { unit -> Acceptances.OfUnit? in
            // What was found before it was listed again is of the listing before.
            let anew = unit.listedAnew(by: day)
            let present = byUnit[unit.key]?.filter { found in
                anew.map { found.day >= $0 } ?? true
            }
            guard let assessments = present, !assessments.isEmpty else { return nil }
            return answer(unit, assessments, acceptance)
        }
        return Acceptances(
            units: answers, departed: departed(acceptance.watch),
            warnings: (earlyWarnings() ?? []).filter { $0.kind == .early })
    }

    private func answer(
        _ unit: FactBook.Unit, _ assessments: [FactBook.Assessment], _ acceptance: Acceptance
    ) -> Acceptances.OfUnit {
        var answers: [Acceptances.OfScheme] = []
        for scheme in acceptance.schemes where scheme.isFor(unit.kind) {
            let ofScheme = assessments.filter { $0.scheme == nil || $0.scheme == scheme.key }
            let evaluation = asAssessed(on: ofScheme.last?.day ?? day)
            let applies = scheme.when.map { evaluation.finding($0, for: unit.key) }
            if applies?.verdict == .no { continue }
            guard let last = ofScheme.last else {
                answers.append(.notAssessed(scheme, missing: applies?.missing ?? []))
                continue
            }
            answers.append(
                evaluation.answer(
                    scheme, last, applies: applies, attempts: ofScheme.count, today: day))
        }
        let verdict = together(answers, acceptance.alternatives)
        return Acceptances.OfUnit(
            unit: unit.key, verdict: verdict, schemes: answers,
            next: next(verdict, unit.key, answers, assessments, acceptance))
    }

    /// Each scheme by itself must be passed, and one of each list of alternatives.
    private func together(
        _ answers: [Acceptances.OfScheme], _ alternatives: [Acceptance.Alternatives]
    ) -> Finding.Verdict? {
        guard !answers.isEmpty else { return nil }
        let grouped = Set(alternatives.flatMap(\.schemes))
        var verdicts = answers.filter { !grouped.contains($0.scheme) }.map(\.verdict)
        for group in alternatives {
            let members = answers.filter { group.schemes.contains($0.scheme) }
            guard !members.isEmpty else { continue }
            // What was not tried does not hold up what was; without any, it is open.
            let tried = members.filter { $0.day != nil }.map(\.verdict)
            verdicts.append(
                tried.contains(.yes)
                    ? .yes : tried.contains(.open) || tried.isEmpty ? .open : .no)
        }
        return verdicts.contains(.no) ? .no : verdicts.contains(.open) ? .open : .yes
    }

    private func next(
        _ verdict: Finding.Verdict?, _ unit: SubjectKey, _ answers: [Acceptances.OfScheme],
        _ assessments: [FactBook.Assessment], _ acceptance: Acceptance
    ) -> Acceptances.Next {
        let last = answers.compactMap(\.day).max() ?? day
        switch verdict {
        case nil: return .init(.notStated)
        case .open: return .init(.facts)
        case .yes:
            if book.departures.contains(where: {
                $0.unit == unit && last <= $0.day && $0.day <= day
            }) {
                return .init(.left)
            }
            guard let exit = acceptance.exit else { return .init(.notStated) }
            let passed = confirmed(answers, assessments, acceptance).map { max($0, last) } ?? last
            return .init(
                .exit, from: exit.after.map { passed.adding($0, book.work.calendar) },
                deciders: exit.deciders,
                clause: exit.clause)
        case .no:
            let set = assessments.last { $0.day == last }?.again
            guard let failure = acceptance.failure else {
                return set.map { .init(.again, until: $0, lateBy: lateness($0)) }
                    ?? .init(.notStated)
            }
            let until = set ?? failure.within.map { last.adding($0, book.work.calendar) }
            return .init(
                .again, until: until, lateBy: until.map(lateness) ?? 0,
                deciders: failure.deciders, clause: failure.clause)
        }
    }

    /// Where levels confirm, a unit has passed with the last of them; `nil` where none does, or where
    /// nobody told a day.
    private func confirmed(
        _ answers: [Acceptances.OfScheme], _ assessments: [FactBook.Assessment],
        _ acceptance: Acceptance
    ) -> CivilDate? {
        answers.filter { $0.verdict == .yes }.compactMap { answer -> CivilDate? in
            guard let scheme = acceptance.scheme(answer.scheme),
                let assessment = assessments.last(where: {
                    $0.day == answer.day && ($0.scheme == nil || $0.scheme == answer.scheme)
                })
            else { return nil }
            return scheme.levels.compactMap { assessment.day(of: $0, in: rules) }.max()
        }.max()
    }

    /// Days since a day; 0 where it has not passed.
    func lateness(_ due: CivilDate) -> Int { max(0, day.dayNumber - due.dayNumber) }
}

extension Acceptances.OfScheme {
    fileprivate static func notAssessed(
        _ scheme: AcceptanceScheme, missing: [MissingFact]
    ) -> Self {
        .init(
            scheme: scheme.key, clause: scheme.clause, day: nil, attempts: 0, verdict: .open,
            rules: [], score: nil, missing: missing)
    }
}

extension FactBook.Unit {
    /// The day its present listing began, where there was one before.
    fileprivate func listedAnew(by day: CivilDate) -> CivilDate? {
        let begun = listings.map(\.time.from).filter { $0 <= day }
        return begun.count > 1 ? begun.max() : nil
    }
}
