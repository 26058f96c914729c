import CunceDomain

/// `problems.yaml`: the tree of problems, in the four dimensions.
enum ProblemsPart {
    static func read(_ root: PackValue, _ keys: PackKeys) -> [ProblemType]? {
        guard let fields = PackFields(root, known: ["problem-types"]) else { return nil }
        return fields.entries(
            "problem-types", of: .problemTypes, keys,
            known: ["key", "dimension", "label", "hint", "legacy"]
        ) { entry -> ProblemType? in
            let key: ProblemTypeKey? = entry.key(in: .problemTypes, keys)
            let dimension = entry.choice("dimension", Dimension.self)
            let label = entry.label("label")
            let hint = entry.label("hint")
            let isLegacy = entry.optional("legacy").map { $0.yesOrNo() } ?? false
            guard let key, let dimension, let label, let hint, let isLegacy else { return nil }
            return ProblemType(
                key: key, dimension: dimension, label: label, hint: hint, isLegacy: isLegacy)
        }
    }
}
