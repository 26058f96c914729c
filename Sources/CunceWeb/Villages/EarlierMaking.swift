import CunceDomain
import CunceReports
import CunceStore

/// Says what was tried in the case before: on the page of a village that came back, and on the form
/// by which it is listed again.
struct EarlierMaking {
    let programme: Programme
    /// Code of the village.
    let code: String
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    private func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func model(_ earlier: EarlierCase) -> VillageEarlier {
        let (line, isRelapse) = line(earlier)
        return VillageEarlier(
            line: line, isRelapse: isRelapse,
            ending: earlier.kase.acceptance.closing.map { closing in
                say(
                    "earlier.ending",
                    [
                        "day": near(closing.at.on), "words": closing.value.words,
                        "ending": say("acceptance.ending-\(closing.value.ending.rawValue)"),
                    ])
            },
            link: TextLink(
                text: say("earlier.link"),
                href: "/villages/\(code)?round=\(earlier.round.id)"),
            rows: earlier.tried.map(row),
            money: earlier.arrived > 0
                ? say(
                    "earlier.money",
                    ["amount": say("money.yuan", ["amount": Money.text(earlier.arrived)])])
                : nil)
    }

    private func line(_ earlier: EarlierCase) -> (String, isRelapse: Bool) {
        let ended = earlier.ended.map(near) ?? ""
        let round = earlier.round.title
        switch earlier.kind {
        case .relapse(let days, let window):
            return (
                say(
                    "earlier.relapse",
                    [
                        "day": ended, "days": "\(days)", "round": round,
                        "span": SpanWords.text(window, programme, texts, in: language),
                    ]), true
            )
        case .again(let days):
            return (say("earlier.again", ["day": ended, "days": "\(days)", "round": round]), false)
        case .carried: return (say("earlier.carried", ["round": round]), false)
        case .off(let days):
            return (
                say("earlier.off", ["day": ended, "days": "\(days)", "round": round]),
                earlier.kase.acceptance.closing?.value.ending == .relapsed
            )
        }
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
