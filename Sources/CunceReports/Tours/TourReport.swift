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
        /// What came of it in words: what its doer said, or why it is stuck or given up.
        package let words: String
        package let at: Occurrence
    }

    /// - Parameters:
    ///   - villages: of the round, those that are over too.
    ///   - results: what doers said of the tasks that came home.
    package init(
        _ tour: Tour, villages: [VillageFacts], results: [TaskID: String]
    ) {
        self.tour = tour
        adopted = tour.adopted.compactMap { adopted in
            let village = villages.first { $0.summary.id == adopted.kase }
            let task = village?.known.tasks.first { $0.id == adopted.task }
            guard let village, let task else { return nil }
            let said = results[task.id] ?? ""
            return Result(
                village: village, task: task, words: said.isEmpty ? task.word : said,
                at: adopted.at)
        }
    }

    /// The newest first.
    package static func all(
        _ tours: Tours, villages: [VillageFacts], results: [TaskID: String]
    ) -> [TourReport] {
        tours.all.sorted {
            ($0.until, $0.recorded.entry) > ($1.until, $1.recorded.entry)
        }.map { TourReport($0, villages: villages, results: results) }
    }

    /// What doers said of the tasks that tours brought home; run it inside one snapshot.
    package static func results(
        of tours: Tours, cache: StateCache, on connection: any SQLConnection
    ) throws -> [TaskID: String] {
        var results: [TaskID: String] = [:]
        let cases = Dictionary(grouping: tours.all.flatMap(\.adopted), by: \.kase)
        for (id, adopted) in cases {
            let tasks = try StreamReading.current(
                Case.self, StreamName.of(id), cache: cache, on: connection
            ).state.tasks
            for one in adopted { results[one.task] = tasks.task(one.task)?.result }
        }
        return results
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
