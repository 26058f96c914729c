import CunceDomain
import Yams

/// `papers.yaml`: documents the programme asks for, beyond those Cunce makes of itself.
enum PapersReader {
    static let reader = Reader<[PaperRule]>.object(
        "Documents of the programme.",
        .required("papers", .entries(.papers, paper), "Documents.")
    ) { _, papers in papers }

    private static let paper = Reader<PaperRule>.object(
        "A document.",
        .required("key", Reader<PaperKey>.declares(.papers), "Its key."),
        .required("title", .label, "What it is called."),
        .optional(
            "number", number,
            "The pattern of its number, such as X组通〔{year}〕{number}号; papers with the same "
                + "pattern share one series a year."),
        .optional("addressee", .label, "To whom it goes."),
        .defaulted(
            "signed-by", Reader<[RoleKey]>.keys(of: .roles), to: [], "Roles that sign it."),
        .defaulted("sections", .list(of: .label), to: [], "Its headings."),
        .optional(
            "for", whom,
            "For whom one is made, each of them their own; left out, one for the programme as a whole, "
                + "or for whomever it follows something of."),
        .optional("due", due, "When it is due; left out, it is not stated."),
        .optional(
            "document", Reader<Made>.choice,
            "Where Cunce makes it itself: the brief, out when it is signed, or the plan of a "
                + "village, out when it is approved. Of any other somebody records that it went "
                + "out.")
    ) {
        place, key, title, number, addressee, signers, sections, whom, due, made -> PaperRule? in
        if made == .brief, let due, due.each != .week {
            place.complain(expected: "a brief for each week", got: "another due day")
            return nil
        }
        if made == .plan, due?.each != nil {
            place.complain(expected: "a plan without periods", got: "one for each period")
            return nil
        }
        if made == .brief, whom != nil {
            place.complain(expected: "a brief for the programme as a whole", got: "for")
            return nil
        }
        return PaperRule(
            key: key, title: title, number: number, addressee: addressee, signers: signers,
            sections: sections, whom: whom, due: due, document: made?.kind, clause: place.clause)
    }

    /// What Cunce makes and keeps a record of.
    private enum Made: String, CaseIterable {
        case brief, plan

        var kind: DocumentKind {
            switch self {
            case .brief: .brief
            case .plan: .plan
            }
        }
    }

    private static let whom = Reader<PaperRule.Whom>.object(
        "Each unit of a kind or of several, or each post of roles.",
        .optional(
            "units", unitKinds, "Each unit of this kind, or of each of several kinds in brackets."),
        .optional(
            "roles", Reader<[RoleKey]>.keys(of: .roles, atLeast: 1), "Each post of these roles."),
        .defaulted(
            "among", Reader<PaperRule.Whom.Among>.choice, to: .all,
            "all (also when left out), or listed: only those on the list on the due day; of posts, "
                + "those whose unit is."),
        .optional(
            "when", .condition,
            "Only those it holds for on the due day, such as a state they are in."),
        needsOneOf: ["units", "roles"]
    ) { place, kinds, roles, among, when -> PaperRule.Whom? in
        switch (kinds, roles) {
        case (let kinds?, nil): return PaperRule.Whom(.units(kinds), among: among, when: when)
        case (nil, let roles?): return PaperRule.Whom(.posts(roles), among: among, when: when)
        default:
            place.complain(expected: "either units or roles", got: "both")
            return nil
        }
    }

    /// `village`, or `[village, community]`.
    private static let unitKinds: Reader<[UnitKindKey]> = {
        let one = Reader<UnitKindKey>.uses(.unitKinds)
        let several = Reader<[UnitKindKey]>.keys(of: .unitKinds, atLeast: 1)
        return Reader(shape: .either([one.shape, several.shape])) { value, keys in
            if case .sequence = value.node { return several.read(value, keys) }
            return one.read(value, keys).map { [$0] }
        }
    }()

    private static let number = Reader<PaperNumber>(shape: .text) { value, _ in
        value.scalar("a number with {year} and {number} once each") { PaperNumber($0) }
    }

    private static let due = Reader<PaperRule.Due>.object(
        "For each period by a day, or so long after something happened.",
        .optional("each", Reader<Period.Unit>.choice, "The period it is made for."),
        .optional(
            "by", by,
            "A day of the period from 1, or of a year such as 06-30; left out, its last day."),
        .optional("after-its-end", .span, "So long after the period ended, in place of by."),
        .optional(
            "since", bound,
            "The first period is the one that holds this day, or the first of the round."),
        .optional(
            "until", bound,
            "The last period is the one that holds this day, or the last of the round."),
        .optional("after", .occasion, "What it follows."),
        .optional("within", .span, "So long after that; left out, on the same day."),
        needsOneOf: ["each", "after"]
    ) { place, each, by, afterItsEnd, since, until, event, within -> PaperRule.Due? in
        switch (each, event) {
        case (let unit?, nil):
            guard within == nil, by == nil || afterItsEnd == nil else {
                place.complain(
                    expected: "each with by or after-its-end and no within",
                    got: "another mixture")
                return nil
            }
            if case .monthDay = by, unit != .year {
                place.complain(
                    expected: "a month and day for each: year only", got: "\(unit.rawValue)")
                return nil
            }
            if case .day(let day) = by, day > unit.mostDays {
                place.complain(
                    expected: """
                        by: a day of the period from 1 to \(unit.mostDays), or after-its-end \
                        for a day after it
                        """, got: "\(day)")
                return nil
            }
            return .each(
                unit, afterItsEnd.map { .afterItsEnd($0) } ?? by ?? .lastDay, since: since,
                until: until)
        case (nil, let event?):
            guard by == nil, afterItsEnd == nil, since == nil, until == nil else {
                place.complain(
                    expected: "after with within and nothing else", got: "another mixture")
                return nil
            }
            return .after(event, within: within)
        default:
            place.complain(expected: "either each or after", got: "both")
            return nil
        }
    }

    private enum OfRound: String, CaseIterable { case round }

    /// A day, or `round`.
    private static let bound: Reader<PaperRule.Bound> = {
        let day = Reader<CivilDate>.day
        return Reader(shape: .either([day.shape, .choice(OfRound.allCases.map(\.rawValue))])) {
            value, keys in
            if case .scalar(let scalar) = value.node, scalar.string == "round" { return .round }
            return day.read(value, keys).map { .day($0) }
        }
    }()

    private static let by = Reader<PaperRule.By>(shape: .either([.whole(1...366), .yearDay])) {
        value, _ in
        value.scalar("a day of the period such as 25, or of a year such as 06-30") { text in
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            let numbers = parts.compactMap { $0.utf8.count <= 3 ? Int($0) : nil }
            guard numbers.count == parts.count else { return nil }
            if numbers.count == 1 {
                return (1...366).contains(numbers[0]) ? .day(numbers[0]) : nil
            }
            guard numbers.count == 2, (1...12).contains(numbers[0]),
                (1...CivilDate.daysIn(month: numbers[0], of: 2_000)).contains(numbers[1])
            else { return nil }
            return .monthDay(numbers[0], numbers[1])
        }
    }
}

/// `access.yaml`: who may see what, as the pack says it.
enum AccessReader {
    static let reader = Reader<[AccessRule]>.object(
        "Who may see what. Shown, not enforced: Cunce's own rules of access stand above.",
        .required("access", .entries(.access, rule), "Rules.")
    ) { _, rules in rules }

    private static let rule = Reader<AccessRule>.object(
        "Who may see one thing.",
        .required("key", Reader<AccessKey>.declares(.access), "Its key."),
        .required("label", .label, "What is seen."),
        .required(
            "audience", Reader<AccessRule.Audience>.choice,
            "public: posted; villagers; roles: those named; concerned: the person concerned, who "
                + "decides, and the organisation office."),
        .defaulted(
            "roles", Reader<[RoleKey]>.keys(of: .roles), to: [], "Roles, for the audience roles."),
        .optional("place", .label, "Where or how, such as the notice board.")
    ) { place, key, label, audience, roles, at -> AccessRule? in
        guard (audience == .roles) == !roles.isEmpty else {
            place.complain(
                expected: "roles for the audience roles and for no other",
                got: roles.isEmpty ? "none" : "roles for \(audience.rawValue)")
            return nil
        }
        return AccessRule(
            key: key, label: label, audience: audience, roles: roles, place: at,
            clause: place.clause)
    }
}
