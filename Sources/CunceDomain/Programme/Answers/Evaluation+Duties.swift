/// How each duty stands, window by window.
extension Evaluation {
    typealias Line = DutyAnswers.Line

    /// Every window of a series that can be owed and has begun, oldest first.
    func windows(of series: DutySeries) -> [DutyPeriod] {
        allWindows(of: series).filter(series.isHeld)
    }

    /// The same, also those that the owners do not hold.
    func allWindows(of series: DutySeries) -> [DutyPeriod] {
        guard let window = series.cadence.window, let since = start(of: series, window) else {
            return []
        }
        return series.cadence.periods(
            since: since, closes: series.closes ?? .farthest, on: day, book.work.calendar)
    }

    /// Where the book does not tell when a round opened, windows of the calendar itself are owed
    /// in any case; several together could begin anywhere.
    private func start(of series: DutySeries, _ window: DutyWindow) -> CivilDate? {
        if let since = series.since { return since }
        guard window.count == 1 else { return nil }
        let this = window.first(containing: day)
        return (0..<3).reduce(this) { first, _ in window.previous(before: first) }
    }

    /// All windows of a series with how each stands.
    func lines(_ series: DutySeries) -> [Line] {
        lines(series, windows(of: series).compactMap { anchored($0, series) })
    }

    func lines(_ series: DutySeries, _ periods: [DutyPeriod]) -> [Line] {
        guard series.cadence.statedReach == .everyUnit else {
            return standing(series, periods, goal: series.unit, series.claims)
        }
        let reached = Dictionary(
            series.goals.map { goal in
                (goal.unit, standing(series, periods, goal: goal.unit, goal.claims))
            }
        ) { first, _ in first }
        return periods.enumerated().compactMap { place, period in
            let goals = series.goals(in: period)
            // Where nobody is to be reached, nothing is owed.
            guard !goals.isEmpty else { return nil }
            return together(series, period, goals.compactMap { reached[$0]?[place] })
        }
    }

    /// One line per period, for one unit or for all together.
    private func standing(
        _ series: DutySeries, _ periods: [DutyPeriod], goal: SubjectKey?,
        _ claims: LinkClaims<SubjectKey>?
    ) -> [Line] {
        let cadence = series.cadence
        let deeds = self.deeds(cadence.key, by: series.owners, for: goal)
        let named = deeds.done.filter { $0.period != nil }
        let unnamed = deeds.done.filter { $0.period == nil }
        let turns = turns(series, periods, goal, claims)
        let wants = zip(periods, turns).map { period, turn in
            DutyReckoning.Want(period, cadence.most, given: turn.given.map(\.on))
        }
        let allotted = cadence.allotted(unnamed, to: wants, on: \.on)
        return zip(zip(periods, turns), allotted).map { place, found in
            let (period, turn) = place
            let own = named.filter { $0.period.map { period.holds($0) } ?? false }
            let done = DutyReckoning.counted(
                (own + turn.given + found).sorted { $0.on < $1.on }, cadence.most,
                countsDays: cadence.countsDays, on: \.on
            ).map(\.on)
            let last = min(day, period.end)
            return line(
                series, goal, period, done, amount(of: series, in: period),
                deeds.missing(from: period.first, until: last)
                    + turn.deeds.flatMap { $0.missing(from: period.first, until: last) },
                takenFrom: turn.givers)
        }
    }

    private func line(
        _ series: DutySeries, _ unit: SubjectKey?, _ period: DutyPeriod, _ done: [CivilDate],
        _ amount: Amount, _ untold: [DutyAnswers.MissingWork], takenFrom givers: [SubjectKey]?
    ) -> Line {
        let cadence = series.cadence
        let missing = untold + amount.missing
        let isTakenOver = givers != nil
        let excuse = self.excuse(cadence.key, series.owners, period)
        let standing = DutyReckoning.standing(
            amount.times, done: done, period, isExcused: excuse != nil,
            isTakenOver: isTakenOver, on: day)
        // Where leave covers all of it, nothing is left to owe.
        let isNothing = amount.times == 0 && excuse == nil
        let state =
            isNothing
            ? .notOwed
            : self.state(
                standing, cadence, period, missing: amount.times - done.count, excuse,
                isKnown: missing.isEmpty)
        var line = Line(
            duty: cadence.key, clause: cadence.clause, owners: series.owners, unit: unit,
            time: period.time, state: state,
            owed: cadence.hasNumber ? amount.times : nil,
            done: missing.isEmpty || state == .met ? done.count : nil, unreached: [],
            missing: state == .open || state == .notStated ? missing : [])
        line.takenFrom = givers ?? []
        line.doneLate = isTakenOver ? 0 : done.filter { $0 > period.due }.count
        return line
    }

    private func state(
        _ standing: DutyReckoning.Standing, _ cadence: Cadence, _ period: DutyPeriod,
        missing: Int, _ excuse: ExcuseReason?, isKnown: Bool
    ) -> DutyAnswers.State {
        if !cadence.hasNumber { return .notStated }
        switch standing {
        case .met: return .met
        // What is not told may have been in time.
        case .metLate(let days): return isKnown ? .metLate(days: days) : .open
        case .excused:
            if let excuse { return .excused(excuse) }
            return isKnown ? .excused(.handedOver) : .open
        case .owed: return isKnown ? .notLate : .open
        case .missed:
            guard isKnown else { return .open }
            return cadence.isDated && day <= period.last
                ? .late(days: day.days(since: period.due)) : .missed(by: missing)
        }
    }

    /// Every unit reached, or which are not.
    private func together(
        _ series: DutySeries, _ period: DutyPeriod, _ parts: [Line]
    ) -> Line {
        // What nobody had the whole window for is asked of nobody once it is over.
        let asked = parts.filter { $0.state != .excused(.handedOver) }
        let parts = asked.isEmpty ? parts : asked
        let reached = parts.filter(\.isMet)
        let left = parts.filter { !$0.isMet }
        let missing = left.flatMap { $0.state == .open ? $0.missing : [] }
        let days = reached.map(\.lateDays).max() ?? 0
        let state: DutyAnswers.State
        if let first = left.first {
            let worst = left.first { !missing.isEmpty && $0.state == .open } ?? first
            if case .missed = worst.state {
                state = .missed(by: left.count)
            } else {
                state = worst.state
            }
        } else {
            state = days > 0 ? .metLate(days: days) : .met
        }
        var line = Line(
            duty: series.cadence.key, clause: series.cadence.clause, owners: series.owners,
            unit: nil, time: period.time, state: state, owed: parts.count,
            done: missing.isEmpty ? reached.count : nil, unreached: left.compactMap(\.unit),
            missing: missing)
        line.takenFrom = parts.flatMap(\.takenFrom).reduce(into: []) { givers, giver in
            if !givers.contains(giver) { givers.append(giver) }
        }
        line.doneLate = reached.filter { $0.lateDays > 0 }.count
        return line
    }

    /// What comes so many days after another cadence learns its day from that one.
    func anchored(_ period: DutyPeriod, _ series: DutySeries) -> DutyPeriod? {
        guard case .after(let key, let days) = series.cadence.day,
            let earlier = programme.cadence(key)
        else { return period }
        let held = book.work.deeds.filter { record in
            record.duty == key
                && (series.unit == nil || record.unit == nil || record.unit == series.unit)
        }.flatMap(\.done).filter { deed in
            deed.on <= day
                && (deed.period.map { period.holds($0) }
                    ?? (period.first <= deed.on && deed.on <= period.last))
        }.map(\.on).min()
        if let held {
            return series.cadence.period(
                period, dueOn: held.adding(days: days), book.work.calendar)
        }
        let awaited = earlier.periods(
            since: period.first, closes: period.last, on: period.first, book.work.calendar
        ).first
        guard let awaited, awaited.end >= day else { return nil }
        return series.cadence.period(
            period, dueOn: awaited.due.adding(days: days), book.work.calendar)
    }
}

extension CivilDate {
    /// Later than anything that is planned.
    static let farthest = CivilDate(9999, 12, 31) ?? CivilDate(dayNumber: 2_932_896)
}

extension DutyAnswers.Line {
    var isMet: Bool {
        switch state {
        case .met, .metLate: true
        case .notOwed, .notLate, .missed, .late, .excused, .open, .notStated: false
        }
    }

    fileprivate var lateDays: Int { if case .metLate(let days) = state { days } else { 0 } }
}

extension Cadence {
    /// Whether it has a due day of its own, so that what is done later still counts as late. A
    /// visit within a window counts by the window only.
    var isDated: Bool {
        if case .after = rhythm { true } else { day != .anyDay && duty != .visit }
    }

    /// Each deed counts for one window only; what has a due day may come late.
    func allotted<Deed>(
        _ deeds: [Deed], to wants: [DutyReckoning.Want], on day: (Deed) -> CivilDate
    ) -> [[Deed]] {
        isDated
            ? DutyReckoning.allottedThenLate(deeds, to: wants, countsDays: countsDays, on: day)
            : DutyReckoning.allotted(deeds, to: wants, countsDays: countsDays, on: day)
    }

    /// How many deeds are counted: all of them where no number is stated.
    var most: Int { hasNumber ? times : .max }
}

extension DutyPeriod {
    var time: DutyAnswers.Time { .init(first: first, last: last, due: due, end: end) }

    func holds(_ period: Period) -> Bool {
        first <= period.last && period.last <= last
    }
}
