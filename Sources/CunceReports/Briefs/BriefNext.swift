import CunceDomain
import CunceStore

/// 三、下步打算: what the week's huddle decided, then what falls due next week.
struct BriefNext {
    let facts: TownFacts
    let week: ISOWeek
    let writing: BriefWriting

    /// Decisions first, then what falls due soonest.
    var sentences: [RankedSentence] {
        let decided = (facts.town?.huddles.huddle(in: week)?.decisions ?? []).filter { !$0.isAsk }
        let named = Set(decided.compactMap(\.task))
        let due = facts.villages.flatMap { village in
            village.tasks.filter {
                $0.isUnfinished && week.next.contains($0.due) && !named.contains($0.id)
            }
            .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
            .compactMap { task in
                sentence(task, in: village).map {
                    RankedSentence(paragraph: $0, need: -task.due.dayNumber)
                }
            }
        }
        return decided.compactMap(sentence).map { RankedSentence(paragraph: $0, need: 1) } + due
    }

    private func sentence(_ decision: Huddle.Decision) -> BriefParagraph? {
        let village = facts.villages.first {
            $0.summary.id == decision.kase || $0.village.id == decision.village
        }
        let task = village?.tasks.first { $0.id == decision.task }
        if let errand = decision.errand {
            return writing.sentence(
                .nextDecision,
                [
                    "village": .init(facts.division.name), "task": writing.typed(decision.text),
                    "owner": writing.post(errand.owner), "due": writing.day(errand.due),
                ], entries: [decision.at.entry])
        }
        guard let task else { return plain(decision, village?.village.name) }
        return writing.sentence(
            .nextDecision,
            [
                "village": .init(village?.village.name ?? ""), "task": writing.typed(task.title),
                "owner": writing.post(task.owner), "due": writing.day(task.due),
            ], entries: [decision.at.entry, task.entry])
    }

    /// A decision that became no task stands in the words it was taken in.
    private func plain(_ decision: Huddle.Decision, _ village: String?) -> BriefParagraph {
        let words = writing.closed(decision.text)
        return BriefParagraph(
            zh: (village.map { "\($0)：" } ?? "") + words.zh,
            en: (village.map { "\($0): " } ?? "") + words.en, entries: [decision.at.entry])
    }

    private func sentence(_ task: TaskSummary, in village: VillageFacts) -> BriefParagraph? {
        writing.sentence(
            .nextDue,
            [
                "village": .init(village.village.name), "task": writing.typed(task.title),
                "due": writing.day(task.due), "owner": writing.post(task.owner),
            ], entries: [task.entry])
    }
}
