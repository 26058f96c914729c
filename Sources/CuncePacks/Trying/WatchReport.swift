package import CunceDomain

/// A unit that left the list: how long it is watched, what is due, whether it relapsed.
package struct WatchReport: Encodable, Sendable {
    package struct CheckReport: Encodable, Sendable {
        package let check: String
        package let due: CivilDate
        package let held: CivilDate?
        package let lateBy: Int
        package let clause: ClauseReport
    }

    package struct SignalReport: Encodable, Sendable {
        package let signal: String
        package let finding: FindingReport
    }

    package enum Relapse: String, Encodable, Sendable {
        case relapsed, afterwards
        case none
        case notYet = "not-yet"
        case notStated = "not-stated"
    }

    package let unit: String
    package let name: String
    package let left: CivilDate
    package let state: String
    /// The last day of the watch; absent where not stated.
    package let until: CivilDate?
    package let by: AcceptanceReport.DecidersReport
    package let checks: [CheckReport]
    package let signals: [SignalReport]
    package let relapse: Relapse
    package let relisted: CivilDate?
    /// The last day of the relapse window; absent where not stated.
    package let windowEnds: CivilDate?
    package let clause: ClauseReport?
}

extension WatchReport {
    init(_ watched: Acceptances.Watched, _ words: TrialWords) {
        unit = watched.unit.text
        name = words.name(watched.unit)
        left = watched.left
        state = watched.state.rawValue
        until = watched.until
        by = .init(watched.deciders)
        checks = watched.checks.map {
            .init(
                check: $0.check.text, due: $0.due, held: $0.held, lateBy: $0.lateBy,
                clause: ClauseReport($0.clause))
        }
        signals = watched.signals.map {
            .init(signal: $0.signal.text, finding: FindingReport($0.finding))
        }
        relisted = watched.relisted
        relapse =
            switch watched.relapse {
            case .notStated: .notStated
            case .relapsed: .relapsed
            case .afterwards: .afterwards
            case .none(let windowIsOver): windowIsOver ? .none : .notYet
            }
        windowEnds = watched.windowEnds
        clause = watched.clause.map(ClauseReport.init)
    }
}
