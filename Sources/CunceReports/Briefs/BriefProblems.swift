import CunceDomain
import CunceStore

/// 二、主要问题: problems recorded in the week, then every overdue and every stuck task;
/// one that is both stands in one sentence.
struct BriefProblems {
    let facts: TownFacts
    let news: WeekFacts
    let writing: BriefWriting
    let typeLabels: [String: Label]

    init(facts: TownFacts, news: WeekFacts, writing: BriefWriting, programme: Programme) {
        self.facts = facts
        self.news = news
        self.writing = writing
        typeLabels = Dictionary(programme.problemTypes.map { ($0.key.text, $0.label) }) {
            first, _ in first
        }
    }

    /// What is stuck first, then the longest overdue, then what is new by its severity.
    var sentences: [RankedSentence] {
        facts.villages.flatMap { village in
            let both = overdueAndStuck(village)
            let told = Set(both.map(\.task))
            return recorded(village) + overdue(village, but: told) + both.map(\.sentence)
                + stuck(village, but: told)
        }
    }

    private func recorded(_ village: VillageFacts) -> [RankedSentence] {
        village.problems.compactMap { problem in
            guard problem.isOpen, let mark = facts.mark(problem, in: village, news.week) else {
                return nil
            }
            let type = typeLabels[problem.type] ?? Label(zh: problem.type, en: problem.type)
            return writing.sentence(
                .problemsRecorded,
                [
                    "village": .init(village.village.name),
                    "dimension": .init(writing.words.glyphs[problem.dimension]),
                    "severity": .init(writing.words.severities[problem.severity]),
                    "type": .init(type), "problem": writing.typed(problem.title),
                ], entries: [mark]
            ).map { RankedSentence(paragraph: $0, need: problem.severity.rawValue) }
        }
    }

    private func overdue(_ village: VillageFacts, but told: Set<TaskID>) -> [RankedSentence] {
        village.overdue(on: facts.day).filter { !told.contains($0.id) }.compactMap { task in
            writing.sentence(
                .problemsOverdue,
                [
                    "village": .init(village.village.name), "task": writing.typed(task.title),
                    "days": .init(task.daysOverdue(on: facts.day) ?? 0),
                    "owner": writing.post(task.owner), "due": writing.day(task.due),
                ], entries: [task.entry]
            ).map {
                RankedSentence(
                    paragraph: $0, need: 100 + (task.daysOverdue(on: facts.day) ?? 0))
            }
        }
    }

    /// One matter, told once. A pack without the sentence tells it as late and as stuck.
    private func overdueAndStuck(
        _ village: VillageFacts
    ) -> [(task: TaskID, sentence: RankedSentence)] {
        village.stuck.compactMap { task in
            task.daysOverdue(on: facts.day).flatMap { days in
                writing.sentence(
                    .problemsOverdueStuck,
                    [
                        "village": .init(village.village.name),
                        "task": writing.typed(task.title), "days": .init(days),
                        "reason": writing.typed(task.word), "owner": writing.post(task.owner),
                        "due": writing.day(task.due),
                    ], entries: [task.entry])
            }.map { (task.id, RankedSentence(paragraph: $0, need: need(stuck: task))) }
        }
    }

    private func need(stuck task: TaskSummary) -> Int {
        100_000 + facts.day.days(since: task.changedOn)
    }

    private func stuck(_ village: VillageFacts, but told: Set<TaskID>) -> [RankedSentence] {
        village.stuck.filter { !told.contains($0.id) }.compactMap { task in
            writing.sentence(
                .problemsStuck,
                [
                    "village": .init(village.village.name), "task": writing.typed(task.title),
                    "reason": writing.typed(task.word), "owner": writing.post(task.owner),
                ], entries: [task.entry]
            ).map { RankedSentence(paragraph: $0, need: need(stuck: task)) }
        }
    }
}

extension TownFacts {
    /// The last entry of a problem that was recorded in a week.
    func mark(_ problem: ProblemRow, in village: VillageFacts, _ week: ISOWeek) -> Int? {
        if week.contains(problem.recordedOn) { return problem.entry }
        guard let mark = village.marks[problem.entry], mark.event == "problem.recorded.v1",
            mark.belongs(to: week)
        else { return nil }
        return mark.number
    }
}
