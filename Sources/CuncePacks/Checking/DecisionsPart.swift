import CunceDomain

/// The part of `programme.yaml` that says who decides, and who must be another person.
enum DecisionsPart {
    /// One rule for each `DecisionKind`.
    static func rules(_ fields: PackFields, _ keys: PackKeys) -> [DecisionRule]? {
        let table = fields.table("decisions", words(of: DecisionKind.self)) {
            value -> (PackValue, Label, [RoleKey], [Standing])? in
            guard let rule = PackFields(value, known: ["label", "roles", "standings"])
            else { return nil }
            let label = rule.label("label")
            let roles: [RoleKey]? = rule.optionalUses("roles", of: .roles, keys)
            let standings =
                rule.optional("standings").map { value in
                    value.items(mayBeEmpty: true)?.compactMap { $0.choice(Standing.self) }
                } ?? []
            guard let label, let roles, let standings else { return nil }
            if (rule.optional("roles") ?? rule.optional("standings")) == nil {
                value.complain(expected: "roles or standings that decide", got: "neither")
                return nil
            }
            return (value, label, roles, standings)
        }
        return table.map { table in
            DecisionKind.allCases.compactMap { kind in
                table[kind].map { value, label, roles, standings in
                    keys.note(kind, at: value)
                    return DecisionRule(
                        kind: kind, label: label, roles: roles, standings: standings)
                }
            }
        }
    }

    /// Pairs no programme may leave out: the law of product principle 9.
    static let owed = [
        DifferentPeople(one: .proposesPlan, other: .approvesPlan),
        DifferentPeople(one: .doesTask, other: .verifiesTask),
        DifferentPeople(one: .solvesProblem, other: .verifiesProblem),
    ]

    static func differentPeople(_ fields: PackFields) -> [DifferentPeople]? {
        guard let value = fields.optional("different-people") else { return owed }
        guard let items = value.items() else { return nil }
        let pairs = items.map(pair)
        // A pair that could not be read may be the one that seems to be missing.
        guard pairs.allSatisfy({ $0 != nil }) else { return nil }
        let known = pairs.compactMap { $0 }
        for pair in owed where !known.contains(where: { $0.isSame(as: pair) }) {
            value.complain(
                expected: "the pair \(pair.one.rawValue) and \(pair.other.rawValue)",
                got: "a list without it")
        }
        return known
    }

    private static func pair(_ value: PackValue) -> DifferentPeople? {
        guard let fields = PackFields(value, known: ["one", "other"]) else { return nil }
        let one = fields.choice("one", Part.self)
        let other = fields.choice("other", Part.self)
        guard let one, let other else { return nil }
        guard one != other else {
            value.complain(expected: "two parts", got: "\(quoted(one.rawValue)) twice")
            return nil
        }
        return DifferentPeople(one: one, other: other)
    }
}

extension DifferentPeople {
    fileprivate func isSame(as pair: DifferentPeople) -> Bool {
        (one == pair.one && other == pair.other) || (one == pair.other && other == pair.one)
    }
}
