package import CunceDomain
package import CunceStore

/// A study tour with what came home: each adopted task as it stands now. 参观学习
package struct TourReport: Equatable, Sendable {
    package let tour: Tour
    package let adopted: [Result]

    /// A task that was brought home, and what came of it.
    package struct Result: Equatable, Sendable {
        package let village: VillageFacts
        package let task: TaskSummary
        package let at: Occurrence

        /// Whether somebody else has checked that it was done.
        package var isVerified: Bool { task.state == .verified }
    }

    /// - Parameter villages: of the round, those that are over too.
    package init(_ tour: Tour, villages: [VillageFacts]) {
        self.tour = tour
        adopted = tour.adopted.compactMap { adopted in
            let village = villages.first { $0.summary.id == adopted.kase }
            let task = village?.known.tasks.first { $0.id == adopted.task }
            guard let village, let task else { return nil }
            return Result(village: village, task: task, at: adopted.at)
        }
    }

    /// The newest first.
    package static func all(
        _ tours: Tours, villages: [VillageFacts]
    ) -> [TourReport] {
        tours.all.sorted {
            ($0.until, $0.recorded.entry) > ($1.until, $1.recorded.entry)
        }.map { TourReport($0, villages: villages) }
    }
}

extension Tour {
    /// Whether posts of a village took part, or something was brought home to its case.
    package func concerns(
        _ village: DivisionID, _ kase: CaseID, division: (PostID) -> DivisionID?
    ) -> Bool {
        participants.contains { division($0) == village }
            || adopted.contains { $0.kase == kase }
    }
}
