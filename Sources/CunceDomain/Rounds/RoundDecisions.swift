extension Round {
    /// Opens a round.
    ///
    /// - Parameters:
    ///   - level: of the division, 3 county or 4 town; `nil` where there is none.
    ///   - pack: key and version of the programme the division works by.
    ///   - unanswered: warnings of the programme that nobody answers for.
    /// - Source: requirements S9; Documentation/Decisions/0027.
    package func open(
        _ draft: RoundCommand.RoundDraft, level: Int?, pack: (key: String, version: String),
        unanswered: [WarningID] = []
    ) throws(RoundRefusal) -> [RoundEvent] {
        guard opened == nil else { throw .alreadyOpen }
        guard let level else { throw .unknownDivision }
        guard level == 3 || level == 4 else { throw .notATownOrCounty }
        guard draft.opens < draft.closes else {
            throw .closesBeforeItOpens(opens: draft.opens, closes: draft.closes)
        }
        guard draft.closes.days(since: draft.opens) <= 1827 else { throw .tooLong }
        guard unanswered.isEmpty else { throw .warningsOpen(unanswered) }
        return [
            .opened(
                .init(
                    round: draft.id, division: draft.division,
                    title: try text("title", draft.title, limit: TextLimit.line),
                    opens: draft.opens, closes: draft.closes,
                    targets: try text(
                        "targets", draft.targets, limit: TextLimit.note, required: false),
                    pack: pack.key, packVersion: pack.version))
        ]
    }

    /// Ends the round, on or after its first day; its planned last day is no limit.
    ///
    /// - Source: product.md, "The end of a round"; requirements S9.
    package func close(word: String, on day: CivilDate) throws(RoundRefusal) -> [RoundEvent] {
        if let closed { throw .alreadyClosed(on: closed.on) }
        if let opens, day < opens { throw .notYetBegun(opens: opens) }
        return [.closed(.init(word: try text("word", word, limit: TextLimit.account)))]
    }

    /// Goes on under another version of its pack. Nothing moves by itself: what was made and owed
    /// under the version before stays as it is.
    ///
    /// - Parameters:
    ///   - lacking: what open work and posts need of the version and it does not have.
    ///   - unanswered: warnings of the version that nobody answers for.
    ///   - day: from which the version holds; not before the one in force began.
    /// - Throws: `lacks` before `warningsOpen`, because nobody can mend it here.
    /// - Source: packs.md, "A new version in mid-round"; Documentation/Decisions/0027.
    package func change(
        _ draft: RoundCommand.PackDraft, lacking: [PackGap], unanswered: [WarningID],
        on day: CivilDate
    ) throws(RoundRefusal) -> [RoundEvent] {
        if let closed { throw .alreadyClosed(on: closed.on) }
        guard draft.version != packVersion else { throw .sameVersion }
        if let began = tenures.last?.at.on, day < began { throw .beforeTheVersion(began: began) }
        guard lacking.isEmpty else { throw .lacks(lacking) }
        guard unanswered.isEmpty else { throw .warningsOpen(unanswered) }
        return [
            .packChanged(
                .init(
                    version: draft.version,
                    basis: try text("basis", draft.basis, limit: TextLimit.line),
                    reason: try text("reason", draft.reason, limit: TextLimit.note)))
        ]
    }

    private func text(
        _ field: String, _ typed: String, limit: Int, required: Bool = true
    ) throws(RoundRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
