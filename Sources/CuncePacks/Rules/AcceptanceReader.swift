import CunceDomain

/// `acceptance.yaml`: what it takes to leave the list, and what comes after.
enum AcceptanceReader {
    static let reader = Reader<Acceptance>.object(
        "What it takes to leave the list, what follows a failure, how long a unit is watched.",
        .defaulted(
            "schemes", .entries(.schemes, AcceptanceSchemeReader.reader), to: [],
            "Ways of finding out whether a unit has been turned round; each that is for a unit "
                + "must be passed."),
        .defaulted(
            "alternatives", .list(of: alternatives, atLeast: 1), to: [],
            "Lists of schemes of which one suffices."),
        .optional("failure", failure, "What follows where a unit does not pass."),
        .optional("exit", exit, "How a unit that passed leaves the list."),
        .optional("watch", WatchReader.reader, "The time after a unit has left the list."),
        needsOneOf: ["schemes", "failure", "exit", "watch"]
    ) { _, schemes, alternatives, failure, exit, watch in
        Acceptance(
            schemes: schemes, alternatives: alternatives, failure: failure, exit: exit,
            watch: watch)
    }

    private static let alternatives = Reader<[SchemeKey]>.keys(of: .schemes, atLeast: 2)
        .map { place, keys in Acceptance.Alternatives(schemes: keys, clause: place.clause) }

    private static let failure = Reader<AfterFailure>.object(
        "What follows where a unit does not pass.",
        .required("label", .label, "What is ordered."),
        .optional(
            "within", .span,
            "From the assessment to the next one; left out, not stated. The day set in a case "
                + "stands in the facts."),
        Described<Deciders>.deciders("orders it")
    ) { place, label, within, deciders in
        AfterFailure(label: label, within: within, deciders: deciders, clause: place.clause)
    }

    private static let exit = Reader<ExitRule>.object(
        "How a unit that passed leaves the list: always as a proposal that people decide.",
        .required("label", .label, "What is decided."),
        Described<Deciders>.deciders("decides it"),
        .optional(
            "after", .span,
            "How long after the assessment it is decided at the earliest; left out, at once or "
                + "not stated.")
    ) { place, label, deciders, after in
        ExitRule(label: label, deciders: deciders, after: after, clause: place.clause)
    }
}

extension Described where Value == Deciders {
    /// roles and body.
    static func deciders(_ does: String) -> Described {
        let roles = Reader<[RoleKey]>.keys(of: .roles, atLeast: 1)
        return Described(
            shapes: [
                .init(
                    name: "roles", isRequired: false,
                    meaning: "Roles of the pack of which one \(does); left out with body, not "
                        + "stated.",
                    shape: roles.shape),
                .init(
                    name: "body", isRequired: false,
                    meaning: "The body that \(does), where no role of the pack does it.",
                    shape: .label),
            ]
        ) { fields, keys in
            let known = fields.optional("roles").map { roles.read($0, keys) }
            let body = fields.optional("body").map { $0.label() }
            if known == .some(nil) || body == .some(nil) { return nil }
            return Deciders(roles: (known ?? nil) ?? [], body: body ?? nil)
        }
    }
}
