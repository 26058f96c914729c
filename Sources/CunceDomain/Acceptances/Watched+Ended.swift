extension Acceptances.Watched {
    /// As it stands for a village whose case was closed: no look falls due after the day of the
    /// end, none that was missed grows later than that day, and nothing speaks for a relapse any
    /// more.
    ///
    /// - Parameter ended: the day of the end; `nil` while the watch goes on.
    package func stopped(on ended: CivilDate?) -> Acceptances.Watched {
        guard let ended else { return self }
        return Acceptances.Watched(
            unit: unit, left: left, state: state, until: until, deciders: deciders,
            checks: checks.compactMap { check in
                guard check.held == nil else { return check }
                guard check.due <= ended else { return nil }
                return .init(
                    check: check.check, due: check.due, held: nil, holds: nil,
                    lateBy: ended.dayNumber - check.due.dayNumber, clause: check.clause)
            }, signals: [], relapse: relapse, relisted: relisted, windowEnds: windowEnds,
            clause: clause)
    }
}
