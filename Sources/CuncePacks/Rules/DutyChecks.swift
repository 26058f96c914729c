import CunceDomain

/// Rules on duties that need more than one entry.
struct DutyChecks {
    let cadences: [Cadence]
    let rules: Rules
    let complaints: ComplaintList

    func run() {
        for cadence in cadences {
            checkReduction(of: cadence)
            // An unknown key has been complained of.
            guard case .after(.fact(let key), _, _) = cadence.rhythm, let fact = rules.fact(key)
            else { continue }
            if fact.shape != .event, fact.shape != .state {
                complaints.add(
                    cadence.clause.file, cadence.clause.line, cadence.clause.path,
                    expected: "after-each to name an event or a state, which have days",
                    got: "\(key)")
            }
        }
    }

    private func checkReduction(of cadence: Cadence) {
        guard case .fact(let key) = cadence.less?.source, let fact = rules.fact(key),
            fact.shape != .state
        else { return }
        complaints.add(
            cadence.clause.file, cadence.clause.line, cadence.clause.path,
            expected: "less of the days of a state", got: "\(key)")
    }
}
