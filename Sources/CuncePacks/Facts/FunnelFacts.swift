import CunceDomain

/// What a facts file tells of the stages of a screening: `funnel`.
struct FunnelFacts {
    let rules: Rules
    let keys: PackKeys

    func stage(_ value: PackValue, into book: inout FactBook) {
        let known = ["stage", "on", "examined", "found", "number", "units", "by"]
        guard let fields = PackFields(value, known: known) else { return }
        let stages = rules.screening?.funnel.map(\.key) ?? []
        let stage = fields.required("stage", "the key of a stage")?.oneOf(stages, "a stage")
        let day = fields.optional("on").map { Reader<CivilDate>.day.read($0, keys) }
        let examined = count(fields, "examined")
        let found = count(fields, "found")
        let number = count(fields, "number")
        let units: [SubjectKey]?? = fields.optional("units").map {
            keys.uses($0.items(mayBeEmpty: true), of: .subjects)
        }
        let posts: [SubjectKey]? =
            fields.optional("by").map { keys.uses($0.items(mayBeEmpty: true), of: .subjects) }
            ?? .some([])
        guard let stage, day != .some(nil), examined != .some(nil), found != .some(nil),
            number != .some(nil), units != .some(nil), let posts
        else { return }
        if let named = (units ?? nil)?.count, let number = number ?? nil, named != number {
            value.complain(expected: "number of \(named), as many as units", got: "\(number)")
            return
        }
        if book.stages.contains(where: { $0.stage == stage }) {
            value.complain(expected: "each stage once", got: "\(quoted(stage.text))")
            return
        }
        book.stages.append(
            .init(
                stage: stage, day: day ?? nil, examined: examined ?? nil, found: found ?? nil,
                number: number ?? nil, units: units ?? nil, posts: posts))
    }

    private func count(_ fields: PackFields, _ name: String) -> Int?? {
        fields.optional(name).map { $0.number(0...1_000_000) }
    }
}
