extension IssuedPapers {
    /// What the decision needs to know of the world outside the round's documents.
    package struct Surroundings: Sendable {
        package let rules: Rules
        /// When the round opened.
        package let opens: CivilDate
        /// The kind of unit a place of the round is; `nil` for any other place.
        package let kindOf: @Sendable (DivisionID) -> UnitKindKey?
        /// The role of a post of the round's town; `nil` for any other post.
        package let roleOf: @Sendable (PostID) -> RoleKey?
        /// Whether the post records documents whoever signs them.
        package let keepsAll: Bool

        package init(
            rules: Rules, opens: CivilDate, keepsAll: Bool,
            kindOf: @escaping @Sendable (DivisionID) -> UnitKindKey?,
            roleOf: @escaping @Sendable (PostID) -> RoleKey? = { _ in nil }
        ) {
            self.rules = rules
            self.opens = opens
            self.keepsAll = keepsAll
            self.kindOf = kindOf
            self.roleOf = roleOf
        }
    }

    /// Records that a document went out, or says why not.
    ///
    /// - Throws: what the pack says of the document before what was typed; whose it is before
    ///   both, because another person has to come for that.
    /// - Source: pack `papers.yaml`; packs.md, question 5.
    package func decide(
        _ draft: PaperCommand.PaperDraft, by post: PostID, as role: RoleKey, on day: CivilDate,
        in known: Surroundings
    ) throws(PaperRefusal) -> [PaperEvent] {
        guard let rule = known.rules.papers.first(where: { $0.key == draft.paper }) else {
            throw .unknownPaper
        }
        // Whoever signs it records it, and each post its own.
        guard known.keepsAll || rule.signers.contains(role) || draft.post == post else {
            throw .ofOthers(rule.signers)
        }
        if let kind = rule.document { throw .madeHere(kind) }
        guard day >= known.opens else { throw .beforeTheRound(opens: known.opens) }
        try fits(draft.period, rule, on: day)
        try fits(draft, known.rules.about(rule), known)
        try beNew(draft, on: day)
        let number = try number(draft.number, rule, known.rules, on: day)
        return [
            .issued(
                .init(
                    paper: rule.key, period: draft.period, place: draft.place,
                    post: draft.post, number: number.inSeries, reference: number.reference,
                    addressee: try text(
                        "addressee", draft.addressee, limit: TextLimit.line),
                    note: try text("note", draft.note, limit: TextLimit.note)))
        ]
    }

    private func fits(
        _ period: Period?, _ rule: PaperRule, on day: CivilDate
    ) throws(PaperRefusal) {
        guard period?.unit == rule.each else { throw .otherPeriod(each: rule.each) }
        guard let period else { return }
        // A plan for the next quarter may go out in this one; one for the year after is a slip.
        guard period <= Period(period.unit, containing: day).moved(by: 1) else {
            throw .periodAhead(period)
        }
    }

    private func fits(
        _ draft: PaperCommand.PaperDraft, _ about: PaperRule.About, _ known: Surroundings
    ) throws(PaperRefusal) {
        switch about {
        case .programme:
            guard draft.place == nil else { throw .takesNoPlace }
            guard draft.post == nil else { throw .takesNoPost }
        case .anything:
            guard draft.post == nil else { throw .takesNoPost }
            if let place = draft.place, known.kindOf(place) == nil {
                throw .notOneOfYours(place)
            }
        case .places(let kinds):
            guard draft.post == nil else { throw .takesNoPost }
            guard let place = draft.place else { throw .needsPlace }
            guard let kind = known.kindOf(place), kinds.isEmpty || kinds.contains(kind) else {
                throw .notOneOfYours(place)
            }
        case .posts(let roles):
            guard draft.place == nil else { throw .takesNoPlace }
            guard let post = draft.post else { throw .needsPost }
            guard let role = known.roleOf(post), roles.isEmpty || roles.contains(role) else {
                throw .notOneOfThePosts(post)
            }
        }
    }

    /// One for each period and place or post; without a period one a day.
    private func beNew(
        _ draft: PaperCommand.PaperDraft, on day: CivilDate
    ) throws(PaperRefusal) {
        let before = all.first {
            $0.paper == draft.paper && $0.period == draft.period && $0.place == draft.place
                && $0.post == draft.post && (draft.period != nil || $0.at.on == day)
        }
        if let before { throw .alreadyOut(on: before.at.on) }
    }

    private struct Number {
        var inSeries: Int?
        var reference: String?
    }

    private func number(
        _ typed: String, _ rule: PaperRule, _ rules: Rules, on day: CivilDate
    ) throws(PaperRefusal) -> Number {
        let typed = try text("number", typed, limit: TextLimit.line)
        guard !typed.isEmpty else { return Number() }
        guard let pattern = rule.number else { return Number(reference: typed) }
        guard let number = pattern.number(typed, year: day.year) else {
            throw .unreadableNumber(
                example: pattern.text(year: day.year, number: next(pattern, rules, on: day)))
        }
        let series = rules.papers(of: pattern)
        if let taken = all.first(where: {
            series.contains($0.paper) && $0.at.on.year == day.year && $0.number == number
        }) {
            throw .numberTaken(pattern.text(year: day.year, number: number), on: taken.at.on)
        }
        return Number(inSeries: number)
    }

    /// The first number after those that went out in the year of the day.
    package func next(_ pattern: PaperNumber, _ rules: Rules, on day: CivilDate) -> Int {
        let series = rules.papers(of: pattern)
        let taken = all.filter { series.contains($0.paper) && $0.at.on.year == day.year }
        return (taken.compactMap(\.number).max() ?? 0) + 1
    }

    private func text(
        _ field: String, _ typed: String, limit: Int
    ) throws(PaperRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: false)
        } catch { throw .field(error) }
    }
}
