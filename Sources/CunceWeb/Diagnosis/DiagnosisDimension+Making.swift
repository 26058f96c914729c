import CunceDomain
import CunceReports
import CunceStore

extension DiagnosisDimension {
    init(_ dimension: Dimension, view: CaseView, call: Call, texts: Texts) {
        let language = call.language
        let diagnosis = view.kase.diagnosis
        let problems = diagnosis.problems(in: dimension)
        let isClear = diagnosis.clear[dimension] != nil
        self.init(
            tile: DimensionTile(
                dimension, weight: diagnosis.weight(of: dimension), view.programme, texts,
                language),
            name: view.programme.words.dimensions[dimension].text(in: language),
            problems: problems.map {
                RecordedProblem($0, view: view, texts, language)
            }, isClear: isClear, note: diagnosis.clearNotes[dimension],
            clearForm: problems.isEmpty && !isClear && view.may(.diagnose)
                ? Self.clear(dimension, view, call) : nil)
    }

    private static func clear(_ dimension: Dimension, _ view: CaseView, _ call: Call) -> ReasonForm
    {
        call.reasonForm(
            "\(view.href)/dimensions/\(dimension.rawValue)/clear", field: "note")
    }
}

extension RecordedProblem {
    init(_ problem: Problem, view: CaseView, _ texts: Texts, _ language: Language) {
        let type = view.programme.problemType(ProblemTypeKey(problem.type))
        let kinds = view.programme.measureKinds(answering: ProblemTypeKey(problem.type))
        let parts: [String?] = [
            type?.label.text(in: language),
            problem.isOpen
                ? view.programme.words.severities[problem.severity].text(in: language)
                : texts.say("severity.solved", in: language),
            problem.since.map { day in
                texts.say(
                    "problem.since-day", in: language,
                    ["day": RoughDay.text(day, texts, language)])
            },
            view.kase.diagnosis.wasFoundLater(problem)
                ? texts.say("problem.found-later", in: language) : nil,
        ]
        self.init(
            title: problem.title, line: parts.compactMap(\.self).joined(separator: " · "),
            href: "\(view.href)/problems/\(problem.id)",
            suggestions: problem.isOpen && !kinds.isEmpty
                ? texts.say(
                    "problem.suggested", in: language,
                    [
                        "measures": kinds.map { $0.label.text(in: language) }
                            .joined(separator: language == .zh ? "、" : "; ")
                    ]) : nil)
    }
}
