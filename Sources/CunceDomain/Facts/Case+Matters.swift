/// The matters behind the counts of a case.
extension Case {
    /// What a count as of the day counts, oldest first.
    ///
    /// - Returns: `nil` for what counts no matters that go on: sums, shares, what somebody did.
    func matters(_ derived: DerivedFrom, on day: CivilDate) -> [CountedMatter]? {
        switch derived.fact {
        case .openProblems:
            problems(derived, on: day).filter { $0.isOpen(on: day) }.map { problem in
                let again = problem.reopenings.last { $0.on <= day }
                return CountedMatter(
                    .problem, problem.id.text, in: id, title: problem.title,
                    since: again?.on ?? problem.recorded.on, isAgain: again != nil)
            }.inOrder
        case .reopenedProblems:
            problems(derived, on: day).flatMap { problem in
                problem.reopenings.filter { $0.on <= day }.map {
                    CountedMatter(
                        .problem, problem.id.text, in: id, title: problem.title, since: $0.on,
                        isAgain: true)
                }
            }.inOrder
        case .overdueTasks:
            tasks.all.filter { isOverdue($0, on: day) }.map {
                CountedMatter(
                    .task, $0.id.text, in: id, title: $0.title, since: $0.due.adding(days: 1))
            }.inOrder
        case .overduePromises:
            promises.all.filter { $0.isMissed(on: day) }.map {
                CountedMatter(
                    .promise, $0.id.text, in: id, title: $0.title, since: $0.due.adding(days: 1))
            }.inOrder
        case .solvedProblems, .verifiedTasks, .tasksInTime, .promisedMoney, .arrivedMoney,
            .visits, .openPromises, .missedPromises, .missedVisits, .lateEntries, .vacantPost,
            .withoutWork:
            nil
        }
    }
}

extension [CountedMatter] {
    fileprivate var inOrder: [CountedMatter] {
        sorted { ($0.since, $0.key) < ($1.since, $1.key) }
    }
}
