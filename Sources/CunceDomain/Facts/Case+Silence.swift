/// How long nothing was done on a case.
extension Case {
    /// Stretches without any work recorded of the case, oldest first; the last one lasts.
    ///
    /// What is looked at is the day it happened, not when it was written down: whoever writes late
    /// was not idle.
    func silences(until day: CivilDate, ended: CivilDate?) -> [FactRecord.Stay] {
        let last = min(ended ?? day, day)
        let days = Set(workedOn.filter { $0 <= last }).sorted()
        var stays: [FactRecord.Stay] = []
        for (index, worked) in days.enumerated() {
            let from = worked.adding(days: 1)
            guard index + 1 < days.count else {
                if from <= last { stays.append(.init(from: from, until: ended)) }
                break
            }
            let until = days[index + 1].adding(days: -1)
            if from <= until { stays.append(.init(from: from, until: until)) }
        }
        return stays
    }

    /// Days on which something was done for the village, as far as the state still knows them.
    private var workedOn: [CivilDate] {
        let steps = [listing.listed, diagnosis.submitted, plan.firstApproved].compactMap { $0?.on }
        let problems = diagnosis.problems.flatMap { problem in
            [problem.recorded.on] + problem.gradings.map(\.at.on)
                + problem.reopenings.map(\.on) + [problem.verified?.on].compactMap(\.self)
        }
        let tasks = tasks.all.flatMap { task in
            [task.added.on, task.changed.on] + [task.doneOn, task.verifiedOn].compactMap(\.self)
        }
        let promises = promises.all.flatMap { [$0.made.on] + $0.arrivals.map(\.at.on) }
        return steps + problems + tasks + promises + visits.all.map(\.at.on)
    }
}
