import CunceDomain

/// Pay schemes that do not hang together: names used twice or hidden, lines without a root.
struct PayChecks {
    private let rules: Rules
    private let complaints: ComplaintList
    private let facts: [FactKey: FactKind]

    init(_ rules: Rules, _ complaints: ComplaintList) {
        self.rules = rules
        self.complaints = complaints
        facts = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
    }

    func run() {
        for scheme in rules.pay { check(scheme) }
    }

    private func check(_ scheme: PayScheme) {
        var names: Set<String> = []
        for (name, clause) in scheme.inputs.map({ ($0.name, $0.clause) })
            + scheme.lines.map({ ($0.key.text, $0.clause) })
        where !names.insert(name).inserted {
            complaints.add(
                clause, expected: "a name used once in the scheme", got: "\(quoted(name))")
        }
        checkNames(of: scheme)
        for input in scheme.inputs {
            if case .fact(let key, _) = input.value {
                complaints.expectNumber(facts[key], input.clause)
            }
            if case .byRole(let numbers) = input.value {
                for role in numbers.keys.sorted() where !scheme.roles.contains(role) {
                    complaints.add(
                        input.clause, expected: "roles of the scheme", got: "\(quoted(role.text))")
                }
            }
            if !scheme.lines.contains(where: { line in
                line.formulas.contains { $0.names.contains(input.name) }
            }) {
                complaints.add(
                    input.clause, expected: "a line that names \(input.name)", got: "none")
            }
        }
        for line in scheme.lines {
            if case .grades(let key, let table) = line.amount {
                complaints.expectGrades(
                    table.keys.sorted(), of: rules.appraisal(key), line.clause)
            }
            if line.root == .scheme, scheme.fixedBy == nil {
                complaints.add(
                    line.clause,
                    expected: "fixed-by in the scheme, the paper that makes it a root",
                    got: "none")
            }
            if let rung = line.sanction.flatMap({ rules.ladder?.rung($0) }),
                rung.deed != .sanction
            {
                complaints.add(
                    line.clause, expected: "a rung that does: sanction",
                    got: "\(rung.key), a \(rung.deed.rawValue)")
            }
        }
    }

    /// A line or an input that is called like a fact or an appraisal would hide it.
    private func checkNames(of scheme: PayScheme) {
        func check(_ name: String, _ clause: Clause) {
            if rules.appraisal(AppraisalKey(name)) != nil {
                complaints.add(
                    clause, expected: "a name that no appraisal has: there it is the score",
                    got: "\(quoted(name))")
            } else if facts[FactKey(name)] != nil {
                complaints.add(clause, expected: "a name that no fact has", got: "\(quoted(name))")
            }
        }
        for input in scheme.inputs {
            // An input that is the fact of its name, of a period of its own, hides nothing else.
            if case .fact(let key, _) = input.value, key.text == input.name { continue }
            check(input.name, input.clause)
        }
        for line in scheme.lines { check(line.key.text, line.clause) }
    }
}
