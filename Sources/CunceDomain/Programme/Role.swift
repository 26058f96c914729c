/// A kind of post the programme knows, such as 驻村干部.
package struct Role: Equatable, Sendable {
    package let key: RoleKey
    package let label: Label
    package let standing: Standing
    package let kind: PostKind
    package let level: PostLevel
    /// Roles one person should not hold besides it in the same place.
    package let notWith: [RoleKey]

    package init(
        key: RoleKey, label: Label, standing: Standing, kind: PostKind, level: PostLevel,
        notWith: [RoleKey] = []
    ) {
        self.key = key
        self.label = label
        self.standing = standing
        self.kind = kind
        self.level = level
        self.notWith = notWith
    }
}
