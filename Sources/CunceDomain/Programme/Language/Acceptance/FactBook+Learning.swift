/// What an assessment found, and from when on it is known.
extension FactBook {
    /// With what assessors found of units that left the list: it is known of the unit from its exit
    /// on, to every rule, but for what is true of their visit alone.
    func learnt(_ rules: Rules, on day: CivilDate) -> FactBook {
        guard !assessments.isEmpty, !departures.isEmpty else { return self }
        var book = self
        let ofTheVisit = rules.factsOfTheVisit
        for departure in departures.filter({ $0.day <= day }).sorted(by: { $0.day < $1.day }) {
            let before = assessments.filter {
                $0.unit == departure.unit && $0.day <= departure.day
            }.sorted { $0.day < $1.day }
            for (place, found) in before.enumerated() {
                // Of each scheme the newest assessment under it.
                let isNewest = !before[(place + 1)...].contains { $0.scheme == found.scheme }
                guard isNewest else { continue }
                for (fact, record) in found.facts where !ofTheVisit.contains(fact) {
                    let known = book.facts[found.unit]?[fact]
                    let since = record.since(found.day)
                    book.facts[found.unit, default: [:]][fact] =
                        known.map(since.learnt(beside:)) ?? since
                }
            }
        }
        return book
    }

    /// What was known on the day of assessments: figures told in an earlier assessment under the
    /// same scheme are left out for units assessed that day, so that none stands in for another.
    /// Of other units it is known what exits before that day made known.
    func asAssessed(on day: CivilDate, _ rules: Rules) -> FactBook {
        let told = assessments.filter { $0.day <= day }.sorted { $0.day < $1.day }
        let today = Dictionary(grouping: told.filter { $0.day == day }, by: \.unit)
        var book = self
        book.departures = departures.filter { today[$0.unit] == nil }
        book = book.learnt(rules, on: day)
        book.departures = departures
        for assessment in told {
            guard let ofToday = today[assessment.unit] else { continue }
            let isReplaced =
                assessment.day < day
                && ofToday.contains {
                    $0.scheme == nil || assessment.scheme == nil || $0.scheme == assessment.scheme
                }
            if !isReplaced { book.take(assessment.facts, of: assessment.unit) }
        }
        return book
    }

    private mutating func take(_ found: [FactKey: FactRecord], of unit: SubjectKey) {
        for (fact, record) in found {
            let known = facts[unit]?[fact]
            facts[unit, default: [:]][fact] = known.map(record.over) ?? record
        }
    }
}

extension Rules {
    /// Facts of methods, levels and ballots: true of one visit of assessors and of no other day.
    var factsOfTheVisit: Set<FactKey> {
        Set(
            (acceptance?.schemes ?? []).flatMap { scheme in
                scheme.methods.flatMap { $0.when.facts(in: self) }
                    + scheme.levels.flatMap { $0.confirmed.facts(in: self) }
                    + Array(scheme.balloted)
            })
    }
}

extension FactRecord {
    /// What was found without a day was so from the day of the assessment on.
    fileprivate func since(_ day: CivilDate) -> FactRecord {
        switch self {
        case .judgement(let course): .judgement(course.since(day))
        case .choice(let course): .choice(course.since(day))
        case .number(let course): .number(course.since(day))
        case .states, .events: self
        }
    }

    /// What was found beside what was known: of the same time it is what was found that counts.
    fileprivate func learnt(beside known: FactRecord) -> FactRecord {
        switch (self, known) {
        case (.states(let found), .states(let known)) where !found.isEmpty:
            .states(
                (known.filter { stay in !found.contains { $0.from == stay.from } } + found)
                    .sorted { $0.from < $1.from })
        case (.states, .states): self
        default: known.joined(with: self)
        }
    }

    /// What was found over what was known: it stands for the periods it names and from its days on,
    /// and the rest stays as it was told.
    fileprivate func over(_ known: FactRecord) -> FactRecord {
        switch (self, known) {
        case (.judgement(let found), .judgement(let known)): .judgement(found.over(known))
        case (.choice(let found), .choice(let known)): .choice(found.over(known))
        case (.number(let found), .number(let known)): .number(found.over(known))
        default: self
        }
    }
}

extension FactRecord.Course {
    fileprivate func since(_ day: CivilDate) -> Self {
        Self(
            byPeriod: byPeriod,
            asOf: asOf.map { $0.since == nil ? Dated(since: day, value: $0.value) : $0 })
    }

    fileprivate func over(_ known: Self) -> Self {
        Self(
            byPeriod: known.byPeriod.merging(byPeriod) { $1 },
            asOf: asOf.isEmpty ? known.asOf : asOf)
    }
}
