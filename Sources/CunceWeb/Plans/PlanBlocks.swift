import CunceDomain
import CunceReports

/// What keeps a draft from being handed in, in words that name the thing.
struct PlanBlocks {
    let words: [String]

    init(_ view: CaseView, _ texts: Texts, _ language: Language) {
        let kase = view.kase
        var words: [String] = []
        if kase.diagnosis.submitted == nil {
            words.append(texts.say("plan.block-diagnosis", in: language))
        } else if kase.plan.measures.isEmpty {
            words.append(texts.say("plan.block-measures", in: language))
        }
        for measure in kase.plan.measures where measure.lead == nil {
            words.append(
                texts.say("plan.block-lead", in: language, ["measure": measure.title]))
        }
        for problem in Self.unanswered(kase) {
            words.append(
                texts.say("plan.block-problem", in: language, ["problem": problem.title]))
        }
        self.words = words
    }

    /// Open problems that no measure answers, in the order they were recorded.
    static func unanswered(_ kase: Case) -> [Problem] {
        let open = kase.diagnosis.problems.filter(\.isOpen)
        return kase.plan.unanswered(of: open.map(\.id)).compactMap(kase.diagnosis.problem)
    }

    /// What the playbook proposes for those problems, a line for each.
    static func suggestions(_ view: CaseView, _ texts: Texts, _ language: Language) -> [String] {
        unanswered(view.kase).compactMap { problem in
            let kinds = view.programme.measureKinds(answering: ProblemTypeKey(problem.type))
            guard !kinds.isEmpty else { return nil }
            let names = kinds.map { $0.label.text(in: language) }
            return texts.say(
                "plan.suggestion", in: language,
                [
                    "problem": problem.title,
                    "measures": names.joined(separator: language == .zh ? "、" : "; "),
                ])
        }
    }
}
