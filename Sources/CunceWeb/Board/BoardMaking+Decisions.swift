import CunceDomain
import CunceReports
import CunceStore

/// What waits for the reader, and the week's huddle.
extension BoardMaking {
    func decision(_ waiting: WaitingDecision) -> BoardDecision {
        let waits = waiting.waits(on: report.day, texts, language)
        let since =
            waiting.daysLate(on: report.day).map { late in
                say(
                    "board.waits-late",
                    ["waits": waits, "late": say("status.overdue-days", ["days": "\(late)"])])
            } ?? waits
        let place = waiting.village?.name ?? report.division.name
        return BoardDecision(
            byLine: say("board.waits-line", ["place": place, "since": since]),
            title: waiting.title(texts, language),
            text: waiting.fact.map { Shortened.text($0, to: 90) },
            buttons: [waiting.button(waiting.round ?? report.round?.id, texts, language)],
            facts: waiting.entries.isEmpty
                ? nil
                : Door(
                    count: waiting.entries.count, entries: waiting.entries, how: "how.waiting"))
    }

    func huddle(_ facts: BoardHuddleFacts) -> BoardHuddle {
        let line =
            if let huddle = facts.huddle {
                say(huddle.closed == nil ? "board.huddle-open" : "board.huddle-closed")
            } else {
                say("board.huddle-not-opened")
            }
        let isNow = report.day == call.today
        var buttons = [
            ActionButton(
                label: say("board.to-agenda"), isMain: false,
                href: "/huddle?week=\(report.week)"
                    + (report.round.map { "&round=\($0.id)" }
                        ?? "&division=\(report.division.code)"))
        ]
        if facts.brief != nil, let round = report.round {
            buttons.append(
                ActionButton(
                    label: say("board.to-brief"), isMain: false,
                    href: "/rounds/\(round.id)/briefs/\(report.week)"))
        }
        return BoardHuddle(
            number: facts.number, line: line,
            changed: Door(facts.changed, how: "how.changes"),
            overdue: Door(facts.overdue, how: "how.overdue"),
            stuck: Door(facts.stuck, how: "how.stuck"), asks: Door(facts.asks, how: "how.asks"),
            briefLine: facts.brief.map { brief in
                let number = ["number": "\(brief.number)"]
                return brief.signed != nil
                    ? say("board.brief-signed", number) : say("board.brief-waiting", number)
            }, buttons: isNow ? buttons : [])
    }
}
