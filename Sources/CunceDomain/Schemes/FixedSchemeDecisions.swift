extension FixedSchemes {
    /// Unit: days. An objection needs time to be written, and a decision has to come.
    package static let objectionDays = 3...60

    /// Fixes a scheme of the pack for a period.
    ///
    /// - Parameters:
    ///   - day: when it was approved.
    ///   - today: when it is written down.
    /// - Returns: nothing where the same is fixed already.
    /// - Throws: `periodRuns` before `tooLate` and `paperMissing`: a scheme that counts is not
    ///   replaced by any paper.
    /// - Source: requirement S21; regulations, section 3: pay has its root in a scheme decided
    ///   beforehand; product principles 7 and 11.
    package func fix(
        _ draft: FixedSchemeCommand.FixDraft, of programme: Programme, on day: CivilDate,
        today: CivilDate
    ) throws(FixedSchemeRefusal) -> [FixedSchemeEvent] {
        let each = try Self.period(of: draft, in: programme)
        guard draft.period.unit == each else { throw .otherPeriod(each) }
        let days = draft.kind == .pay ? 0 : draft.objectionDays
        if draft.kind == .appraisal, !Self.objectionDays.contains(days) {
            throw .objectionDays(
                least: Self.objectionDays.lowerBound, most: Self.objectionDays.upperBound)
        }
        let paper: String
        do {
            paper = try tidy("paper", draft.paper, limit: TextLimit.note, required: false)
        } catch { throw .field(error) }
        let event = FixedSchemeEvent.Fixed(
            kind: draft.kind, scheme: draft.scheme, town: draft.town, period: draft.period,
            pack: programme.key.text, packVersion: programme.version.description,
            objectionDays: days, paper: paper)
        let begins = draft.period.first
        if let known = fixed(draft.key) {
            if known.says(the: event) { return [] }
            guard today < begins else { throw .periodRuns(since: begins) }
        }
        guard day < begins else { throw .tooLate(begins: begins) }
        if today >= begins, paper.isEmpty { throw .paperMissing(begins: begins) }
        return [.fixed(event)]
    }

    private static func period(
        of draft: FixedSchemeCommand.FixDraft, in programme: Programme
    ) throws(FixedSchemeRefusal) -> Period.Unit {
        let rules = programme.rules
        switch draft.kind {
        case .pay:
            guard let scheme = rules.pay.first(where: { $0.key.text == draft.scheme }) else {
                throw .unknownScheme
            }
            return scheme.each
        case .appraisal:
            guard let scheme = rules.appraisal(AppraisalKey(draft.scheme)) else {
                throw .unknownScheme
            }
            guard !scheme.roles.isEmpty else { throw .notForPosts }
            guard !scheme.gradesByPlace else { throw .ranksPeople }
            let counted = scheme.facts(in: rules).filter { rules.fact($0)?.isActivity ?? false }
            guard counted.isEmpty else { throw .countsActivity(counted) }
            return scheme.each
        }
    }
}

extension FixedSchemes.Fixed {
    fileprivate func says(the event: FixedSchemeEvent.Fixed) -> Bool {
        pack == event.pack && packVersion == event.packVersion
            && objectionDays == event.objectionDays && paper == event.paper
    }
}

extension FactKind {
    /// Whether it counts what people did in the system (product principle 11).
    package var isActivity: Bool {
        if case .derived(let derived) = source, derived.fact.matter == .activity { return true }
        return matter == .activity
    }
}
