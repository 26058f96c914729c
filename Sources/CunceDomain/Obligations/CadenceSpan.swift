/// A cadence for as long as versions of a pack said so.
///
/// A period is owed by what held on its first day: whoever began it knew no other rule.
package struct CadenceSpan: Equatable, Sendable {
    package let cadence: Cadence
    /// Roles that could sign a brief then.
    package let signers: Set<RoleKey>
    /// The first day on which it held; `nil` from the beginning.
    package let from: CivilDate?
    /// The first day on which it held no more; `nil` while it holds.
    package internal(set) var until: CivilDate?

    package init(
        _ cadence: Cadence, signers: Set<RoleKey>, from: CivilDate? = nil,
        until: CivilDate? = nil
    ) {
        self.cadence = cadence
        self.signers = signers
        self.from = from
        self.until = until
    }

    func holds(_ period: DutyPeriod) -> Bool {
        (from.map { $0 <= period.first } ?? true) && (until.map { period.first < $0 } ?? true)
    }

    /// Periods that can be owed by it, oldest first; see `Cadence.periods`.
    func periods(
        since: CivilDate, closes: CivilDate, on day: CivilDate, _ calendar: WorkCalendar
    ) -> [DutyPeriod] {
        cadence.periods(since: since, closes: closes, on: day, calendar).filter(holds)
    }
}

extension Programme {
    /// Every cadence with the time for which it held in a round; one that two versions in a row
    /// share is one.
    package var cadenceSpans: [CadenceSpan] {
        var spans: [CadenceSpan] = []
        var from: CivilDate?
        let versions = former.map { ($0.programme, Optional($0.until)) } + [(self, nil)]
        for (programme, until) in versions {
            let signers = Set(programme.deciders(of: .signBrief))
            for cadence in programme.cadences {
                let before = spans.lastIndex {
                    from != nil && $0.until == from && $0.cadence == cadence
                        && $0.signers == signers
                }
                if let before {
                    spans[before].until = until
                } else {
                    spans.append(
                        CadenceSpan(cadence, signers: signers, from: from, until: until))
                }
            }
            from = until
        }
        return spans
    }
}
