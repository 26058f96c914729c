/// Targets, facts and ratings, while the period runs and until it is handed in.
extension AppraisalFile {
    func set(
        _ targets: [AppraisalEvent.Target], _ reason: String, by hand: PersonnelAction.Hand,
        _ opened: AppraisalEvent.Opened, in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        try waits(for: [.open])
        try notSubject(hand, opened)
        let items = around.programme.rules.appraisal(opened.scheme)?.items.map(\.key) ?? []
        var kept: [AppraisalEvent.Target] = []
        for target in targets {
            guard items.contains(target.item) else { throw .unknownItem(target.item) }
            let words = try note("targets", target.words, required: false)
            if !words.isEmpty { kept.append(.init(item: target.item, words: words)) }
        }
        guard !kept.isEmpty else { throw .targetsMissing }
        if self.targets.last?.value.targets == kept { return [] }
        let why = try note("reason", reason, required: false)
        if !self.targets.isEmpty, around.day >= opened.period.first, why.isEmpty {
            throw .reasonMissing
        }
        return [.targetsSet(.init(targets: kept, reason: why))]
    }

    func tie(
        _ draft: AppraisalCommand.TieDraft, by hand: PersonnelAction.Hand,
        _ opened: AppraisalEvent.Opened, in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        try waits(for: [.open])
        try notSubject(hand, opened)
        let rules = around.programme.rules
        guard let scheme = rules.appraisal(opened.scheme), let kind = rules.fact(draft.fact),
            scheme.facts(in: rules).contains(draft.fact)
        else { throw .factNotOfScheme(draft.fact) }
        guard !kind.isActivity else { throw .countsActivity(draft.fact) }
        guard !scheme.ratings.contains(where: { $0.fact == draft.fact }) else {
            throw .isRating(draft.fact)
        }
        guard let value = kind.value(typed: draft.value) else { throw .valueNotRead(draft.fact) }
        guard kind.allows(value) else { throw .shareOutOfRange(draft.fact) }
        guard let owner = around.owner(of: kind, post: opened.post) else {
            throw .unknownPlace(draft.fact)
        }
        let period = try period(draft.period, of: kind, opened)
        let event = AppraisalEvent.FactTied(
            fact: draft.fact, subject: owner.text, period: period, value: value,
            evidence: try lines(draft.evidence))
        let known = facts.first {
            $0.place.fact == draft.fact && $0.place.subject == owner
                && $0.place.slot == FactSlot(value, period: period, on: around.day)
        }
        if known?.value == value, known?.evidence == event.evidence { return [] }
        return [.factTied(event)]
    }

    func untie(
        _ fact: FactKey, _ subject: String, _ period: Period?, _ reason: String,
        by hand: PersonnelAction.Hand, _ opened: AppraisalEvent.Opened
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        try waits(for: [.open])
        try notSubject(hand, opened)
        let isKnown = facts.contains {
            $0.place.fact == fact && $0.place.subject.text == subject
                && $0.place.slot.period == period && !$0.isRating
        }
        guard isKnown else { throw .notTied(fact) }
        return [
            .factUntied(
                .init(
                    fact: fact, subject: subject, period: period,
                    reason: try note("reason", reason)))
        ]
    }

    func rate(
        _ fact: FactKey, _ typed: String, _ evidence: String, by hand: PersonnelAction.Hand,
        _ opened: AppraisalEvent.Opened, in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        try waits(for: [.open])
        let rules = around.programme.rules
        guard
            let rating = rules.appraisal(opened.scheme)?.ratings.first(where: { $0.fact == fact }),
            let kind = rules.fact(fact),
            let rater = opened.raters.first(where: { $0.fact == fact })
        else { throw .notARating(fact) }
        try sits(hand, on: rater.post, in: around)
        try part(.rater, hand.person, among: [.subject])
        guard
            !facts.contains(where: {
                $0.isRating && $0.place.fact != fact && $0.at.by == hand.person
            })
        else { throw .oneRaterTwice }
        guard case .number(let value)? = kind.value(typed: typed) else {
            throw .valueNotRead(fact)
        }
        guard kind.allows(.number(value)) else { throw .shareOutOfRange(fact) }
        let least = rating.item.least ?? .zero
        if value < least || rating.item.most.map({ value > $0 }) ?? false {
            throw .ratingOutside(
                least: "\(least)", most: rating.item.most.map { "\($0)" } ?? "")
        }
        return [
            .rated(.init(fact: fact, value: .number(value), evidence: try lines(evidence)))
        ]
    }

    /// The period a fact is told for: one of its own length, none after the appraised one.
    private func period(
        _ asked: Period?, of kind: FactKind, _ opened: AppraisalEvent.Opened
    ) throws(AppraisalRefusal) -> Period? {
        guard let each = kind.each else { return nil }
        guard let asked else {
            guard each == opened.period.unit else { throw .otherPeriod(each) }
            return opened.period
        }
        guard asked.unit == each, asked.first <= opened.period.last else {
            throw .otherPeriod(each)
        }
        return asked
    }

    private func lines(_ typed: String) throws(AppraisalRefusal) -> [String] {
        var lines: [String] = []
        for line in typed.split(whereSeparator: \.isNewline) {
            let text = try note("evidence", String(line), required: false)
            if !text.isEmpty { lines.append(text) }
        }
        return lines
    }
}
