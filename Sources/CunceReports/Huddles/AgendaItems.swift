import CunceDomain
import CunceStore

/// Finds the items of an agenda, group by group.
struct AgendaItems {
    let facts: TownFacts
    let news: WeekFacts
    let late: [OverdueTask]

    private var week: ISOWeek { news.week }

    func of(_ kind: HuddleAgenda.Kind) -> [HuddleAgenda.Item] {
        switch kind {
        case .topics: topics
        // Known once the others are: `AgendaPutOffs`.
        case .putOff: []
        case .changed: changed
        case .overdue:
            late.map { item($0.task, in: $0.village, days: $0.days) }
        case .stuck: stuck
        case .asks: asks(news.asks) + decidedAsks + stuckPromises + left(asksBefore)
        case .decisions: decisions + errands + left(errandsBefore)
        case .instructions: instructions + left(instructionsBefore)
        }
    }

    /// What rounds that are over left, marked as theirs.
    private func left(
        _ items: (EarlierRound) -> [HuddleAgenda.Item]
    ) -> [HuddleAgenda.Item] {
        facts.before.flatMap { earlier in
            items(earlier).map { item in
                var item = item
                item.earlier = earlier.summary
                return item
            }
        }
    }

    private func asksBefore(_ earlier: EarlierRound) -> [HuddleAgenda.Item] {
        asks(earlier.asks)
            + earlier.town.openDecidedAsks.map { asked($0, earlier.village($0.village)) }
    }

    private func errandsBefore(_ earlier: EarlierRound) -> [HuddleAgenda.Item] {
        earlier.town.huddles.owed.map { errand($0.decision) }
    }

    private func instructionsBefore(_ earlier: EarlierRound) -> [HuddleAgenda.Item] {
        earlier.town.instructions.open.map { instruction in
            given(instruction, earlier.village(instruction.about.village))
        }
    }

    private var topics: [HuddleAgenda.Item] {
        (facts.town?.huddles.topics(in: week) ?? []).map { topic in
            let village = (facts.villages + facts.ended).first { $0.village.id == topic.village }
            return HuddleAgenda.Item(
                village: village?.village, kase: village?.summary.id, task: nil, change: nil,
                text: topic.text, days: nil, post: topic.at.post, entries: [topic.at.entry])
        }
    }

    /// What earlier huddles gave somebody that belongs to no village.
    private var errands: [HuddleAgenda.Item] {
        (facts.town?.huddles.owed ?? []).filter { $0.huddle.week < week }
            .map { errand($0.decision) }
    }

    private func errand(_ decision: Huddle.Decision) -> HuddleAgenda.Item {
        HuddleAgenda.Item(
            village: nil, kase: nil, task: nil, change: nil, text: decision.text,
            days: facts.day.days(since: decision.at.on), post: decision.errand?.owner,
            entries: [decision.at.entry])
    }

    private var changed: [HuddleAgenda.Item] {
        news.moves.map { change in
            HuddleAgenda.Item(
                village: change.village, kase: change.kase, task: nil, change: change,
                text: change.words, days: nil, post: change.post, entries: [change.entry])
        }
    }

    private var stuck: [HuddleAgenda.Item] {
        facts.villages.flatMap { village in
            village.stuck.map { task in
                item(task, in: village.village, days: facts.day.days(since: task.changedOn))
            }
        }
    }

    private func asks(_ open: [WeekAsk]) -> [HuddleAgenda.Item] {
        open.map { ask in
            HuddleAgenda.Item(
                village: ask.village, kase: ask.kase, task: nil, change: nil, text: ask.text,
                days: facts.day.days(since: ask.on), post: ask.post, entries: [ask.entry])
        }
    }

    /// What earlier huddles asked of the county and nobody has answered.
    private var decidedAsks: [HuddleAgenda.Item] {
        let own = facts.town?.huddles.huddle(in: week)?.decisions.map(\.id) ?? []
        return news.decidedAsks(facts.town).filter { !own.contains($0.id) }.map { decision in
            asked(decision, facts.village(of: decision)?.village)
        }
    }

    private func asked(
        _ decision: Huddle.Decision, _ village: DivisionRow?
    ) -> HuddleAgenda.Item {
        HuddleAgenda.Item(
            village: village, kase: decision.kase, task: nil, change: nil, text: decision.text,
            days: facts.day.days(since: decision.at.on), post: decision.at.post,
            entries: [decision.at.entry])
    }

    /// What the county asked for; the latest word of it is the last entry.
    private var instructions: [HuddleAgenda.Item] {
        (facts.town?.instructions.open ?? []).map { instruction in
            given(
                instruction,
                facts.villages.first { $0.village.id == instruction.about.village }?.village)
        }
    }

    private func given(
        _ instruction: Instruction, _ village: DivisionRow?
    ) -> HuddleAgenda.Item {
        HuddleAgenda.Item(
            village: village, kase: instruction.about.kase, task: instruction.assigned?.task,
            change: nil, text: instruction.words,
            days: facts.day.days(since: instruction.given.on),
            post: instruction.assigned?.owner ?? instruction.from,
            entries: instruction.entries)
    }

    /// A promise that is stuck asks somebody to move it: whoever it lies with.
    private var stuckPromises: [HuddleAgenda.Item] {
        facts.villages.flatMap { village in
            village.stuckPromises.map { promise in
                HuddleAgenda.Item(
                    village: village.village, kase: village.summary.id, task: nil, change: nil,
                    text: promise.title,
                    days: promise.obstacle.map { facts.day.days(since: $0.since) },
                    post: promise.obstacle?.post ?? promise.supporter, entries: [promise.entry])
            }
        }
    }

    private var decisions: [HuddleAgenda.Item] {
        let earlier = (facts.town?.huddles.all ?? []).filter { $0.week < week }
            .flatMap(\.decisions)
        let decided = Dictionary(
            earlier.compactMap { decision in decision.task.map { ($0, decision) } }
        ) { first, _ in first }
        guard !decided.isEmpty else { return [] }
        return facts.villages.flatMap { village in
            village.tasks.compactMap { task -> HuddleAgenda.Item? in
                guard task.isUnfinished, let decision = decided[task.id] else { return nil }
                return HuddleAgenda.Item(
                    village: village.village, kase: task.kase, task: task.id, change: nil,
                    text: task.title, days: facts.day.days(since: decision.at.on),
                    post: task.owner, entries: [decision.at.entry, task.entry].sorted())
            }
        }
    }

    private func item(
        _ task: TaskSummary, in village: DivisionRow, days: Int
    ) -> HuddleAgenda.Item {
        HuddleAgenda.Item(
            village: village, kase: task.kase, task: task.id, change: nil, text: task.title,
            days: days, post: task.owner, entries: [task.entry])
    }
}
