import CunceDomain

/// `facts.yaml`: what is known, of whom, and by whom it is told.
enum FactsReader {
    struct Part: Sendable {
        let unitKinds: [UnitKind]
        let facts: [FactKind]
    }

    static let reader = Reader<Part>.object(
        "What the programme knows: kinds of units, and kinds of facts about them.",
        .required("unit-kinds", .entries(.unitKinds, unitKind), "Kinds of places."),
        .defaulted("facts", .entries(.facts, fact), to: [], "Kinds of facts; left out, none.")
    ) { _, kinds, facts in Part(unitKinds: kinds, facts: facts) }

    private static let unitKind = Reader<UnitKind>.object(
        "A kind of place, such as 村.",
        .required(
            "key", Reader<UnitKindKey>.declares(.unitKinds),
            "Its key; village is a village for Cunce."),
        .required("label", .label, "What the place calls it."),
        .optional("under", Reader<UnitKindKey>.uses(.unitKinds), "The kind it belongs to."),
        .defaulted(
            "listed", .yesOrNo, to: true, "Whether its units can be listed; left out, they can."),
        .optional(
            "committee", Reader<UnitKind.Committee>.choice,
            "villagers or residents: by which committee it is told from others in the list of "
                + "divisions.")
    ) { place, key, label, under, isListed, committee in
        UnitKind(
            key: key, label: label, under: under, isListed: isListed, committee: committee,
            clause: place.clause)
    }

    private enum Shape: String, CaseIterable, Sendable {
        case judgement, state, number, share, money, event, choice
    }

    private static let fact = Reader<FactKind>.object(
        "A kind of fact.",
        .required("key", Reader<FactKey>.declares(.facts), "Its key."),
        .required("label", .label, "What the place calls it."),
        .required("about", Reader<FactKind.About>.choice, "Whom it is known of."),
        .required(
            "type", Reader<Shape>.choice,
            "judgement: yes or no; state: lasts from a day until a day; number; share: in percent; "
                + "money: in yuan; event: happened on days; choice: one of a list."),
        .optional(
            "each", Reader<Period.Unit>.choice,
            "The period it is told for; left out, it is known as of a day."),
        .defaulted(
            "unit-kinds", Reader<[UnitKindKey]>.keys(of: .unitKinds), to: [],
            "Kinds of units it is known of; left out, all."),
        .optional(
            "choices", .list(of: choice, atLeast: 2), "What can be chosen, for the type choice."),
        source,
        .optional("from", .label, "Whose finding or which record it is."),
        .optional("better", Reader<FactKind.Better>.choice, "Which numbers are better."),
        .optional("measure", .label, "What a number counts, such as households."),
        .optional(
            "matter", Reader<FactMatter>.choice,
            "What it is about: petitions, kinship, activity (visits, entries, lateness), presence "
                + "(check-ins, positions, being at a post), or work for none of these. It must be "
                + "said of facts about posts and supporters, and of facts that a trigger, an "
                + "appraisal or pay rests on; not of what Cunce derives."),
        .optional("target", .amount, "The number worked towards."),
        .optional(
            "doubt", doubt,
            "When a value is asked about before it counts; left out, it never is.")
    ) {
        place, key, label, about, shape, each, unitKinds, choices, source, from, better,
        measure, matter, target, doubt -> FactKind? in
        guard let shape = Self.shape(place, shape, choices, each),
            Self.fits(place, source, about, shape),
            Self.hasNumbers(place, shape, each, target, doubt)
        else { return nil }
        return FactKind(
            key: key, label: label, about: about, shape: shape, each: each,
            unitKinds: unitKinds, source: source, from: from, better: better, measure: measure,
            matter: matter ?? source.matter, target: target, doubt: doubt, clause: place.clause)
    }

    private static let choice = Reader<FactKind.Choice>.object(
        "One choice.",
        .required("key", .key(), "Its key."), .required("label", .label, "What it is called.")
    ) { _, key, label in FactKind.Choice(key: key, label: label) }

    private static func shape(
        _ place: PackValue, _ shape: Shape, _ choices: [FactKind.Choice]?, _ each: Period.Unit?
    ) -> FactKind.Shape? {
        if (shape == .choice) != (choices != nil) {
            place.complain(
                expected: "choices for the type choice and for no other",
                got: choices == nil ? "none" : "choices for \(shape.rawValue)")
            return nil
        }
        if each != nil, shape == .state || shape == .event {
            place.complain(
                expected: "no period for a \(shape.rawValue), which has days", got: .key("each"))
            return nil
        }
        switch shape {
        case .judgement: return .judgement
        case .state: return .state
        case .number: return .number
        case .share: return .share
        case .money: return .money
        case .event: return .event
        case .choice: return .choice(choices ?? [])
        }
    }

    /// How far a value may be from the one before.
    private static let doubt = Reader<Rational>.object(
        "When a value of a period is asked about.",
        .required(
            "change-above", .positiveAmount,
            "More than this away from the period before: a part of the value before, such as "
                + "50 %; for a share, percentage points.")
    ) { _, change in change }

    private static func hasNumbers(
        _ place: PackValue, _ shape: FactKind.Shape, _ each: Period.Unit?, _ target: Rational?,
        _ doubt: Rational?
    ) -> Bool {
        if target != nil, !shape.isNumeric {
            place.complain(
                expected: "a target for numbers, shares and money only", got: .key("target"))
            return false
        }
        if doubt != nil, !shape.isNumeric || each == nil {
            place.complain(
                expected: "doubt for numbers, shares and money told by period only",
                got: .key("doubt"))
            return false
        }
        return true
    }
}
