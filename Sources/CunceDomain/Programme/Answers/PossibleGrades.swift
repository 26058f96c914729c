/// What a grade may still come to.
struct PossibleGrades: Equatable {
    /// By the score, in the order of the pack.
    var scored: [GradeKey]
    /// By a veto, or by people: it takes a place and is not moved.
    var fixed: [GradeKey] = []
    /// What it would take to know it.
    var missing: [MissingFact] = []
    /// Clauses of vetoes, where one of them says the grade.
    var vetoes: [GradeKey: Clause] = [:]
    private let appraisal: Appraisal
    /// Whether the pack says which grade such a score has.
    let isStated: Bool

    init(_ scored: [GradeKey], _ appraisal: Appraisal, missing: [MissingFact] = []) {
        self.scored = scored
        self.appraisal = appraisal
        self.missing = missing
        isStated = true
    }

    init(decided grade: GradeKey, _ appraisal: Appraisal) {
        self.init([], appraisal)
        fixed = [grade]
    }

    private init(notStatedBy appraisal: Appraisal) {
        scored = []
        self.appraisal = appraisal
        isStated = false
    }

    static func notStated(by appraisal: Appraisal) -> Self { .init(notStatedBy: appraisal) }

    /// Nothing is known of it.
    static func any(of appraisal: Appraisal, missing: [MissingFact]) -> Self {
        .init(appraisal.grades.map(\.key), appraisal, missing: missing)
    }

    /// The best first.
    var all: [GradeKey] {
        appraisal.grades.map(\.key).filter { scored.contains($0) || fixed.contains($0) }
    }

    var grade: Grades.Grade {
        guard isStated else { return .notStated(appraisal.clause) }
        guard let only = all.first, all.count == 1 else { return .open(missing.eachOnce) }
        let own = appraisal.grades.first { $0.key == only }?.clause
        return .known(only, vetoes[only] ?? own ?? appraisal.clause)
    }

    /// Whether it comes to one by the score and can come to no other.
    func isSurely(_ grade: GradeKey) -> Bool { scored == [grade] && fixed.isEmpty }
}

/// Grades from the score and the vetoes.
extension Evaluation {
    func grade(
        _ appraisal: Appraisal, _ items: [Grades.Item], _ vetoes: [Grades.Veto],
        of subject: SubjectKey
    ) -> PossibleGrades {
        let found = Array(zip(appraisal.vetoes, vetoes))
        var possible = scoredGrade(appraisal, items, found.filter { $0.0.isBound }, of: subject)
        var fixed: [GradeKey] = []
        var missing: [MissingFact] = []
        // The first that holds decides; one that is open may.
        for (veto, found) in found where !veto.isBound && found.finding.verdict != .no {
            if !fixed.contains(veto.grade) { fixed.append(veto.grade) }
            guard found.finding.verdict == .open else {
                var decided = PossibleGrades([], appraisal, missing: missing)
                decided.fixed = fixed
                decided.vetoes = [veto.grade: veto.clause]
                return decided
            }
            missing += found.finding.missing
        }
        guard !fixed.isEmpty else { return possible }
        if !possible.isStated { possible = .any(of: appraisal, missing: possible.missing) }
        // A veto that would come to the same grade changes nothing.
        possible.fixed = fixed
        possible.missing = missing + possible.missing
        return possible
    }

    /// - Parameter found: vetoes that bound a grade.
    private func scoredGrade(
        _ appraisal: Appraisal, _ items: [Grades.Item],
        _ found: [(Appraisal.Veto, Grades.Veto)], of subject: SubjectKey
    ) -> PossibleGrades {
        var possible = gradeWithoutVetoes(appraisal, items, of: subject)
        for (veto, found) in found where found.finding.verdict != .no {
            let places = appraisal.grades.map(\.key)
            guard let bound = places.firstIndex(of: veto.grade) else { continue }
            let isHit = possible.scored.contains { key in
                places.firstIndex(of: key).map { $0 < bound } ?? false
            }
            let isOpen = found.finding.verdict == .open
            if !possible.isStated, isOpen {
                possible = .any(of: appraisal, missing: [])
            } else if !isHit {
                // A bound above the grade changes nothing.
                continue
            }
            let bounded = Set(
                possible.scored.map { key in
                    places.firstIndex(of: key).map { places[max($0, bound)] } ?? key
                })
            let kept = isOpen ? Set(possible.scored) : []
            possible.scored = places.filter { bounded.contains($0) || kept.contains($0) }
            if isOpen {
                possible.missing += found.finding.missing
            } else if possible.scored == [veto.grade] {
                possible.vetoes[veto.grade] = veto.clause
            }
        }
        return possible
    }

    private func gradeWithoutVetoes(
        _ appraisal: Appraisal, _ items: [Grades.Item], of subject: SubjectKey
    ) -> PossibleGrades {
        if let fact = appraisal.gradeFrom { return given(fact, appraisal, of: subject) }
        if appraisal.grades.contains(where: { $0.rank != nil }) {
            return placed(appraisal, items, subject)
        }
        guard !items.isEmpty, appraisal.grades.contains(where: { $0.from != nil }) else {
            return .notStated(by: appraisal)
        }
        let missing = items.flatMap(\.missing).eachOnce
        let ends = bounds(appraisal, items)
        // A score below every stated band: which grade that is the pack does not say.
        func place(_ end: Rational?, else last: Int) -> Int? {
            guard let end else { return last }
            let found = appraisal.grade(of: end)
            return found.flatMap { appraisal.grades.firstIndex(of: $0) }
        }
        guard let best = place(ends.high, else: 0),
            let worst = place(ends.low, else: appraisal.grades.count - 1), best <= worst
        else {
            return missing.isEmpty
                ? .notStated(by: appraisal) : .any(of: appraisal, missing: missing)
        }
        return PossibleGrades(
            appraisal.grades[best...worst].map(\.key), appraisal, missing: missing)
    }

    private func given(
        _ fact: FactKey, _ appraisal: Appraisal, of subject: SubjectKey
    ) -> PossibleGrades {
        guard let kind = kinds[fact] else { return .any(of: appraisal, missing: []) }
        let owner = subjects(of: kind, nil, seenFrom: subject).first ?? subject
        let period = kind.each.map { this($0).moved(by: -1) }
        guard case .choice(let course) = book.record(fact, of: owner),
            let choice = period.map({ course.byPeriod[$0] }) ?? course.value(on: day)?.value
        else {
            return .any(
                of: appraisal, missing: [MissingFact(fact: fact, subject: owner, period: period)])
        }
        guard let grade = appraisal.grades.first(where: { $0.key.text == choice.text }) else {
            return .notStated(by: appraisal)
        }
        return PossibleGrades([grade.key], appraisal)
    }
}
