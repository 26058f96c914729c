/// Facts that are made from a case, as it stood at the end of a period or on the day.
extension Case {
    /// - Parameters:
    ///   - each: `nil` for what is known as of the day.
    ///   - day: later periods have not ended and are told as far as they have come.
    ///   - ended: the last day of work on it; `nil` while it goes on.
    /// - Returns: `nil` for what is counted of posts and supporters.
    func record(
        _ derived: DerivedFrom, each: Period.Unit?, until day: CivilDate, ended: CivilDate? = nil
    ) -> FactRecord? {
        guard let listed = listing.listed?.on, listed <= day else { return nil }
        if derived.fact == .withoutWork { return .states(silences(until: day, ended: ended)) }
        guard let each else {
            return number(derived, from: listed, until: day).map {
                .number(.init(asOf: [.init(since: nil, value: $0)]))
            }
        }
        var byPeriod: [Period: Rational] = [:]
        var period = Period(each, containing: listed)
        while period.first <= day {
            let end = min(period.last, day)
            byPeriod[period] = number(derived, from: max(period.first, listed), until: end)
            period = period.moved(by: 1)
        }
        return byPeriod.isEmpty ? nil : .number(.init(byPeriod: byPeriod))
    }

    /// - Parameter first: of the stretch in which things that happen are counted.
    private func number(
        _ derived: DerivedFrom, from first: CivilDate, until day: CivilDate
    ) -> Rational? {
        let problems = problems(derived, on: day)
        switch derived.fact {
        case .openProblems:
            return Rational(problems.count { $0.isOpen(on: day) })
        case .solvedProblems:
            return Rational(
                problems.count { $0.verified.map { (first...day).contains($0.on) } ?? false })
        case .reopenedProblems:
            return Rational(
                problems.reduce(0) { sum, problem in
                    sum + problem.reopenings.count { (first...day).contains($0.on) }
                })
        case .verifiedTasks:
            let owed = tasks.all.filter { $0.added.on <= day && !$0.isDropped(by: day) }
            let verified = owed.count { $0.verifiedOn.map { $0 <= day } ?? false }
            return owed.isEmpty ? nil : Rational(verified, over: owed.count)
        case .tasksInTime:
            let due = tasks.all.filter {
                (first...day).contains($0.due) && $0.added.on <= day && !$0.isDraft
                    && !$0.isDropped(by: day)
            }
            let inTime = due.count { task in
                (task.doneOn.map { $0 <= task.due } ?? false)
                    && (task.verifiedOn.map { $0 <= day } ?? false)
            }
            return due.isEmpty ? nil : Rational(inTime, over: due.count)
        case .overdueTasks:
            return Rational(tasks.all.count { isOverdue($0, on: day) })
        case .promisedMoney: return yuan { $0.made.on <= day ? $0.amount ?? 0 : 0 }
        case .arrivedMoney:
            return yuan { promise in
                promise.arrivals.reduce(0) { $1.at.on <= day ? $0 + ($1.amount ?? 0) : $0 }
            }
        case .visits:
            return Rational(visits.all.count { (first...day).contains($0.at.on) })
        case .overduePromises:
            return Rational(promises.all.count { $0.isMissed(on: day) })
        case .openPromises, .missedPromises, .missedVisits, .lateEntries, .vacantPost,
            .withoutWork:
            return nil
        }
    }

    /// Those recorded by then that a count asks for.
    func problems(_ derived: DerivedFrom, on day: CivilDate) -> [Problem] {
        diagnosis.problems.filter {
            $0.recorded.on <= day
                && derived.counts(
                    type: ProblemTypeKey($0.type), dimension: $0.dimension,
                    severity: $0.severity(on: day))
        }
    }

    /// What was left of a case that was closed by then is late no more.
    func isOverdue(_ task: PlanTask, on day: CivilDate) -> Bool {
        task.isOverdue(on: day) && !isClosed(by: day)
    }

    private func yuan(_ fen: (Promise) -> Int) -> Rational {
        Rational(promises.all.reduce(0) { $0 + fen($1) }, over: 100)
    }
}

extension Problem {
    /// As it was graded by then; before the first grading as it was recorded.
    fileprivate func severity(on day: CivilDate) -> Severity {
        (gradings.last { $0.at.on <= day } ?? gradings.first)?.severity ?? .light
    }

    func isOpen(on day: CivilDate) -> Bool { verified.map { $0.on > day } ?? true }
}

extension PlanTask {
    fileprivate func isDropped(by day: CivilDate) -> Bool {
        state == .dropped && changed.on <= day
    }

    fileprivate func isOverdue(on day: CivilDate) -> Bool {
        guard added.on <= day, due < day, !isDraft else { return false }
        if let doneOn, doneOn <= day { return false }
        return !isDropped(by: day)
    }
}

extension Promise {
    /// Its day had passed by then and something of it was still to come.
    func isMissed(on day: CivilDate) -> Bool {
        guard made.on <= day, due < day else { return false }
        if let released, released.at.on <= day { return false }
        let come = arrivals.filter { $0.at.on <= day }
        return amount.map { amount in come.reduce(0) { $0 + ($1.amount ?? 0) } < amount }
            ?? come.isEmpty
    }
}
