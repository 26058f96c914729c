import CunceDomain
import CunceReports
import CunceStore

extension SuggestForm {
    /// - Parameter first: measures the classes of the village offer first, in this order.
    /// - Returns: `nil` where every open problem has a measure.
    init?(view: CaseView, first: [MeasureKindKey], call: Call, texts: Texts) {
        let problems = Self.problems(view)
        guard !problems.isEmpty else { return nil }
        let action = "\(view.href)/plan/suggested"
        let own = call.own(action)
        let ticked = Set(own.form.all("kinds"))
        let offered = problems.map { problem in
            let kinds = view.programme.measureKinds(answering: problem.typeKey)
            return first.compactMap { key in kinds.first { $0.key == key } }
                + kinds.filter { !first.contains($0.key) }
        }
        let times = Dictionary(offered.joined().map { ($0.key, 1) }, uniquingKeysWith: +)
        self.init(
            form: call.formModel(action),
            problems: zip(problems, offered).enumerated().map { place, pair in
                let (problem, kinds) = pair
                return SuggestedProblem(
                    key: "p\(place + 1)",
                    tile: DimensionTile(
                        problem.dimension, weight: problem.severity.rawValue, view.programme,
                        texts, call.language),
                    title: problem.title,
                    type: view.programme.problemType(problem.typeKey)?.label
                        .text(in: call.language) ?? problem.type,
                    kinds: kinds.map { kind in
                        let value = "\(kind.key):\(problem.id)"
                        return SuggestedKind(
                            value: value, label: kind.label.text(in: call.language),
                            workstream: view.programme.workstream(kind.workstream)?.label
                                .text(in: call.language) ?? kind.workstream.text,
                            isAlso: times[kind.key, default: 0] > 1,
                            isFirst: first.contains(kind.key),
                            selected: ticked.contains(value))
                    })
            }, complaint: own.complaints.fields["kinds"],
            isOffering: offered.contains { !$0.isEmpty })
    }

    /// Open problems that no measure answers, in the order they were recorded.
    static func problems(_ view: CaseView) -> [Problem] {
        let open = view.kase.diagnosis.problems.filter(\.isOpen)
        return view.kase.plan.unanswered(of: open.map(\.id))
            .compactMap(view.kase.diagnosis.problem)
    }
}

extension Problem {
    var typeKey: ProblemTypeKey { ProblemTypeKey(type) }
}

/// The boxes that were ticked: the same kind under two problems is one measure against both.
struct ChosenKinds {
    private let pairs: [(kind: MeasureKindKey, problem: ProblemID)]

    /// - Parameter sent: shape: `kind:problem`; anything else is left out.
    init(_ sent: [String]) {
        pairs = sent.compactMap { text in
            let parts = text.split(separator: ":").map(String.init)
            guard parts.count == 2, let kind = MeasureKindKey(checking: parts[0]),
                let problem = ProblemID(checking: parts[1])
            else { return nil }
            return (kind, problem)
        }
    }

    /// One draft for each kind, in the order of the pack, without a lead: people name it.
    func drafts(
        _ id: CommandID, _ programme: Programme, _ language: Language
    ) -> [PlanCommand.MeasureDraft] {
        programme.measureKinds.compactMap { kind in
            let problems = pairs.filter { $0.kind == kind.key }.map(\.problem)
            return problems.isEmpty ? nil : (kind, problems)
        }.enumerated().map { place, chosen in
            let (kind, problems) = chosen
            return .init(
                // Ids have at most 64 letters; a command's own may use them all.
                id: MeasureID("\(id.text.prefix(58))-\(place + 1)"),
                title: kind.label.text(in: language), workstream: kind.workstream,
                answers: problems, lead: nil, kind: kind.key)
        }
    }
}
