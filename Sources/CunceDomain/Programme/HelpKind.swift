/// A kind of help a village can be given. 帮扶
package struct HelpKind: Equatable, Sendable {
    package let key: HelpKey
    package let label: Label
    /// One of the three helps (三帮); `false` for what comes besides, such as an enterprise.
    package let isOneOfTheThree: Bool

    package init(key: HelpKey, label: Label, isOneOfTheThree: Bool) {
        self.key = key
        self.label = label
        self.isOneOfTheThree = isOneOfTheThree
    }
}
