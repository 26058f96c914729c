extension FactBook {
    /// A unit was assessed on a day, and this was found.
    package struct Assessment: Equatable, Sendable {
        package let unit: SubjectKey
        /// `nil` for every scheme that applies.
        package let scheme: SchemeKey?
        package let day: CivilDate
        /// Posts that assessed; `nil` where not told.
        package let assessors: [SubjectKey]?
        /// The day set for the next one where it failed; `nil` where none was.
        package let again: CivilDate?
        /// What was found then of the unit; no other assessment's figure stands in for it.
        package let facts: [FactKey: FactRecord]
        /// How many households a sample was drawn from; none where nobody told.
        package let households: [AcceptancePartKey: Int]
        /// On which day levels confirmed, also after `day`; none where nobody told.
        package let confirmed: [AcceptancePartKey: CivilDate]
        /// On which day each fact was told, as the record of an attempt has it; none in a facts file.
        package let toldOn: [FactKey: CivilDate]

        package init(
            unit: SubjectKey, scheme: SchemeKey? = nil, day: CivilDate,
            assessors: [SubjectKey]? = nil, again: CivilDate? = nil,
            facts: [FactKey: FactRecord] = [:], households: [AcceptancePartKey: Int] = [:],
            confirmed: [AcceptancePartKey: CivilDate] = [:], toldOn: [FactKey: CivilDate] = [:]
        ) {
            self.confirmed = confirmed
            self.toldOn = toldOn
            self.households = households
            self.unit = unit
            self.scheme = scheme
            self.day = day
            self.assessors = assessors
            self.again = again
            self.facts = facts
        }
    }

    /// A unit left the list.
    package struct Departure: Equatable, Sendable {
        package let unit: SubjectKey
        package let day: CivilDate
        /// `nil` while it is off the list.
        package let relisted: CivilDate?

        package init(unit: SubjectKey, day: CivilDate, relisted: CivilDate? = nil) {
            self.unit = unit
            self.day = day
            self.relisted = relisted
        }
    }

    /// A unit that had left the list was looked at.
    package struct WatchLook: Equatable, Sendable {
        package let unit: SubjectKey
        package let check: WatchCheckKey
        package let day: CivilDate
        /// Whether what was reached holds.
        package let holds: Bool

        package init(
            unit: SubjectKey, check: WatchCheckKey, day: CivilDate, holds: Bool = true
        ) {
            self.unit = unit
            self.check = check
            self.day = day
            self.holds = holds
        }
    }
}
