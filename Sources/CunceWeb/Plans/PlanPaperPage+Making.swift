import CunceDomain
import CunceReports
import CunceStore

extension PlanPaperPage {
    init(
        shell: ShellModel, version: NamedVersion, head: String, view: CaseView, call: Call,
        texts: Texts
    ) {
        let language = call.language
        let paper = PlanPaper(version, view, texts, language)
        let content = version.content
        self.init(
            shell: shell, planHref: "\(view.href)/plan",
            kicker: view.round.title,
            versionLine: texts.say(
                "plan.version", in: language, ["version": "\(version.number)"]),
            status: version.status(view.kase.plan, texts, language),
            title: texts.say("plan.paper-title", in: language, ["village": view.village.name]),
            objective: content.objective.isEmpty ? nil : content.objective,
            dimensions: Dimension.allCases.enumerated().map { place, dimension in
                paper.dimension(dimension, place: place)
            },
            sums: texts.say(
                "plan.paper-sums", in: language,
                ["measures": "\(content.measures.count)", "tasks": "\(content.steps.count)"]),
            approvalLine: paper.approval, note: paper.note,
            issuer: paper.isApproved ? view.town : nil,
            headLine: texts.say(
                "plan.paper-head", in: language,
                ["day": Days.long(call.today, in: language), "head": head]))
    }
}

/// Writes the parts of a plan's paper.
struct PlanPaper {
    private let version: NamedVersion
    private let view: CaseView
    private let texts: Texts
    private let language: Language
    /// The measures with their numbers, by the dimension they are printed under.
    private let printed: [Dimension: [(number: Int, measure: Measure)]]

    init(_ version: NamedVersion, _ view: CaseView, _ texts: Texts, _ language: Language) {
        self.version = version
        self.view = view
        self.texts = texts
        self.language = language
        // Numbered as they stand on the paper: dimension by dimension.
        let homes = version.content.measures.map { measure in
            let dimensions = measure.answers.compactMap(view.kase.diagnosis.problem)
                .map(\.dimension)
            return (measure, Dimension.allCases.first { dimensions.contains($0) } ?? .people)
        }
        var printed: [Dimension: [(number: Int, measure: Measure)]] = [:]
        var number = 0
        for dimension in Dimension.allCases {
            for (measure, home) in homes where home == dimension {
                number += 1
                printed[dimension, default: []].append((number, measure))
            }
        }
        self.printed = printed
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    var isApproved: Bool {
        if case .approved = version { true } else { false }
    }

    var approval: String {
        guard case .approved(let approved) = version else { return say("plan.paper-draft") }
        return say(
            "plan.paper-approved",
            [
                "post": view.label(of: approved.approved.post, in: language),
                "day": Days.long(approved.approved.on, in: language),
                "entry": "\(approved.approved.entry)",
            ])
    }

    var note: String? {
        guard case .approved(let approved) = version, !approved.note.isEmpty else { return nil }
        return approved.note
    }

    func dimension(_ dimension: Dimension, place: Int) -> PaperDimension {
        let problems = problems(in: dimension)
        let words = view.programme.words
        let name = words.dimensions[dimension].text(in: language)
        let numerals = Array("二三四五")
        return PaperDimension(
            heading: say(
                "plan.paper-dimension",
                ["number": language == .zh ? "\(numerals[place])" : "\(place + 2)", "name": name]),
            problems: problems.enumerated().map { index, problem in
                numbered(index + 1, problem)
            },
            clear: problems.isEmpty ? say("plan.paper-clear") : nil,
            measures: (printed[dimension] ?? []).map { paper($0.number, $0.measure) },
            elsewhere: elsewhere(problems, dimension))
    }

    /// With the severity where it is the one the version was written against.
    private func numbered(_ number: Int, _ problem: Problem) -> String {
        let values = ["number": "\(number)", "problem": problem.title]
        guard !isApproved || problem.formerSeverity == nil else {
            return say("plan.paper-problem-bare", values)
        }
        let severity = view.programme.words.severities[problem.severity].text(in: language)
        return say("plan.paper-problem", values.merging(["severity": severity]) { $1 })
    }

    /// Those the version was written against: known when it was approved, and not solved before
    /// unless one of its measures still answers them.
    private func problems(in dimension: Dimension) -> [Problem] {
        let answered = Set(version.content.measures.flatMap(\.answers))
        let end: Int? =
            if case .approved(let approved) = version { approved.approved.sequence } else { nil }
        return view.kase.diagnosis.problems(in: dimension).filter { problem in
            if answered.contains(problem.id) { return true }
            guard let end else { return problem.isOpen }
            let wasOpen = problem.verified.map { $0.sequence > end } ?? true
            return problem.recorded.sequence <= end && wasOpen
        }
    }

    private func paper(_ number: Int, _ measure: Measure) -> PaperMeasure {
        let steps = version.content.steps(of: measure.id)
        let problems = measure.answers.compactMap(view.kase.diagnosis.problem).map(\.title)
        return PaperMeasure(
            heading: say(
                "plan.paper-measure", ["number": "\(number)", "title": measure.title]),
            line: say(
                "plan.paper-measure-line",
                [
                    "workstream": view.programme.workstream(measure.workstream)?.label
                        .text(in: language) ?? measure.workstream.text,
                    "lead": measure.lead.map { view.label(of: $0, in: language) }
                        ?? say("plan.no-lead"),
                    "problems": problems.joined(separator: say("common.semicolon")),
                ]),
            steps: steps.map { step in
                PaperStep(
                    title: step.title, owner: view.label(of: step.owner, in: language),
                    due: Days.long(step.due, in: language),
                    proof: step.proof.isEmpty ? say("common.none") : step.proof)
            })
    }

    /// Measures against problems here that stand under an earlier dimension.
    private func elsewhere(_ problems: [Problem], _ dimension: Dimension) -> String? {
        let ids = Set(problems.map(\.id))
        let numbers = Dimension.allCases.filter { $0 != dimension }
            .flatMap { printed[$0] ?? [] }
            .filter { !ids.isDisjoint(with: $0.measure.answers) }.map { "\($0.number)" }
        guard !numbers.isEmpty else { return nil }
        return say(
            "plan.paper-elsewhere",
            ["numbers": numbers.joined(separator: language == .zh ? "、" : ", ")])
    }
}
