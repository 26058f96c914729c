import CunceDomain
import CunceReports
import CunceStore

/// What waits for the reader, and the week's huddle.
extension BoardMaking {
    func decision(_ waiting: WaitingDecision) -> BoardDecision {
        let days = call.today.days(since: waiting.since)
        let since = days > 0 ? say("board.waits", ["days": "\(days)"]) : say("board.waits-today")
        let place = waiting.village?.name ?? report.division.name
        return BoardDecision(
            byLine: say("board.waits-line", ["place": place, "since": since]),
            title: title(of: waiting), text: text(of: waiting), buttons: [button(of: waiting)],
            facts: waiting.entries.isEmpty
                ? nil
                : Door(
                    count: waiting.entries.count, entries: waiting.entries, how: "how.waiting"))
    }

    private func title(of waiting: WaitingDecision) -> String {
        switch waiting.matter {
        case .approvePlan(let version): say("board.decide-plan", ["version": "\(version)"])
        case .signBrief(_, let number): say("board.decide-brief", ["number": "\(number)"])
        case .mendBrief(_, let number): say("board.mend-brief", ["number": "\(number)"])
        case .assignInstruction: say("board.assign-instruction")
        case .carryOut: say("board.carry-out-instruction")
        case .signRequest(_, let matter): say("board.sign-request", ["matter": matter])
        case .decideCandidate: say("board.decide-candidate")
        case .makePlan: say("board.decide-make-plan")
        case .verifyTasks(let tasks): say("board.decide-verify", ["count": "\(tasks.count)"])
        }
    }

    /// The fact that matters; a title that says it all has none.
    private func text(of waiting: WaitingDecision) -> String? {
        switch waiting.matter {
        case .decideCandidate(let words), .assignInstruction(_, let words),
            .carryOut(_, let words):
            Shortened.text(words, to: 90)
        case .approvePlan, .signBrief, .mendBrief, .signRequest, .makePlan, .verifyTasks: nil
        }
    }

    private func button(of waiting: WaitingDecision) -> ActionButton {
        let kase = waiting.kase.map { "/cases/\($0)" } ?? ""
        let round = report.round.map { "/rounds/\($0.id)" } ?? ""
        let (key, href) =
            switch waiting.matter {
            case .approvePlan, .makePlan: ("board.to-plan", "\(kase)/plan")
            case .decideCandidate:
                ("board.to-candidate", waiting.kase.map { "/candidates/\($0)" } ?? "/rounds")
            case .signBrief(let week, _), .mendBrief(let week, _):
                ("board.to-brief", "\(round)/briefs/\(week)")
            case .assignInstruction(let id, _), .carryOut(let id, _):
                ("board.to-instruction", "\(round)/instructions/\(id)")
            case .signRequest(let id, _): ("board.to-request", "\(round)/requests/\(id)")
            case .verifyTasks(let tasks):
                (
                    "board.to-verify",
                    tasks.count == 1
                        ? "\(kase)/tasks/\(tasks[0])"
                        : waiting.village.map { "\(self.href(of: $0))#plan" } ?? "/board"
                )
            }
        return ActionButton(label: say(key), isMain: true, href: href)
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
