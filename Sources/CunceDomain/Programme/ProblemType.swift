/// A kind of problem that holds villages back, such as 村账不清.
package struct ProblemType: Equatable, Sendable {
    package let key: ProblemTypeKey
    package let dimension: Dimension
    package let label: Label
    /// What to look at before choosing it: facts, not opinions.
    package let hint: Label

    package init(key: ProblemTypeKey, dimension: Dimension, label: Label, hint: Label) {
        self.key = key
        self.dimension = dimension
        self.label = label
        self.hint = hint
    }
}
