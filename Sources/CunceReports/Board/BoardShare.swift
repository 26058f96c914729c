package import CunceDomain
package import CunceStore

/// What one part of those who work for the villages has taken on: its tasks. 三联三帮各自的任务
package struct BoardShare: Equatable, Sendable {
    /// `nil` for the sum of all.
    package let part: PostPart?
    /// Posts with a task, each once.
    package let posts: Int
    /// Without dropped ones, village by village.
    package let tasks: [TaskSummary]
    package let all: Figure
    package let done: Figure
    /// Neither done nor past its day; what was left of a case that was closed is neither.
    package let waiting: Figure
    package let overdue: Figure
    /// Tasks of cases that were closed.
    package let left: Set<TaskID>

    /// Parts with a task, in the order of pages; then the sum. Empty where there is no task.
    static func all(_ facts: TownFacts, _ programme: Programme) -> [BoardShare] {
        let tasks = facts.villages.flatMap(\.counted)
        guard !tasks.isEmpty else { return [] }
        let owed = Set(facts.villages.flatMap(\.owed).map(\.id))
        let known = PostPart.all(programme)
        let byPart = Dictionary(grouping: tasks) { task -> PostPart in
            let role = facts.posts.posts[task.owner].flatMap { programme.role($0.role) }
            let part = PostPart(role, programme)
            return known.contains(part) ? part : .town
        }
        let shares = known.compactMap { part in
            byPart[part].map { BoardShare(part, $0, owed, on: facts.day) }
        }
        return shares + [BoardShare(nil, tasks, owed, on: facts.day)]
    }

    private init(
        _ part: PostPart?, _ tasks: [TaskSummary], _ owed: Set<TaskID>, on day: CivilDate
    ) {
        func figure(_ tasks: [TaskSummary]) -> Figure {
            Figure(count: tasks.count, entries: tasks.map(\.entry))
        }
        self.part = part
        posts = Set(tasks.map(\.owner)).count
        self.tasks = tasks
        all = figure(tasks)
        done = figure(tasks.filter { !$0.isUnfinished })
        let waits = tasks.filter { $0.isUnfinished && owed.contains($0.id) }
        waiting = figure(waits.filter { $0.daysOverdue(on: day) == nil })
        overdue = figure(waits.filter { $0.daysOverdue(on: day) != nil })
        left = Set(tasks.map(\.id)).subtracting(owed)
    }
}
