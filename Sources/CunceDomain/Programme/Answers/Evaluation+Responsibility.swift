/// Who is responsible, what each owes, who is late.
extension Evaluation {
    /// `nil` where the pack states neither duties nor links.
    package func duties() -> DutyAnswers? {
        guard !programme.cadences.isEmpty || !programme.linkSlots.isEmpty else { return nil }
        let owedByLinks = programme.cadences.contains { cadence in
            cadence.owners.contains { if case .link = $0 { true } else { false } }
        }
        let needsLinks = owedByLinks || !programme.linkSlots.isEmpty
        return DutyAnswers(
            duties: programme.cadences.flatMap(answers), slots: slots(), loads: loads(),
            releases: releases(),
            missing: needsLinks && book.work.links == nil ? [.links] : [])
    }

    /// Every window of a duty that has begun, owner by owner, as far as it is owed.
    package func history(of cadence: Cadence) -> [DutyAnswers.Line] {
        series(of: cadence).flatMap { lines($0) }
    }

    /// The window that holds the day, and the one before it.
    private func answers(_ cadence: Cadence) -> [Line] {
        series(of: cadence).flatMap { series -> [Line] in
            switch cadence.rhythm {
            case .every(let window): now(series, window)
            case .round: round(series)
            case .after(let occasion, let whose, let span):
                occasions(series, occasion, whose, span)
            case .notStated: [unstated(series)]
            }
        }
    }

    private func now(_ series: DutySeries, _ window: DutyWindow) -> [Line] {
        if series.since == nil, window.count > 1 {
            return [bare(series, first: nil, last: nil, .open, missing: [.opens])]
        }
        let all = lines(series)
        let current = all.last { $0.time.holds(day) }
        let recent = window.previous(before: window.first(containing: day))
        let before = all.last { line in
            line.time.last.map { recent <= $0 && $0 < day } ?? false
        }
        let lines = [before, current].compactMap { $0 }
        if current != nil { return lines }
        // Whoever came in the middle of the window sees that it is not asked of him.
        guard let first = first(of: window, since: series.since) else { return lines }
        let last = window.last(from: first)
        guard series.touches(first, last) else { return lines }
        return lines + [bare(series, first: first, last: last, .notOwed, missing: [])]
    }

    /// When the window began that holds the day; `nil` where several together were not begun.
    private func first(of window: DutyWindow, since: CivilDate?) -> CivilDate? {
        guard window.count > 1 else { return window.first(containing: day) }
        guard let since, since <= day else { return nil }
        var first = window.first(containing: since)
        // A lifetime of weeks.
        for _ in 0..<5_200 {
            let last = window.last(from: first)
            if day <= last { return first }
            first = last.adding(days: 1)
        }
        return nil
    }

    private func round(_ series: DutySeries) -> [Line] {
        guard let opens = book.work.opens else {
            return [bare(series, first: nil, last: nil, .open, missing: [.opens])]
        }
        let first = max(opens, series.since ?? opens)
        let closes = series.closes ?? .farthest
        guard first <= day else { return [] }
        let period = DutyPeriod(
            first: first, last: closes, due: closes,
            end: closes == .farthest ? closes : closes.adding(days: series.cadence.graceDays))
        return lines(series, [period]).map { $0.openEnded(series.closes == nil) }
    }

    /// Each time it happened: those that are not met, and the last one.
    private func occasions(
        _ series: DutySeries, _ occasion: Occasion, _ whose: StepSubject, _ span: Span
    ) -> [Line] {
        let found = happenings(occasion, whose, for: series)
        guard found.missing.isEmpty else {
            let missing = found.missing.map(DutyAnswers.MissingWork.fact)
            return [bare(series, first: nil, last: nil, .open, missing: missing)]
        }
        let happened = found.known.filter { series.isHeld(on: $0.day) }
            .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        let periods = happened.map { happening in
            let due = happening.day.adding(span, book.work.calendar)
            return DutyPeriod(
                first: happening.day, last: .farthest, due: due,
                end: due.adding(days: series.cadence.graceDays))
        }
        var all = lines(series, periods).map { $0.openEnded(true) }
        if occasion.isOfSomebody, all.count == happened.count {
            for (place, happening) in happened.enumerated() { all[place].about = happening.subject }
        }
        return all.enumerated().filter { $0.offset == all.count - 1 || !$0.element.isMet }
            .map(\.element)
    }

    private func unstated(_ series: DutySeries) -> Line {
        let deeds = self.deeds(series.cadence.key, by: series.owners, for: series.unit)
        return Line(
            duty: series.cadence.key, clause: series.cadence.clause, owners: series.owners,
            unit: series.unit, time: .init(first: series.since, last: nil, due: nil, end: nil),
            state: .notStated, owed: nil,
            done: deeds.missing.isEmpty ? deeds.done.count : nil, unreached: [],
            missing: deeds.missing)
    }

    private func bare(
        _ series: DutySeries, first: CivilDate?, last: CivilDate?, _ state: DutyAnswers.State,
        missing: [DutyAnswers.MissingWork]
    ) -> Line {
        Line(
            duty: series.cadence.key, clause: series.cadence.clause, owners: series.owners,
            unit: series.unit, time: .init(first: first, last: last, due: nil, end: nil),
            state: state, owed: nil, done: nil, unreached: [], missing: missing)
    }
}

/// Slots, loads and who may leave.
extension Evaluation {
    private func slots() -> [DutyAnswers.Slot] {
        let listed = listable(under: nil).filter { $0.listed?.holds(on: day) ?? true }
        return listed.flatMap { unit in
            programme.linkSlots.filter { $0.isOf(unit.kind) }.map { slot in
                let holders = book.work.links.map { links in
                    links.filter {
                        $0.slot == slot.key && $0.unit == unit.key && $0.time.holds(on: day)
                    }.map(\.post)
                }
                return DutyAnswers.Slot(
                    slot: slot.key, clause: slot.clause, unit: unit.key, holders: holders,
                    gap: holders.flatMap { held in
                        slot.statedLeast.map { max(0, $0 - held.count) }
                    },
                    surplus: holders.flatMap { held in
                        slot.statedMost.map { max(0, held.count - $0) }
                    })
            }
        }
    }

    private func loads() -> [DutyAnswers.Load] {
        programme.linkSlots.flatMap { slot -> [DutyAnswers.Load] in
            let held = (book.work.links ?? []).filter {
                $0.slot == slot.key && $0.time.holds(on: day)
            }
            return Dictionary(grouping: held, by: \.post).sorted { $0.key < $1.key }.map {
                DutyAnswers.Load(
                    slot: slot.key, clause: slot.clause, post: $0.key,
                    units: Set($0.value.map(\.unit)).count, most: slot.statedLoad)
            }
        }
    }

    private func releases() -> [DutyAnswers.Release] {
        programme.linkSlots.flatMap { slot -> [DutyAnswers.Release] in
            guard let condition = slot.releasedWhen else { return [] }
            return (book.work.links ?? []).filter {
                $0.slot == slot.key && $0.time.from <= day
            }.map { link in
                let left = link.time.until.flatMap { $0 < day ? $0 : nil }
                let then = left.map { Evaluation(programme, book, on: $0) } ?? self
                return DutyAnswers.Release(
                    slot: slot.key, unit: link.unit, post: link.post, left: left,
                    finding: then.finding(condition, for: link.unit))
            }
        }
    }
}

extension DutyAnswers.Time {
    fileprivate func holds(_ day: CivilDate) -> Bool {
        (first.map { $0 <= day } ?? false) && (last.map { day <= $0 } ?? true)
    }
}

extension DutyAnswers.Line {
    /// Without a last day that only stands for none.
    fileprivate func openEnded(_ isOpen: Bool) -> Self {
        guard isOpen else { return self }
        let isDue = time.due != .farthest
        return Self(
            duty: duty, clause: clause, owners: owners, unit: unit,
            time: .init(
                first: time.first, last: nil, due: isDue ? time.due : nil,
                end: isDue ? time.end : nil),
            state: state, owed: owed, done: done, unreached: unreached, missing: missing,
            about: about)
    }
}
