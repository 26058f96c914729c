/// One thing owed by one post for one place in one period, and how it stands. 应办事项
///
/// Computed from cadences, links, visits, huddles and briefs; never ticked.
/// - Source: architecture, decision 7; Decisions/0019.
package struct Obligation: Equatable, Sendable {
    /// What was done for it, with the entry that says so.
    package struct Proof: Equatable, Sendable {
        package let on: CivilDate
        package let entry: Int

        package init(on: CivilDate, entry: Int) {
            self.on = on
            self.entry = entry
        }
    }

    package enum State: Equatable, Sendable {
        /// The period runs, or its grace does.
        case owed
        case met
        /// Done so many days after the due day; 0 for what was done in time but written down only
        /// after its week had been closed.
        case metLate(days: Int)
        case missed
        /// `entry` is where the reason stands; `nil` where the links themselves say it.
        case excused(ExcuseReason, entry: Int?)
    }

    package let key: ObligationKey
    package let duty: CadenceDuty
    /// The village's case; `nil` for what is owed for the whole town.
    package let kase: CaseID?
    package let period: DutyPeriod
    /// How often, 1 or more.
    package let times: Int
    /// At most `times`, as they happened.
    package let proofs: [Proof]
    package let state: State
    /// What the closing of its week said of it; `nil` before.
    package let closed: ClosedWord?

    /// How often it is still to be done, or was not done.
    package var missing: Int { times - proofs.count }

    /// Whether the closing said something else than what is known now.
    package var differsFromClosing: Bool {
        guard let closed else { return false }
        return switch state {
        case .owed: true
        case .met, .metLate: closed.outcome != .met
        case .missed: closed.outcome != .missed
        case .excused: closed.outcome != .excused
        }
    }

    /// - Parameters:
    ///   - proofs: everything done in time or in grace, in any order.
    ///   - isTakenOver: the link changed hands in the period.
    init(
        _ key: ObligationKey, _ cadence: Cadence, _ period: DutyPeriod, kase: CaseID?,
        proofs: [Proof], isTakenOver: Bool = false, _ terms: ObligationTerms, on day: CivilDate
    ) {
        self.key = key
        duty = cadence.duty
        self.kase = kase
        self.period = period
        times = cadence.times
        let done = DutyReckoning.counted(
            proofs.sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }, cadence.times,
            countsDays: cadence.countsDays, on: \.on)
        self.proofs = done
        let word = terms.closings[key]
        closed = word
        let excuse = terms.excuse(key, period)
        switch DutyReckoning.standing(
            cadence.times, done: done.map(\.on), period, isExcused: excuse != nil,
            isTakenOver: isTakenOver, on: day)
        {
        case .owed: state = .owed
        case .met:
            let isReportedLate = word.map { $0.outcome != .met } ?? false
            state = isReportedLate ? .metLate(days: 0) : .met
        case .metLate(let days): state = .metLate(days: days)
        case .missed: state = .missed
        case .excused:
            state =
                excuse.map { .excused($0.reason, entry: $0.entry) }
                ?? .excused(.handedOver, entry: nil)
        }
    }
}

/// What the closing of a week said of one obligation. It never changes.
package struct ClosedWord: Equatable, Sendable {
    package enum Outcome: String, Sendable {
        case met, missed, excused
    }

    package let outcome: Outcome
    /// The closing.
    package let entry: Int
}
