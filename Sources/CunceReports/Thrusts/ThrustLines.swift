import CunceDomain
import CunceStore

/// Counts the figures of the thrusts over a round's villages.
struct ThrustLines {
    let facts: TownFacts
    let villages: [ThrustVillage]
    let sums: BoardSums

    func line(_ figure: ThrustFigure) -> ThrustLine {
        ThrustLine(figure: figure, parts: parts(figure))
    }

    private func parts(_ figure: ThrustFigure) -> [ThrustLine.Part] {
        switch figure {
        case .linksHeld:
            let needed = villages.reduce(0) { $0 + $1.linksNeeded }
            return [.init(sum(\.linksHeld), of: needed)]
        case .visits:
            return [
                .init(.text("thrusts.visits-made"), sum(\.visits)),
                .init(.text("thrusts.visits-due"), rows(villages.reduce(0) { $0 + $1.owed.due })),
                .init(
                    .text("thrusts.visits-late"), rows(villages.reduce(0) { $0 + $1.owed.late })),
            ]
        case .huddlesHeld: return [.init(huddles, of: weeks)]
        case .helpsPaired:
            return [
                .init(.text("thrusts.helps-posts"), sum(\.helps)),
                .init(
                    .text("thrusts.helps-villages"), rows(villages.count { $0.helps.count > 0 }),
                    of: villages.count),
            ]
        case .helpTasks: return helpTasks
        case .promisesKept: return promisesKept
        case .promisesMoney: return promisesMoney
        case .problemsOpen, .problemsVerified: return problems(figure)
        case .tasksOverdue: return [.init(sums.overdue)]
        case .tasksStuck: return [.init(sums.stuck)]
        case .casesByStage: return sums.stages.map { .init(.stage($0.stage), $0.figure) }
        case .casesListed: return [.init(sums.cases)]
        case .casesTransformed: return [.init(transformed, of: sums.cases.count)]
        }
    }

    private func problems(_ figure: ThrustFigure) -> [ThrustLine.Part] {
        let all = villages.flatMap(\.problems)
        guard figure == .problemsOpen else {
            return [.init(Figure(problems: all.filter { !$0.isOpen }), of: all.count)]
        }
        let open = all.filter(\.isOpen)
        let bySeverity = Severity.allCases.reversed().map { severity in
            ThrustLine.Part(
                .severity(severity), Figure(problems: open.filter { $0.severity == severity }))
        }
        return [.init(Figure(problems: open), of: all.count)] + bySeverity
    }

    private var helpTasks: [ThrustLine.Part] {
        let tasks = ThrustGroup(
            .other, villages.flatMap(\.helpTasks), [], of: villages, on: facts.day)
        return [
            .init(.text("thrusts.tasks-done"), tasks.done, of: tasks.tasks.count),
            .init(.text("thrusts.tasks-overdue"), tasks.overdue),
        ]
    }

    private var promises: PromiseSums { PromiseSums(facts.villages.flatMap(\.promises)) }

    private var promisesKept: [ThrustLine.Part] {
        let sums = promises
        return [
            .init(.text("thrusts.promises-made"), sums.all),
            .init(.text("thrusts.promises-arrived"), sums.arrivedWhole),
            .init(.text("thrusts.promises-used"), sums.usedUp),
            .init(.text("thrusts.promises-stuck"), sums.stuck),
        ]
    }

    private var promisesMoney: [ThrustLine.Part] {
        let sums = promises
        return [
            .init(.text("thrusts.promises-made"), sums.promised),
            .init(.text("thrusts.promises-arrived"), sums.arrived),
            .init(.text("thrusts.promises-used"), sums.used),
        ]
    }

    /// The steps by which they left rectification behind; the listing where that is long ago.
    /// What slipped back is not turned round.
    private var transformed: Figure {
        let left = zip(facts.villages, villages).filter { village, thrust in
            (village.summary.stage == .consolidating || village.summary.stage == .closed)
                && !thrust.hasRelapsed
        }.map(\.0)
        return Figure(
            count: left.count,
            entries: left.compactMap { $0.steps.last?.number ?? $0.listing?.number })
    }

    private var held: [Huddle] { facts.town?.huddles.all.filter { $0.closed != nil } ?? [] }

    private var huddles: Figure {
        Figure(count: held.count, entries: held.compactMap { $0.closed?.entry })
    }

    /// Weeks since the first listing; the one that runs counts once its huddle is over.
    private var weeks: Int {
        guard let first = facts.villages.map(\.summary.listedOn).min() else { return held.count }
        let begun = ISOWeek(containing: first).monday
        let running = ISOWeek(containing: facts.day)
        let whole = running.monday.days(since: begun) / 7
        let isOver = held.contains { $0.week == running }
        return max(held.count, whole + (isOver || running.sunday <= facts.day ? 1 : 0))
    }

    private func sum(_ part: KeyPath<ThrustVillage, Figure>) -> Figure {
        Figure(
            count: villages.reduce(0) { $0 + $1[keyPath: part].count },
            entries: villages.flatMap { $0[keyPath: part].entries })
    }

    private func rows(_ count: Int) -> Figure { Figure(count: count, entries: []) }
}
