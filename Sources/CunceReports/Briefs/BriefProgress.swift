import CunceDomain
import CunceStore

/// 一、总体进展: the round in numbers, then what moved in the week.
struct BriefProgress {
    let facts: TownFacts
    let news: WeekFacts
    let writing: BriefWriting

    var summary: [BriefParagraph] {
        let villages = facts.villages
        guard !villages.isEmpty else { return [] }
        let tasks = villages.flatMap(\.counted)
        let overdue = villages.flatMap { $0.overdue(on: facts.day) }
        let entries = villages.compactMap { $0.listing?.number } + tasks.map(\.entry)
        let values: [String: BriefWriting.Value] = [
            "cases": .init(villages.count), "stages": stages, "tasks": .init(tasks.count),
            "done": .init(villages.reduce(0) { $0 + $1.done.count }),
            "doneThisWeek": .init(
                villages.flatMap(\.done).count { $0.doneOn.map(news.week.contains) ?? false }),
            "overdue": .init(overdue.count),
            "stuck": .init(overdue.count { $0.state == .stuck }),
        ]
        return [writing.sentence(.progressSummary, values, entries: entries)].compactMap(\.self)
    }

    private var stages: BriefWriting.Value {
        let held = CaseStage.allCases.compactMap { stage -> BriefWriting.Value? in
            let count = facts.villages.count { $0.summary.stage == stage }
            guard count > 0 else { return nil }
            let item = writing.sentence(
                .progressStageCount,
                ["stage": .init(writing.words.stages[stage]), "count": .init(count)],
                entries: [])
            return item.map { item in .init { $0 == .zh ? item.zh : item.en } }
        }
        return writing.list(held)
    }

    /// - Parameter visits: how many visits it may tell of, the newest first chosen.
    func sentences(visits: Int) -> [RankedSentence] {
        let chosen = Set(told.prefix(visits).map(\.entry))
        return facts.villages.flatMap { village -> [RankedSentence] in
            let changes = news.changes(in: village.summary.id).filter { change in
                if case .visited = change.deed { return chosen.contains(change.entry) }
                return true
            }
            return Self.order.flatMap { rank in changes.filter { Self.rank($0) == rank } }
                .compactMap { change in
                    sentence(change).map { paragraph in
                        // Steps of a village before the tasks of all, the newest of each first.
                        let steps = (Self.order.upperBound - (Self.rank(change) ?? 0)) * 1_000_000
                        return RankedSentence(
                            paragraph: paragraph, need: steps + change.on.dayNumber)
                    }
                }
        }
    }

    /// Visits with something to tell, newest first.
    private var told: [WeekChange] {
        news.changes.filter { change in
            guard case .visited(let visit) = change.deed else { return false }
            return !visit.text.isEmpty
        }
        .sorted { ($1.on, $1.entry) < ($0.on, $0.entry) }
    }

    private static let order = 0...4

    private static func rank(_ change: WeekChange) -> Int? {
        switch change.deed {
        case .listed: 0
        case .moved, .stopped: 1
        case .verified: 2
        case .done: 3
        case .visited: 4
        case .recorded, .regraded, .solved, .reopened, .given, .gotStuck, .returned, .dropped,
            .rescheduled, .reassigned:
            nil
        }
    }

    private func moved(
        _ change: WeekChange, from: CaseStage, to: CaseStage
    ) -> BriefParagraph? {
        writing.sentence(
            .progressStageChanged,
            [
                "village": .init(change.village.name), "date": writing.day(change.on),
                "from": .init(writing.words.stages[from]),
                "to": .init(writing.words.stages[to]),
            ], entries: [change.entry])
    }

    private func sentence(_ change: WeekChange) -> BriefParagraph? {
        let village = BriefWriting.Value(change.village.name)
        let date = writing.day(change.on)
        switch change.deed {
        case .listed(let reason):
            return writing.sentence(
                .progressListed,
                ["village": village, "date": date, "reason": writing.typed(reason)],
                entries: [change.entry])
        case .stopped:
            return moved(change, from: .verifying, to: .underWay)
        case .moved(let from, let to):
            return moved(change, from: from, to: to)
        case .verified(let task):
            return writing.sentence(
                .progressTaskVerified,
                [
                    "village": village, "date": date, "task": writing.typed(task.title),
                    "owner": writing.post(task.owner), "verifier": writing.post(change.post),
                ], entries: [change.entry])
        case .done(let task):
            return writing.sentence(
                .progressTaskDone,
                [
                    "village": village, "date": date, "task": writing.typed(task.title),
                    "owner": writing.post(task.owner),
                ], entries: [change.entry])
        case .visited(let visit):
            return writing.sentence(
                .progressVisit,
                [
                    "village": village, "date": date,
                    "visitors": writing.posts(visit.participants),
                    "note": writing.closed(visit.text),
                ], entries: [change.entry])
        case .recorded, .regraded, .solved, .reopened, .given, .gotStuck, .returned, .dropped,
            .rescheduled, .reassigned:
            return nil
        }
    }
}
