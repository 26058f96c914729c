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
        var grade: Grades.Grade
        var line: Grades.Line?
        let score: Grades.Score
        /// Decided by people or by a veto: it takes a place and is not moved.
        let isFixed: Bool
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

    private func withoutCaps(
        of appraisal: Appraisal, in period: Period, for subject: SubjectKey
    ) -> UnderCaps {
        let items = appraisal.items.map { item($0, for: subject) }
        if let decided = book.decided[subject]?[appraisal.key]?[period] {
            return UnderCaps(
                grade: .known(decided.grade, appraisal.clause), line: nil,
                score: decided.score.map { .known($0) } ?? score(appraisal, items), isFixed: true)
        }
        let vetoes = appraisal.vetoes.map {
            Grades.Veto(veto: $0.key, finding: finding($0.when, for: subject))
        }
        let found = grade(appraisal, items, vetoes, of: subject)
        return UnderCaps(
            grade: found.grade, line: nil, score: score(appraisal, items),
            isFixed: found.isByVeto)
    }

    private func draw(
        _ cap: Appraisal.Cap, _ grade: Appraisal.Grade, _ next: Appraisal.Grade,
        _ group: [SubjectKey], _ found: inout [SubjectKey: UnderCaps]
    ) {
        let having = group.filter { found[$0]?.grade.key == grade.key }
        let moved = having.filter { found[$0]?.isFixed == false }
        let open = group.filter { key in
            if case .open = found[key]?.grade { true } else { false }
        }
        let places = max(0, cap.most.most(of: group.count) - (having.count - moved.count))
        guard moved.count + open.count > places else { return }
        let order = UnitOrder(
            moved.map { ($0, found[$0]?.score.known ?? .missing([])) }
                + open.map { key in
                    if case .open(let missing) = found[key]?.grade {
                        (key, .missing(missing))
                    } else {
                        (key, .missing([]))
                    }
                }, isLowerWorse: true)
        let last =
            places > 0 && open.isEmpty ? order.at(order.known.count - places + 1)?.equals : nil
        for key in moved {
            let standing = order.place(of: key, isFromWorst: false, line: places)
            found[key]?.line = Grades.Line(
                grade: grade.key, places: places, among: group.count, place: standing.number,
                atLine: last ?? [], clause: grade.clause)
            switch standing {
            case .inside: break
            case .outside: found[key]?.grade = .known(next.key, grade.clause)
            case .between where !open.isEmpty: found[key]?.grade = .open(order.unknown.eachOnce)
            case .between:
                switch cap.ties {
                case .all: break
                case .none: found[key]?.grade = .known(next.key, grade.clause)
                case .people: found[key]?.grade = .open([])
                }
            case .unknown(let missing): found[key]?.grade = .open(missing.eachOnce)
            }
        }
    }
}

extension Grades.Grade {
    fileprivate var key: GradeKey? { if case .known(let key, _) = self { key } else { nil } }
}

extension Grades.Score {
    fileprivate var known: Evaluation.Known {
        switch self {
        case .known(let value): .number(value)
        case .open(let missing): .missing(missing)
        case .notStated: .missing([])
        }
    }
}

extension UnitOrder.Place {
    /// `nil` where it is not known.
    fileprivate var number: Int? {
        switch self {
        case .inside(let place), .outside(let place), .between(let place, _): place
        case .unknown: nil
        }
    }
}
