/// Something of a pack that is in use and that another version does not have.
package struct PackGap: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case problemType = "problem-type"
        case measureKind = "measure-kind"
        case workstream
        case linkSlot = "link-slot"
        case help
        case role
    }

    package let kind: Kind
    package let key: String
    /// As it is called now.
    package let label: Label
    /// How many open things use it, 1 or more.
    package let uses: Int

    package init(kind: Kind, key: String, label: Label, uses: Int) {
        self.kind = kind
        self.key = key
        self.label = label
        self.uses = uses
    }
}
