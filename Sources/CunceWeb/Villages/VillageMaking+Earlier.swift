import CunceDomain
import CunceReports
import CunceStore

/// What was tried in the case before.
extension VillageMaking {
    func whatWasTried(_ earlier: EarlierCase) -> VillageEarlier {
        let ended = earlier.ended.map(near) ?? ""
        let round = earlier.round.title
        let (line, isRelapse): (String, Bool) =
            switch earlier.kind {
            case .relapse(let days, let window):
                (
                    say(
                        "earlier.relapse",
                        [
                            "day": ended, "days": "\(days)", "round": round,
                            "span": SpanWords.text(window, programme, texts, in: language),
                        ]), true
                )
            case .again(let days):
                (say("earlier.again", ["day": ended, "days": "\(days)", "round": round]), false)
            case .carried: (say("earlier.carried", ["round": round]), false)
            }
        return VillageEarlier(
            line: line, isRelapse: isRelapse,
            link: TextLink(
                text: say("earlier.link"),
                href: "/villages/\(report.village.code)?round=\(earlier.round.id)"),
            rows: earlier.tried.map(row),
            money: earlier.arrived > 0
                ? say(
                    "earlier.money",
                    ["amount": say("money.yuan", ["amount": Money.text(earlier.arrived)])])
                : nil)
    }

    private func row(_ tried: EarlierCase.Tried) -> VillageEarlier.Row {
        let tasks = tried.measures.flatMap(\.tasks)
        return VillageEarlier.Row(
            problem: tried.problem.title,
            status: tried.problem.isOpen
                ? StatusMark(mark: "over", text: say("earlier.unsolved"))
                : StatusMark(mark: "ver", text: say("earlier.solved")),
            measures: tried.measures.map { measure, tasks in
                say(
                    "earlier.measure",
                    [
                        "measure": measure.title, "tasks": "\(tasks.count)",
                        "done": "\(tasks.count { $0.state == .verified || $0.state == .done })",
                        "dropped": "\(tasks.count { $0.state == .dropped })",
                    ])
            },
            results: tasks.map(\.result).filter { !$0.isEmpty })
    }
}
