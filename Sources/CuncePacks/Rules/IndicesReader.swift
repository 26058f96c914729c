import CunceDomain

/// `indices.yaml`: composite indices.
enum IndicesReader {
    static let reader = Reader<[CompositeIndex]>.object(
        "Numbers made from several facts.",
        .required("indices", .entries(.indices, index), "Indices.")
    ) { _, indices in indices }

    private static let index = Reader<CompositeIndex>.object(
        "One number from several facts.",
        .required("key", Reader<IndexKey>.declares(.indices), "Its key."),
        .required("label", .label, "What it is called."),
        .required(
            "unit-kind", Reader<UnitKindKey>.uses(.unitKinds), "The kind of units it is made for."),
        .required("each", Reader<Period.Unit>.choice, "The period it is made for."),
        .defaulted(
            "scale", .positiveAmount, to: Rational(100),
            "What a full index comes to; left out, 100."),
        .required("parts", .list(of: part, atLeast: 1), "Facts with their weights."),
        .defaulted(
            "bands", .list(of: band), to: [], "Bands, each from a number on; any order."),
        .optional("seats", seats, "Places shared out by it, such as posts or funds for projects.")
    ) { place, key, label, kind, each, scale, parts, bands, seats -> CompositeIndex? in
        let sum = parts.dropFirst().reduce(parts.first?.weight ?? .zero) { $0 + $1.weight }
        guard sum == .one else {
            place.complain(
                expected: "weights that add up to 100 %",
                got: "\((sum * Rational(100)).exactText) %")
            return nil
        }
        return CompositeIndex(
            key: key, label: label, unitKind: kind, each: each, scale: scale, parts: parts,
            bands: bands.sorted { $0.from > $1.from }, seats: seats, clause: place.clause)
    }

    private static let seats = Reader<SeatRule>.object(
        "Whole places for all units of the kind, in proportion to the index; a value below nought "
            + "counts as nought.",
        .required("total", .whole(1...1_000_000), "How many there are."),
        .defaulted(
            "least", .whole(0...1_000), to: 0, "Never fewer for a unit; left out, none."),
        .defaulted(
            "minimum", Reader<SeatRule.Minimum>.choice, to: .first,
            "first: everybody gets the least before the rest is shared out (also when left out); "
                + "raise: all is shared out, and whoever gets fewer is raised."),
        .required("method", Reader<SeatRule.Method>.choice, "What becomes of parts of a place.")
    ) { place, total, least, minimum, method in
        SeatRule(
            total: total, least: least, minimum: minimum, method: method, clause: place.clause)
    }

    private enum Scale: String, CaseIterable, Sendable {
        case none
        case minMax = "min-max"
        case target, rank
    }

    private static let part = Reader<CompositeIndex.Part>.object(
        "A fact with its weight.",
        .required("fact", Reader<FactKey>.uses(.facts), "The fact."),
        .required("weight", .positiveAmount, "Its share, such as 30 %."),
        .required(
            "normalise", Reader<Scale>.choice,
            "How values become comparable: none, min-max over all of the kind, target, rank."),
        .optional("target", .positiveAmount, "The number that counts in full, for target.")
    ) { place, fact, weight, scale, target -> CompositeIndex.Part? in
        let normalisation: CompositeIndex.Normalisation
        switch (scale, target) {
        case (.none, nil): normalisation = .none
        case (.minMax, nil): normalisation = .minMax
        case (.rank, nil): normalisation = .rank
        case (.target, let target?): normalisation = .target(target)
        default:
            place.complain(
                expected: "target for normalise: target and for no other",
                got: target == nil ? "none" : "target for \(scale.rawValue)")
            return nil
        }
        return CompositeIndex.Part(
            fact: fact, weight: weight, normalisation: normalisation, clause: place.clause)
    }

    private static let band = Reader<CompositeIndex.Band>.object(
        "A band of an index.",
        .required("key", .key(), "Its key."), .required("label", .label, "What it is called."),
        .required("from", .amount, "Where it begins, this value included.")
    ) { place, key, label, from in
        CompositeIndex.Band(key: key, label: label, from: from, clause: place.clause)
    }
}
