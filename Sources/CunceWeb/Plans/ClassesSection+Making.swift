import CunceDomain
import CunceReports
import CunceStore

extension ClassesSection {
    /// - Returns: `nil` where the programme knows no classes, or nothing is diagnosed yet.
    init?(view: CaseView, _ proposals: [ClassProposal], call: Call, texts: Texts) {
        guard !proposals.isEmpty, view.kase.diagnosis.submitted != nil else { return nil }
        let language = call.language
        let current = view.kase.classing.current
        let action = "\(view.href)/classes"
        let own = call.own(action)
        let chosen = current?.classes ?? proposals.filter { $0.verdict == .yes }.map(\.kind.key)
        let ticked = own.isOf(action) ? Set(own.form.all("classes")) : Set(chosen.map(\.text))
        self.init(
            decided: current.map { decision in
                texts.say(
                    "classes.decided", in: language,
                    [
                        "day": Days.near(decision.at.on, call.today, in: language),
                        "classes": Self.names(decision.classes, view.programme, texts, language),
                    ])
            },
            differs: current.flatMap { decision in
                decision.differs
                    ? texts.say(
                        "classes.decided-other", in: language, ["reason": decision.reason]) : nil
            },
            entry: current.map {
                TextLink(
                    text: texts.say("entry.number", in: language, ["number": "\($0.at.entry)"]),
                    href: "/entries/\($0.at.entry)")
            },
            classes: proposals.map { Self.line($0, view.programme, texts, language) },
            form: view.may(.plan) ? call.formModel(action) : nil,
            choice: SelectModel(
                name: "classes",
                options: proposals.map { proposal in
                    OptionModel(
                        value: proposal.kind.key.text,
                        label: proposal.kind.label.text(in: language),
                        selected: ticked.contains(proposal.kind.key.text))
                }, complaint: own.complaints.fields["classes"]),
            reason: own.field("reason"))
    }

    private static func line(
        _ proposal: ClassProposal, _ programme: Programme, _ texts: Texts, _ language: Language
    ) -> ClassLine {
        let (mark, key) =
            switch proposal.verdict {
            case .yes: ("soon", "classes.yes")
            case .no: ("none", "classes.no")
            case .open: ("stuck", "classes.open")
            }
        let helps = proposal.kind.helps.compactMap { key in
            programme.helps.first { $0.key == key }?.label.text(in: language)
        }
        return ClassLine(
            name: proposal.kind.label.text(in: language),
            status: StatusMark(mark: mark, text: texts.say(key, in: language)),
            rule: proposal.rule, figures: proposal.figures,
            helps: helps.isEmpty
                ? nil
                : texts.say(
                    "classes.helps", in: language,
                    ["helps": helps.joined(separator: texts.say("common.list-comma", in: language))]
                ))
    }

    /// Classes by name, or that it is of none.
    static func names(
        _ classes: [VillageClassKey], _ programme: Programme, _ texts: Texts, _ language: Language
    ) -> String {
        let known = programme.rules.screening?.classes ?? []
        let names = classes.map { key in
            known.first { $0.key == key }?.label.text(in: language) ?? key.text
        }
        return names.isEmpty
            ? texts.say("classes.of-none", in: language)
            : names.joined(separator: texts.say("common.list-comma", in: language))
    }
}

extension Case {
    /// Measures that the classes of the village offer first: of the classes decided, or of those
    /// the rules propose while nobody has.
    func firstMeasures(_ programme: Programme, _ proposals: [ClassProposal]) -> [MeasureKindKey] {
        let keys =
            classing.current?.classes
            ?? proposals.filter { $0.verdict == .yes }.map(\.kind.key)
        let classes = (programme.rules.screening?.classes ?? []).filter { keys.contains($0.key) }
        var seen: Set<MeasureKindKey> = []
        return classes.flatMap(\.measures).filter { seen.insert($0).inserted }
    }
}
