import CunceDomain
import CuncePacks
import CunceReports

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
            before: answer(change.before, to: change.question),
            after: answer(change.after, to: change.question),
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

    /// A class or a rung by its name; whatever has none as it stands.
    private func called(_ about: String) -> String {
        let rungs = [pack, before].compactMap { $0.rules.ladder?.rungs }.joined()
        if let rung = rungs.first(where: { $0.key.text == about }) {
            return rung.label.text(in: language)
        }
        return about
    }

    /// Answers are compared in the words of `cunce programme try`; people read their own.
    private func answer(_ answer: String, to question: Question) -> String {
        switch (answer, question) {
        case ("yes", .listing): return say("situation.listed")
        case ("no", .listing): return say("situation.not-listed")
        case ("yes", _): return say("situation.yes")
        case ("no", _): return say("situation.no")
        case ("open", _): return say("situation.open")
        case ("none", _): return say("situation.none")
        case ("not stated", _): return say("situation.not-stated")
        default: break
        }
        if let day = after("proposed, until ", answer) {
            return say("situation.proposed", ["until": until(day)])
        }
        if let day = after("due ", answer) { return say("situation.due", ["day": until(day)]) }
        if answer.hasSuffix(" fen"), let fen = Int(answer.dropLast(4)) { return Money.text(fen) }
        return answer
    }

    private func after(_ head: String, _ answer: String) -> String? {
        answer.hasPrefix(head) ? String(answer.dropFirst(head.count)) : nil
    }

    private func until(_ word: String) -> String {
        if let day = CivilDate(word) { return Days.long(day, in: language) }
        return word == "open" ? say("situation.open") : say("situation.not-stated")
    }
}
