extension PlaceFacts {
    /// What deciding on one value takes besides what is known of the place.
    package struct Surroundings: Sendable {
        /// The fact of the pack.
        package let kind: FactKind
        /// The kind of unit the place is; `nil` where the pack knows none such.
        package let unitKind: UnitKindKey?
        /// Whether it is the root, whose facts are those of the programme too.
        package let isRoot: Bool
        /// How far the period is closed, at the place or above it; the most closed first.
        package let closings: [PeriodClosing]
        /// Whether the post closes periods itself, and so may mend what was handed in.
        package let closes: Bool

        package init(
            kind: FactKind, unitKind: UnitKindKey?, isRoot: Bool, closings: [PeriodClosing],
            closes: Bool
        ) {
            self.kind = kind
            self.unitKind = unitKind
            self.isRoot = isRoot
            self.closings = closings
            self.closes = closes
        }
    }

    /// Records one value, or says why not. What is known already is not written again, but a word
    /// on a value that has none is news.
    ///
    /// - Parameter day: as of which it is recorded.
    /// - Source: requirements S5.
    package func decide(
        _ draft: FactsCommand.RecordDraft, on day: CivilDate, in known: Surroundings
    ) throws(FactsRefusal) -> [FactsEvent] {
        let kind = known.kind
        try belongs(draft, known)
        try fits(draft, kind, on: day)
        let slot = FactSlot(draft.value, period: draft.period, on: day)
        let before = self.known(kind.key, slot)
        let reason = try text("reason", draft.reason)
        let word = try text("word", draft.word)
        if let before, before.value == draft.value {
            guard !word.isEmpty, before.word.isEmpty else { return [] }
            try beUnlocked(draft, reason, known)
            let basis = try text("basis", draft.basis)
            return [
                .recorded(
                    .init(
                        fact: kind.key, period: draft.period, value: draft.value,
                        source: before.source, basis: basis.isEmpty ? before.basis : basis,
                        word: word, reason: before.reason))
            ]
        }
        if let before, reason.isEmpty, !Self.ends(before.value, draft.value) {
            throw .saidOtherwise(
                kind.key, draft.place, before.value, isShare: kind.shape == .share)
        }
        if before == nil { try beNoLongerSo(draft) }
        try beUnlocked(draft, reason, known)
        if word.isEmpty { try beNoJump(draft, kind) }
        return [
            .recorded(
                .init(
                    fact: kind.key, period: draft.period, value: draft.value,
                    source: draft.source, basis: try text("basis", draft.basis), word: word,
                    reason: reason))
        ]
    }

    private func belongs(
        _ draft: FactsCommand.RecordDraft, _ known: Surroundings
    ) throws(FactsRefusal) {
        let kind = known.kind
        if case .derived = kind.source { throw .madeFromJournal(kind.key) }
        switch kind.about {
        case .post, .supporter: throw .notOfPlaces(kind.key)
        case .programme:
            guard known.isRoot else { throw .otherKindOfPlace(kind.key, draft.place) }
        case .unit:
            guard let unit = known.unitKind,
                kind.unitKinds.isEmpty || kind.unitKinds.contains(unit)
            else { throw .otherKindOfPlace(kind.key, draft.place) }
        }
    }

    /// Shape, period and days of the value.
    private func fits(
        _ draft: FactsCommand.RecordDraft, _ kind: FactKind, on day: CivilDate
    ) throws(FactsRefusal) {
        guard draft.period?.unit == kind.each else {
            throw .otherPeriod(kind.key, each: kind.each)
        }
        if let period = draft.period, period.first > day { throw .periodNotBegun(period) }
        switch (draft.value, kind.shape) {
        case (.judgement, .judgement): break
        case (.choice(let key), .choice(let choices)):
            guard choices.contains(where: { $0.key == key }) else {
                throw .unknownChoice(kind.key)
            }
        case (.number, .share):
            guard kind.allows(draft.value) else { throw .shareOutOfRange(kind.key) }
        case (.number, .number), (.number, .money): break
        case (.state(let from, let until), .state):
            guard from <= day, until.map({ $0 <= day }) ?? true else { throw .dayToCome(kind.key) }
            guard until.map({ $0 >= from }) ?? true else { throw .endsBeforeItBegins(kind.key) }
        // Known never to have been so: no gap in the record.
        case (.judgement(false), .state), (.judgement(false), .event): break
        case (.event(let happened, _), .event):
            guard happened <= day else { throw .dayToCome(kind.key) }
        default: throw .otherShape(kind.key)
        }
    }

    /// What lasts does not begin again.
    private func beNoLongerSo(_ draft: FactsCommand.RecordDraft) throws(FactsRefusal) {
        if case .judgement(false) = draft.value {
            for known in values[draft.fact] ?? [] {
                guard case .state(let began, nil) = known.value else { continue }
                throw .stillSo(draft.fact, since: began)
            }
        }
        guard case .state(let from, let until) = draft.value else { return }
        for known in values[draft.fact] ?? [] {
            guard case .state(let began, let ended) = known.value else { continue }
            let overlaps =
                (ended.map { $0 >= from } ?? true) && (until.map { $0 >= began } ?? true)
            if overlaps { throw .stillSo(draft.fact, since: began) }
        }
    }

    private func beUnlocked(
        _ draft: FactsCommand.RecordDraft, _ reason: String, _ known: Surroundings
    ) throws(FactsRefusal) {
        guard let period = draft.period else { return }
        for closing in known.closings {
            if let closed = closing.closed { throw .periodClosed(period, on: closed.at.on) }
            guard let handedIn = closing.handedIn else { continue }
            // Whoever collects may mend what was handed in, and says why.
            guard known.closes, !reason.isEmpty else {
                throw .handedIn(period, on: handedIn.at.on)
            }
        }
    }

    private func beNoJump(
        _ draft: FactsCommand.RecordDraft, _ kind: FactKind
    ) throws(FactsRefusal) {
        guard let bound = kind.doubt, let period = draft.period,
            case .number(let now) = draft.value
        else { return }
        func ask(_ before: Rational, _ now: Rational) throws(FactsRefusal) {
            guard FactDoubt.isJump(from: before, to: now, of: kind.shape, above: bound) else {
                return
            }
            throw .doubted(
                kind.key, draft.place, before: before, now: now, isShare: kind.shape == .share)
        }
        if case .number(let before) = known(kind.key, before: period)?.value {
            try ask(before, now)
        }
        // Told after the period that follows it: the jump is there as well.
        if let next = known(kind.key, .period(period.moved(by: 1))), next.word.isEmpty,
            case .number(let later) = next.value
        {
            try ask(now, later)
        }
    }

    /// A state that lasted comes to its end: nothing that was said is taken back.
    private static func ends(_ before: FactValue, _ now: FactValue) -> Bool {
        guard case .state(_, nil) = before, case .state(_, .some) = now else { return false }
        return true
    }

    func text(_ field: String, _ typed: String) throws(FactsRefusal) -> String {
        do {
            return try tidy(field, typed, limit: TextLimit.note, required: false)
        } catch { throw .field(error) }
    }
}
