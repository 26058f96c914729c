import CunceDomain

/// `watch`: the time after a unit has left the list.
enum WatchReader {
    static let reader = Reader<WatchRule>.object(
        "The time after a unit has left the list.",
        .optional(
            "lasts", .span, "From the day of leaving, both ends included; left out, not stated."),
        Described<Deciders>.deciders("keeps watch"),
        .defaulted(
            "checks", .entries(.watchChecks, check), to: [], "Looks that are owed meanwhile."),
        .defaulted(
            "signals", .list(of: AcceptanceSchemeReader.rule, atLeast: 1), to: [],
            "What speaks for a relapse of a unit that left the list, while it is watched."),
        .defaulted(
            "early-warning", .list(of: AcceptanceSchemeReader.rule, atLeast: 1), to: [],
            "What speaks for a village slipping, asked of every unit that can be listed, whether it "
                + "has a case or not. People answer it; nothing follows by itself."),
        .optional(
            "relapse-within", relapse,
            "Listed again within this time after leaving, a unit has relapsed."),
        needsOneOf: ["lasts", "checks", "signals", "early-warning", "relapse-within"]
    ) { place, lasts, deciders, checks, signals, warnings, relapse in
        WatchRule(
            lasts: lasts, deciders: deciders, checks: checks, signals: signals, warnings: warnings,
            relapse: relapse, clause: place.clause)
    }

    private static let relapse = Reader<Span>.span.map { place, span in
        WatchRule.Relapse(within: span, clause: place.clause)
    }

    private static let check = Reader<WatchRule.Check>.object(
        "A look that is owed while a unit is watched.",
        .required("key", Reader<WatchCheckKey>.declares(.watchChecks), "Its key."),
        .required("label", .label, "What it is called."),
        Described<Deciders>.deciders("looks"),
        .optional("every", .span, "Again and again, counted from the day of leaving."),
        .optional("after", .list(of: .span, atLeast: 1), "So long after the day of leaving."),
        needsOneOf: ["every", "after"]
    ) { place, key, label, deciders, every, after -> WatchRule.Check? in
        let days: WatchRule.Check.Days
        switch (every, after) {
        case (let span?, nil): days = .every(span)
        case (nil, let spans?): days = .after(spans)
        default:
            place.complain(expected: "either every or after", got: "both")
            return nil
        }
        return WatchRule.Check(
            key: key, label: label, deciders: deciders, days: days, clause: place.clause)
    }
}
