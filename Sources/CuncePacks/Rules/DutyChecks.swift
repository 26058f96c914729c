import CunceDomain

/// Rules on duties that need more than one entry.
struct DutyChecks {
    let cadences: [Cadence]
    let rules: Rules
    let roles: [Role]
    let slots: [LinkSlot]
    let complaints: ComplaintList

    func run() {
        for cadence in cadences {
            checkReduction(of: cadence)
            checkOwnStep(of: cadence)
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

    /// What follows a step of the owner's own never arises where none can be taken for the owner.
    private func checkOwnStep(of cadence: Cadence) {
        guard case .after(.rung(let key), .owner, _) = cadence.rhythm,
            let rung = rules.ladder?.rung(key)
        else { return }
        for owner in cadence.owners {
            let holders: [RoleKey]
            switch owner {
            case .role(let role): holders = [role]
            case .link(let slot): holders = slots.first { $0.key == slot }?.roles ?? []
            }
            let subjects = roles.filter { holders.contains($0.key) }.flatMap(\.asSubjects)
            // Who may hold a link need not be stated, and an unknown key has been complained of.
            guard !subjects.isEmpty, !subjects.contains(where: rung.subjects.contains) else {
                continue
            }
            complaints.add(
                cadence.clause,
                expected: """
                    of: others, or a rung for \(Phrase.any(subjects.map(\.rawValue).eachOnce)), which \
                    \(Phrase.any(holders.map(\.text))) is
                    """,
                got: "\(key), for \(Phrase.any(rung.subjects.map(\.rawValue)))")
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

extension [String] {
    fileprivate var eachOnce: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
