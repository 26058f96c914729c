package import CunceDomain
import CunceStore

/// How the work stands in one part of the programme: a workstream, a dimension, a class of
/// villages. Each task counts once, as the first that holds of verified, done, stuck, overdue.
package struct WorkGroup: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case workstream(WorkstreamKey)
        case dimension(Dimension)
        case villages(VillageClassKey)
        /// Villages nobody has decided a class for.
        case unclassed
        /// Tasks of no workstream or dimension.
        case other
    }

    package let kind: Kind
    /// `nil` where the group is none of villages.
    package let villages: Figure?
    package let tasks: Figure
    package let verified: Figure
    package let done: Figure
    package let going: Figure
    package let stuck: Figure
    /// Not stuck.
    package let overdue: Figure
    /// `nil` where the group is none of problems.
    package let open: Figure?
    package let solved: Figure?

    /// - Parameter owed: those somebody still answers for; what was left of a closed case is neither
    ///   stuck nor late.
    init(
        _ kind: Kind, _ tasks: [TaskSummary], owed: Set<TaskID>, problems: [Problem]? = nil,
        villages: [InsightCase]? = nil, on day: CivilDate
    ) {
        func figure(_ tasks: [TaskSummary]) -> Figure {
            Figure(count: tasks.count, entries: tasks.map(\.entry))
        }
        self.kind = kind
        self.tasks = figure(tasks)
        verified = figure(tasks.filter { $0.state == .verified })
        done = figure(tasks.filter { $0.state == .done })
        let isStuck = { (task: TaskSummary) in owed.contains(task.id) && task.state == .stuck }
        let isLate = { (task: TaskSummary) in
            owed.contains(task.id) && task.daysOverdue(on: day) != nil
        }
        stuck = figure(tasks.filter(isStuck))
        let moving = tasks.filter { $0.isUnfinished && !isStuck($0) }
        overdue = figure(moving.filter(isLate))
        going = figure(moving.filter { !isLate($0) })
        open = problems.map { problems in
            let open = problems.filter(\.isOpen)
            return Figure(count: open.count, entries: open.map(\.weighed))
        }
        solved = problems.map { problems in
            let solved = problems.filter { !$0.isOpen }
            return Figure(count: solved.count, entries: solved.map(\.weighed))
        }
        self.villages = villages.map { villages in
            Figure(count: villages.count, entries: villages.compactMap(\.steps.first?.entry))
        }
    }

    /// In the order of the packs; then tasks of none, if there are any.
    static func workstreams(_ towns: [InsightTown]) -> [WorkGroup] {
        let tasks = towns.flatMap(\.tasks)
        let known = towns.flatMap { $0.programme.workstreams.map(\.key) }.eachOnce
        let others = tasks.filter { task in
            task.task.workstream.map { !known.contains($0) } ?? true
        }
        return known.map { key in
            make(.workstream(key), tasks.filter { $0.task.workstream == key })
        } + (others.isEmpty ? [] : [make(.other, others)])
    }

    /// People, affairs, funds, drive; then tasks of none, if there are any.
    static func dimensions(_ towns: [InsightTown]) -> [WorkGroup] {
        let tasks = towns.flatMap(\.tasks)
        let problems = towns.flatMap(\.standing).flatMap(\.problems)
        let others = tasks.filter { $0.task.dimension == nil }
        return Dimension.allCases.map { dimension in
            make(
                .dimension(dimension), tasks.filter { $0.task.dimension == dimension },
                problems: problems.filter { $0.dimension == dimension })
        } + (others.isEmpty ? [] : [make(.other, others)])
    }

    /// In the order of the packs; a village of two classes counts in both.
    static func classes(_ towns: [InsightTown]) -> [WorkGroup] {
        let known = towns.flatMap {
            ($0.programme.rules.screening?.classes ?? []).map(\.key)
        }.eachOnce
        guard !known.isEmpty else { return [] }
        let used = towns.flatMap(\.cases).flatMap { $0.classes ?? [] }
        let all = (known + used).eachOnce
        return all.map { key in
            group(.villages(key), towns) { $0.classes?.contains(key) ?? false }
        } + [group(.unclassed, towns) { ($0.classes ?? []).isEmpty }]
    }

    private static func group(
        _ kind: Kind, _ towns: [InsightTown], _ holds: (InsightCase) -> Bool
    ) -> WorkGroup {
        let villages = towns.flatMap(\.standing).filter(holds)
        return WorkGroup(
            kind, villages.flatMap(\.tasks),
            owed: villages.reduce(into: []) { $0.formUnion($1.tasksOwed) },
            problems: villages.flatMap(\.problems),
            villages: villages, on: towns.first?.day ?? CivilDate(dayNumber: 0))
    }

    private static func make(
        _ kind: Kind, _ tasks: [InsightTown.Task], problems: [Problem]? = nil
    ) -> WorkGroup {
        WorkGroup(
            kind, tasks.map(\.task), owed: Set(tasks.filter(\.isOwed).map(\.task.id)),
            problems: problems,
            on: tasks.first?.day ?? CivilDate(dayNumber: 0))
    }
}

extension InsightTown {
    /// A task with the day it is looked at.
    struct Task {
        let task: TaskSummary
        let isOwed: Bool
        let day: CivilDate
    }

    /// Cases that did not go on in another round, as the board counts them.
    var standing: [InsightCase] { cases.filter { $0.ended == nil } }

    var tasks: [Task] {
        standing.flatMap { kase in
            kase.tasks.map { Task(task: $0, isOwed: kase.tasksOwed.contains($0.id), day: day) }
        }
    }
}

extension Array where Element: Hashable {
    /// Without what stood in it before, in the same order.
    var eachOnce: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
