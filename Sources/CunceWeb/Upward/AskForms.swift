import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// What may be done about an ask that is open.
struct AskForms {
    let ask: AskRow
    let view: RoundView
    let making: UpwardForms
    let words: UpwardWords

    private var href: String { "\(view.href)/asks/\(ask.entry)" }

    var all: [UpwardForm] {
        var forms: [UpwardForm] = []
        if view.mayFinish(.instruct) || view.mayFinish(.addTask) {
            // The county answers; the town writes down what it can say itself.
            forms.append(
                making.form(
                    "\(href)/answer", view.mayFinish(.instruct) ? "ask.answer" : "ask.answer-town",
                    does: view.mayFinish(.instruct) ? "ask.answer" : "ask.answer-do",
                    [.area("words", "ask.answer-words")]))
        }
        if view.mayFinish(.recordPaper), !view.above.isEmpty {
            forms.append(
                making.form(
                    "\(href)/answer-paper", "ask.answer-paper", does: "ask.answer-do",
                    [
                        .select("by", "field.by", words.choices(view.above, words.post)),
                        .day("day", "ask.answered-on", making.call.today.description),
                        .area("words", "ask.answer-words"),
                    ]))
        }
        if view.may(.addTask), ask.village != nil {
            forms.append(
                making.form(
                    "\(href)/take-up", "ask.take-up", does: "ask.take-up-do",
                    [
                        .line("title", "field.title", Shortened.text(ask.text, to: 90)),
                        .select(
                            "owner", "field.owner",
                            words.choices(view.owners) {
                                view.label(of: $0, in: making.call.language)
                            }),
                        .day("due", "field.due", making.call.today.adding(days: 7).description),
                    ]))
        }
        if view.mayFinish(.sendUp), !view.above.isEmpty {
            forms.append(
                making.form(
                    "\(href)/request", "request.make", does: "request.make-do",
                    hint: "request.make-hint",
                    FormalRequestForms.fields(
                        .init(
                            matter: matter, addressee: view.addressees[0].id, reason: reason,
                            asked: Self.closed(ask.text)),
                        view.addressees.map { ($0.id.text, words.post($0.id)) })))
        }
        if let give = InstructionForms(view: view, making: making).give(ask: ask.entry) {
            forms.append(give)
        }
        if view.mayFinish(.addTask) {
            forms.append(
                making.form(
                    "\(href)/withdraw", "ask.withdraw", does: "ask.withdraw-do", isWarn: true,
                    [.area("reason", "field.reason")]))
        }
        return forms
    }

    /// The title says 关于…的请示, with what is asked in between and without its full stop.
    private var matter: String {
        let place = ask.village?.village.name ?? view.facts.division.name
        let text = ask.text.trimmingCharacters(in: Self.stops)
        return Shortened.text(
            text.hasPrefix("请") ? "\(place)\(text)" : "协调解决\(place)\(text)", to: 60)
    }

    private static let stops = CharacterSet(charactersIn: "。．.！!？? ")

    /// What the village's journal says: the gravest open problem and what is stuck.
    private var reason: String {
        guard let village = ask.village else { return "" }
        let problem = village.problems.filter(\.isOpen).max { $0.severity < $1.severity }
        let stuck = village.stuck.first
        var sentences: [String] = []
        if let problem {
            sentences.append("\(village.village.name)主要问题：\(Self.closed(problem.title))")
        }
        if let stuck {
            sentences.append("任务“\(stuck.title)”卡住，原因：\(Self.closed(stuck.word))")
        }
        sentences.append("\(Days.long(ask.on, in: .zh))提出，镇级难以自行解决。")
        return sentences.joined()
    }

    private static func closed(_ text: String) -> String {
        guard let last = text.last, !"。．.！!？?".contains(last) else { return text }
        return text + "。"
    }
}
