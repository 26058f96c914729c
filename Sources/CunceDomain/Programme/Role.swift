/// A kind of post the programme knows, such as 驻村干部.
package struct Role: Equatable, Sendable {
    package let key: RoleKey
    package let label: Label
    package let standing: Standing
    package let kind: PostKind
    package let level: PostLevel
    /// Enterprises and advanced villages: nothing of the ladder concerns them but that a promise
    /// shows as open (product principle 11).
    package let helpsFreely: Bool
    /// Roles one person should not hold besides it in the same place.
    package let notWith: [RoleKey]

    package init(
        key: RoleKey, label: Label, standing: Standing, kind: PostKind, level: PostLevel,
        helpsFreely: Bool = false, notWith: [RoleKey] = []
    ) {
        self.helpsFreely = helpsFreely
        self.key = key
        self.label = label
        self.standing = standing
        self.kind = kind
        self.level = level
        self.notWith = notWith
    }
}
