import CunceDomain

/// `playbook.yaml`: the workstreams and what can be done against which problems.
struct PlaybookPart {
    let workstreams: [Workstream]
    let measureKinds: [MeasureKind]

    static let none = PlaybookPart()

    private init() {
        workstreams = []
        measureKinds = []
    }

    init?(_ root: PackValue, _ keys: PackKeys) {
        guard let fields = PackFields(root, known: ["workstreams", "measure-kinds"])
        else { return nil }
        let workstreams = fields.entries(
            "workstreams", of: .workstreams, keys, known: ["key", "label"]
        ) { entry -> Workstream? in
            let key: WorkstreamKey? = entry.key(in: .workstreams, keys)
            let label = entry.label("label")
            guard let key, let label else { return nil }
            return Workstream(key: key, label: label)
        }
        let measureKinds = fields.entries(
            "measure-kinds", of: .measureKinds, keys,
            known: ["key", "label", "workstream", "answers"]
        ) { entry -> MeasureKind? in
            let key: MeasureKindKey? = entry.key(in: .measureKinds, keys)
            let label = entry.label("label")
            let workstream: WorkstreamKey? = keys.use(
                entry.required("workstream", "the key of a workstream"), of: .workstreams)
            let answers: [ProblemTypeKey]? = keys.uses(
                entry.items("answers"), of: .problemTypes)
            guard let key, let label, let workstream, let answers else { return nil }
            return MeasureKind(key: key, label: label, workstream: workstream, answers: answers)
        }
        guard let workstreams, let measureKinds else { return nil }
        self.workstreams = workstreams
        self.measureKinds = measureKinds
    }
}
