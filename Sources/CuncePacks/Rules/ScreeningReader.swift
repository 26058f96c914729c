import CunceDomain

/// `screening.yaml`: how lagging villages are found.
enum ScreeningReader {
    /// Lists of the file by the name they stand under.
    static let lists: [(name: String, list: PackKeys.List)] = [
        ("criteria", .criteria), ("tracks", .tracks), ("funnel", .stages), ("classes", .classes),
    ]

    static let reader = Reader<Screening>.object(
        "How units are found, and into which classes they fall.",
        .defaulted(
            "criteria", .entries(.criteria, criterion), to: [], "Situations that speak for listing."
        ),
        .defaulted("tracks", .entries(.tracks, track), to: [], "Ways onto the list."),
        .optional("quota", quota, "How many are listed over all tracks."),
        .defaulted(
            "funnel", .entries(.stages, stage), to: [], "The steps from all units to the list."),
        .defaulted(
            "classes", .entries(.classes, villageClass), to: [],
            "Classes of listed units by what holds them back.")
    ) { _, criteria, tracks, quota, funnel, classes in
        Screening(
            criteria: criteria, tracks: tracks, classes: classes, funnel: funnel, quota: quota)
    }

    private static let criterion = Reader<Criterion>.object(
        "A situation that speaks for listing.",
        .required("key", Reader<CriterionKey>.declares(.criteria), "Its key."),
        .required("label", .label, "Its words in the programme."),
        .defaulted(
            "unit-kinds", Reader<[UnitKindKey]>.keys(of: .unitKinds), to: [],
            "Kinds it applies to; left out, all."),
        .required("when", .condition, "What must be so.")
    ) { place, key, label, kinds, when in
        Criterion(key: key, label: label, unitKinds: kinds, when: when, clause: place.clause)
    }

    private static let track = Reader<Track>.object(
        "A way onto the list.",
        .required("key", Reader<TrackKey>.declares(.tracks), "Its key."),
        .required("label", .label, "What it is called."),
        .defaulted(
            "unit-kinds", Reader<[UnitKindKey]>.keys(of: .unitKinds), to: [],
            "Kinds it is for; left out, all."),
        .optional(
            "criteria", Reader<[CriterionKey]>.keys(of: .criteria, atLeast: 1),
            "Criteria that count on it."),
        .optional(
            "at-least", .whole(1...1_000),
            "How many of its criteria must be met; left out, one suffices."),
        .optional("when", .condition, "A condition in place of criteria."),
        .optional("quota", quota, "An order and a line in place of criteria."),
        .defaulted(
            "unless", .list(of: .condition), to: [],
            "Vetoes: one that holds keeps the unit off, and from filling up a quota as well."),
        needsOneOf: ["criteria", "when", "quota"]
    ) {
        place, key, label, kinds, criteria, atLeast, when, quota, unless -> Track? in
        var rules: [Track.Rule] = []
        if let criteria { rules.append(.criteria(criteria, atLeast: atLeast ?? 1)) }
        if let when { rules.append(.condition(when)) }
        if let quota {
            if quota.fills {
                place.complain(
                    expected: "fill in the quota beside the tracks only", got: "in a track")
                return nil
            }
            rules.append(.quota(quota))
        }
        guard rules.count == 1, let rule = rules.first else {
            place.complain(
                expected: "either criteria, when or quota", got: "\(rules.count) of them")
            return nil
        }
        if let atLeast, atLeast > criteria?.count ?? 0 {
            place.complain(
                expected: "at-least of at most \(criteria?.count ?? 0), as many as criteria",
                got: "\(atLeast)")
        }
        // Complained of and kept: without it its criteria would be asked of every kind of unit.
        return Track(
            key: key, label: label, unitKinds: kinds, rule: rule, unless: unless,
            clause: place.clause)
    }

    private static let stage = Reader<FunnelStage>.object(
        "A step from all units to the list.",
        .required("key", Reader<FunnelStageKey>.declares(.stages), "Its key."),
        .required("label", .label, "What it is called."),
        .required("work", Reader<FunnelStage.Work>.choice, "What is done in it."),
        .defaulted("roles", Reader<[RoleKey]>.keys(of: .roles), to: [], "Roles that do it."),
        .optional("body", .label, "A body or department, where no role of the pack does it."),
        .optional("counts", .label, "What it finds besides units, such as problems."),
        .optional("at-least", .whole(1...1_000_000), "How many units it passes on at least."),
        needsOneOf: ["roles", "body"]
    ) { place, key, label, work, roles, body, counts, least in
        FunnelStage(
            key: key, label: label, work: work, roles: roles, body: body, counts: counts,
            least: least, clause: place.clause)
    }

    private static let villageClass = Reader<VillageClass>.object(
        "A class of units by what holds them back.",
        .required("key", Reader<VillageClassKey>.declares(.classes), "Its key."),
        .required("label", .label, "What it is called."),
        .required("when", .condition, "Which units belong to it."),
        .defaulted(
            "measures", Reader<[MeasureKindKey]>.keys(of: .measureKinds), to: [],
            "Measures offered first, in this order."),
        .defaulted("helps", Reader<[HelpKey]>.keys(of: .helps), to: [], "Help it needs first.")
    ) { place, key, label, when, measures, helps in
        VillageClass(
            key: key, label: label, when: when, measures: measures, helps: helps,
            clause: place.clause)
    }
}
