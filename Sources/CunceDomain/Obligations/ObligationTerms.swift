/// What bears on all obligations of a round besides the deeds themselves.
package struct ObligationTerms: Equatable, Sendable {
    package let calendar: WorkCalendar
    package let absences: [PostID: [Absence]]
    package let excuses: [ObligationKey: Weeks.Excuse]
    package let closings: [ObligationKey: ClosedWord]

    /// Every week worked, nobody away, nothing closed.
    package static let plain = ObligationTerms(
        calendar: .plain, absences: [:], weeks: Weeks())

    package init(calendar: WorkCalendar, absences: [PostID: [Absence]], weeks: Weeks) {
        self.calendar = calendar
        self.absences = absences
        excuses = weeks.excuses
        closings = weeks.words
    }

    /// What a person said comes before what follows from the roster.
    func excuse(
        _ key: ObligationKey, _ period: DutyPeriod
    ) -> (reason: ExcuseReason, entry: Int)? {
        if let said = excuses[key] { return (said.reason, said.at.entry) }
        return absences[key.post]?.first { $0.covers(period) }.map { ($0.reason, $0.entry) }
    }
}
