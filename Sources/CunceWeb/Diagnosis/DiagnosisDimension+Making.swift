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
                RecordedProblem($0, view.programme, texts, language)
            }, isClear: isClear,
            clearForm: problems.isEmpty && !isClear && view.may(.diagnose)
                ? call.formModel("\(view.href)/dimensions/\(dimension.rawValue)/clear") : nil)
    }
}

extension RecordedProblem {
    init(_ problem: Problem, _ programme: Programme, _ texts: Texts, _ language: Language) {
        let type = programme.problemType(ProblemTypeKey(problem.type))
        let parts: [String?] = [
            type?.label.text(in: language),
            problem.isOpen
                ? programme.words.severities[problem.severity].text(in: language)
                : texts.say("severity.solved", in: language),
            problem.since.map { day in
                texts.say(
                    "problem.since-day", in: language, ["day": Self.since(day, texts, language)])
            },
        ]
        self.init(
            title: problem.title, line: parts.compactMap(\.self).joined(separator: " · "),
            href: "/entries/\(problem.recorded.entry)")
    }

    /// No more exact than it was typed: the first of a month stands for the month, that of
    /// January for the year.
    private static func since(_ day: CivilDate, _ texts: Texts, _ language: Language) -> String {
        guard day.day == 1 else { return Days.long(day, in: language) }
        let key = day.month == 1 ? "problem.since-year" : "problem.since-month"
        return texts.say(
            key, in: language,
            ["year": "\(day.year)", "month": padded(day.month, to: 2)])
    }
}
