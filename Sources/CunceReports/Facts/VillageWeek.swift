import CunceDomain
import CunceStore

/// What happened in one village in one week, or was written down in it, in the order it happened.
struct VillageWeek: Equatable, Sendable {
    let changes: [WeekChange]
    /// What moved: visits are told by the board, tasks that got stuck or were given by a huddle
    /// have a group of their own on its agenda.
    let moves: [WeekChange]
    /// What was asked for by the end of that week, answered or not.
    let asks: [WeekAsk]

    /// The week with what nobody has been told of yet before it.
    init(_ facts: VillageFacts, _ week: ISOWeek, _ since: SinceTold?) {
        let own = VillageWeek(facts, week)
        self = since.map { own.adding($0, of: facts) } ?? own
    }

    init(_ facts: VillageFacts, _ week: ISOWeek) {
        changes = Self.changes(of: facts) { _, on, writtenOn in
            week.contains(on) || week.contains(writtenOn)
        }
        moves = changes.filter(Self.isMove)
        asks = facts.visits.filter {
            !$0.ask.isEmpty && ($0.on <= week.sunday || $0.belongs(to: week))
        }.map {
            WeekAsk(
                kase: facts.summary.id, village: facts.village, post: $0.participants.first,
                text: $0.ask, on: $0.on, entry: $0.entry)
        }
    }

    private init(changes: [WeekChange], asks: [WeekAsk]) {
        self.changes = changes
        moves = changes.filter(Self.isMove)
        self.asks = asks
    }

    /// With what nobody has been told of yet before it. Most villages have nothing newer.
    func adding(_ since: SinceTold, of facts: VillageFacts) -> VillageWeek {
        guard facts.newest > since.entry else { return self }
        let before = Self.changes(of: facts) { number, _, writtenOn in
            since.holds(number, writtenOn: writtenOn)
        }
        return before.isEmpty ? self : VillageWeek(changes: before + changes, asks: asks)
    }

    private static func isMove(_ change: WeekChange) -> Bool {
        switch change.deed {
        case .listed, .moved, .stopped, .recorded, .regraded, .solved, .reopened, .done, .verified,
            .returned, .dropped, .rescheduled, .reassigned:
            true
        case .visited, .given, .gotStuck: false
        }
    }

    /// - Parameter tells: whether an entry is told of, by its number, the day it happened and the
    ///   day it was written.
    private static func changes(
        of facts: VillageFacts, where tells: (Int, CivilDate, CivilDate) -> Bool
    ) -> [WeekChange] {
        var changes: [WeekChange] = []
        func add(_ deed: WeekChange.Deed, _ mark: EntryMark) {
            guard tells(mark.number, mark.on, mark.writtenOn) else { return }
            changes.append(
                WeekChange(
                    kase: facts.summary.id, village: facts.village, deed: deed, on: mark.on,
                    post: mark.post, entry: mark.number))
        }
        if let listing = facts.listing { add(.listed(reason: facts.summary.reason), listing) }
        var stage = CaseStage.listed
        for step in facts.steps {
            guard let next = CaseStage(enteredBy: step.event) else { continue }
            // An approval after a revision moves nothing.
            let isRevision = step.event == "plan.approved.v1" && stage.isAfter(.diagnosed)
            guard next != stage, !isRevision, step.on >= facts.summary.listedOn else { continue }
            let isStopped = step.event == "acceptance.stopped.v1"
            add(
                isStopped
                    ? .stopped : .moved(from: stage == .listed ? next.before : stage, to: next),
                step)
            stage = next
        }
        for problem in facts.problems {
            guard let mark = facts.marks[problem.entry] else { continue }
            add(deed(of: problem, mark), mark)
        }
        for task in facts.tasks {
            guard let mark = facts.marks[task.entry], let deed = deed(of: task, mark) else {
                continue
            }
            add(deed, mark)
        }
        for visit in facts.visits where tells(visit.entry, visit.on, visit.writtenOn) {
            changes.append(
                WeekChange(
                    kase: facts.summary.id, village: facts.village, deed: .visited(visit),
                    on: visit.on, post: visit.participants.first ?? "", entry: visit.entry))
        }
        return changes.sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
    }

    private static func deed(of problem: ProblemRow, _ mark: EntryMark) -> WeekChange.Deed {
        switch mark.event {
        case "problem.regraded.v1": .regraded(problem)
        case "problem.verified.v1": .solved(problem)
        case "problem.reopened.v1": .reopened(problem)
        default: .recorded(problem)
        }
    }

    private static func deed(of task: TaskSummary, _ mark: EntryMark) -> WeekChange.Deed? {
        switch mark.event {
        case "task.done.v1": .done(task)
        case "task.verified.v1": .verified(task)
        case "task.stuck.v1": .gotStuck(task)
        case "task.returned.v1": .returned(task)
        case "task.dropped.v1": .dropped(task)
        case "task.rescheduled.v1": .rescheduled(task)
        case "task.reassigned.v1": .reassigned(task)
        case "task.added.v1": task.measure == nil ? .given(task) : nil
        default: nil
        }
    }
}

extension VisitRow {
    /// Happened or was written in a week.
    func belongs(to week: ISOWeek) -> Bool {
        week.contains(on) || week.contains(writtenOn)
    }
}
