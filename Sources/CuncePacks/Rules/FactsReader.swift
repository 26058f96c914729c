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

    private enum Source: String, CaseIterable, Sendable { case entered, imported, derived }

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
        .defaulted(
            "source", Reader<Source>.choice, to: .entered,
            "entered by people (also when left out), imported from another body, derived by Cunce."
        ),
        .optional(
            "derived", Reader<DerivedFact>.choice, "What Cunce derives, for the source derived."),
        .optional("from", .label, "Whose finding or which record it is."),
        .optional("better", Reader<FactKind.Better>.choice, "Which numbers are better."),
        .optional("measure", .label, "What a number counts, such as households."),
        .optional(
            "matter", Reader<FactMatter>.choice,
            "What it is about, where the law bounds its use; it must be said where it applies."),
        .optional("target", .amount, "The number worked towards.")
    ) {
        place, key, label, about, shape, each, unitKinds, choices, source, derived, from, better,
        measure, matter, target -> FactKind? in
        guard let shape = Self.shape(place, shape, choices, each),
            let source = Self.source(place, source, derived)
        else { return nil }
        return FactKind(
            key: key, label: label, about: about, shape: shape, each: each,
            unitKinds: unitKinds, source: source, from: from, better: better, measure: measure,
            matter: matter ?? derived?.matter, target: target, clause: place.clause)
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
                expected: "no period for a \(shape.rawValue), which has days", got: "each")
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

    private static func source(
        _ place: PackValue, _ source: Source, _ derived: DerivedFact?
    ) -> FactKind.Source? {
        switch (source, derived) {
        case (.entered, nil): return .entered
        case (.imported, nil): return .imported
        case (.derived, let derived?): return .derived(derived)
        default:
            place.complain(
                expected: "derived for the source derived and for no other",
                got: derived == nil ? "none" : "derived for \(source.rawValue)")
            return nil
        }
    }
}
