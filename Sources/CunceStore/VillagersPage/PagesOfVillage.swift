package import CunceDomain

/// The villagers' pages of one village: one for each case it ever had. What somebody wrote is of
/// the village, and is dealt with in whichever case was at work.
package struct PagesOfVillage: Equatable, Sendable {
    /// Newest first.
    package let pages: [VillagersPage]
    /// The case that began last; `nil` where there was none.
    package let newest: CaseID?

    package init(pages: [VillagersPage], newest: CaseID?) {
        self.pages = pages
        self.newest = newest
    }

    package static func read(
        _ village: DivisionID, cache: StateCache, on connection: any SQLConnection
    ) throws -> PagesOfVillage {
        let cases = try CaseQueries.list(of: village, on: connection)
        return PagesOfVillage(
            pages: try cases.map {
                try StreamReading.current(
                    Case.self, StreamName.of($0.id), cache: cache, on: connection
                ).state.villagers
            }, newest: (cases.first { $0.ended == nil } ?? cases.first)?.id)
    }

    /// Messages nobody has dealt with in any of its cases.
    package func waiting(_ messages: [VillagersMessage]) -> [VillagersMessage] {
        messages.filter { message in !pages.contains { $0.knows(message.id) } }
    }

    /// The day from which nobody needs a message any more.
    package func over(_ message: MessageID) -> CivilDate? {
        pages.compactMap { $0.over(message) }.max()
    }

    /// Sums that no case has written down.
    package func unwritten(_ months: [MonthOfAnswers]) -> [MonthOfAnswers] {
        months.filter { month in !pages.contains { $0.month(month.month) != nil } }
    }
}
