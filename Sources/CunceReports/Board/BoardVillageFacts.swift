package import CunceDomain
package import CunceStore

/// One village's row on the board: made from its facts, the day and the programme, and from
/// nothing else.
package struct BoardVillageFacts: Equatable, Sendable {
    /// What presses, the most pressing first: the order of the board.
    package enum Need: Int, Comparable, Sendable {
        case stuck, overdue, changed, none

        package static func < (left: Need, right: Need) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// One link of the programme with those who hold it; none for a vacant one.
    package struct Link: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let holders: [PostID]
    }

    /// One kind of help of the programme with those who give it; none for a gap.
    package struct Help: Equatable, Sendable {
        package let help: HelpKey
        package let givers: [PostID]
    }

    /// What it is made from.
    package let facts: VillageFacts
    package let need: Need
    /// Days in the stage, 1 for the day it entered it.
    package let daysInStage: Int
    /// 0 none … 3 heavy; absent while not diagnosed.
    package let weights: [Dimension: Int]
    /// The weight before this week, where this week changed it.
    package let formerWeights: [Dimension: Int]
    /// Without dropped ones, in the order they were given.
    package let tasks: [TaskSummary]
    package let done: Figure
    package let overdue: Figure
    package let stuck: Figure
    /// In the order of the programme.
    package let links: [Link]
    /// When the plan was handed in; `nil` where it does not wait.
    package let planSince: CivilDate?
    /// In the order of the programme.
    package let helps: [Help]
    let week: VillageWeek

    /// What it was made from is not compared: rows and the journal give the same row.
    package static func == (left: Self, right: Self) -> Bool {
        left.village == right.village && left.summary == right.summary
            && left.need == right.need && left.daysInStage == right.daysInStage
            && left.weights == right.weights && left.formerWeights == right.formerWeights
            && left.tasks == right.tasks && left.done == right.done
            && left.overdue == right.overdue && left.stuck == right.stuck
            && left.links == right.links && left.planSince == right.planSince
            && left.helps == right.helps && left.week == right.week
    }

    /// What changed this week, in the order it happened.
    package var changes: [WeekChange] { week.changes }

    package var village: DivisionRow { facts.village }
    package var summary: CaseSummary { facts.summary }

    init(_ village: VillageFacts, on day: CivilDate, _ programme: Programme) {
        facts = village
        let week = ISOWeek(containing: day)
        let late = village.overdue(on: day)
        let news = VillageWeek(village, week)
        self.week = news
        need =
            if !village.stuck.isEmpty { .stuck } else if !late.isEmpty { .overdue } else {
                news.changes.isEmpty ? .none : .changed
            }
        daysInStage = day.days(since: village.summary.since) + 1
        weights = village.summary.weights
        planSince =
            village.summary.planStage == .waiting
            ? village.summary.planEntry.flatMap { village.marks[$0]?.on } : nil
        formerWeights = Self.former(village, week)
        tasks = village.counted
        done = Figure(count: village.done.count, entries: village.done.map(\.entry))
        overdue = Figure(count: late.count, entries: late.map(\.entry))
        stuck = Figure(count: village.stuck.count, entries: village.stuck.map(\.entry))
        links = programme.linkSlots(ofVillage: village.village.code).map { slot in
            Link(slot: slot.key, holders: village.holders(of: slot.key).map(\.post))
        }
        helps = programme.helps.map { help in
            Help(help: help.key, givers: village.givers(of: help.key).map(\.post))
        }
    }

    /// What the dimensions weighed before the week, from the last entry of each problem.
    private static func former(_ facts: VillageFacts, _ week: ISOWeek) -> [Dimension: Int] {
        var former: [Dimension: Int] = [:]
        for dimension in Dimension.allCases {
            guard let now = facts.summary.weights[dimension] else { continue }
            let before = facts.problems.filter { problem in
                problem.dimension == dimension && !week.contains(problem.recordedOn)
            }
            .map { problem -> Int in
                let mark = facts.marks[problem.entry]
                guard let mark, week.contains(mark.on) else {
                    return problem.isOpen ? problem.severity.rawValue : 0
                }
                switch mark.event {
                case "problem.regraded.v1":
                    return (problem.formerSeverity ?? problem.severity).rawValue
                case "problem.reopened.v1": return 0
                default: return problem.severity.rawValue
                }
            }
            .max()
            if let before, before != now { former[dimension] = before }
        }
        return former
    }
}
