/// A kind of problem that holds villages back, such as 村账不清.
package struct ProblemType: Equatable, Sendable {
    package let key: ProblemTypeKey
    package let dimension: Dimension
    package let label: Label
    /// What to look at before choosing it: facts, not opinions.
    package let hint: Label
    /// Whether problems of it are legacy affairs 历史遗留问题: left over from years before, with a
    /// history and a due day of their own. A petition is such an affair, never a fault.
    package let isLegacy: Bool

    package init(
        key: ProblemTypeKey, dimension: Dimension, label: Label, hint: Label,
        isLegacy: Bool = false
    ) {
        self.key = key
        self.dimension = dimension
        self.label = label
        self.hint = hint
        self.isLegacy = isLegacy
    }
}
