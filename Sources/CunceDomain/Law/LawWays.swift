/// How posts of one kind may lawfully be filled.
package struct LawWays: Equatable, Sendable {
    package let kind: PostKind
    package let ways: [WayFilled]
    package let reference: LawReference

    package init(kind: PostKind, ways: [WayFilled], reference: LawReference) {
        self.kind = kind
        self.ways = ways
        self.reference = reference
    }
}
