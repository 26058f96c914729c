import CunceDomain
import CunceReports
import CunceStore

extension ProblemPage {
    init(shell: ShellModel, view: CaseView, call: Call, texts: Texts) {
        let language = call.language
        let words = view.programme.words
        let own = call.own("\(view.href)/problems")
        let mayDiagnose = view.may(.diagnose)
        let isHandedIn = view.kase.diagnosis.submitted != nil
        let missing = view.kase.diagnosis.undiagnosed
        self.init(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            form: mayDiagnose ? call.formModel("\(view.href)/problems") : nil,
            dimension: own.select(
                "dimension",
                Dimension.allCases.map { ($0.rawValue, Self.name(of: $0, words, language)) }),
            type: own.grouped(
                "type", empty: texts.say("problem.choose-type", in: language),
                Dimension.allCases.map { dimension in
                    (
                        words.dimensions[dimension].text(in: language),
                        view.programme.problemTypes(in: dimension).map {
                            (value: $0.key.text, label: $0.label.text(in: language))
                        }
                    )
                }),
            hints: view.programme.problemTypes.map { type in
                TypeHint(
                    type: words.glyphs[type.dimension].text(in: language) + " "
                        + type.label.text(in: language), hint: type.hint.text(in: language),
                    isLegacy: type.isLegacy)
            }, title: own.field("title"),
            severity: own.select(
                "severity",
                Severity.allCases.map {
                    ("\($0.rawValue)", words.severities[$0].text(in: language))
                }),
            since: own.field("since"), evidence: own.field("evidence"),
            cause: own.field("cause"),
            villagers: own.field("voices"),
            dimensions: Dimension.allCases.map {
                DiagnosisDimension($0, view: view, call: call, texts: texts)
            },
            missing: missing.map {
                texts.say(
                    "problem.missing", in: language,
                    ["dimension": words.dimensions[$0].text(in: language)])
            },
            handIn: mayDiagnose && missing.isEmpty && !isHandedIn
                ? call.formModel("\(view.href)/diagnosis") : nil,
            isHandedIn: isHandedIn)
    }

    /// Glyph and name; the name alone where it begins with the glyph.
    private static func name(
        of dimension: Dimension, _ words: ProgrammeWords, _ language: Language
    ) -> String {
        let glyph = words.glyphs[dimension].text(in: language)
        let name = words.dimensions[dimension].text(in: language)
        return name.hasPrefix(glyph) ? name : "\(glyph) \(name)"
    }
}
