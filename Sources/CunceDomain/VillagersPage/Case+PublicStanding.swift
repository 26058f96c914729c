extension Case {
    /// How far something is on a day; `nil` where the case has no such thing in force.
    package func publicStanding(of subject: ReleaseSubject, on day: CivilDate) -> PublicStanding? {
        switch subject {
        case .task(let id): tasks.task(id).flatMap { stands($0) ? $0.publicStanding(on: day) : nil }
        case .measure(let id): measureStanding(id, on: day)
        case .project(let id): projects.project(id).map { $0.publicStanding(on: day) }
        case .promise(let id): promises.promise(id).map { $0.publicStanding(on: day) }
        }
    }

    /// Everything a line of the villagers' page can be about, in the order of the plan.
    package var releasable: [ReleaseSubject] {
        let tasks = tasks.all.filter { stands($0) }.map { ReleaseSubject.task($0.id) }
        let measures = plan.inForce == nil ? [] : plan.measuresInForce.map(\.id)
        return tasks + measures.map { .measure($0) } + projects.all.map { .project($0.id) }
            + promises.all.map { .promise($0.id) }
    }

    /// A measure is as far as its tasks are: late while one of them is, done once all are.
    private func measureStanding(_ id: MeasureID, on day: CivilDate) -> PublicStanding? {
        guard plan.inForce != nil, plan.measuresInForce.contains(where: { $0.id == id }) else {
            return nil
        }
        let work = tasks.all.filter { $0.measure == id && $0.state != .dropped && stands($0) }
            .map { $0.publicStanding(on: day) }
        let due = work.compactMap(\.due).max()
        let state: PublicStanding.State =
            if work.contains(where: { $0.state == .late }) {
                .late
            } else if work.isEmpty || work.contains(where: { $0.state == .underWay }) {
                .underWay
            } else if work.contains(where: { $0.state == .saidDone }) {
                .saidDone
            } else {
                .done
            }
        return PublicStanding(
            state: state, due: due, ended: state == .done ? work.compactMap(\.ended).max() : nil)
    }
}

extension PlanTask {
    fileprivate func publicStanding(on day: CivilDate) -> PublicStanding {
        let state: PublicStanding.State =
            switch self.state {
            case .verified: .done
            case .done: .saidDone
            case .dropped: .dropped
            case .open, .inHand, .stuck, .returned:
                daysOverdue(on: day) == nil ? .underWay : .late
            }
        // The day it was done is the doer's; that somebody looked later changes nothing of it.
        let ended = state == .dropped ? self.ended : state == .underWay ? nil : doneOn
        return PublicStanding(state: state, due: due, ended: state == .late ? nil : ended)
    }
}

extension Project {
    fileprivate func publicStanding(on day: CivilDate) -> PublicStanding {
        let next = nextMilestone ?? milestones.last
        let (due, step) = (next?.due, next?.id.text)
        guard let ended else {
            return PublicStanding(
                state: overdue(on: day).isEmpty ? .underWay : .late, due: due, ended: nil,
                step: step)
        }
        return PublicStanding(
            state: ended.isFinished ? .done : .dropped, due: due, ended: ended.at.on,
            step: step)
    }
}

extension Promise {
    fileprivate func publicStanding(on day: CivilDate) -> PublicStanding {
        if let released {
            return PublicStanding(state: .dropped, due: due, ended: released.at.on)
        }
        guard hasArrived else {
            return PublicStanding(
                state: daysOverdue(on: day) == nil ? .underWay : .late, due: due, ended: nil)
        }
        return PublicStanding(
            state: unconfirmed.isEmpty ? .done : .saidDone, due: due,
            ended: arrivals.map(\.at.on).max())
    }
}
