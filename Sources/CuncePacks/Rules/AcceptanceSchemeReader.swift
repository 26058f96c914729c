import CunceDomain

/// One entry of `schemes`.
enum AcceptanceSchemeReader {
    static let reader = Reader<AcceptanceScheme>.object(
        "A way of finding out whether a unit has been turned round; all that is stated must be met.",
        .required("key", Reader<SchemeKey>.declares(.schemes), "Its key."),
        .required("label", .label, "What it is called."),
        .defaulted(
            "unit-kinds", Reader<[UnitKindKey]>.keys(of: .unitKinds), to: [],
            "Kinds it is for; left out, all."),
        .optional("when", .condition, "Which units of these kinds it is for; left out, all."),
        .optional("assessors", assessors, "Who assesses."),
        .defaulted("methods", .list(of: rule, atLeast: 1), to: [], "What must be done."),
        .optional(
            "methods-needed", .whole(1...1_000), "How many of the methods; left out, all."),
        .defaulted("samples", .list(of: sample, atLeast: 1), to: [], "Who must be asked."),
        .optional("score", AcceptanceScoreReader.reader, "Points and their pass mark."),
        .defaulted(
            "vetoes", .list(of: rule, atLeast: 1), to: [],
            "One that holds fails the unit, whatever the score."),
        .defaulted("needs", .list(of: rule, atLeast: 1), to: [], "All of these must be so."),
        .defaulted(
            "options", .list(of: rule, atLeast: 1), to: [], "At least one of these must be so."),
        .optional(
            "options-needed", .whole(1...1_000), "How many of the options; left out, one."),
        .defaulted(
            "levels", .list(of: level, atLeast: 1), to: [],
            "Bodies that must each confirm the result, in order.")
    ) {
        place, key, label, kinds, when, assessors, methods, methodsNeeded, samples, score, vetoes,
        needs, options, optionsNeeded, levels -> AcceptanceScheme? in
        guard isFew(methodsNeeded, methods.count, "methods-needed", place),
            isFew(optionsNeeded, options.count, "options-needed", place)
        else { return nil }
        let asks = [methods, vetoes, needs, options].contains { !$0.isEmpty }
        guard asks || !samples.isEmpty || score != nil || !levels.isEmpty else {
            place.complain(
                expected: "one of methods, samples, score, vetoes, needs, options, levels",
                got: "none")
            return nil
        }
        return AcceptanceScheme(
            key: key, label: label, unitKinds: kinds, when: when, assessors: assessors,
            methods: methods, methodsNeeded: methodsNeeded, samples: samples, score: score,
            vetoes: vetoes, needs: needs, options: options, optionsNeeded: optionsNeeded ?? 1,
            levels: levels, clause: place.clause)
    }

    private static func isFew(
        _ needed: Int?, _ count: Int, _ name: String, _ place: PackValue
    ) -> Bool {
        guard let needed, needed > count else { return true }
        place.complain(
            expected: "\(name) of at most \(count), as many as there are", got: "\(needed)")
        return false
    }

    static let rule = Reader<AcceptanceRule>.object(
        "Words, and what must be so.",
        .required("key", Reader<AcceptancePartKey>.key(), "Its key, once in the scheme."),
        .required("label", .label, "Its words in the programme."),
        .required("when", .condition, "It was done, or is so, when this holds.")
    ) { place, key, label, when in
        AcceptanceRule(key: key, label: label, when: when, clause: place.clause)
    }

    private static let sample = Reader<AcceptanceSample>.object(
        "Who must be asked or present, and how many of them.",
        .required("key", Reader<AcceptancePartKey>.key(), "Its key, once in the scheme."),
        .required("label", .label, "Who it is."),
        .required(
            "fact", Reader<FactKey>.uses(.facts),
            "The number of those who took part, not of those who were drawn."),
        .optional("at-least", .whole(1...1_000_000), "So many took part, or more."),
        .optional(
            "share", Reader<Rational>.positiveAmount,
            "Such a share, rounded up; beside at-least the larger of the two decides."),
        .optional("of", Reader<FactKey>.uses(.facts), "The number the share is of."),
        .optional("ballot", ballot, "What they are asked, where they vote by ballot."),
        needsOneOf: ["at-least", "share"]
    ) { place, key, label, fact, floor, share, of, ballot -> AcceptanceSample? in
        guard (share == nil) == (of == nil), share.map({ $0 <= .one }) ?? true else {
            place.complain(
                expected: "a share of at most 100 % with of, the fact it is of",
                got: share == nil ? "of alone" : of == nil ? "share alone" : "more")
            return nil
        }
        var part: AcceptanceSample.Share?
        if let share, let of { part = .init(share, of: of) }
        return AcceptanceSample(
            key: key, label: label, fact: fact, floor: floor, share: part, ballot: ballot,
            clause: place.clause)
    }

    private static let ballot = Reader<AcceptanceBallot>.object(
        "A question to those who were drawn by lot; papers are read twice by different people.",
        .required("question", .label, "What they are asked."),
        .defaulted(
            "by", Reader<BallotMeans>.choice, to: .papers,
            "By what they answer: papers, one-time codes, or either, each household once; left "
                + "out, papers."),
        .required("answers", .list(of: answer, atLeast: 2), "What they can answer.")
    ) { place, question, means, answers in
        AcceptanceBallot(
            question: question, by: means, answers: answers, clause: place.clause)
    }

    private static let answer = Reader<AcceptanceBallot.Answer>.object(
        "One answer of a ballot.",
        .required("key", Reader<BallotAnswerKey>.key(), "Its key, once in the ballot."),
        .required("label", .label, "Its words on the paper."),
        .optional("fact", Reader<FactKey>.uses(.facts), "The number of those who gave it.")
    ) { place, key, label, fact in
        AcceptanceBallot.Answer(key: key, label: label, fact: fact, clause: place.clause)
    }

    private static let level = Reader<AcceptanceLevel>.object(
        "A body that must confirm the result.",
        .required("key", Reader<AcceptancePartKey>.key(), "Its key, once in the scheme."),
        .required("label", .label, "What it is called."),
        Described<Deciders>.deciders("confirms"),
        .required("when", .condition, "It has confirmed when this holds.")
    ) { place, key, label, deciders, when in
        AcceptanceLevel(
            key: key, label: label, deciders: deciders, confirmed: when, clause: place.clause)
    }

    private static let assessors = Reader<AcceptanceAssessors>.object(
        "Who assesses.",
        .defaulted(
            "roles", Reader<[RoleKey]>.keys(of: .roles, atLeast: 1), to: [],
            "Roles that may; others may not."),
        .optional("body", .label, "The body that assesses, where no role of the pack does it."),
        .defaulted(
            "not", Reader<[RoleKey]>.keys(of: .roles, atLeast: 1), to: [],
            "Roles that may not, of the unit or of one above it: whoever helped it or decides on it."
        ),
        .defaulted(
            "not-linked", .yesOrNo, to: false,
            "Whether posts may not that hold a link of the unit, or held one since the round "
                + "opened; left out, they may."),
        .optional("at-least", .whole(1...1_000), "So many different posts, or more."),
        needsOneOf: ["roles", "body", "not", "not-linked", "at-least"]
    ) { place, roles, body, excluded, excludesLinked, least -> AcceptanceAssessors? in
        if let both = roles.first(where: excluded.contains) {
            place.complain(expected: "roles that are not in not", got: "\(quoted(both.text))")
            return nil
        }
        return AcceptanceAssessors(
            roles: roles, body: body, excluded: excluded, excludesLinked: excludesLinked,
            least: least, clause: place.clause)
    }
}
