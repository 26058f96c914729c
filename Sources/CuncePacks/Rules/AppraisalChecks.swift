import CunceDomain

/// Whoever asks an appraisal must be somebody it is for, or belong to a unit it is for.
struct AppraisalChecks {
    private let rules: Rules
    private let complaints: ComplaintList

    init(_ rules: Rules, _ complaints: ComplaintList) {
        self.rules = rules
        self.complaints = complaints
    }

    func run() {
        for trigger in rules.ladder?.triggers ?? [] {
            check(trigger.when.all, roles: trigger.roles, asksUnits: !trigger.unitKinds.isEmpty)
        }
        for scheme in rules.pay {
            for line in scheme.lines {
                check(line.when?.all ?? [], roles: scheme.roles, asksUnits: false)
                if case .grades(let key, _) = line.amount {
                    check(key, line.clause, roles: scheme.roles, asksUnits: false)
                }
                let known = Set(scheme.inputs.map(\.name) + scheme.lines.map(\.key.text))
                for name in Set(line.formulas.flatMap(\.valueNames)).subtracting(known).sorted() {
                    check(
                        AppraisalKey(name), line.clause, roles: scheme.roles, asksUnits: false)
                }
            }
        }
        for appraisal in rules.appraisals {
            checkGrades(of: appraisal)
        }
    }

    private func check(_ conditions: [Condition], roles: [RoleKey], asksUnits: Bool) {
        for condition in conditions {
            guard case .grade(let test) = condition.kind else { continue }
            check(test.appraisal, condition.clause, roles: roles, asksUnits: asksUnits)
        }
    }

    private func check(
        _ key: AppraisalKey, _ clause: Clause, roles: [RoleKey], asksUnits: Bool
    ) {
        guard let appraisal = rules.appraisal(key), appraisal.unitKinds.isEmpty else { return }
        for role in roles where !appraisal.roles.contains(role) {
            complaints.add(
                clause, expected: "an appraisal of \(role), or of units", got: "\(quoted(key.text))"
            )
        }
        if asksUnits {
            complaints.add(clause, expected: "an appraisal of units", got: "\(quoted(key.text))")
        }
    }

    /// Whoever is above the number must have a grade to go on to, and a score that orders them.
    private func checkCaps(of appraisal: Appraisal) {
        guard let capped = appraisal.grades.last(where: { $0.cap != nil }) else { return }
        if appraisal.items.isEmpty {
            complaints.add(
                appraisal.clause, expected: "items: the score by which places are taken",
                got: "none")
        }
        if capped.key == appraisal.grades.last?.key {
            complaints.add(
                capped.clause, expected: "a grade after one with a cap, for whoever is above it",
                got: "none")
        }
        if appraisal.grades.contains(where: { $0.rank != nil }) {
            complaints.add(
                capped.clause, expected: "either cap, or grades by best and worst", got: "both")
        }
    }

    /// By place, exactly one grade is for whoever has none of the places.
    private func checkGrades(of appraisal: Appraisal) {
        checkCaps(of: appraisal)
        guard appraisal.grades.contains(where: { $0.rank != nil }) else { return }
        if appraisal.items.isEmpty {
            complaints.add(
                appraisal.clause, expected: "items: the score by which places are taken",
                got: "none")
        }
        let rest = appraisal.grades.filter { $0.rank == nil && $0.from == nil }
        if rest.count != 1 {
            complaints.add(
                appraisal.clause, expected: "one grade without a place, for the others",
                got: "\(rest.count)")
        }
    }
}
