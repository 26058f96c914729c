import CunceDomain

/// `pay.yaml`: how pay is worked out.
enum PayReader {
    static let reader = Reader<[PayScheme]>.object(
        "Schemes of pay, each fixed before its period begins.",
        .required("schemes", .entries(.paySchemes, scheme), "Schemes.")
    ) { _, schemes in schemes }

    private static let scheme = Reader<PayScheme>.object(
        "A scheme: lines that are added.",
        .required("key", Reader<PaySchemeKey>.declares(.paySchemes), "Its key."),
        .required("label", .label, "What it is called."),
        .required("roles", Reader<[RoleKey]>.keys(of: .roles, atLeast: 1), "Posts it is for."),
        .required("each", Reader<Period.Unit>.choice, "The period it pays for."),
        .optional("fixed-by", .label, "The paper that fixes it."),
        .optional(
            "fixed-on", .day,
            "The day it was fixed; for a period that began before, it pays "
                + "nothing."),
        .optional(
            "rounding", Reader<Rounding>.choice,
            "To whole fen; left out, a part of a fen is not stated."),
        .defaulted("inputs", .list(of: input), to: [], "Numbers that formulas name."),
        .required("lines", .list(of: line, atLeast: 1), "What is paid.")
    ) { place, key, label, roles, each, fixedBy, fixedOn, rounding, inputs, lines in
        PayScheme(
            key: key, label: label, roles: roles, each: each, fixedBy: fixedBy,
            fixedOn: fixedOn, rounding: rounding, inputs: inputs, lines: lines,
            clause: place.clause)
    }

    private static let input = Reader<PayScheme.Input>.object(
        "A number that formulas name: one for all, one for each role, or a fact of a period of "
            + "its own.",
        .required("key", Reader<PayLineKey>.key(), "Its name in formulas."),
        .required("label", .label, "What it is called."),
        .optional("value", .amount, "The number."),
        .optional("by-role", .list(of: ofRole, atLeast: 1), "The number for each role."),
        .optional("fact", Reader<FactKey>.uses(.facts), "A fact."),
        Described<FactTest.When?>.statedWhen,
        needsOneOf: ["value", "by-role", "fact"]
    ) { place, key, label, number, byRole, fact, when -> PayScheme.Input? in
        let value: PayScheme.Input.Value
        switch (number, byRole, fact) {
        case (let number?, nil, nil): value = .number(number)
        case (nil, let roles?, nil):
            value = .byRole(
                Dictionary(roles.map { ($0.role, $0.value) }) { first, _ in first })
        case (nil, nil, let fact?): value = .fact(fact, when ?? .back(1))
        default:
            place.complain(expected: "either value, by-role or fact", got: "several of them")
            return nil
        }
        return PayScheme.Input(
            name: key.text, label: label, value: value, isWhenStated: when != nil,
            clause: place.clause)
    }

    private struct OfRole: Sendable {
        let role: RoleKey
        let value: Rational
    }

    private static let ofRole = Reader<OfRole>.object(
        "The number for a role.",
        .required("role", Reader<RoleKey>.uses(.roles), "The role."),
        .required("value", .amount, "The number.")
    ) { _, role, value in OfRole(role: role, value: value) }

    private static let line = Reader<PayScheme.Line>.object(
        "One line of pay, in yuan: amount, or of with bands, or appraisal with by-grade, or pool "
            + "with shared-by; without any, its amount is not stated.",
        .required(
            "key", Reader<PayLineKey>.key(), "Its key; formulas of later lines may name it."),
        .required("label", .label, "What it is called."),
        .optional(
            "amount", .formula,
            "A formula of inputs, facts, scores of appraisals, earlier lines; what is told by shorter "
                + "periods stands in sum(…), average(…), lowest(…), highest(…) or last(…)."),
        .optional("of", .formula, "The number that bands ask for."),
        .optional("bands", .list(of: band, atLeast: 1), "Amounts by bands of that number."),
        .optional("appraisal", Reader<AppraisalKey>.uses(.appraisals), "Whose grade is paid for."),
        .optional("by-grade", .list(of: ofGrade, atLeast: 1), "Amounts by grade."),
        .optional("pool", .formula, "A sum that the posts of the scheme share."),
        .optional(
            "shared-by", .formula,
            "The number in whose ratio they share it, such as a score; no earlier lines."),
        .optional(
            "per", Reader<UnitKindKey>.uses(.unitKinds),
            "For a pool: each unit of this kind has one, shared by its posts and those below it; "
                + "left out, all posts of the scheme share one."),
        .optional("when", .condition, "When it is paid at all."),
        .optional("at-most", .formula, "Never more than this."),
        .optional("at-least", .formula, "Never less than this."),
        .optional("payer", .label, "Who pays; left out, it is not stated."),
        .required(
            "root", Reader<PayScheme.Root>.choice,
            "What makes it lawful: this scheme, decided beforehand, or a sanction that was "
                + "recorded."),
        .optional(
            "sanction", Reader<RungKey>.uses(.rungs),
            "The step that is the sanction, for the root sanction.")
    ) {
        place, key, label, amount, of, bands, appraisal, byGrade, pool, sharedBy, per, when, most,
        least, payer, root, sanction -> PayScheme.Line? in
        let kind: PayScheme.Line.Amount
        switch (amount, of, bands, appraisal, byGrade) {
        case (let formula?, nil, nil, nil, nil): kind = .formula(formula)
        case (nil, let formula?, let bands?, nil, nil):
            kind = .bands(of: formula, bands.sorted { $0.from.value > $1.from.value })
        case (nil, nil, nil, nil, nil): kind = .notStated
        case (nil, nil, nil, let appraisal?, let grades?):
            kind = .grades(
                appraisal,
                Dictionary(grades.map { ($0.grade, $0.pay) }) { first, _ in first })
        default:
            place.complain(
                expected: """
                    either amount, of with bands, appraisal with by-grade, or pool with shared-by
                    """, got: "another mixture")
            return nil
        }
        let isPool = pool != nil || sharedBy != nil || per != nil
        guard !isPool || (kind == .notStated && pool != nil && sharedBy != nil) else {
            place.complain(
                expected: "pool with shared-by, with or without per, and no other amount",
                got: "another mixture")
            return nil
        }
        let shared = pool.flatMap { pool in
            sharedBy.map { PayScheme.Line.Amount.pool(pool, by: $0, per: per) }
        }
        guard (root == .sanction) == (sanction != nil) else {
            place.complain(
                expected: "sanction for the root sanction and for no other",
                got: sanction == nil ? "none" : "sanction for \(root.rawValue)")
            return nil
        }
        return PayScheme.Line(
            key: key, label: label, amount: shared ?? kind, when: when, most: most, least: least,
            payer: payer, root: root, sanction: sanction, clause: place.clause)
    }

    private static let band = Reader<PayScheme.Band>.object(
        "An amount from a number on.",
        .threshold,
        .optional("pay", .amount, "Yuan; left out, it is not stated."),
        needsOneOf: ["from", "above"]
    ) { place, threshold, pay -> PayScheme.Band? in
        threshold.map { PayScheme.Band(from: $0, pay: pay, clause: place.clause) }
    }

    private struct OfGrade: Sendable {
        let grade: GradeKey
        let pay: Rational
    }

    private static let ofGrade = Reader<OfGrade>.object(
        "An amount for a grade.",
        .required("grade", .key(), "The grade."), .required("pay", .amount, "Yuan.")
    ) { _, grade, pay in OfGrade(grade: grade, pay: pay) }
}
