import CunceDomain

/// `ladder.yaml`: steps of consequence, grounds, and what proposes a step.
enum LadderReader {
    /// Lists of the file by the name they stand under.
    static let lists: [(name: String, list: PackKeys.List)] = [
        ("rungs", .rungs), ("grounds", .grounds), ("triggers", .triggers),
    ]

    static let reader = Reader<Ladder>.object(
        "What may follow for whom. Every step is proposed by Cunce and decided by a person.",
        .required("rungs", .entries(.rungs, rung), "Steps, the lightest first."),
        .defaulted(
            "grounds", .entries(.grounds, ground), to: [],
            "Reasons in official duty; none of petitions, complaints or kinship."),
        .defaulted("triggers", .entries(.triggers, trigger), to: [], "What proposes a step.")
    ) { _, rungs, grounds, triggers in
        Ladder(rungs: rungs, grounds: grounds, triggers: triggers)
    }

    private static let rung = Reader<Rung>.object(
        "A step.",
        .required("key", Reader<RungKey>.declares(.rungs), "Its key."),
        .required("label", .label, "What it is called."),
        .required(
            "does", Reader<Rung.Deed>.choice,
            "What it is in law. adjustment and removal are for party and employed posts only; a "
                + "recall is started by villagers; a supporter (enterprise, advanced village) "
                + "knows promise-open only."),
        .required(
            "subjects", .list(of: Reader<RungSubject>.choice, atLeast: 1),
            "Whom it may concern: units, posts by their kind in law, departments and work groups "
                + "that help, supporters of their own will."),
        .defaulted(
            "proposed-by", Reader<[RoleKey]>.keys(of: .roles), to: [], "Roles that propose it."),
        .defaulted(
            "decided-by", Reader<[RoleKey]>.keys(of: .roles), to: [],
            "Roles that decide; left out with decided-by-body, it is not stated."),
        .optional(
            "decided-by-body", .label, "A body that decides, where no role of the pack does."),
        .defaulted("approvals", .list(of: .label), to: [], "Bodies that must agree before."),
        .defaulted(
            "party-members-only", .yesOrNo, to: false,
            "Whether it is for party members only; left out, it is not."),
        .optional(
            "hearing", Reader<Rung.Hearing>.choice, "When the person concerned is heard."),
        .optional("lasts", .effect, "How long it has effect; left out, it is not stated."),
        .optional("reply-within", .span, "Within what it is answered."),
        .optional("form", .label, "The paper it is given on."),
        .optional("next", Reader<RungKey>.uses(.rungs), "The step that comes after it."),
        .defaulted(
            "grounds", Reader<[GroundKey]>.keys(of: .grounds), to: [],
            "Grounds it may be proposed on.")
    ) {
        place, key, label, deed, subjects, proposers, deciders, body, approvals, isForMembers,
        hearing, lasts, replyWithin, form, next, grounds in
        Rung(
            key: key, label: label, deed: deed, subjects: subjects, proposers: proposers,
            deciders: .init(roles: deciders, body: body), approvals: approvals,
            isForPartyMembers: isForMembers, hearing: hearing, lasts: lasts,
            replyWithin: replyWithin, form: form, next: next, grounds: grounds,
            clause: place.clause)
    }

    private static let ground = Reader<Ground>.object(
        "A reason in official duty.",
        .required("key", Reader<GroundKey>.declares(.grounds), "Its key."),
        .required("label", .label, "What it is called."),
        .required("duty", Reader<Ground.Duty>.choice, "Which duty was not done."),
        .required(
            "evidence", .list(of: .label, atLeast: 1),
            "What exists already and proves it, such as minutes or vouchers."),
        .optional(
            "matter", Reader<FactMatter>.choice,
            "What it is about, where the law bounds its use; it must be said where it applies.")
    ) { place, key, label, duty, evidence, matter in
        Ground(
            key: key, label: label, duty: duty, evidence: evidence, matter: matter,
            clause: place.clause)
    }

    private static let trigger = Reader<Trigger>.object(
        "What makes Cunce propose a step.",
        .required("key", Reader<TriggerKey>.declares(.triggers), "Its key."),
        .required("label", .label, "Its words in the programme."),
        .defaulted(
            "unit-kinds", Reader<[UnitKindKey]>.keys(of: .unitKinds), to: [],
            "Units it is asked of."),
        .defaulted("roles", Reader<[RoleKey]>.keys(of: .roles), to: [], "Posts it is asked of."),
        .required(
            "when", .condition,
            "What must be so: numbers, running periods, times within a span, a step taken before "
                + "or not answered, a grade."),
        .required("proposes", .list(of: target, atLeast: 1), "Which step, for whom."),
        .defaulted(
            "follows-by-itself", .yesOrNo, to: false,
            "Whether the source lets it follow without a decision. Cunce only proposes it, and "
                + "warns."),
        needsOneOf: ["unit-kinds", "roles"]
    ) { place, key, label, unitKinds, roles, when, targets, followsByItself in
        Trigger(
            key: key, label: label, unitKinds: unitKinds, roles: roles, when: when,
            targets: targets, followsByItself: followsByItself, clause: place.clause)
    }

    private static let target = Reader<Trigger.Target>.object(
        "A step for somebody: the unit or post it was asked of, a unit above, or a post there.",
        .required("rung", Reader<RungKey>.uses(.rungs), "The step."),
        .optional(
            "unit-kind", Reader<UnitKindKey>.uses(.unitKinds),
            "The nearest unit of this kind at or above; left out, the subject's own."),
        .optional("role", Reader<RoleKey>.uses(.roles), "The posts of this role there.")
    ) { place, rung, unitKind, role in
        Trigger.Target(rung: rung, unitKind: unitKind, role: role, clause: place.clause)
    }
}
