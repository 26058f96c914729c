package import CunceDomain
package import CunceStore

/// What earlier huddles decided beside what came of it. 上次定的,办得怎样
package struct HuddleReview: Equatable, Sendable {
    package enum Outcome: Equatable, Sendable {
        /// The state of the task, since when, and the words that came with it.
        case task(TaskState, since: CivilDate, word: String)
        case owed
        case settled(on: CivilDate, result: String)
        /// Asked of the county.
        case asked
        /// Neither a task nor an errand nor an ask: said and written down.
        case noted
    }

    package struct Row: Equatable, Sendable {
        package let huddle: Huddle
        /// The round that is over and left it; `nil` for what is of this one.
        package var earlier: RoundSummary?
        package let decision: Huddle.Decision
        package let village: DivisionRow?
        package let owner: PostID?
        package let due: CivilDate?
        /// Days past the due day; `nil` when it is not overdue.
        package let daysOverdue: Int?
        package let outcome: Outcome
    }

    /// Everything the huddle before decided, then what huddles before that left unfinished, the
    /// newest huddle first; last what rounds that are over left. What was finished since the huddle
    /// before stands here once more: what was promised is seen beside what came of it.
    package let rows: [Row]

    package init(_ facts: TownFacts, _ week: ISOWeek) {
        let earlier = (facts.town?.huddles.all ?? []).filter { $0.week < week }
            .sorted { $0.week > $1.week }
        let villages = facts.villages + facts.ended
        rows =
            earlier.enumerated().flatMap { index, huddle in
                huddle.decisions.map {
                    Self.row(huddle, $0, villages, facts.town?.asks, facts.day)
                }
                .filter { row in
                    index == 0 || row.isUnfinished
                        || row.finished.map { $0 >= earlier[0].opened.on } ?? false
                }
            } + facts.before.flatMap { Self.left($0, facts.day) }
    }

    private static func left(_ earlier: EarlierRound, _ day: CivilDate) -> [Row] {
        earlier.town.huddles.owed.sorted { $0.huddle.week > $1.huddle.week }.map { owed in
            var row = row(owed.huddle, owed.decision, [], nil, day)
            row.earlier = earlier.summary
            return row
        }
    }

    private static func row(
        _ huddle: Huddle, _ decision: Huddle.Decision, _ villages: [VillageFacts],
        _ asks: Asks?, _ day: CivilDate
    ) -> Row {
        let village = villages.first { facts in
            decision.kase.map { $0 == facts.summary.id }
                ?? (facts.village.id == decision.village)
        }
        if let task = village?.tasks.first(where: { $0.id == decision.task }) {
            return Row(
                huddle: huddle, decision: decision, village: village?.village,
                owner: task.owner, due: task.due,
                daysOverdue: task.isUnfinished && village?.isClosed == false && day > task.due
                    ? day.days(since: task.due) : nil,
                outcome: .task(task.state, since: task.changedOn, word: task.word))
        }
        let errand = decision.errand
        let outcome: Outcome =
            if let settled = decision.settled {
                .settled(on: settled.on, result: decision.result ?? "")
            } else if let answer = asks?.answer(to: decision.at.entry) {
                .settled(on: answer.on, result: answer.words)
            } else if errand != nil { .owed } else if decision.isAsk { .asked } else { .noted }
        return Row(
            huddle: huddle, decision: decision, village: village?.village, owner: errand?.owner,
            due: errand?.due,
            daysOverdue: errand.flatMap {
                outcome == .owed && day > $0.due ? day.days(since: $0.due) : nil
            }, outcome: outcome)
    }
}

extension HuddleReview.Row {
    /// The day it was done, answered or reported; `nil` while nothing came of it.
    package var finished: CivilDate? {
        switch outcome {
        case .task(_, let since, _): isUnfinished ? nil : since
        case .settled(let day, _): day
        case .owed, .asked, .noted: nil
        }
    }

    package var isUnfinished: Bool {
        switch outcome {
        case .task(let state, _, _):
            switch state {
            case .open, .inHand, .stuck, .returned: true
            case .done, .verified, .dropped: false
            }
        case .owed: true
        case .settled, .asked, .noted: false
        }
    }
}
