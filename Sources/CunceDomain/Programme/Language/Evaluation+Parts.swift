/// What is told by shorter periods than the time a formula counts in: the formula says what is made
/// of the parts.
extension Evaluation {
    /// - Parameters:
    ///   - take: what all periods that end in the time come to; `nil` for the last of them alone.
    ///   - from: `nil` for ever since, in which nobody can say which periods are meant.
    func parts(
        of name: String, _ take: FactTest.Take?, for subject: SubjectKey, from: CivilDate?,
        until: CivilDate
    ) -> Known {
        guard let (unit, value) = part(of: name, for: subject) else {
            return .missing([MissingFact(fact: FactKey(name), subject: subject, period: nil)])
        }
        let last = this(unit).moved(by: -1)
        guard let take else { return value(last) }
        let periods = from.map { self.periods(unit, from: $0, until: until) } ?? []
        guard let newest = periods.last else {
            return .missing([MissingFact(fact: FactKey(name), subject: subject, period: last)])
        }
        return together(
            FactTest.Over(take: take, count: periods.count), upTo: newest, value)
    }

    /// The value of one period of a fact or of an appraisal; `nil` for what is told by none.
    private func part(
        of name: String, for subject: SubjectKey
    ) -> (unit: Period.Unit, value: (Period) -> Known)? {
        let fact = FactKey(name)
        if let kind = kinds[fact] {
            guard let each = kind.each,
                let owner = subjects(of: kind, nil, seenFrom: subject).first
            else { return nil }
            return (each, { self.part(kind, of: owner, in: $0) })
        }
        guard let appraisal = rules.appraisal(AppraisalKey(name)),
            !asked.appraisals.contains(appraisal.key)
        else { return nil }
        let scored = scored(by: appraisal, subject)
        return (appraisal.each, { self.score(of: appraisal, in: $0, for: scored) })
    }

    /// A judgement counts 1 or 0.
    private func part(_ kind: FactKind, of subject: SubjectKey, in period: Period) -> Known {
        guard case .judgement(let course) = book.record(kind.key, of: subject) else {
            return number(kind.key, subject, period)
        }
        return course.byPeriod[period].map { .number($0 ? .one : .zero) }
            ?? .missing([MissingFact(fact: kind.key, subject: subject, period: period)])
    }

    func score(
        of appraisal: Appraisal, in period: Period, for subject: SubjectKey
    ) -> Known {
        let found = grades(appraisal, in: period, for: subject)
        return known(found.score, found.bounds)
    }
}
