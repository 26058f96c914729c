/// The time after a unit has left the list.
extension Evaluation {
    func departed(_ rule: WatchRule?) -> [Acceptances.Watched] {
        let looks = Dictionary(grouping: book.looks.filter { $0.day <= day }, by: \.unit)
        return book.departures.filter { $0.day <= day }.map { departure in
            watched(departure, rule, looks[departure.unit] ?? [])
        }
    }

    private func watched(
        _ departure: FactBook.Departure, _ rule: WatchRule?, _ looks: [FactBook.WatchLook]
    ) -> Acceptances.Watched {
        let until = rule?.lasts.map { departure.day.adding($0, book.work.calendar) }
        // What happened after the day of the answer is not known to it.
        let relisted = departure.relisted.flatMap { $0 <= day ? $0 : nil }
        let state: Acceptances.Watched.State =
            if relisted != nil {
                .relisted
            } else if let until {
                day <= until ? .watched : .over
            } else {
                .notStated
            }
        let isWatched = state == .watched || (state == .notStated && rule != nil)
        let windowEnds = rule?.relapse.map { departure.day.adding($0.within, book.work.calendar) }
        return Acceptances.Watched(
            unit: departure.unit, left: departure.day, state: state, until: until,
            deciders: rule?.deciders ?? Deciders(),
            checks: (rule?.checks ?? []).flatMap { check in
                due(check, departure.day, until, relisted, looks)
            },
            signals: isWatched
                ? (rule?.signals ?? []).map { signal in
                    .init(
                        signal: signal.key,
                        finding: Finding.together(
                            of: finding(signal.when, for: departure.unit), clause: signal.clause))
                } : [],
            relapse: relapse(relisted, windowEnds), relisted: relisted, windowEnds: windowEnds,
            clause: rule?.clause)
    }

    private func relapse(
        _ relisted: CivilDate?, _ windowEnds: CivilDate?
    ) -> Acceptances.Watched.Relapse {
        guard let windowEnds else { return .notStated }
        guard let relisted else { return .none(windowIsOver: day > windowEnds) }
        return relisted <= windowEnds ? .relapsed(on: relisted) : .afterwards(on: relisted)
    }

    /// Looks that were due up to now, and the next one. A look answers the first due day that is
    /// open and whose time has begun, which is on the day after the due day before; several of one
    /// day are one.
    private func due(
        _ check: WatchRule.Check, _ left: CivilDate, _ until: CivilDate?, _ relisted: CivilDate?,
        _ looks: [FactBook.WatchLook]
    ) -> [Acceptances.Due] {
        var held: [FactBook.WatchLook] = []
        for look in looks.filter({ $0.check == check.key && $0.day > left })
            .sorted(by: { $0.day < $1.day })
        {
            // What was said last on a day is what was found on it.
            if held.last?.day == look.day { held.removeLast() }
            held.append(look)
        }
        // A unit that is listed again is owed no further look: what is late stops there.
        let last = [until, relisted].compactMap { $0 }.min()
        let now = min(day, relisted ?? day)
        var found: [Acceptances.Due] = []
        var begins = left
        for due in days(of: check, from: left) {
            if let last, due > last { break }
            let place = held.firstIndex { $0.day > begins }
            let look = place.map { held[$0] }
            held.removeFirst(place.map { $0 + 1 } ?? 0)
            begins = due
            found.append(
                .init(
                    check: check.key, due: due, held: look?.day, holds: look?.holds,
                    lateBy: max(0, (look?.day ?? now).dayNumber - due.dayNumber),
                    clause: check.clause))
            if due > day { break }
        }
        return found
    }

    /// Days of a check in their order, up to the first after the day of the answer.
    private func days(of check: WatchRule.Check, from left: CivilDate) -> [CivilDate] {
        switch check.days {
        case .after(let spans): return spans.map { left.adding($0, book.work.calendar) }.sorted()
        case .every(let span):
            var days: [CivilDate] = []
            var count = 1
            repeat {
                days.append(left.adding(Span(span.count * count, span.unit)))
                count += 1
            } while (days.last.map { $0 <= day } ?? false) && count < 10_000
            return days
        }
    }
}
