import CunceDomain
import CunceReports
import CunceStore

/// The rows of the board.
extension BoardMaking {
    func village(_ facts: BoardVillageFacts) throws -> BoardVillage {
        try BoardVillage(
            anchor: "v-\(facts.village.id)", name: facts.village.name,
            href: href(of: facts.village),
            stageLine: say(
                "stage.day",
                [
                    "stage": programme.words.stages[facts.summary.stage].text(in: language),
                    "days": "\(facts.daysInStage)",
                ]), marks: marks(facts),
            dimensions: Dimension.allCases.map { dimension in
                DimensionTile(
                    dimension, weight: facts.weights[dimension],
                    former: facts.formerWeights[dimension], programme, texts, language)
            }, beads: keptBeads(facts),
            done: Door(facts.done, how: "how.done"), total: facts.tasks.count,
            plan: plan(facts),
            links: links(facts), helps: helps(facts, ofTheThree: true),
            besides: helps(facts, ofTheThree: false), change: change(facts),
            facts: facts.changes.isEmpty
                ? nil
                : Door(
                    count: facts.changes.count, entries: facts.changes.map(\.entry),
                    how: "how.changes"))
    }

    /// Its plan in a line; leads to it.
    private func plan(_ facts: BoardVillageFacts) -> TextLink? {
        PlanLine.short(facts.summary, since: facts.planSince, on: report.day, texts, language)
            .map { line in
                let isNow = report.day == call.today
                return TextLink(
                    text: line, href: isNow ? "/cases/\(facts.summary.id)/plan" : nil)
            }
    }

    private func marks(_ facts: BoardVillageFacts) -> [StatusMark] {
        var marks: [StatusMark] = []
        if facts.overdue.count > 0 {
            let text = say("status.overdue-count", ["count": "\(facts.overdue.count)"])
            marks.append(StatusMark(mark: "over", text: text))
        }
        if facts.stuck.count > 0 {
            let text = say("status.stuck-count", ["count": "\(facts.stuck.count)"])
            marks.append(StatusMark(mark: "stuck", text: text))
        }
        if marks.isEmpty, facts.summary.planStage == .waiting {
            marks.append(StatusMark(mark: "soon", text: say("plan.waiting")))
        }
        return marks
    }

    private func links(_ facts: BoardVillageFacts) -> [String] {
        facts.links.flatMap { link -> [String] in
            guard link.holders.isEmpty else {
                return link.holders.map {
                    report.posts.text($0, standing: report.day, texts, in: language)
                }
            }
            guard let slot = programme.linkSlot(link.slot), slot.minPerVillage > 0 else {
                return []
            }
            return [say("links.vacant-named", ["link": slot.label.text(in: language)])]
        }
    }

    /// The three helps, or what comes besides from outside the town, such as enterprises. The
    /// town's own departments are on the village's page.
    private func helps(_ facts: BoardVillageFacts, ofTheThree: Bool) -> [String] {
        facts.helps.flatMap { help -> [String] in
            guard let kind = programme.help(help.help), kind.isOneOfTheThree == ofTheThree else {
                return []
            }
            guard help.givers.isEmpty, kind.minPerVillage > 0 else {
                return report.posts.supporters(
                    help.givers.filter { ofTheThree || !isOfTheTown($0) }, programme,
                    in: language)
            }
            return [say("links.vacant-named", ["link": kind.label.text(in: language)])]
        }
    }

    private func isOfTheTown(_ post: PostID) -> Bool {
        report.posts.posts[post].flatMap { programme.role($0.role) }?.level == .town
    }

    /// The two latest changes in words; the door beside them opens all.
    private func change(_ facts: BoardVillageFacts) -> String? {
        guard !facts.changes.isEmpty else { return nil }
        return facts.changes.suffix(2).reversed().map { change in
            change.words.isEmpty
                ? say(change.key)
                : say(
                    "board.change",
                    ["kind": say(change.key), "words": Shortened.text(change.words, to: 60)])
        }.joined(separator: say("common.semicolon"))
    }

    func overdue(_ late: OverdueTask) -> BoardOverdue {
        BoardOverdue(
            village: TextLink(text: late.village.name, href: href(of: late.village)),
            dimension: late.task.dimension.map {
                DimensionTile($0, weight: 1, programme, texts, language)
            },
            task: TextLink(
                text: late.task.title, href: "/cases/\(late.task.kase)/tasks/\(late.task.id)"),
            owner: report.posts.text(
                late.task.owner, standing: report.day, texts, in: language),
            days: Door(count: late.days, entries: [late.task.entry], how: "how.overdue-days"),
            said: late.task.word.isEmpty ? nil : late.task.word)
    }
}
