/// Two kinds of post that one person may not hold in one village. 不得兼任
package struct LawClash: Equatable, Sendable {
    /// Two.
    package let kinds: [PostKind]
    package let says: Label
    package let reference: LawReference

    package init(kinds: [PostKind], says: Label, reference: LawReference) {
        self.kinds = kinds
        self.says = says
        self.reference = reference
    }
}
