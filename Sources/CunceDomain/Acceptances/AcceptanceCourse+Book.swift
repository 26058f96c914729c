/// What acceptance tells the rules: assessments, departures, looks.
extension AcceptanceAttempt {
    /// What was found as an assessment of the rules; `nil` before assessors were named.
    ///
    /// - Parameter day: it stands for, where the sheet was not handed in yet.
    package func assessment(
        of unit: SubjectKey, by rules: Rules, kind: UnitKindKey?, on day: CivilDate
    ) -> FactBook.Assessment? {
        guard opening != nil else { return nil }
        let stands = self.day(day)
        var values: [FactKey: [BookSources.Value]] = [:]
        for one in facts {
            values[one.value.fact, default: []].append(
                .init(
                    place: DivisionID(0), fact: one.value.fact,
                    slot: FactSlot(one.value.value, period: one.value.period, on: one.at.on),
                    value: one.value.value))
        }
        let schemes =
            rules.acceptance?.schemes.filter { scheme in kind.map(scheme.isFor) ?? false } ?? []
        for scheme in schemes {
            for (fact, number) in counted(scheme) {
                let each = rules.fact(fact)?.each
                let value = FactValue.number(Rational(number))
                values[fact] = [
                    .init(
                        place: DivisionID(0), fact: fact,
                        slot: FactSlot(
                            value,
                            period: each.map { Period($0, containing: stands).moved(by: -1) },
                            on: stands),
                        value: value)
                ]
            }
        }
        var records: [FactKey: FactRecord] = [:]
        for (fact, told) in values {
            guard let kind = rules.fact(fact), let record = FactRecord(kind, told) else { continue }
            records[fact] = record
        }
        return FactBook.Assessment(
            unit: unit, day: stands, assessors: assessors.map(\.post.subject),
            again: failure?.value.again, facts: records,
            households: households,
            toldOn: Dictionary(
                self.facts.map { ($0.value.fact, $0.at.on) }, uniquingKeysWith: { max($0, $1) }))
    }
}

extension AcceptanceAttempt {
    /// How many there were on each list that was drawn from, as last drawn.
    package var households: [AcceptancePartKey: Int] {
        Dictionary(
            draws.map { ($0.value.sample, $0.value.households) }, uniquingKeysWith: { $1 })
    }
}

extension FactBook {
    /// Takes what acceptance of a case found: sheets that were handed in, the day it left the
    /// list, looks since then.
    mutating func take(_ kase: Case, _ rules: Rules, kind: UnitKindKey?, on day: CivilDate) {
        guard let unit = kase.listing.village?.subject else { return }
        let course = kase.acceptance
        assessments += course.attempts.filter { $0.handedIn.map { $0.at.on <= day } ?? false }
            .compactMap { $0.assessment(of: unit, by: rules, kind: kind, on: day) }
        guard let left = course.graduation?.at.on, left <= day else { return }
        departures.append(.init(unit: unit, day: left))
        looks += course.looks.filter { $0.at.on <= day }.map {
            WatchLook(
                unit: unit, check: $0.value.check, day: $0.at.on, holds: $0.value.holds)
        }
    }
}

extension Case {
    /// The watch of the village since it left the list, from the case alone: days of looks and what
    /// was held. Signals are the whole book's.
    package func watched(
        by programme: Programme, on day: CivilDate, _ calendar: WorkCalendar
    ) -> Acceptances.Watched? {
        guard acceptance.graduation != nil, let unit = listing.village?.subject else { return nil }
        var book = FactBook()
        book.work = WorkRecord(
            opens: nil, closes: nil, links: nil, deeds: [], excuses: [], calendar: calendar)
        book.take(self, programme.rules, kind: nil, on: day)
        return Evaluation(programme, book, on: day).acceptances()?.departed
            .last { $0.unit == unit }
    }
}
