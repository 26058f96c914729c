package import CunceDomain

/// Which document is asked for, of what, by whom.
package struct DocumentAsked: Equatable, Sendable {
    package var kind: DocumentKind
    package var language: Language
    /// `nil` for the round open on the day.
    package var round: RoundID?
    /// Needed for a brief.
    package var week: ISOWeek?
    /// Code. Needed for a plan; other documents are of that village alone then.
    package var village: String?
    /// As the journal was at the end of an earlier day.
    package var asOf: CivilDate?
    /// `nil` for whoever runs the program itself, and sees all.
    package var reader: Actor?

    package init(
        _ kind: DocumentKind, in language: Language, round: RoundID? = nil, week: ISOWeek? = nil,
        village: String? = nil, asOf: CivilDate? = nil, reader: Actor? = nil
    ) {
        self.kind = kind
        self.language = language
        self.round = round
        self.week = week
        self.village = village
        self.asOf = asOf
        self.reader = reader
    }
}
