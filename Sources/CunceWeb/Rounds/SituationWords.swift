import CunceDomain
import CuncePacks
import CunceReports
import Foundation

/// Puts an answer that changes with the version into words.
struct SituationWords {
    let pack: Programme
    let before: Programme
    let texts: Texts
    let language: Language

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func row(_ change: TrialComparison.Change) -> SituationRow {
        SituationRow(
            name: change.name, question: question(change),
            before: answer(change.before), after: answer(change.after),
            place: change.clause.map { "\($0.file):\($0.line)" })
    }

    func row(_ change: DutyChange, _ posts: PostLabels) -> SituationRow {
        let cadence = pack.cadence(change.cadence) ?? before.cadence(change.cadence)
        let times = { (count: Int) in
            say(
                "situation.times",
                ["weeks": "\(DutyChange.weeks)", "count": "\(count)"])
        }
        return SituationRow(
            name: posts.text(change.post, in: language),
            question: say("question.duties") + say("common.colon")
                + (cadence?.label.text(in: language) ?? change.cadence.text),
            before: times(change.before), after: times(change.after),
            place: cadence.map { "\($0.clause.file):\($0.clause.line)" })
    }

    private func question(_ change: TrialComparison.Change) -> String {
        let asked =
            switch change.question {
            case .listing: say("question.listing")
            case .duties: say("question.duties")
            case .proposals: say("question.proposals")
            case .acceptance: say("question.acceptance")
            case .papers: say("question.papers")
            }
        guard let about = change.about.map(called) else { return asked }
        return asked + say("common.colon") + about
    }

    /// What an answer is about, by its name: a class, a rung, an appraisal, a scheme of pay, a
    /// paper; with the period where there is one.
    private func called(_ about: String) -> String {
        switch about {
        case "next": return say("try.next")
        case "watch": return say("acceptance.watch")
        case "early-warning": return say("watch.title")
        default: break
        }
        var words = about.split(separator: " ").map(String.init)
        if words.count > 1, words[0] == "class" { words.removeFirst() }
        guard let key = words.first,
            let label = label(of: key, in: pack.rules) ?? label(of: key, in: before.rules)
        else { return about }
        return ([label.text(in: language)] + words.dropFirst()).joined(separator: " ")
    }

    private func label(of key: String, in rules: Rules) -> Label? {
        rules.ladder?.rungs.first { $0.key.text == key }?.label
            ?? rules.screening?.classes.first { $0.key.text == key }?.label
            ?? rules.appraisals.first { $0.key.text == key }?.label
            ?? rules.pay.first { $0.key.text == key }?.label
            ?? rules.papers.first { $0.key.text == key }?.title
    }

    /// Answers are compared in the words of `cunce programme try`; people read their own.
    private func answer(_ answer: String) -> String {
        switch answer {
        case "listed": return say("situation.listed")
        case "not-listed": return say("situation.not-listed")
        case "passed": return say("situation.passed")
        case "failed": return say("situation.failed")
        case "yes": return say("situation.yes")
        case "no": return say("situation.no")
        case "open": return say("situation.open")
        case "none": return say("situation.none")
        case "not stated", "not-stated": return say("situation.not-stated")
        default: break
        }
        if let day = after("proposed, until ", answer) {
            return say("situation.proposed", ["until": until(day)])
        }
        if let day = after("due ", answer) { return say("situation.due", ["day": until(day)]) }
        if let next = next(answer) { return next }
        if answer.hasSuffix(" fen"), let fen = Int(answer.dropLast(4)) { return Money.text(fen) }
        return answer
    }

    /// What comes next, with its days: `again, from 2026-12-01, by 2027-06-01`.
    private func next(_ answer: String) -> String? {
        let parts = answer.components(separatedBy: ", ")
        let step: String? =
            switch parts.first {
            case "exit": say("try.next-exit")
            case "left": say("try.next-left")
            case "again": say("try.next-again")
            case "facts": say("try.next-facts")
            default: nil
            }
        guard let step else { return nil }
        let days = parts.dropFirst().compactMap { part -> String? in
            if let day = after("from ", part) { return say("situation.from", ["day": until(day)]) }
            if let day = after("by ", part) { return say("situation.by", ["day": until(day)]) }
            return after("late by ", part).map { say("status.overdue-days", ["days": $0]) }
        }
        return ([step] + days).joined(separator: say("common.comma"))
    }

    private func after(_ head: String, _ answer: String) -> String? {
        answer.hasPrefix(head) ? String(answer.dropFirst(head.count)) : nil
    }

    private func until(_ word: String) -> String {
        if let day = CivilDate(word) { return Days.long(day, in: language) }
        return word == "open" ? say("situation.open") : say("situation.not-stated")
    }
}
